extension OrganizationTree {
  /// The units directly below a body that have a trait and are not dissolved, in the order of their places.
  ///
  /// - Parameter sets: the numbers of the sets that have the trait.
  func offices(of trait: Trait, _ sets: [UInt32], below body: UnitIndex) -> Offices {
    guard pages[body.rawValue].hasOffices else { return .none }
    var found: UInt32?
    for set in sets {
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
