import Foundation
import Logging
import OrgAPI
import OrgDomain
import OrgStorage
import OrgStorageSQLite

@testable import OrgService

/// The real service with a small city, whose tree changes all the time.
final class TreeWorld {
  let clock: ManualClock
  let tenant: TenantRuntime
  private let installation: Installation
  private let path: String

  static let firstDay = 15_340
  static let start: [(code: String, kind: String, category: String, parent: String, traits: String, members: Int)] = [
    ("ROOT", "committee", "", "", "", 9), ("T1", "committee", "town", "ROOT", "", 20),
    ("T2", "committee", "town", "ROOT", "", 20), ("T3", "committee", "town", "ROOT", "", 11),
    ("V1", "branch", "village", "T1", "", 30), ("V2", "branch", "village", "T1", "", 31),
    ("V3", "branch", "village", "T2", "", 32), ("V4", "branch", "village", "T3", "", 33),
    ("F1", "branch", "privateEnterprise", "T1", "", 12), ("F2", "branch", "privateEnterprise", "ROOT", "", 13),
    ("W1", "workCommittee", "", "ROOT", "", 5), ("W2", "workCommittee", "", "ROOT", "", 5),
    ("D1", "department", "", "ROOT", "front", 6), ("D2", "department", "", "ROOT", "commerce", 6),
    ("D3", "department", "", "T2", "front", 4), ("D4", "department", "", "ROOT", "", 4),
  ]
  static let industries = ["F1": "W1", "F2": "W1"]

  static let matters = ["target", "report", "acceptance"]

  /// One book for each matter.
  private static let rules = "rules:\n" + matters.map { rules(of: $0) }.joined()

  private static func rules(of matter: String) -> String {
    """
      - {id: \(matter)-village, matter: \(matter), subject: {category: village}, steps: [
         {action: review, body: {superior: affiliation}, absent: drop}, {action: concur, body: {office: front}, absent: drop},
         {action: decide, body: root}]}
      - {id: \(matter)-firm, matter: \(matter), subject: {category: privateEnterprise}, steps: [
         {action: concur, bodies: [{office: front}, {office: commerce}], absent: drop},
         {action: decide, body: {superior: industry}}]}
      - {id: \(matter)-town, matter: \(matter), subject: {category: town}, steps: [{action: decide, body: root}]}

    """
  }

  init() async throws {
    clock = ManualClock(World.noon(TreeWorld.firstDay))
    path = NSTemporaryDirectory() + "tiaokuai-tree-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    installation = try await Installation(
      folder: try DataFolder(path: path), openDatabase: { try SQLiteDatabase.open($0, readers: 2) }, clock: clock,
      logger: Logger(label: "simulation", factory: { _ in SwiftLogNoOpLogHandler() }), listener: NobodyAtAll())
    try await installation.createTenant(slug: "tree", name: "小城", timeZone: "Asia/Shanghai")
    tenant = try await installation.tenant("tree")
    try await setUp()
    try await publishPlans()
  }

  private func setUp() async throws {
    let units = TreeWorld.start.map { unit in
      "\(unit.code),\(unit.code)单位,\(unit.kind),\(unit.category),\(unit.parent),\(unit.traits),"
        + "\(TreeWorld.industries[unit.code] ?? ""),,\(unit.members)"
    }
    let posts = TreeWorld.start.flatMap { unit in
      TreeModel.holders(of: unit.code).map { "\($0),secretary,\(unit.code),unit,,," }
    }
    let users = ["admin", "admin2"] + TreeModel.users
    let files = [
      "tenant.yaml": "{slug: tree, name: 小城, timeZone: Asia/Shanghai, traitGroups: {office: [front, commerce]}}",
      "units.csv": (["code,name,kind,category,parent,traits,industry,territory,members"] + units).joined(
        separator: "\n"),
      "users.csv": (["user,name"] + users.map { "\($0),某人" }).joined(separator: "\n"),
      "grants.csv":
        (["user,role,unit,scope,from,until,assign"] + posts
        + ["admin,administrator,ROOT,subtree,,,", "admin2,administrator,ROOT,subtree,,,"]).joined(separator: "\n"),
      "campaigns.yaml": #"campaigns: [{code: "2012", name: 二〇一二年, year: 2012}]"#, "rulebook.yaml": TreeWorld.rules,
    ]
    let caller = Caller(identity: .operator, render: { $0 }, renderProblem: { $0 })
    let setup = try await tenant.beginSetup(SetupBegin.Params(requestKey: nil), caller)
      .decoded(SetupBegin.Result.self).setup
    for (file, text) in files.sorted(by: { $0.key < $1.key }) {
      _ = try await tenant.addRows(SetupRows.Params(setup: setup, file: file, offset: 0, text: text), caller)
    }
    let tokens = users.map { SetupTokenDigest(user: $0, digest: Digest.hexadecimal(Array("token-\($0)".utf8))) }
    _ = try await tenant.commitSetup(SetupCommit.Params(setup: setup, tokenDigests: tokens, requestKey: nil), caller)
  }

  /// Local plans that name bodies, which come to an end in time.
  static let plans = ["T1": "D4", "T2": "W2", "ROOT": "D3"]

  private func publishPlans() async throws {
    for (unit, body) in TreeWorld.plans.sorted(by: { $0.key < $1.key }) {
      let steps = TreeWorld.matters.map { "  \($0): [{action: review, body: {unit: \(body)}}]" }.joined(separator: "\n")
      _ = try await tenant.publishPlan(
        PlanPublish.Params(unit: unit, text: "name: 方案\nsteps:\n\(steps)\n"), try caller())
    }
  }

  func caller(_ user: String = "admin") throws -> Caller {
    guard let (account, digest) = tenant.user(token: "token-\(user)") else {
      throw ServiceFault(.unauthenticated, .session(.tokenUnknown))
    }
    return Caller(identity: .user(account.number, digest), render: { $0 }, renderProblem: { $0 })
  }

  func end() async {
    await installation.close()
    try? FileManager.default.removeItem(atPath: path)
  }
}

extension TreeModel {
  /// Several people, so that whoever writes for a unit is not its judge.
  static let users = ["low", "high", "side", "low2", "high2", "side2"]

  static func holders(of code: String) -> [String] {
    switch code.prefix(1) {
    case "V", "F", "N", "P": ["low", "low2"]
    case "T": ["high", "high2"]
    default: ["side", "side2"]
    }
  }

  /// The city as it begins.
  static func beginning(_ flaw: TreeFlaw?) -> TreeModel {
    var model = TreeModel(day: TreeWorld.firstDay, flaw: flaw)
    for unit in TreeWorld.start {
      model.codes.append(unit.code)
      model.units[unit.code] = Unit(
        name: unit.code + "单位", kind: unit.kind, category: unit.category,
        traits: unit.traits.isEmpty ? [] : [unit.traits], parent: unit.parent.isEmpty ? nil : unit.parent,
        industry: TreeWorld.industries[unit.code], members: unit.members)
      for user in holders(of: unit.code) {
        model.posts.insert(Post(user: user, role: "secretary", unit: unit.code))
      }
    }
    model.plans = TreeWorld.plans
    return model
  }
}

private struct NobodyAtAll: RevocationListener {
  func tokensEnded(of users: Set<UserNumber>, in tenant: String) {}
}
