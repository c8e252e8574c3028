import Testing

@testable import OrgDomain

/// A book is worked out for the words and places of one tree, and holds for every other of the tenant.
@Suite struct RuleTableTests {
  private static let rules = [
    rule("general", nil, [step(.decide, .superior(.affiliation))]),
    rule("village", Subject(categories: ["village"]), [step(.decide, .nearest(line: .affiliation, .town, upTo: nil))]),
    rule("school", Subject(categories: ["school"]), [step(.decide, .office("organizationOffice"))]),
    rule(
      "student", Subject(categories: ["school"], traits: ["student"], below: Subject.Below(kinds: [.generalBranch])),
      [step(.decide, .unit("JYJ"))]),
    rule(
      "T1", Subject(units: ["T1"]), [step(.decide, .firstOf([.affiliatedTo(["T2"]), .root]))],
      overrides: ["village", "school", "student"]),
    rule(
      "T2", Subject(units: ["T2"]), [step(.decide, .unit("ZZB"))], overrides: ["village", "school", "student"]),
  ]

  private static func answers(_ tree: OrganizationTree, _ book: RuleBook, explains: Bool) -> [RouteAnswer.Outcome] {
    let router = Router(tree: tree, book: book)
    return tree.indices.map { router.resolve($0, "rating", on: day("2012-04-20"), explains: explains).outcome }
  }

  @Test(arguments: [false, true])
  func aTreeWithTheSameWordsInAnotherOrder(explains: Bool) throws {
    let tree = try County.tree()
    let (first, last): (Category, Category) = ("village", "school")
    let swapped = County.units.map { unit in
      var unit = unit
      unit.category = unit.category == first ? last : unit.category == last ? first : unit.category
      return unit
    }
    let other = try OrganizationTree(units: swapped, vocabulary: County.vocabulary)
      .applying(County.units.map(TreeChange.amend))
    #expect(other == tree)
    let book = try RuleBook(rules: Self.rules, documents: ["doc"], tree: tree)
    #expect(!RuleTable([], [:], in: tree).fits(other))
    let wanted = Self.answers(tree, book, explains: explains)
    #expect(Self.answers(other, book, explains: explains) == wanted)
    #expect(wanted.count { if case .route = $0 { true } else { false } } > 10)
  }

  @Test func unitsThatCameLater() throws {
    let earlier = try OrganizationTree(
      units: County.units.filter { $0.code != "T2" && $0.parent != "T2" },
      vocabulary: Vocabulary(
        categories: County.vocabulary.categories, traitGroups: County.vocabulary.traitGroups))
    let rules = [
      rule("named", Subject(units: ["T2"]), [step(.decide, .root)], overrides: ["inside", "other"]),
      rule("inside", Subject(within: "T2"), [step(.decide, .unit("V2"))], overrides: ["other"]),
      rule("other", Subject(categories: ["village"]), [step(.decide, .superior(.affiliation))]),
    ]
    let book = try RuleBook(rules: rules, documents: ["doc"], tree: earlier, isPinned: true)
    let later = try earlier.applying([
      .found(unit("T2", .committee, "town", under: "R")), .found(unit("V2", .branch, "village", under: "T2")),
      .found(unit("V3", .branch, "village", under: "T2")),
    ])
    let router = Router(tree: later, book: book)
    func deciders(_ code: Code) throws -> [UnitIndex]? {
      router.resolve(try later.at(code), "rating", on: day("2012-04-20"), explains: false).route?.steps[0].bodies
    }
    #expect(try deciders("T2") == [later.root])
    #expect(try deciders("V3") == [later.at("V2")])
    let present = try RuleBook(rules: rules, documents: ["doc"], tree: later)
    let past = Router(tree: earlier, book: present)
    #expect(try past.resolve(earlier.at("V1"), "rating", on: day("2012-04-20")).route?.rule == "other")
  }
}

extension BodyExpression.UnitPattern {
  fileprivate static var town: BodyExpression.UnitPattern { BodyExpression.UnitPattern(categories: ["town"]) }
}
