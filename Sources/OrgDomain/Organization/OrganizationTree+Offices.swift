extension OrganizationTree {
  /// The units directly below a body that have a trait and are not dissolved, in the order of their places.
  func offices(of trait: Trait, below body: UnitIndex) -> Offices {
    let record = pages[body.rawValue]
    guard record.hasOffices else { return .none }
    var found: UInt32?
    for set in words.traitSets(with: trait) {
      switch offices.holder(below: body.rawValue, set) {
      case nil: continue
      case .one(let child) where found == nil: found = child
      case .one, .several:
        return .several(children(of: body).filter { !isDissolved($0) && traits(of: $0).contains(trait) })
      }
    }
    return found.map { .one(UnitIndex(rawValue: $0)) } ?? .none
  }

  enum Offices: Equatable {
    case none
    case one(UnitIndex)
    case several([UnitIndex])
  }
}
