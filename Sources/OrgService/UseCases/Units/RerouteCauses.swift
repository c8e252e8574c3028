import OrgDomain

/// What changed in the tree, to be told to the cases that it touches.
struct RerouteCauses {
  private var causes: [RerouteCause] = []

  /// Several things at once, or none of the tree.
  static let setUp = RerouteCauses()

  private init() {}

  /// - Parameter heirs: who took over from units that go, and how.
  init(
    _ changes: [TreeChange], from before: OrganizationTree, to after: OrganizationTree,
    _ manner: UnitSuccession.Manner? = nil, heirs: [UnitIndex: UnitIndex] = [:], giver: UnitIndex? = nil
  ) {
    let kind: RerouteCause.Kind? =
      switch manner {
      case .merged: .merged
      case .split: .split
      case .dissolved: .dissolved
      case nil: nil
      }
    if let kind {
      for (unit, heir) in heirs.sorted(by: { $0.key < $1.key }) {
        causes.append(RerouteCause(kind, unit: unit, successor: heir))
      }
      if let giver { causes.append(RerouteCause(kind, unit: giver)) }
    }
    for change in changes {
      switch change {
      case .found(let unit): causes.append(RerouteCause(.founded, unit: after.index(of: unit.code)))
      case .amend(let unit):
        guard let index = before.index(of: unit.code), heirs[index] == nil else { continue }
        causes += RerouteCauses.kinds(before[index], unit).map { kind in
          RerouteCause(kind, unit: index, successor: kind == .moved ? after.parent(of: index) : nil)
        }
      }
    }
  }

  private static func kinds(_ before: Unit, _ after: Unit) -> [RerouteCause.Kind] {
    var kinds: [RerouteCause.Kind] = []
    if before.parent != after.parent { kinds.append(.moved) }
    if before.kind != after.kind { kinds.append(.kind) }
    if before.category != after.category { kinds.append(.category) }
    if before.traits != after.traits { kinds.append(.traits) }
    if before.industry != after.industry || before.territory != after.territory { kinds.append(.lines) }
    return kinds
  }

  /// The change that comes nearest to a case: of a body in it, of its unit or one above, or the first.
  func cause(of item: CaseState, in tree: OrganizationTree) -> RerouteCause {
    if causes.count < 2 { return causes.first ?? RerouteCause(.setUp) }
    let near = item.bodies.union([item.unit]).union(tree.ancestors(of: item.unit))
    return causes.first { $0.unit.map(near.contains) ?? false } ?? causes.first ?? RerouteCause(.setUp)
  }
}
