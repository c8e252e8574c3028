import OrgDomain
import OrgStorage
import Testing

@testable import OrgService

/// A list of units is the same whether it walks below a unit or over all, and its pages are the list.
@Suite struct UnitListingTests {
  /// Towns and villages, some of them founded before their town.
  private func tree() throws -> OrganizationTree {
    func code(_ text: String) throws -> UnitCode { try #require(Code(text)) }
    var units = [Unit(code: try code("R"), name: "市", kind: .committee)]
    for number in 0..<30 {
      let town = try code("T\(number % 5)")
      units.append(
        Unit(
          code: try code("V\(number)"), name: "村\(number)", kind: number.isMultiple(of: 3) ? .generalBranch : .branch,
          category: Category(rawValue: number.isMultiple(of: 2) ? "village" : "community"), parent: town))
      if number % 6 == 5 {
        units.append(
          Unit(
            code: try code("T\(number / 6)"), name: "镇", kind: .committee, category: Category(rawValue: "town"),
            parent: try code("R")))
      }
    }
    return try OrganizationTree(units: units, vocabulary: Vocabulary())
  }

  private func pages(_ listing: UnitListing, limit: Int) throws -> [UnitIndex] {
    var units: [UnitIndex] = []
    var cursor: String?
    repeat {
      let page = try listing.page(Page(limit: limit, cursor: cursor))
      units += page.items
      cursor = page.next
    } while cursor != nil
    return units
  }

  @Test(arguments: [0, 4, 10_000], [1, 3, 1_000])
  func agrees(fewest: Int, limit: Int) throws {
    let tree = try tree()
    let towns = ["R", "T0", "T3", "V7"].compactMap { Code($0).flatMap { tree.index(of: $0) } }
    for within in [nil] + towns.map(Optional.some) {
      for kind in [nil, UnitKind.branch] {
        for category in [nil, Category(rawValue: "village")] {
          let listing = UnitListing(tree: tree, within: within, kind: kind, category: category, fewest: fewest)
          let wanted = tree.indices.filter { unit in
            (within.map { tree.isInside(unit, subtreeOf: $0) } ?? true) && (kind == nil || tree.kind(of: unit) == kind)
              && (category == nil || tree.category(of: unit) == category)
          }
          #expect(try pages(listing, limit: limit) == wanted)
          #expect(listing.count == wanted.count)
        }
      }
    }
  }

  @Test(
    "a cursor beyond the last unit, or before the first, is a place like any other", arguments: ["-5", "36", "999999"])
  func cursors(_ cursor: String) throws {
    let tree = try tree()
    let listing = UnitListing(tree: tree, within: tree.root, kind: nil, category: nil, fewest: 0)
    #expect(try listing.page(Page(limit: 100, cursor: cursor)).items.count == (cursor == "-5" ? tree.count : 0))
  }
}
