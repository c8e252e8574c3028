import Foundation
import Logging
import OrgAPI
import OrgDomain
import OrgStorage
import OrgStorageSQLite
import Synchronization

@testable import OrgService

/// A tenant of many villages below ten towns, each with a case that waits for one body's decision.
struct BulkWorld {
  let tenant: TenantRuntime
  let path: String
  private static let logger = Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() })
  /// The year of the town it is made of.
  private static let clock = ManualClock(Instant(milliseconds: 1_334_880_000_000))

  /// As many villages as one call takes, and one more; made once, and copied for each test.
  private static let largest = Task { try await make(villages: BulkLimit.cases + 1) }

  static func large() async throws -> BulkWorld { try await BulkWorld(copyOf: try await largest.value) }

  static func small(_ villages: Int = 400) async throws -> BulkWorld {
    try await BulkWorld(opening: try await make(villages: villages))
  }

  private init(copyOf file: String) async throws {
    let folder = NSTemporaryDirectory() + "tiaokuai-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try FileManager.default.copyItem(atPath: file, toPath: folder + "/tenant.sqlite")
    try await self.init(opening: folder + "/tenant.sqlite")
  }

  private init(opening file: String) async throws {
    path = file
    tenant = try await TenantRuntime(
      slug: "small", openDatabase: { try SQLiteDatabase.open(file, readers: 2) }, clock: BulkWorld.clock,
      logger: BulkWorld.logger, onRevoked: { _ in })
  }

  func remove() {
    try? FileManager.default.removeItem(atPath: (path as NSString).deletingLastPathComponent)
  }

  // MARK: - Making

  /// The file of a tenant with so many villages; a fifth of them propose the first grade, the others the second.
  private static func make(villages: Int) async throws -> String {
    let town = try await SmallTown(files(villages: villages))
    let item = try await town.submitTarget(of: "V1", as: "v1")
    try await town.inTurn { commit in
      let writer = try commit.state.user("v1").number
      let campaign = try commit.state.campaign("2012").code
      let route = try commit.route(of: try commit.state.unit("N1"), Matter(rawValue: "rating"))
      let steps = route.steps.map { CaseStep($0) }
      for number in 1...villages {
        var item = CaseState(
          number: CaseNumber(rawValue: commit.state.nextCase), unit: try commit.state.unit("N\(number)"),
          matter: Matter(rawValue: "rating"), campaign: campaign)
        commit.state.nextCase += 1
        try commit.tables.insert(item, at: commit.now)
        let events: [CaseEvent] = [
          .created(by: writer), .saved(by: writer, proposedGrade: number <= villages / 5 ? "先进" : "一般"),
          .submitted(
            by: writer, round: 1, rule: route.rule, bookVersion: commit.state.snapshot.bookVersion, on: commit.today,
            steps: steps), .moved(to: 0),
        ]
        try commit.record(events, of: &item, by: writer)
      }
    }
    _ = item
    try await town.tenant.close()
    return try DataFolder(path: town.path).tenantDatabase("small")
  }

  /// All villages are the leading body's to rate; at most a fifth of them may have the first grade.
  private static func files(villages: Int) -> [String: String] {
    var files = SmallTown.bundle
    let towns = (3...12).map { "T\($0),镇\($0),committee,town,CITY,,,,20\n" }.joined()
    let rows = (1...villages).map {
      "N\($0),村\($0),branch,\($0 % 2 == 0 ? "community" : "village"),T\(3 + $0 % 10),,,,30\n"
    }
    files["units.csv"] = (files["units.csv"] ?? "") + "\n" + towns + rows.joined()
    files["rulebook.yaml"] = """
      rules:
        - {id: rating, matter: rating, subject: {below: {category: [town]}}, steps: [{action: decide, body: {unit: LEAD}}]}
        - id: target
          matter: target
          subject: {below: {category: [town]}}
          steps:
            - {action: review, body: {superior: affiliation}}
            - {action: sign, body: {unit: HELP1}}
            - {action: decide, body: {unit: LEAD}}
            - {action: file, body: {unit: HELP2}}
      """
    files["scheme.yaml"] = """
      name: 小城办法
      grades: [{code: 先进}, {code: 一般}, {code: 后进}]
      quotas: [{id: fifth, grade: 先进, atMost: 20, force: hard, for: {kind: branch}}]
      """
    return files
  }

  // MARK: - Acting

  /// A caller by his code, who is told how calls come along.
  func caller(_ user: String, report: @escaping @Sendable (BulkProgress) -> Void = { _ in }) throws -> Caller {
    guard let (account, digest) = tenant.user(token: Token.text(user)) else {
      throw ServiceFault(.unauthenticated, .session(.tokenUnknown))
    }
    return Caller(
      identity: .user(account.number, digest), render: { $0 }, renderProblem: { $0 }, report: report)
  }

  /// The cases that wait for their rating, by number; every second is a village's.
  var waiting: [CaseState] {
    tenant.state.openCases.all.filter { $0.matter == Matter(rawValue: "rating") && $0.currentStep?.action == .decide }
  }

  /// Approvals as proposed of the first so many cases.
  func decisions(_ count: Int) -> [CaseDecision] { waiting.prefix(count).map { BulkWorld.decision($0) } }

  static func decision(_ item: CaseState, grade: String? = nil, revision: Int? = nil) -> CaseDecision {
    CaseDecision(
      case: String(item.number.rawValue), expectedRevision: revision ?? Int(item.revision), verdict: .approved,
      grade: grade ?? item.proposedGrade, reason: grade == nil ? nil : "复核")
  }

  func decide(_ params: CaseDecideMany.Params, as caller: Caller) async throws -> CaseDecideMany.Result {
    try await tenant.decideCases(params, caller).decoded(CaseDecideMany.Result.self)
  }

  /// How far the log has come, and how many answers are kept.
  var trace: Int64 { tenant.state.lastEvent.sequence }

  /// The fault of a call that is refused.
  func fault(_ call: () async throws -> some Sendable) async -> ServiceFault? {
    do {
      _ = try await call()
      return nil
    } catch {
      return error as? ServiceFault
    }
  }
}

/// What callers were told.
final class Reports: Sendable {
  private let told = Mutex<[BulkProgress]>([])

  func add(_ progress: BulkProgress) { told.withLock { $0.append(progress) } }

  var all: [BulkProgress] { told.withLock { $0 } }
}
