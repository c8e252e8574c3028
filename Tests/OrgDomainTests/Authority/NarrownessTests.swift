import Testing

@testable import OrgDomain

/// Which of two subjects is the narrower, judged on the conditions alone save for `within` (DESIGN 5).
@Suite struct NarrownessTests {
  enum Relation: String, Sendable {
    case narrower, broader, excluded, ambiguous, equal
  }

  struct Pair: Sendable, CustomTestStringConvertible {
    let name: String
    let one: Subject
    let other: Subject
    let relation: Relation

    init(_ name: String, _ one: Subject, _ other: Subject, _ relation: Relation) {
      self.name = name
      self.one = one
      self.other = other
      self.relation = relation
    }

    var testDescription: String { name }
  }

  static let pairs: [Pair] = [
    Pair("nothing and nothing", Subject(), Subject(), .equal),
    Pair("a kind under nothing", Subject(kinds: [.branch]), Subject(), .narrower),
    Pair("kinds differ", Subject(kinds: [.branch]), Subject(kinds: [.committee]), .excluded),
    Pair("a kind and a category", Subject(kinds: [.branch]), Subject(categories: ["school"]), .ambiguous),
    Pair(
      "kind and category under the category", Subject(kinds: [.branch], categories: ["school"]),
      Subject(categories: ["school"]), .narrower),
    Pair("categories differ", Subject(categories: ["school"]), Subject(categories: ["health"]), .excluded),
    Pair("the same category", Subject(categories: ["school"]), Subject(categories: ["school"]), .equal),
    // Traits: of one group they exclude each other, of two they may meet.
    Pair("a trait under nothing", Subject(traits: ["student"]), Subject(), .narrower),
    Pair("traits of one group", Subject(traits: ["student"]), Subject(traits: ["faculty"]), .excluded),
    Pair("traits of two groups", Subject(traits: ["student"]), Subject(traits: ["aboveScale"]), .ambiguous),
    Pair(
      "two traits under one of them", Subject(traits: ["student", "aboveScale"]), Subject(traits: ["student"]),
      .narrower),
    Pair(
      "two traits, one excluded", Subject(traits: ["student", "aboveScale"]), Subject(traits: ["belowScale"]),
      .excluded),
    // Units are judged on the conditions alone: no record is looked at.
    Pair("a unit under nothing", Subject(units: ["V1"]), Subject(), .narrower),
    Pair("two units", Subject(units: ["V1"]), Subject(units: ["V2"]), .excluded),
    Pair("a unit and its own kind", Subject(units: ["V1"]), Subject(kinds: [.branch]), .ambiguous),
    Pair("a unit and another kind", Subject(units: ["V1"]), Subject(kinds: [.committee]), .ambiguous),
    Pair("a unit and its category", Subject(units: ["V1"]), Subject(categories: ["village"]), .ambiguous),
    Pair("a unit and topLevel", Subject(units: ["V1"]), Subject(isTopLevel: true), .ambiguous),
    Pair("a unit and below", Subject(units: ["SB"]), Subject(below: .init(categories: ["school"])), .ambiguous),
    // `within` is judged by the tree.
    Pair("a unit within a body above it", Subject(units: ["V1"]), Subject(within: "T1"), .narrower),
    Pair("a unit within itself", Subject(units: ["T1"]), Subject(within: "T1"), .narrower),
    Pair("a unit within a body elsewhere", Subject(units: ["V2"]), Subject(within: "T1"), .excluded),
    Pair("a unit within a body below it", Subject(units: ["T1"]), Subject(within: "V1"), .excluded),
    Pair("within an inner body", Subject(within: "V1"), Subject(within: "T1"), .narrower),
    Pair("within the same body", Subject(within: "T1"), Subject(within: "T1"), .equal),
    Pair("within two bodies apart", Subject(within: "T1"), Subject(within: "T2"), .excluded),
    Pair("within a body under nothing", Subject(within: "T1"), Subject(), .narrower),
    Pair("within the root and nothing", Subject(within: "R"), Subject(), .narrower),
    Pair("within a body and a kind", Subject(within: "T1"), Subject(kinds: [.branch]), .ambiguous),
    Pair(
      "within an inner body against an outer with a kind", Subject(within: "V1"),
      Subject(kinds: [.branch], within: "T1"), .ambiguous),
    Pair(
      "a unit and a kind within", Subject(units: ["V1"], kinds: [.branch]), Subject(kinds: [.branch], within: "T1"),
      .narrower),
    // `below` asks for an ancestor; two ancestors may be two units.
    Pair(
      "below a kind and category under below the category",
      Subject(below: .init(kinds: [.committee], categories: ["school"])), Subject(below: .init(categories: ["school"])),
      .narrower),
    Pair(
      "below two kinds", Subject(below: .init(kinds: [.committee])), Subject(below: .init(kinds: [.generalBranch])),
      .ambiguous),
    Pair(
      "below a kind and below a category", Subject(below: .init(kinds: [.committee])),
      Subject(below: .init(categories: ["school"])), .ambiguous),
    Pair(
      "below a trait under below nothing in particular", Subject(below: .init(trait: "student")),
      Subject(below: .init()),
      .narrower),
    Pair("below under nothing", Subject(below: .init(kinds: [.committee])), Subject(), .narrower),
    Pair(
      "a category, and below it", Subject(categories: ["school"]),
      Subject(categories: ["school"], below: .init(categories: ["school"])), .broader),
    // topLevel: directly below the root, where nothing but the root is above.
    Pair("topLevel under nothing", Subject(isTopLevel: true), Subject(), .narrower),
    Pair("not topLevel under nothing", Subject(isTopLevel: false), Subject(), .narrower),
    Pair("topLevel and not", Subject(isTopLevel: true), Subject(isTopLevel: false), .excluded),
    Pair("topLevel and below", Subject(isTopLevel: true), Subject(below: .init(kinds: [.committee])), .excluded),
    Pair("below under not topLevel", Subject(below: .init(kinds: [.committee])), Subject(isTopLevel: false), .narrower),
    Pair("topLevel and within", Subject(within: "T1"), Subject(isTopLevel: true), .ambiguous),
    Pair("topLevel and a category", Subject(isTopLevel: true), Subject(categories: ["town"]), .ambiguous),
    // Each is tighter somewhere.
    Pair(
      "crossed conditions", Subject(kinds: [.branch], traits: ["student"]),
      Subject(kinds: [.branch], categories: ["school"]), .ambiguous),
    Pair(
      "everything against one", Subject(units: ["SB"], kinds: [.branch], categories: ["school"], traits: ["student"]),
      Subject(traits: ["student"]), .narrower),
  ]

  private func relation(_ one: Subject, _ other: Subject) throws -> Relation {
    let narrowness = Narrowness(tree: try County.tree())
    let left = try #require(SubjectCase.expand(one).first)
    let right = try #require(SubjectCase.expand(other).first)
    #expect(narrowness.exclude(left, right) == narrowness.exclude(right, left), "exclusion is mutual")
    if narrowness.exclude(left, right) { return .excluded }
    switch (narrowness.implies(left, right), narrowness.implies(right, left)) {
    case (true, true): return .equal
    case (true, false): return narrowness.isNarrower(left, than: right) ? .narrower : .ambiguous
    case (false, true): return narrowness.isNarrower(right, than: left) ? .broader : .ambiguous
    case (false, false): return .ambiguous
    }
  }

  @Test(arguments: pairs)
  func onePairAndItsMirror(_ pair: Pair) throws {
    let mirrored: Relation =
      switch pair.relation {
      case .narrower: .broader
      case .broader: .narrower
      case .excluded, .ambiguous, .equal: pair.relation
      }
    #expect(try relation(pair.one, pair.other) == pair.relation)
    #expect(try relation(pair.other, pair.one) == mirrored)
  }

  /// What the book does with each pair follows from the relation alone.
  @Test(arguments: pairs)
  func aBookTakesAPairUnlessBothMayClaimAUnit(_ pair: Pair) throws {
    let found = problems(of: [rule("one", pair.one), rule("other", pair.other)], try County.tree())
    let isAmbiguous = found.contains { if case .ambiguous("one", "other", _) = $0 { true } else { false } }
    #expect(isAmbiguous == (pair.relation == .ambiguous || pair.relation == .equal))
    let settled = [rule("one", pair.one, overrides: ["other"]), rule("other", pair.other)]
    #expect(!problems(of: settled, try County.tree()).contains { if case .ambiguous = $0 { true } else { false } })
  }

  @Test(arguments: [
    (Subject(traits: ["student", "faculty"]), true), (Subject(units: ["V2"], within: "T1"), true),
    (Subject(below: .init(kinds: [.committee]), isTopLevel: true), true), (Subject(), false),
    (Subject(units: ["V1"], within: "T1"), false), (Subject(traits: ["student", "aboveScale"]), false),
  ])
  func conditionsThatNoUnitCanMeetAreImpossible(_ subject: Subject, _ isImpossible: Bool) throws {
    let only = try #require(SubjectCase.expand(subject).first)
    #expect(Narrowness(tree: try County.tree()).isImpossible(only) == isImpossible)
  }

  /// For every pair of cases and every unit of the county: what excludes each other is never met together, and what
  /// implies the other is never met alone. No relation on paper may be wrong about a unit that exists.
  @Test func theRelationsHoldForEveryUnitThatExists() throws {
    let tree = try County.tree()
    let narrowness = Narrowness(tree: tree)
    let subjects: [Subject] = NarrownessTests.pairs.flatMap { [$0.one, $0.other] }
    let cases: [SubjectCase] = subjects.flatMap { (subject: Subject) in SubjectCase.expand(subject) }
    for left in cases {
      for right in cases {
        for unit in tree.indices {
          let meets = (left.matches(unit, in: tree), right.matches(unit, in: tree))
          if narrowness.exclude(left, right) {
            #expect(meets != (true, true), "\(left) and \(right) meet in \(tree.code(of: unit))")
          }
          if narrowness.implies(left, right) {
            #expect(meets != (true, false), "\(left) does not imply \(right) in \(tree.code(of: unit))")
          }
        }
      }
    }
  }
}
