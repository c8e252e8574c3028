/// Evaluates body expressions for one subject, noting each hop it walks.
struct BodyFinder {
  private let router: Router
  let subject: UnitIndex
  /// Whose case it is; another than the subject where `as` asks a superior.
  let owner: UnitIndex
  /// The number of the step in the rule, from 1.
  let step: Int
  /// Whether the step takes the subject and what is below it too (`conduct`).
  let mayBeSubject: Bool
  let explains: Bool
  private(set) var hops: [ExplanationItem] = []

  private var tree: OrganizationTree { _read { yield router.tree } }

  init(router: Router, subject: UnitIndex, owner: UnitIndex, step: Int, mayBeSubject: Bool, explains: Bool) {
    self.router = router
    self.subject = subject
    self.owner = owner
    self.step = step
    self.mayBeSubject = mayBeSubject
    self.explains = explains
  }

  /// What keeps an expression from being evaluated at all; never dropped.
  enum Fault: Error {
    case unknown(UnitCode)
    case severalOffices(Trait, [UnitIndex])
  }

  /// The body; nil where there is none.
  mutating func find(_ expression: BookBody) throws(Fault) -> UnitIndex? {
    switch expression {
    case .unit(let code, let place): return try unit(code, place)
    case .root: return tree.root
    case .subject: return subject
    case .superior(let line): return hop(from: subject, on: line)
    case .nearest(let line, let test, let upTo): return try nearest(line, test, upTo: upTo)
    case .office(let trait, let sets): return try office(trait, sets)
    case .affiliatedTo(let bodies): return try nearest(among: bodies)
    case .firstOf(let expressions):
      for expression in expressions {
        guard let found = try find(expression) else { continue }
        if mayBeSubject || !tree.isInside(found, subtreeOf: subject) && !tree.isInside(found, subtreeOf: owner) {
          return found
        }
      }
      return nil
    case .chain(let line, let upTo): return try chain(line, upTo: upTo).last
    }
  }

  private func unit(_ code: UnitCode, _ place: UnitIndex?) throws(Fault) -> UnitIndex {
    // An earlier tree may not have it yet, a later one may.
    if let place, place.position < tree.count { return place }
    guard let place = tree.index(of: code) else { throw .unknown(code) }
    return place
  }

  /// Every body going up the line, up to and with the last; empty where the line does not get there.
  mutating func chain(_ line: Line, upTo: BookBody) throws(Fault) -> [UnitIndex] {
    guard let last = try find(upTo) else { return [] }
    var bodies: [UnitIndex] = []
    var current = subject
    while let next = hop(from: current, on: line), next != subject, !bodies.contains(next) {
      bodies.append(next)
      if next == last { return bodies }
      current = next
    }
    return []
  }

  private mutating func nearest(
    _ line: Line, _ test: UnitTest, upTo: BookBody?
  ) throws(Fault) -> UnitIndex? {
    var limit: UnitIndex?
    if let upTo {
      guard let found = try find(upTo) else { return nil }
      limit = found
    }
    // Lines may lead in a circle; affiliation does not.
    var seen: [UnitIndex] = []
    var current = subject
    while let next = hop(from: current, on: line), next != limit, next != subject, !seen.contains(next) {
      if line != .affiliation { seen.append(next) }
      if test.passes(tree.pages[next.rawValue]) { return next }
      current = next
    }
    return nil
  }

  private mutating func office(_ trait: Trait, _ sets: [UInt32]) throws(Fault) -> UnitIndex? {
    for ancestor in tree.ancestors(of: subject) {
      switch tree.offices(of: trait, sets, below: ancestor) {
      case .none: continue
      case .several(let offices): throw .severalOffices(trait, offices)
      case .one(let office):
        if explains { hops.append(.officeFound(step: step, below: ancestor, trait, office: office)) }
        return office
      }
    }
    return nil
  }

  private mutating func nearest(among bodies: [BookBody]) throws(Fault) -> UnitIndex? {
    var named: [UnitIndex] = []
    for body in bodies {
      if let found = try find(body) { named.append(found) }
    }
    var current = subject
    while let next = hop(from: current, on: .affiliation) {
      if named.contains(next) { return next }
      current = next
    }
    return nil
  }

  private mutating func hop(from unit: UnitIndex, on line: Line) -> UnitIndex? {
    guard let superior = tree.superior(of: unit, on: line) else { return nil }
    if explains {
      hops.append(.hop(step: step, line: line, from: unit, to: superior.body, superior.source))
    }
    return superior.body
  }
}
