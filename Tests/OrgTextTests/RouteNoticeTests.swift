import OrgAPI
import OrgDomain
import OrgService
import OrgText
import Testing

@Suite struct RouteNoticeTests {
  private let rule = code("target-village")

  private func notice(_ item: ExplanationItem) -> Notice {
    Notice(item, in: pengzhou, documentTitle: { $0 == code("notice-21") ? "工作通知" : nil })
  }

  @Test func everyExplanationItem() throws {
    let basis = Basis(document: code("notice-21"), clause: "四（四）")
    func hop(_ source: LineSuperior.Source) -> ExplanationItem {
      .hop(step: 1, line: .affiliation, from: village, to: town, source)
    }
    let day = Day(year: 2012, month: 3, day: 13)
    let rows: [(ExplanationItem, NoticeCode.Route)] = [
      (.ruleLost(code("b"), to: code("a"), .broader), .ruleLostBroader),
      (.ruleLost(code("b"), to: code("a"), .overridden), .ruleLostOverridden),
      (.planApplied(town), .planApplied),
      (.planStepLeftOut(town, step: 2, .concur), .planStepLeftOut),
      (.ruleNotInForce(rule, from: day, until: nil), .ruleNotInForce),
      (.ruleApplied(rule, basis, isGeneral: false, note: nil), .ruleApplied),
      (.ruleApplied(rule, basis, isGeneral: true, note: "原文未写明"), .generalRuleApplied),
      (.askedInstead(unit: town, Matter(rawValue: "rating")), .askedInstead),
      (hop(.own), .hopOwn),
      (hop(.inherited(from: town)), .hopInherited),
      (hop(.table(Category(rawValue: "village"))), .hopTable),
      (.officeFound(step: 1, below: root, Trait(rawValue: "organisation"), office: town), .officeFound),
      (.bodyFound(step: 1, .decide, town), .bodyFound),
      (.bodyDropped(step: 2, .review, .notFound), .bodyNotFound),
      (.bodyDropped(step: 2, .review, .isSubject(village)), .bodyIsSubject),
      (.bodyDropped(step: 2, .review, .insideSubject(village)), .bodyInsideSubject),
      (.bodyDropped(step: 2, .review, .decidesLater(town)), .bodyDecidesLater),
      (.bodyDropped(step: 2, .review, .dissolved(town)), .bodyDissolved),
    ]
    try expectNotices(
      rows.map { (notice($0.0), .route($0.1)) }, cover: NoticeCode.Route.allCases.map(NoticeCode.route))
  }

  @Test func everyReasonForNoRoute() throws {
    func absent(_ absence: BodyAbsence) -> NoRouteReason { .bodyAbsent(rule: rule, step: 1, absence) }
    let office = Trait(rawValue: "organisation")
    let rows: [(NoRouteReason, NoticeCode.NoRoute)] = [
      (.noRule, .noRule),
      (absent(.notFound), .bodyNotFound),
      (absent(.isSubject(village)), .bodyIsSubject),
      (absent(.insideSubject(village)), .bodyInsideSubject),
      (absent(.decidesLater(town)), .bodyDecidesLater),
      (.bodyUnknown(rule: rule, step: 1, code("X")), .bodyUnknown),
      (.bodyDissolved(rule: rule, step: 1, town), .bodyDissolved),
      (.severalOffices(rule: rule, step: 1, office, [town, village]), .severalOffices),
      (.circle([.target, Matter(rawValue: "rating"), .target]), .circle),
      (.noSuperior(rule: rule, of: village, .industry), .noSuperior),
      (.nobodyDecides(rule: rule), .nobodyDecides),
      (.nothingLeft(rule: rule), .nothingLeft),
      (.unitDissolved, .unitDissolved),
      (.unitOutside, .unitOutside),
    ]
    try expectNotices(
      rows.map { (Notice($0.0, unit: village, .target, in: pengzhou), .noRoute($0.1)) }
        + [(Notice.noRulebook(unit: village, .target, in: pengzhou), .noRoute(.noRulebook))],
      cover: NoticeCode.NoRoute.allCases.map(NoticeCode.noRoute))
  }

  @Test func sentencesOfAnExplanation() {
    let chinese = Catalogue(.zhCN)
    let english = Catalogue(.en)
    let applied = notice(
      .ruleApplied(rule, Basis(document: code("notice-21"), clause: "四（四）"), isGeneral: false, note: nil))
    #expect(chinese.text(of: applied) == "适用规则 target-village，依据《工作通知》（notice-21） 四（四）。")
    #expect(english.text(of: applied) == "Rule target-village applies, by “工作通知” (notice-21), 四（四）.")
    let found = notice(.bodyFound(step: 1, .decide, town))
    #expect(chinese.text(of: found) == "第 1 步（审定）：由升平镇党委（T01）办理。")
    #expect(english.text(of: found) == "Step 1 (decide): 升平镇党委 (T01) acts.")
    let sideways = notice(.hop(step: 0, line: .industry, from: village, to: root, .own))
    #expect(chinese.text(of: sideways) == "和平村党支部（V01）的行业系统上级是彭州市委（R）（本单位登记）。")
    let none = Notice(.noRule, unit: village, .target, in: pengzhou)
    #expect(
      chinese.text(of: none)
        == "和平村党支部（V01）的“争创目标（措施）”没有办理流程：当日没有适用于党支部、村领域的规则。"
        + "请在规则集中补充，或核对该单位的类别、领域和标签。")
    let rootless = Notice(.noRule, unit: town, .target, in: pengzhou)
    #expect(chinese.text(of: rootless).contains("没有适用于党委的规则"))
  }

  @Test func warningsOfAnAudit() throws {
    try expectNotices(
      [
        (Notice.gap(village, .target, in: pengzhou), .audit(.gap)),
        (Notice.generalOnly(village, .target, rule: rule, in: pengzhou), .audit(.generalOnly)),
        (Notice.vacancy(town, .decide, count: 12, in: pengzhou), .audit(.vacancy)),
        (Notice.unusedRule(rule), .audit(.unusedRule)),
      ], cover: NoticeCode.Audit.allCases.map(NoticeCode.audit))
  }
}
