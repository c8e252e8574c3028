import OrgDomain
import OrgStorage

/// A list of the units of a tree, in their order: all, or those within another, of a kind, of a category.
///
/// A page costs a walk from its cursor until it is full; one of few units below another, a walk over these.
struct UnitListing {
  let tree: OrganizationTree
  let within: UnitIndex?
  let kind: UnitKind?
  let category: Category?
  /// The most units within another that are looked for from it, and not among all.
  var fewest = 10_000

  /// What a count of all pages is kept by.
  struct Key: Hashable {
    let revision: Revision
    let within: UnitIndex?
    let kind: UnitKind?
    let category: Category?

    init(_ listing: UnitListing, at revision: Revision) {
      self.revision = revision
      within = listing.within
      kind = listing.kind
      category = listing.category
    }
  }

  func page(_ page: Page) throws(ServiceFault) -> (items: [UnitIndex], next: String?) {
    let places = try page.places(of: tree)
    if let few {
      let start = UnitIndex(places.startIndex)
      return page.take(few.lazy.filter { $0 >= start && isMeant($0) }) { Int64($0.rawValue) }
    }
    return page.take(places.lazy.filter { isMeant($0) && isWithin($0) }) { Int64($0.rawValue) }
  }

  /// How many units there are on all pages.
  var count: Int {
    if within == nil, kind == nil, category == nil { return tree.count }
    if let few { return few.count(where: isMeant) }
    return tree.indices.count { isMeant($0) && isWithin($0) }
  }

  /// The units within, in order, where these are few.
  private var few: [UnitIndex]? {
    guard let within else { return nil }
    var found = [within]
    var next = 0
    while next < found.count {
      for child in tree.children(of: found[next]) {
        if found.count == fewest { return nil }
        found.append(child)
      }
      next += 1
    }
    return found.sorted()
  }

  private func isMeant(_ unit: UnitIndex) -> Bool {
    (kind == nil || tree.kind(of: unit) == kind) && (category == nil || tree.category(of: unit) == category)
  }

  private func isWithin(_ unit: UnitIndex) -> Bool { within.map { tree.isInside(unit, subtreeOf: $0) } ?? true }
}

extension Page {
  /// The places of a tree behind the cursor.
  func places(of tree: OrganizationTree) throws(ServiceFault) -> UnitIndices.SubSequence {
    let first = try number().map { Int(min(max($0, -1), Int64(tree.count))) + 1 } ?? 0
    return tree.indices.dropFirst(min(first, tree.count))
  }
}
