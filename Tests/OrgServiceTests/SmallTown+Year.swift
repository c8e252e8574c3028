import OrgAPI
import OrgDomain

@testable import OrgService

extension SmallTown {
  /// The town with a scheme: three grades, a ballot before the submission and a score sheet before the decision.
  static let year: [String: String] = bundle.merging([
    "units.csv": withOutside,
    "rulebook.yaml": """
    rules:
      - id: rating-village
        matter: rating
        subject: {category: village}
        steps: [{action: decide, body: {superior: affiliation}}, {action: file, body: {unit: HELP1}}]
      - id: rating-town
        matter: rating
        subject: {category: town}
        steps: [{action: decide, body: {unit: ABOVE}}]
      - id: report-village
        matter: report
        subject: {category: village}
        steps: [{action: file, body: {superior: affiliation}}]
      - id: target-village
        matter: target
        subject: {category: village}
        steps: [{action: decide, body: {superior: affiliation}}]
      - id: letter-village
        matter: letter
        subject: {category: village}
        steps: [{action: sign, body: {superior: affiliation}}, {action: sign, body: root}]
    """,
    "scheme.yaml": """
    name: 小城办法
    grades: [{code: 先进}, {code: 一般}, {code: 后进}]
    scoring:
      - form: village
        name: 村评分表
        for: {category: village}
        indicators: [{code: team, name: 班子, points: 60}, {code: service, name: 服务, points: 40}]
        bands: [{grade: 先进, from: 90}, {grade: 一般, from: 60}, {grade: 后进, from: 0}]
    quotas: [{id: half, grade: 先进, atMost: 50, force: soft}]
    procedures:
      - matter: rating
        for: {category: village}
        parts:
          - {code: meeting, name: 党员大会评议, kind: ballot, quorum: 50, bindsProposal: true}
          - {code: trust, name: 群众测评, kind: ballot, options: [好, 差], present: 20, carrying: [好], atLeast: 60}
          - {code: score, name: 评分, kind: scores, by: decide, before: decide}
    targets: {problems: 2, measures: 1}
    phases:
      - {code: rating, name: 定级, from: "04-01", until: "04-30", matters: [rating, report]}
      - {code: target, name: 争创, from: "05-01", until: "10-31 17:00", matters: [target, letter]}
    publication: {workingDays: 5, matters: [rating]}
    channels: [{code: board, name: 公示栏}]
    """,
  ]) { $1 }

  /// The units, and a body outside.
  private static var withOutside: String {
    let rows = (bundle["units.csv"] ?? "").split(separator: "\n").enumerated().map { number, row in
      row + (number == 0 ? ",outside" : ",")
    }
    return rows.joined(separator: "\n") + "\nABOVE,上级党委,committee,,,,,,,true\n"
  }

  /// The call of a method that answers with a case.
  func case_(_ answer: Answer) throws -> CaseView { try answer.decoded(CaseView.self) }

  func create(_ unit: String, _ matter: String, as user: String) async throws -> String {
    try case_(
      try await tenant.createCase(
        CaseCreate.Params(unit: unit, matter: matter, campaign: "2012"), try caller(user))
    ).case
  }

  func save(_ item: String, grade: String?, as user: String) async throws {
    let document = CaseDocument(targetGrade: grade, targets: [CaseTarget(text: "自查")], measures: [])
    _ = try await tenant.saveCase(CaseSave.Params(case: item, document: document), try caller(user))
  }

  func submit(_ item: String, as user: String) async throws -> CaseView {
    try case_(try await tenant.submitCase(CaseSubmit.Params(case: item), try caller(user)))
  }

  /// A ballot of one group of thirty.
  func vote(
    _ item: String, _ part: String, _ votes: [String: Int], present: Int = 24, as user: String
  ) async throws -> EntryView {
    let group = BallotGroup(
      entitled: 30, present: present, votes: votes.sorted { $0.key < $1.key }.map { BallotVote(option: $0, count: $1) })
    return try await tenant.recordBallot(
      BallotRecord.Params(case: item, part: part, held: "2012-04-18", groups: [group]), try caller(user)
    ).decoded(EntryView.self)
  }

  func score(_ item: String, _ team: Double, _ service: Double, as user: String) async throws -> EntryView {
    try await tenant.recordScores(
      ScoresRecord.Params(
        case: item, part: "score",
        scores: [
          IndicatorPoints(indicator: "team", points: team), IndicatorPoints(indicator: "service", points: service),
        ]), try caller(user)
    ).decoded(EntryView.self)
  }

  /// A village's rating as far as its town's decision.
  func rate(_ unit: String, as user: String, proposing grade: String = "一般") async throws -> String {
    let item = try await create(unit, "rating", as: user)
    try await save(item, grade: grade, as: user)
    _ = try await vote(item, "meeting", [grade: 20], as: user)
    _ = try await vote(item, "trust", ["好": 20], as: user)
    _ = try await submit(item, as: user)
    return item
  }

  func grade(
    _ item: String, _ grade: String?, as user: String, reason: String? = nil
  ) async throws -> CaseView {
    try case_(
      try await tenant.decideCase(
        CaseDecide.Params(case: item, verdict: .approved, grade: grade, reason: reason), try caller(user)))
  }
}

/// The code of the notice with which something is refused.
func refusal(_ body: () async throws -> Void) async -> NoticeCode? {
  do {
    try await body()
    return nil
  } catch let fault as ServiceFault {
    return fault.notice.code
  } catch {
    return nil
  }
}
