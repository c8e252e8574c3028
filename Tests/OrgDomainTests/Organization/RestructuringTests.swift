import Testing

@testable import OrgDomain

/// What a merger, a split or a dissolution does to the tree.
@Suite struct RestructuringTests {
  private static let units = [
    unit("R"), unit("A", under: "R"), unit("B", under: "R"), unit("A1", under: "A"), unit("A2", under: "A"),
    unit("A11", under: "A1"), unit("B1", under: "B"),
  ]

  private func tree(_ change: (inout [Unit]) -> Void = { _ in }) throws -> OrganizationTree {
    var units = Self.units
    change(&units)
    return try OrganizationTree(units: units, vocabulary: Vocabulary())
  }

  /// The changed records, as `A>R 3 gone`.
  private func notes(_ changes: [TreeChange]) -> [String] {
    changes.map { change in
      switch change {
      case .found(let unit): "+\(unit.code)>\(unit.parent?.text ?? "") \(unit.memberCount)"
      case .amend(let unit):
        "\(unit.code)>\(unit.parent?.text ?? "") \(unit.memberCount)\(unit.status == .dissolved ? " gone" : "")"
      }
    }
  }

  @Test("children follow the heir, but for those that are stated; members are added up")
  func mergers() throws {
    let tree = try tree { $0[1].memberCount = 3 }
    let order = Restructuring(.merged, heirs: ["A": "B"], parents: ["A2": "R"])
    #expect(notes(try order.changes(in: tree, referrers: [])) == ["A>R 3 gone", "A1>B 0", "A2>R 0", "B>R 3"])
  }

  @Test("what is the heir, or holds it, goes up to the first superior that stays")
  func heirsBelow() throws {
    let order = Restructuring(.dissolved, heirs: ["A": "A11"])
    let changes = try order.changes(in: try tree(), referrers: [])
    #expect(notes(changes) == ["A>R 0 gone", "A1>R 0", "A2>A11 0"])
    #expect(try tree().applying(changes).count == Self.units.count)
  }

  @Test("own superiors on lines become the heir; a unit is never its own")
  func lines() throws {
    let tree = try tree { units in
      units[6].industry = "A"
      units[2].industry = "A"
    }
    let order = Restructuring(.dissolved, heirs: ["A": "B"])
    let changes = try order.changes(in: tree, referrers: [UnitIndex(6), UnitIndex(2)])
    let after = try tree.applying(changes)
    #expect(after[UnitIndex(6)].industry == "B" && after[UnitIndex(2)].industry == nil)
  }

  @Test(
    "what cannot be",
    arguments: [
      (["R": "A"], [:], RestructuringRefusal.rootStays("R")), (["A": "NO"], [:], .unknownUnit("NO")),
      (["A": "B", "B": "A1"], [:], .successorGone(unit: "A", successor: "B")),
      (["A": "B"], ["B1": "R"], .notAffiliated(unit: "B1", to: "A")),
    ] as [([UnitCode: UnitCode], [UnitCode: UnitCode], RestructuringRefusal)])
  func refusals(heirs: [UnitCode: UnitCode], parents: [UnitCode: UnitCode], refusal: RestructuringRefusal) throws {
    let tree = try tree()
    #expect(throws: refusal) {
      try Restructuring(.merged, heirs: heirs, parents: parents).changes(in: tree, referrers: [])
    }
  }
}
