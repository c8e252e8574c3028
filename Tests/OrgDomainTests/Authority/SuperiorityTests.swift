import Testing

@testable import OrgDomain

@Suite struct SuperiorityTests {
  /// Compared with a walk of its own over every pair of units.
  @Test func aboveIsWhoeverIsUpALineOrActsInTheUnitsMatters() throws {
    let tree = try County.tree()
    let rules = [
      rule("v", Subject(categories: ["village"]), [step(.guide, .unit("ZZB")), step(.decide, .unit("CZJ"))]),
      rule("s", matter: "survey", nil, [step(.conduct, .subject)]),
    ]
    let router = Router(tree: tree, book: try RuleBook(rules, tree))
    let superiority = Superiority(router: router, day: today)
    let czj = try tree.at("CZJ")
    for unit in tree.indices {
      for body in tree.indices {
        var expected = false
        for line in Line.allCases {
          for member in [unit] + Array(tree.ancestors(of: unit)) where tree.superior(of: member, on: line)?.body == body
          {
            expected = true
          }
        }
        let isVillage = tree[unit].category == "village" && tree[unit].status == .active && !tree[unit].isOutside
        if isVillage, body == czj { expected = true }
        if body == unit { expected = false }
        let found = superiority.isAbove(body, unit)
        #expect(found == expected, "\(tree.code(of: body)) above \(tree.code(of: unit))")
      }
    }
  }

  @Test func dutiesAreOwedToWhoeverDecidesLast() throws {
    let tree = try County.tree()
    let rules = [
      rule(
        "v", Subject(categories: ["village"]),
        [step(.review, .superior(.affiliation)), step(.decide, .root), step(.file, .unit("ZZB"))]),
      rule("f", Subject(categories: ["town"]), [step(.file, .unit("ZZB"))]),
    ]
    let table = DutyTable("rating", router: Router(tree: tree, book: try RuleBook(rules, tree)), on: today)
    let villages = tree.indices.filter { tree[$0].category == "village" && tree[$0].status == .active }
    let towns = tree.indices.filter { tree[$0].category == "town" && tree[$0].status == .active }
    #expect(table.subjects(of: tree.root) == villages)
    #expect(table.subjects(of: try tree.at("ZZB")) == towns)
    #expect(table.duties.count == villages.count + towns.count)
  }
}
