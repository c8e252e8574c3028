import Foundation
import Logging
import OrgAPI
import OrgDomain
import OrgStorage
import OrgStorageSQLite

@testable import OrgService

/// A tenant of a few units in a database of its own: a city, two towns, a village, an organs' work committee.
struct SmallTown {
  let tenant: TenantRuntime
  let clock: ManualClock
  let path: String

  static let bundle: [String: String] = [
    "tenant.yaml": """
    slug: small
    name: 小城
    timeZone: Asia/Shanghai
    """,
    "documents.yaml": """
    documents:
      - {id: notice, title: 通知, issuer: 市委组织部}
    """,
    "units.csv": """
    code,name,kind,category,parent,traits,industry,territory,members
    CITY,市委,committee,,,,,,9
    T1,东镇党委,committee,town,CITY,,,,20
    T2,西镇党委,committee,town,CITY,,,,20
    V1,河村党支部,branch,village,T1,,,,30
    V2,山村党支部,branch,village,T1,,,,30
    LEAD,两新工委,workCommittee,,CITY,,,,5
    HELP1,统战部,department,,CITY,,,,5
    HELP2,工商联,department,,CITY,,,,5
    FIRM,机械厂党支部,branch,privateEnterprise,CITY,,,,12
    """,
    "users.csv": """
    user,name
    admin,管理员
    admin2,另一管理员
    v1,河村书记
    v2,山村书记
    t1,东镇书记
    t1b,东镇副书记
    t2,西镇书记
    lead,两新书记
    help1,统战书记
    help2,工商联书记
    firm,厂书记
    auditor,审计员
    """,
    "grants.csv": """
    user,role,unit,scope,from,until,assign
    admin,administrator,CITY,subtree,,,
    admin2,administrator,CITY,subtree,,,
    v1,secretary,V1,unit,,,
    v2,secretary,V2,unit,,,
    t1,secretary,T1,subtree,,,
    t1b,approver,T1,unit,,,
    t2,secretary,T2,subtree,,,
    lead,secretary,LEAD,unit,,,
    help1,secretary,HELP1,unit,,,
    help2,secretary,HELP2,unit,,,
    firm,secretary,FIRM,unit,,,
    auditor,auditor,CITY,subtree,,,
    """,
    "campaigns.yaml": """
    campaigns: [{code: "2012", name: 二〇一二年, year: 2012}]
    """,
    "rulebook.yaml": """
    rules:
      - id: target-village
        matter: target
        subject: {category: village}
        steps: [{action: decide, body: {superior: affiliation}}, {action: file, body: {unit: HELP1}}]
        basis: {document: notice, clause: 四}
      - id: target-firm
        matter: target
        subject: {category: privateEnterprise}
        steps:
          - {action: concur, bodies: [{unit: HELP1}, {unit: HELP2}]}
          - {action: decide, body: {unit: LEAD}}
        basis: {document: notice, clause: 四}
    """,
  ]

  init(_ files: [String: String] = SmallTown.bundle) async throws {
    path = NSTemporaryDirectory() + "tiaokuai-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    let clock = ManualClock(Instant(milliseconds: 1_334_880_000_000))
    self.clock = clock
    let installation = try await Installation(
      folder: try DataFolder(path: path), openDatabase: { try SQLiteDatabase.open($0, readers: 2) },
      clock: clock, logger: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }),
      listener: NobodyListens())
    try await installation.createTenant(slug: "small", name: "小城", timeZone: "Asia/Shanghai")
    tenant = try await installation.tenant("small")
    try await setUp(files)
  }

  private func setUp(_ files: [String: String]) async throws {
    let setup = try await beginSetup(of: files, as: Caller.operator)
    let tokens = SmallTown.users.map { SetupTokenDigest(user: $0, digest: Token.hexadecimal($0)) }
    _ = try await tenant.commitSetup(
      SetupCommit.Params(setup: setup, tokenDigests: tokens, requestKey: nil), Caller.operator)
  }

  /// Sends the files of a bundle into a new set-up.
  func beginSetup(of files: [String: String], as caller: Caller) async throws -> String {
    let begun = try await tenant.beginSetup(SetupBegin.Params(requestKey: nil), caller)
    let setup = try begun.decoded(SetupBegin.Result.self).setup
    for (file, text) in files.sorted(by: { $0.key < $1.key }) {
      _ = try await tenant.addRows(SetupRows.Params(setup: setup, file: file, offset: 0, text: text), caller)
    }
    return setup
  }

  static let users = [
    "admin", "admin2", "v1", "v2", "t1", "t1b", "t2", "lead", "help1", "help2", "firm", "auditor",
  ]

  /// A caller signed in with his token; it is his code, doubled.
  func caller(_ user: String) throws -> Caller {
    guard let (account, digest) = tenant.user(token: Token.text(user)) else {
      throw ServiceFault(.unauthenticated, .session(.tokenUnknown))
    }
    return Caller(.user(account.number, digest))
  }

  func remove() { try? FileManager.default.removeItem(atPath: path) }
}

struct NobodyListens: RevocationListener {
  func tokensEnded(of users: Set<UserNumber>, in tenant: String) {}
}

enum Token {
  static func text(_ user: String) -> String { user + "-" + user }
  static func hexadecimal(_ user: String) -> String { Digest.hexadecimal(Array(text(user).utf8)) }
}

extension Caller {
  static let `operator` = Caller(.operator)

  init(_ identity: Identity) {
    self.init(identity: identity, render: { $0 }, renderProblem: { $0 })
  }
}

extension Answer {
  func decoded<Result: Decodable>(_ type: Result.Type) throws -> Result {
    try JSONDecoder().decode(type, from: Data(bytes))
  }
}
