import Testing

@testable import OrgDomain

/// The walk that can go on, against the whole subtree in one piece.
@Suite struct TreeWalkTests {
  private static let codes = (0..<40).compactMap { Code("U\($0)") }

  /// Every unit hangs below one at about half its number, so that levels are of all widths.
  private static func tree() throws -> OrganizationTree {
    let units = codes.enumerated().map { number, code in
      Unit(
        code: code, name: code.text, kind: .branch, parent: number == 0 ? nil : codes[number * 3 / 7],
        memberCount: number % 4)
    }
    return try OrganizationTree(units: units, vocabulary: Vocabulary())
  }

  /// Parents before children, by recursion.
  private static func preorder(_ unit: UnitIndex, _ tree: OrganizationTree) -> [UnitIndex] {
    [unit] + tree.children(of: unit).flatMap { preorder($0, tree) }
  }

  @Test func wholeAndFromEveryPlace() throws {
    let tree = try Self.tree()
    for top in tree.indices {
      let whole = Self.preorder(top, tree)
      #expect(Array(TreeWalk(top, in: tree)) == whole)
      for (place, last) in whole.enumerated() {
        let rest = try #require(TreeWalk(top, after: last, in: tree))
        #expect(Array(rest) == Array(whole[(place + 1)...]))
      }
    }
    let stranger = TreeWalk(UnitIndex(1), after: tree.root, in: tree)
    #expect(stranger == nil && TreeWalk(tree.root, after: UnitIndex(99), in: tree) == nil)
  }

  @Test func membersAreAddedUpNoFurtherThanNeedBe() throws {
    let tree = try Self.tree()
    var rosters = RosterCounts()
    let members = SubtreeMembers(tree: tree, rosters: rosters)
    for top in tree.indices {
      let total = Self.preorder(top, tree).reduce(0) { $0 + tree[$1].memberCount }
      let found = members.count(of: top, below: 20)
      #expect(found == (total == 0 || total >= 20 ? nil : total), "\(top)")
    }
    // A roster takes the place of the recorded figure.
    let leaves = tree.indices.filter { Array(tree.children(of: $0)).isEmpty && tree[$0].memberCount == 3 }
    let leaf = try #require(leaves.last)
    rosters.replace(nil, by: Membership(unit: leaf, since: Day(daysSinceEpoch: 0)))
    #expect(SubtreeMembers(tree: tree, rosters: rosters).count(of: leaf, below: 20) == 1)
  }
}
