import OrgBundle
import OrgDomain
import Testing

@testable import OrgService

/// Looking only where a change can reach gives the same as looking everywhere, in random small worlds whose rules ask
/// superiors on lines, offices, and superiors' offices.
@Suite struct RouteReachTests {
  /// One random world and one random change of it.
  private struct Trial {
    let before: OrganizationTree
    let after: OrganizationTree
    let changed: [UnitIndex]

    init?(_ dice: inout Dice) throws {
      let count = Int.random(in: 6...12, using: &dice)
      let units = (0..<count).map { Trial.unit($0, of: count, &dice) }
      let tables = LineTable(
        territory: [:], industry: dice.isWithin(30) ? [Category(rawValue: "school"): Trial.code(1)] : [:])
      let vocabulary = Vocabulary(
        traitGroups: TraitGroups(["post": [OrgDomain.Trait(rawValue: "front"), OrgDomain.Trait(rawValue: "back")]]),
        lineTable: tables)
      guard let before = try? OrganizationTree(units: units, vocabulary: vocabulary) else { return nil }
      let change = Trial.change(of: units, &dice)
      guard let after = try? before.applying([change]) else { return nil }
      self.before = before
      self.after = after
      switch change {
      case .found(let unit): changed = [try #require(after.index(of: unit.code))]
      case .amend(let unit): changed = [try #require(after.index(of: unit.code))]
      }
    }

    private static let codes = (0...20).compactMap { UnitCode("U\($0)") }
    private static func code(_ number: Int) -> UnitCode { codes[number] }

    private static func unit(_ number: Int, of count: Int, _ dice: inout Dice) -> OrgDomain.Unit {
      let categories = ["village", "school", "school", nil].map { $0.map(Category.init(rawValue:)) }
      let traits: [Set<OrgDomain.Trait>] = [
        [], [], [OrgDomain.Trait(rawValue: "front")], [OrgDomain.Trait(rawValue: "back")],
      ]
      return OrgDomain.Unit(
        code: code(number), name: "单位", kind: dice.one(of: [.committee, .branch, .department]),
        category: dice.one(of: categories), traits: number == 0 ? [] : dice.one(of: traits),
        parent: number == 0 ? nil : code(Int.random(in: 0..<number, using: &dice)),
        industry: dice.isWithin(30) ? code(Int.random(in: 0..<count, using: &dice)) : nil,
        territory: dice.isWithin(15) ? code(Int.random(in: 0..<count, using: &dice)) : nil)
    }

    private static func change(of units: [OrgDomain.Unit], _ dice: inout Dice) -> TreeChange {
      let other = unit(units.count, of: units.count, &dice)
      var one = dice.one(of: units)
      switch Int.random(in: 0..<6, using: &dice) {
      case 0: return .found(other)
      case 1: one.traits = other.traits
      case 2: one.parent = one.parent == nil ? nil : other.parent
      case 3: one.industry = other.industry
      case 4: one.category = other.category
      default: one.status = .dissolved
      }
      return .amend(one)
    }
  }

  private static let books = [
    """
    rules:
      - {id: school, matter: m, subject: {category: school}, basis: {document: d}, as: {superior: industry}}
      - {id: rest, matter: m, basis: {document: d, clause: 一}, steps: [{action: concur, body: {office: front}, absent: drop}, {action: decide, body: root}]}
    """,
    """
    rules:
      - {id: school, matter: m, subject: {category: school}, basis: {document: d}, as: {superior: industry}}
      - {id: village, matter: m, subject: {category: village}, basis: {document: d}, as: {superior: territory}}
      - {id: branch, matter: m, basis: {document: d}, steps: [{action: decide, body: {office: back}}], subject: {kind: branch},
         overrides: [village]}
      - {id: rest, matter: m, basis: {document: d, clause: 一}, steps: [{action: decide, body: {superior: affiliation}}]}
    """,
    """
    rules:
      - {id: rest, matter: m, basis: {document: d, clause: 一}, steps: [{action: review, body: {office: front}, absent: drop},
         {action: guide, body: {superior: industry}, absent: drop},
         {action: decide, body: {nearest: {line: industry, trait: front}}, absent: drop}, {action: decide, body: root}]}
    """,
  ]

  private func rules(_ text: String) throws -> [Rule] {
    let reading = RuleBookText.read(text, file: "rulebook.yaml")
    #expect(reading.problems.isEmpty)
    return reading.rules
  }

  private func reach(_ trial: Trial, _ book: RuleBook) throws -> RouteReach {
    try RouteReachFinder(before: trial.before, after: trial.after, books: [book], plans: []) { bodies, _ in
      trial.after.indices.filter { unit in
        [Line.industry, .territory].contains { line in
          trial.after.ownSuperior(of: unit, on: line).map(bodies.contains) ?? false
        }
      }
    }.reach(of: trial.changed)
  }

  @Test(arguments: [7, 1_000_003, 77_000_777] as [UInt64])
  func nothingElseIsTouched(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    var (limited, moved) = (0, 0)
    let books = try Self.books.map { try rules($0) }
    let documents: Set<DocumentCode> = [try #require(DocumentCode("d"))]
    for _ in 0..<4_000 {
      guard let trial = try Trial(&dice) else { continue }
      let rules = dice.one(of: books)
      guard let old = try? RuleBook(rules: rules, documents: documents, tree: trial.before),
        let new = try? RuleBook(rules: rules, documents: documents, tree: trial.after)
      else { continue }
      let reach = try reach(trial, new)
      guard let units = reach.units, units.count < trial.after.count else { continue }
      limited += 1
      for unit in trial.before.indices {
        let before = Router(tree: trial.before, book: old).resolve(unit, Matter(rawValue: "m"), on: Self.day)
        let after = Router(tree: trial.after, book: new).resolve(unit, Matter(rawValue: "m"), on: Self.day)
        guard before.outcome != after.outcome else { continue }
        moved += 1
        #expect(
          units.contains(unit), "seed \(seed): \(trial.before.indices.map { trial.before[$0] }), \(trial.changed)")
      }
    }
    #expect(limited > 300 && moved > 100, "\(limited), \(moved)")
  }

  private static let day = Day(daysSinceEpoch: 15_450)
}

extension Dice {
  /// True so many times in a hundred.
  fileprivate mutating func isWithin(_ percent: Int) -> Bool { number(1...100) <= percent }
}
