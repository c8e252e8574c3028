import OrgDomain

/// A list of the units of a tree, in their order: all, or those within another, of a kind, of a category.
///
/// One page costs a walk over the places of the units that may be meant, without making a list of those that are.
struct UnitListing {
  let tree: OrganizationTree
  let within: UnitIndex?
  let kind: UnitKind?
  let category: Category?

  /// A page, and how many units there are on all of them.
  func page(_ page: Page) throws(ServiceFault) -> (units: [UnitIndex], total: Int, next: String?) {
    let start = try page.number().map { Int(min(max($0, -1), Int64(tree.count))) + 1 } ?? 0
    var listed: [UnitIndex] = []
    if within == nil, kind == nil, category == nil {
      let first = min(max(start, 0), tree.count)
      listed = (first..<min(first + page.limit + 1, tree.count)).map { UnitIndex($0) }
      return cut(listed, page, total: tree.count)
    }
    var total = 0
    func meet(_ unit: UnitIndex) {
      guard isMeant(unit) else { return }
      total += 1
      if unit.position >= start, listed.count <= page.limit { listed.append(unit) }
    }
    if let within {
      for unit in tree.subtree(of: within).sorted() { meet(unit) }
    } else {
      for unit in tree.indices { meet(unit) }
    }
    return cut(listed, page, total: total)
  }

  private func isMeant(_ unit: UnitIndex) -> Bool {
    (kind == nil || tree.kind(of: unit) == kind) && (category == nil || tree.category(of: unit) == category)
  }

  private func cut(_ listed: [UnitIndex], _ page: Page, total: Int) -> (units: [UnitIndex], total: Int, next: String?) {
    let units = Array(listed.prefix(page.limit))
    return (units, total, listed.count > page.limit ? units.last.map { String($0.rawValue) } : nil)
  }
}
