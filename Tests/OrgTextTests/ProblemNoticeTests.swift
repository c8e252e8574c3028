import OrgAPI
import OrgDomain
import OrgService
import OrgText
import Testing

@Suite struct ProblemNoticeTests {
  private let rule = code("a")

  @Test func everyRuleBookProblem() throws {
    let rows: [(RuleBookProblem, NoticeCode.Rulebook)] = [
      (.duplicateRule(rule), .duplicateRule),
      (.generalWithoutClause(rule), .generalWithoutClause),
      (.noSteps(rule), .noSteps),
      (.unknownDocument(rule, code("d")), .unknownDocument),
      (.unknownOverride(rule, code("b")), .unknownOverride),
      (.circle([rule, code("b")]), .circle),
      (.matterCircle(rule, [.target, Matter(rawValue: "rating"), .target]), .matterCircle),
      (.impossible(rule), .impossible),
      (.emptyValidity(rule), .emptyValidity),
      (.unknownUnit(rule, code("X")), .unknownUnit),
      (.dissolvedUnit(rule, code("T01")), .dissolvedUnit),
      (.undeclaredCategory(rule, Category(rawValue: "景区")), .undeclaredCategory),
      (.undeclaredTrait(rule, Trait(rawValue: "x")), .undeclaredTrait),
      (.subjectOutsideConduct(rule, step: 1), .subjectOutsideConduct),
      (.chainNotAlone(rule, step: 1), .chainNotAlone),
      (.modeNeedsBodies(rule, step: 1), .modeNeedsBodies),
      (.badWeights(rule, step: 1), .badWeights),
      (.concurWithoutDecision(rule, step: 1), .concurWithoutDecision),
      (.tooManyRules(count: 1001, limit: 1000), .tooManyRules),
      (.tooManyCases(count: 10_001, limit: 10_000), .tooManyCases),
    ]
    let codes = NoticeCode.Rulebook.allCases.map(NoticeCode.rulebook)
    for tree in [pengzhou, nil] {
      try expectNotices(
        rows.map { (Notice($0.0, in: tree), .rulebook($0.1)) }, cover: codes, except: [.rulebook(.ambiguous)])
    }
  }

  @Test func ambiguousRulesHaveAnExample() throws {
    let branches = Rule(
      code: rule, matter: .target, subject: Subject(kinds: [.branch]),
      prescription: .steps([StepTemplate(action: .decide, bodies: [.superior(.affiliation)])]))
    var villages = branches
    villages.code = code("b")
    villages.subject = Subject(categories: [Category(rawValue: "village")])
    do {
      _ = try RuleBook(rules: [branches, villages], documents: [], tree: pengzhou)
      Issue.record("accepted")
    } catch {
      let problem = try #require(error.problems.first)
      let notice = Notice(problem, in: pengzhou)
      try expectNotices([(notice, .rulebook(.ambiguous))], cover: [.rulebook(.ambiguous)])
      #expect(
        Catalogue(.zhCN).text(of: notice)
          == "规则 a 与规则 b 同时适用，分不出先后，例如单位 V01。类别：党支部。领域：村。请收窄其中一条，或用 overrides 指明先后。")
    }
  }

  @Test func everyTreeProblem() throws {
    let town = code("T01")
    let trait = Trait(rawValue: "x")
    let village = Category(rawValue: "village")
    let rows: [(TreeProblem, NoticeCode.Tree)] = [
      (.duplicateCode(town), .duplicateCode),
      (.unknownUnit(code("X")), .unknownUnit),
      (.unknownSuperior(unit: town, line: .industry, superior: code("X")), .unknownSuperior),
      (.unknownLineBody(line: .industry, category: village, body: code("X")), .unknownLineBody),
      (.noRoot, .noRoot),
      (.severalRoots([town, code("X")]), .severalRoots),
      (.cycle([town, code("V01")]), .cycle),
      (.outsideBelowInside(unit: code("C"), parent: town), .outsideBelowInside),
      (.undeclaredTrait(unit: town, trait: trait), .undeclaredTrait),
      (.traitsOfOneGroup(unit: town, group: "scale", traits: [trait, Trait(rawValue: "y")]), .traitsOfOneGroup),
      (.undeclaredCategory(unit: town, category: village), .undeclaredCategory),
      (.dissolvedSuperior(unit: code("V01"), superior: town), .dissolvedSuperior),
      (.hasActiveChildren(unit: town, example: code("V01")), .hasActiveChildren),
      (.rootStays(code("R")), .rootStays),
    ]
    let ofChanges: Set<NoticeCode> = [
      .tree(.unitDissolved), .tree(.unitOutside), .tree(.caseWithoutRoute), .tree(.bookAmbiguous), .tree(.bookBroken),
    ]
    for tree in [pengzhou, nil] {
      try expectNotices(
        rows.map { (Notice($0.0, in: tree), .tree($0.1)) }, cover: NoticeCode.Tree.allCases.map(NoticeCode.tree),
        except: ofChanges)
    }
  }

  @Test func unitsAreNamedWhereTheTreeKnowsThem() {
    let notice = Notice(TreeProblem.severalRoots([code("R"), code("X")]), in: pengzhou)
    #expect(
      Catalogue(.zhCN).text(of: notice)
        == "有几个单位没有内部上级：彭州市委（R）、X。只能保留一个，其余请填写 parent。")
    #expect(
      Catalogue(.en).text(of: Notice(TreeProblem.severalRoots([code("R"), code("X")])))
        == "Several units have no inside parent: R, X. Keep one as the root and give the others a parent.")
  }

  @Test func longListsAreCounted() {
    let many = (1...37).map { code("U\($0)") }
    let notice = Notice(TreeProblem.severalRoots(many))
    #expect(notice.arguments["units"]?.hasSuffix("U10, +27") == true)
    #expect(Catalogue(.zhCN).text(of: notice).contains("U9、U10等，另有 27 个。"))
  }
}
