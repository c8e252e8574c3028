import Foundation
import OrgAPI
import OrgClient
import Testing

/// The log is whole after all kinds of work, and says so when it is not.
@Suite struct LedgerTests {
  @Test("the log is whole after work of every kind, and its pages make the chain")
  func whole() async throws {
    try await withTown { town in
      let item = try await town.submitted("FIRM", as: "firm").case
      _ = try await town.once("help1", CaseReturn.self, .init(case: item, reason: "重写"))
      let village = try await town.submitted("V1", as: "v1").case
      let admin = try await town.user("admin")
      let moved = try await admin.call(UnitMove.self, .init(unit: "V1", parent: "T2"))
      #expect(moved.rerouted == [village])
      _ = try await town.once("t2", CaseDecide.self, .init(case: village, verdict: .approved))
      _ = try await admin.call(RulebookPublish.self, .init(text: Bundles.rulebook + "# 二\n"))
      _ = try await admin.call(UserRenewToken.self, .init(user: "v2"))
      let ledger = try await town.ledger()
      let auditor = try await town.user("auditor")
      var events: [AuditEvent] = []
      var cursor: String?
      repeat {
        let page = try await auditor.call(AuditList.self, .init(limit: 7, cursor: cursor))
        events += page.events
        cursor = page.nextCursor
      } while cursor != nil
      #expect(events.map(\.seq) == Array(1...events.count))
      #expect(events.count == ledger.events && events.last?.hash == ledger.lastHash)
      #expect(zip(events, events.dropFirst()).allSatisfy { $0.hash == $1.previousHash })
      let text = events.map(\.body).joined()
      #expect(!text.contains("河村书记") && !text.contains("重写"), "neither names nor free text stand in the log")
    }
  }

  @Test("only whoever may read the audit reads it")
  func onlyAuditors() async throws {
    try await withTown { town in
      let secretary = try await town.user("t1")
      #expect(try await secretary.refusal(AuditList.self, .init()).kind == .forbidden)
      #expect(try await secretary.refusal(AuditVerify.self, .init()).kind == .forbidden)
    }
  }

  /// What somebody with the file in his hands might do to it.
  static let tamperings = [
    "UPDATE case_record SET phase = 'decided', verdict = 'approved', current_step = NULL",
    "UPDATE event SET body = CAST(body || ' ' AS BLOB) WHERE kind = 'case.submitted'",
    "DELETE FROM event WHERE seq = (SELECT MAX(seq) FROM event)",
    "UPDATE unit_version SET parent_id = 2 WHERE unit_id = 3 AND until_revision IS NULL",
    "UPDATE role_grant SET role_name = 'approver' WHERE role_name = 'clerk'",
    "UPDATE case_document SET body = replace(body, '4', '1')",
    "UPDATE case_remark SET body = '同意'",
    "UPDATE rulebook SET body = replace(body, 'affiliation', 'territory')",
    "UPDATE vocabulary_version SET body = replace(body, '小城', '大城')",
    "UPDATE case_place SET body_id = 2 WHERE body_id = 1",
    "DELETE FROM case_participant WHERE side = 'subject'",
  ]

  @Test(
    "a file changed behind the server's back is found, and the place named", .enabled(if: SQLiteCommand.isThere),
    arguments: tamperings)
  func tampering(_ statement: String) async throws {
    try await withTown { town in
      let item = try await town.submitted("V1", as: "v1").case
      _ = try await town.once("t1", CaseReturn.self, .init(case: item, reason: "重写"))
      _ = try await town.once("v1", CaseSubmit.self, .init(case: item))
      _ = try await town.ledger()
      let changed = try SQLiteCommand.run(statement, on: town.server.folder + "/data/tenants/small.sqlite")
      try #require(changed > 0, "the statement met a row")
      let report = try await town.once("auditor", AuditVerify.self, .init())
      #expect(!report.valid)
      #expect(report.problems.first?.problem.isEmpty == false)
    }
  }
}

/// The `sqlite3` command, where the machine has it; the storage's own tests tamper without it.
enum SQLiteCommand {
  private static let path = ["/usr/bin/sqlite3", "/usr/local/bin/sqlite3"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  static var isThere: Bool { path != nil }

  /// Runs a statement and answers how many rows it met.
  static func run(_ statement: String, on file: String) throws -> Int {
    let process = Process()
    process.executableURL = URL(filePath: path ?? "")
    process.arguments = [file, "PRAGMA foreign_keys = OFF; " + statement + "; SELECT changes();"]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return Int(text.trimmingCharacters(in: .whitespacesAndNewlines)) ?? 0
  }
}
