import OrgDomain

/// The open cases by their units and by the bodies that have still something to say in them, so that a change of the
/// tree costs by what it touches; and the books that they are pinned to.
struct ConcernedCases: Sendable {
  /// A unit has few: one a matter and campaign.
  private var ofUnit = SharingDictionary<UnitIndex, [CaseNumber]>()
  private var asked = SharingDictionary<UnitIndex, Set<CaseNumber>>()
  private var books: [Int: Int] = [:]

  var bookVersions: Set<Int> { Set(books.keys) }

  func numbers(of units: some Sequence<UnitIndex>, asking bodies: some Sequence<UnitIndex>) -> [CaseNumber] {
    var found: Set<CaseNumber> = []
    for unit in units { found.formUnion(ofUnit[unit] ?? []) }
    for body in bodies { found.formUnion(asked[body] ?? []) }
    return found.sorted()
  }

  /// Takes a case as it stands in the place of what it was; nil: it is not open.
  mutating func replace(_ old: CaseState?, by new: CaseState?) {
    guard let number = (new ?? old)?.number else { return }
    let (left, entered) = (old?.askedBodies ?? [], new?.askedBodies ?? [])
    for body in left.subtracting(entered) {
      asked[body]?.remove(number)
      if asked[body]?.isEmpty ?? false { asked[body] = nil }
    }
    for body in entered.subtracting(left) { asked[body, default: []].insert(number) }
    if old?.unit != new?.unit {
      if let unit = old?.unit {
        ofUnit[unit]?.removeAll { $0 == number }
        if ofUnit[unit]?.isEmpty ?? false { ofUnit[unit] = nil }
      }
      if let unit = new?.unit { ofUnit[unit, default: []].append(number) }
    }
    if let version = old?.bookVersion { books[version] = books[version].flatMap { $0 > 1 ? $0 - 1 : nil } }
    if let version = new?.bookVersion { books[version, default: 0] += 1 }
  }
}

extension CaseState {
  /// The bodies that have still something to say in it, now or later.
  fileprivate var askedBodies: Set<UnitIndex> {
    switch phase {
    case .inReview, .decided, .published: break
    case .draft, .closed, .returned, .withdrawn: return []
    }
    var bodies: Set<UnitIndex> = []
    for step in steps {
      for place in step.places where place.answer == nil { bodies.insert(place.body) }
      for signer in step.signers where signer.answer == nil { bodies.formUnion([signer.body, signer.askedBy]) }
    }
    return bodies
  }
}
