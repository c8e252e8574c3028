/// Finds the child of a unit that has a trait, however many children there are: for every parent and set of traits that
/// a child of it has, that child, or that there are several. Children that are dissolved hold no office.
struct OfficeIndex: Sendable {
  enum Holder: Equatable {
    case one(UInt32)
    case several
  }

  /// In the place of a child where there are several.
  private static let several = UInt32.max

  private var holders = SharingDictionary<UInt64, UInt32>()

  func holder(below parent: UInt32, _ traitSet: UInt32) -> Holder? {
    holders[OfficeIndex.key(parent, traitSet)].map { $0 == OfficeIndex.several ? .several : .one($0) }
  }

  /// Takes a child that the index does not know yet.
  mutating func add(_ child: UInt32, below parent: UInt32, _ traitSet: UInt32) {
    let key = OfficeIndex.key(parent, traitSet)
    holders[key] = holders[key] == nil ? child : OfficeIndex.several
  }

  /// Says anew who has a set of traits below a parent.
  mutating func put(_ holder: Holder?, below parent: UInt32, _ traitSet: UInt32) {
    let key = OfficeIndex.key(parent, traitSet)
    switch holder {
    case nil: holders[key] = nil
    case .one(let child): holders[key] = child
    case .several: holders[key] = OfficeIndex.several
    }
  }

  private static func key(_ parent: UInt32, _ traitSet: UInt32) -> UInt64 { UInt64(parent) << 32 | UInt64(traitSet) }
}
