import OrgDomain

/// The place of an entry in a box: by case, then by what is awaited of whom. A box that shows each case once has the
/// case alone.
struct InboxKey: Comparable {
  let number: CaseNumber
  var kind: CaseCommand.Kind?
  var body: UnitIndex?

  private var rank: (Int64, Int, Int64) {
    let kinds = CaseCommand.Kind.allCases
    return (
      number.rawValue, kind.flatMap { kinds.firstIndex(of: $0) } ?? -1, body.map { Int64($0.rawValue) } ?? -1
    )
  }

  static func < (left: InboxKey, right: InboxKey) -> Bool { left.rank < right.rank }
}

extension InboxKey {
  /// The key as a cursor; no part of it holds a colon.
  func cursor(in tree: OrganizationTree) -> String {
    guard let kind, let body else { return String(number.rawValue) }
    return "\(number.rawValue):\(kind.rawValue):\(tree.code(of: body).text)"
  }

  /// Nil for a text that is no cursor.
  init?(cursor: String, in tree: OrganizationTree) {
    let parts = cursor.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard let first = parts.first, let number = Int64(first) else { return nil }
    self.init(number: CaseNumber(rawValue: number))
    if parts.count == 1 { return }
    guard parts.count == 3, let kind = CaseCommand.Kind(rawValue: parts[1]),
      let body = UnitCode(parts[2]).flatMap({ tree.index(of: $0) })
    else { return nil }
    (self.kind, self.body) = (kind, body)
  }
}
