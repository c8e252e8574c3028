import Testing

@testable import OrgDomain

/// A tree that was edited bit by bit and one that was built at once say the same, and both what the units say.
@Suite struct TreeAgreementTests {
  private static let vocabulary = Vocabulary(
    traitGroups: TraitGroups(["scale": [Trait(rawValue: "above"), Trait(rawValue: "below")]]))

  @Test(arguments: 1...12)
  func editsAgreeWithATreeBuiltAnew(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var units = [unit("R", .committee)]
    var tree = try OrganizationTree(units: units, vocabulary: Self.vocabulary)
    var refused = 0
    for step in 0..<400 {
      let changes = (0..<Int.random(in: 1...3, using: &generator)).map { number in
        Self.change(units, "S\(step)-\(number)", &generator)
      }
      let wanted = Self.units(units, after: changes)
      let anew = Result { () throws(TreeProblems) in
        try OrganizationTree(units: wanted.units, vocabulary: Self.vocabulary)
      }
      let edited = Result { () throws(TreeProblems) in try tree.applying(changes) }
      let ended = Self.endedSuperiors(units, wanted.units)
      switch (anew, edited) {
      case (.success(let whole), .success(let changed)) where wanted.unknown.isEmpty && ended.isEmpty:
        Self.compare(changed, whole, wanted.units)
        tree = changed
        units = wanted.units
      case (_, .failure(let problems)):
        refused += 1
        var expected = Set(wanted.unknown.map(TreeProblem.unknownUnit))
        if case .failure(let whole) = anew { expected.formUnion(whole.problems) }
        expected.formUnion(ended)
        #expect(Set(problems.problems.map(Self.loose)) == Set(expected.map(Self.loose)))
      default: Issue.record("one was refused and the other not: \(changes)")
      }
    }
    #expect(refused > 20 && units.count > 40)
  }

  @Test("many moves at once, to and fro below a few parents, leave every ring in order", arguments: 1...8)
  func manyMoves(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let parents: [UnitCode] = ["R", "P1", "P2", "P3"]
    var units = [unit("R", .committee)] + parents.dropFirst().map { unit($0, .committee, under: "R") }
    for number in 0..<60 { units.append(unit("U\(number)", .branch, under: parents.randomElement(using: &generator))) }
    var tree = try OrganizationTree(units: units, vocabulary: Self.vocabulary)
    for step in 0..<40 {
      var changes: [TreeChange] = []
      for number in 0..<Int.random(in: 1...50, using: &generator) {
        let parent = parents.randomElement(using: &generator) ?? "R"
        if Int.random(in: 0..<6, using: &generator) == 0 {
          let new = unit("N\(step)-\(number)", .branch, under: parent)
          changes.append(.found(new))
          units.append(new)
        } else {
          let place = Int.random(in: 4..<units.count, using: &generator)
          units[place].parent = parent
          changes.append(.amend(units[place]))
        }
      }
      tree = try tree.applying(changes)
      Self.compare(tree, try OrganizationTree(units: units, vocabulary: Self.vocabulary), units)
    }
  }

  /// With a walk over the siblings for each unit that moves this would be thousands of millions of steps.
  @Test("many thousand units move below another parent, and back")
  func aWholeRingMoves() throws {
    let count = 100_000
    var units = [unit("R", .committee), unit("A", .committee, under: "R"), unit("B", .committee, under: "R")]
    for number in 0..<count { units.append(unit("U\(number)", .branch, under: "A")) }
    let tree = try OrganizationTree(units: units, vocabulary: Self.vocabulary)
    func moved(_ places: [Int], to parent: UnitCode, _ tree: OrganizationTree) throws -> OrganizationTree {
      try tree.applying(
        places.map { place in
          var unit = units[place]
          unit.parent = parent
          return .amend(unit)
        })
    }
    let all = Array(3..<count + 3)
    let there = try moved(all.reversed(), to: "B", tree)
    #expect(
      Array(there.children(of: UnitIndex(1))) == []
        && there.children(of: UnitIndex(2)).elementsEqual(tree.children(of: UnitIndex(1))))
    let half = try moved(all.filter { !$0.isMultiple(of: 2) }.shuffled(), to: "A", there)
    let (odd, even) = (all.filter { !$0.isMultiple(of: 2) }, all.filter { $0.isMultiple(of: 2) })
    #expect(half.children(of: UnitIndex(1)).map(\.position) == odd)
    #expect(half.children(of: UnitIndex(2)).map(\.position) == even)
  }

  @Test("children behind one of them, or behind any place, are those of later places")
  func childrenBehind() throws {
    var generator = SeededGenerator(seed: 5)
    let parents: [UnitCode] = ["R", "A"]
    var units = [unit("R", .committee), unit("A", .committee, under: "R")]
    for number in 0..<40 {
      units.append(unit("U\(number)", .branch, under: parents.randomElement(using: &generator)))
    }
    let tree = try OrganizationTree(units: units, vocabulary: Self.vocabulary)
    for parent in [UnitIndex(0), UnitIndex(1), UnitIndex(7)] {
      for last in 0..<50 {
        let behind = Array(tree.children(of: parent, after: UnitIndex(last)))
        #expect(behind == tree.children(of: parent).filter { $0.position > last })
      }
    }
  }

  /// Superiors on lines that are named anew and are dissolved: a change names none, though a tree may have had one.
  private static func endedSuperiors(_ before: [Unit], _ after: [Unit]) -> [TreeProblem] {
    let old = Dictionary(before.map { ($0.code, $0) }) { first, _ in first }
    let new = Dictionary(after.map { ($0.code, $0) }) { first, _ in first }
    return after.filter { $0.status == .active }.flatMap { unit in
      [Line.industry, .territory].compactMap { line in
        guard let superior = unit.ownSuperior(on: line), new[superior]?.status == .dissolved,
          old[unit.code]?.ownSuperior(on: line) != superior
        else { return nil }
        return .dissolvedSuperior(unit: unit.code, line: line, superior: superior)
      }
    }
  }

  /// A circle may be told from any of its units.
  private static func loose(_ problem: TreeProblem) -> TreeProblem {
    if case .cycle(let codes) = problem { .cycle(codes.sorted()) } else { problem }
  }

  private static func compare(_ tree: OrganizationTree, _ other: OrganizationTree, _ units: [Unit]) {
    #expect(tree.count == units.count && tree.root == other.root)
    for (position, unit) in units.enumerated() {
      let index = UnitIndex(position)
      #expect(tree[index] == unit)
      #expect(tree.index(of: unit.code) == index)
      #expect(Array(tree.children(of: index)) == Array(other.children(of: index)))
      let below = units.indices.filter { units[$0].parent == unit.code }.map { UnitIndex($0) }
      #expect(Array(tree.children(of: index)) == below)
      for trait in ["above", "below"].map(Trait.init(rawValue:)) {
        let holders = below.filter { units[$0.position].status == .active && units[$0.position].traits.contains(trait) }
        #expect(tree.offices(of: trait, tree.words.traitSets(with: trait), below: index) == offices(holders))
      }
    }
    #expect(tree.index(of: "NOWHERE") == nil)
  }

  private static func offices(_ holders: [UnitIndex]) -> OrganizationTree.Offices {
    switch holders.count {
    case 0: .none
    case 1: .one(holders[0])
    default: .several(holders)
    }
  }

  private static func units(_ units: [Unit], after changes: [TreeChange]) -> (units: [Unit], unknown: [UnitCode]) {
    var units = units
    var unknown: [UnitCode] = []
    for change in changes {
      switch change {
      case .found(let unit): units.append(unit)
      case .amend(let unit):
        if let position = units.firstIndex(where: { $0.code == unit.code }) {
          units[position] = unit
        } else {
          unknown.append(unit.code)
        }
      }
    }
    return (units, unknown)
  }

  private static func change(_ units: [Unit], _ fresh: String, _ generator: inout SeededGenerator) -> TreeChange {
    func any() -> UnitCode { units[Int.random(in: 0..<units.count, using: &generator)].code }
    var record = units[Int.random(in: 0..<units.count, using: &generator)]
    switch Int.random(in: 0..<27, using: &generator) {
    case 0: record.status = .dissolved
    case 1: record.isOutside.toggle()
    case 2:
      record.traits = [Trait(rawValue: "above"), Trait(rawValue: Bool.random(using: &generator) ? "below" : "odd")]
    case 3: record.category = Category(rawValue: Bool.random(using: &generator) ? "village" : "moonBase")
    case 4: record.parent = "NOWHERE"
    case 5: record.code = "NOBODY"
    case 6: record.parent = nil
    case 7...10: record.parent = any()
    case 11: record.industry = any()
    case 12: record.territory = any()
    case 13: record.name = String(repeating: "村", count: Int.random(in: 0...40, using: &generator))
    case 14: record.memberCount = Int.random(in: 0...900, using: &generator)
    case 24: record.traits = [Trait(rawValue: "above")]
    case 25: record.traits = Bool.random(using: &generator) ? [] : [Trait(rawValue: "below")]
    case 26: record.status = .active
    case 15: return .found(unit(record.code, .branch, under: any()))
    default: return .found(unit(Code(stringLiteral: fresh), .branch, "village", under: any()))
    }
    return .amend(record)
  }

  @Test func superiorsMayComeBehindTheirUnits() throws {
    let units = [
      unit("A", .branch, under: "B"), unit("B", .committee, under: "C"), unit("C", .committee),
    ]
    let tree = try OrganizationTree(units: units, vocabulary: Vocabulary())
    #expect(tree.root == UnitIndex(2) && tree.codes(tree.ancestors(of: UnitIndex(0))) == ["B", "C"])
  }

  @Test func manyUnitsAreFoundByTheirCodesAndMayGrowOneByOne() throws {
    var tree = try OrganizationTree(units: [unit("R", .committee)], vocabulary: Vocabulary())
    let first = (0..<40_000).map { TreeChange.found(unit(Code("U\($0)"), .branch, under: "R")) }
    tree = try tree.applying(first)
    for number in 40_000..<40_100 {
      tree = try tree.applying([.found(unit(Code("U\(number)"), .branch, under: "R"))])
    }
    for number in stride(from: 0, to: 40_100, by: 7) {
      #expect(tree.index(of: Code("U\(number)")) == UnitIndex(number + 1))
    }
    #expect(tree.children(of: tree.root).reduce(0) { count, _ in count + 1 } == 40_100)
    #expect(MemoryLayout<UnitRecord>.stride == 40)
  }
}
