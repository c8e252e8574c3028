import Logging
import OrgAPI
import OrgDomain
import OrgStorage
import OrgStorageSQLite
import Testing

@testable import OrgService

/// A small town whose campaign follows a scheme, for the ledger of its year.
extension SmallTown {
  /// Towns decide the rectification of their villages, the two-new committee that of its firm; `t1b` decides for T1 and
  /// is the secretary of V1 too; `lead` inspects for the whole city beside his own committee.
  static let ledgerFiles: [String: String] = {
    var files = bundle
    files["grants.csv", default: ""] += "\nt1b,secretary,V1,unit,,,\nlead,inspector,CITY,unit,,,"
    files["rulebook.yaml", default: ""] += """

        - id: rectification-village
          matter: rectification
          subject: {category: village}
          steps: [{action: review, body: {unit: HELP1}}, {action: decide, body: {superior: affiliation}}]
          basis: {document: notice, clause: 五}
      """
    return files
  }()

  static let ledgerScheme: (value: Scheme, text: String) = {
    var scheme = Scheme(
      name: "小城办法", grades: ["先进", "一般", "后进"].map { Named(code: Grade(rawValue: $0), name: $0) })
    func named(_ code: String, _ name: String) -> [Named<SchemeWord>] {
      [Named(code: SchemeWord(rawValue: code), name: name)]
    }
    scheme.honours = named("national", "全国示范")
    scheme.channels = named("board", "公示栏")
    scheme.helps = named("pairing", "结对帮扶")
    scheme.records = named("training", "培训")
    scheme.phases = [
      PhasePlan(
        code: PhaseCode(rawValue: "survey"), name: "摸底", from: YearMoment(month: 3, day: 13, minute: 0),
        until: YearMoment(month: 3, day: 31, minute: 1_440), matters: [Matter(rawValue: "survey")])
    ]
    scheme.consequences = ["backward"].compactMap { RuleCode($0) }.map { code in
      ConsequenceRule(
        code: code, name: "后进不推荐", conditions: [.grade([Grade(rawValue: "后进")])], advice: "不予推荐",
        bars: [.nomination], basis: DocumentCode("notice").map { Basis(document: $0, clause: "九") })
    }
    let text = """
      name: 小城办法
      grades: [{code: 先进}, {code: 一般}, {code: 后进}]
      honours: [{code: national, name: 全国示范}]
      channels: [{code: board, name: 公示栏}]
      helps: [{code: pairing, name: 结对帮扶}]
      records: [{code: training, name: 培训}]
      phases: [{code: survey, name: 摸底, from: "03-13", until: "03-31", matters: [survey]}]
      consequences:
        - id: backward
          name: 后进不推荐
          when: {grade: [后进]}
          advice: 不予推荐
          bars: [nomination]
          basis: {document: notice, clause: 九}

      """
    return (scheme, text)
  }()

  /// - Parameter hasScheme: false leaves the campaign without one.
  static func withLedger(hasScheme: Bool = true) async throws -> SmallTown {
    let town = try await SmallTown(ledgerFiles)
    guard hasScheme else { return town }
    try await town.inTurn { commit in
      try commit.publish(ledgerScheme.value, text: ledgerScheme.text, by: nil)
      try commit.open(try commit.state.campaign("2012").code, by: nil)
    }
    return town
  }

  /// Runs something in the writer's turn.
  func inTurn(_ work: @escaping @Sendable (inout Commit) throws -> Void) async throws {
    _ = try await tenant.queue.perform { commit in
      try work(&commit)
      return []
    }
  }

  /// The fault of a call that is refused.
  func refusal(_ call: () async throws -> some Sendable) async throws -> ServiceFault {
    try #require(await #expect(throws: ServiceFault.self) { _ = try await call() })
  }

  /// The tenant of the same file, opened once more.
  func openedAgain() async throws -> TenantRuntime {
    try await tenant.close()
    let file = try DataFolder(path: path).tenantDatabase("small")
    return try await TenantRuntime(
      slug: "small", openDatabase: { try SQLiteDatabase.open(file, readers: 1) }, clock: clock,
      logger: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }), onRevoked: { _ in })
  }

  /// Lets days pass.
  func wait(days: Int64) { clock.set(Instant(milliseconds: clock.now().milliseconds + days * 86_400_000)) }

  func addProblem(
    _ sort: Wire.ProblemClass = .atOnce, of unit: String = "V1", as user: String = "v1", due: String? = nil,
    requestKey: String? = nil
  ) async throws -> EntryView {
    try await tenant.addProblem(
      ProblemAdd.Params(
        unit: unit, campaign: "2012", class: sort, problem: "活动不经常", cause: "阵地被占用", remedy: "收回阵地",
        responsible: sort == .planned ? "支部书记" : nil, due: due, explanation: sort == .planned ? "已说明" : nil,
        requestKey: requestKey),
      caller(user)
    ).decoded(EntryView.self)
  }

  func addMeasure(
    of problem: String? = nil, unit: String = "V1", as user: String = "v1", aim: Wire.MeasureAim = .upgrade
  ) async throws -> EntryView {
    try await tenant.addMeasure(
      MeasureAdd.Params(
        unit: unit, campaign: "2012", problem: problem, aim: aim, measure: "修缮活动室", quantity: "1处",
        responsible: "支部书记", due: "2012-07-15"),
      caller(user)
    ).decoded(EntryView.self)
  }

  func report(_ measure: String, done: Bool = true, as user: String = "v1") async throws -> EntryView {
    try await tenant.reportMeasure(
      MeasureReport.Params(measure: measure, text: "已修缮", done: done), caller(user)
    ).decoded(EntryView.self)
  }

  func closeOut(
    _ measure: String, accept: Bool = true, reason: String? = nil, as user: String = "t1", body: String? = nil
  ) async throws -> EntryView {
    try await tenant.closeOutMeasure(
      MeasureCloseOut.Params(measure: measure, accept: accept, reason: reason, body: body), caller(user)
    ).decoded(EntryView.self)
  }

  func makeCommitment(
    of unit: String = "V1", as user: String = "v1", count: Int = 1, namedByMasses: Int? = nil, channel: String? = nil
  ) async throws -> EntryView {
    try await tenant.makeCommitment(
      CommitmentMake.Params(
        unit: unit, campaign: "2012", maker: .organization, count: count, namedByMasses: namedByMasses,
        channel: channel, text: "办实事"),
      caller(user)
    ).decoded(EntryView.self)
  }

  func issueOrder(
    _ form: Wire.OrderForm = .finish, of unit: String = "V1", as user: String = "t1", due: String? = "2012-05-31",
    body: String? = nil
  ) async throws -> EntryView {
    try await tenant.issueOrder(
      OrderIssue.Params(
        unit: unit, campaign: "2012", form: form, text: "限期完成", due: due, matter: "target", body: body),
      caller(user)
    ).decoded(EntryView.self)
  }
}
