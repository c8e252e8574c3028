import OrgStorage
import Testing

/// No statement walks a whole table, but those listed.
@Suite struct QueryPlanTests {
  /// Why each of these may SCAN.
  private static let allowed: [String: String] = [
    "MigrationStatement.applied": "a handful of rows, at open",
    "UnitStatement.present": "the tree is loaded at open",
    "UnitStatement.presentNames": "the search by name is made anew, when an older database is brought up to date",
    "UnitStatement.asOf": "a past tree is rebuilt",
    "AccountStatement.all": "the directory is loaded at open",
    "AccountStatement.tokens": "the directory is loaded at open",
    "GrantStatement.present": "the directory is loaded at open",
    "GrantStatement.asOf": "past grants are rebuilt",
    "DelegationStatement.present": "the directory is loaded at open",
    "DelegationStatement.asOf": "past delegations are rebuilt",
    "DelegationStatement.remarks": "few, read whole to verify",
    "RulebookStatement.documents": "few, read whole for plans and the console",
    "CampaignStatement.all": "few, read whole",
    "CampaignStatement.phases": "few, read whole",
    "CampaignStatement.remarks": "few, read whole",
    "CalendarStatement.all": "few, read whole at open",
    "SchemeStatement.newest": "one row from the end of the key",
    "SchemeStatement.newestPlans": "local plans are loaded at open",
    "GradeStatement.all": "grades are folded at open",
    "GradeStatement.grading": "campaigns are few, read whole",
    "GradeStatement.allPast": "grades are folded at open",
    "CaseTellingStatement.currentUrges": "urges that hold are loaded at open",
    "RulebookStatement.newest": "one row from the end of the key",
    "SettingStatement.vocabulary": "one row from the end of the key",
    "EventStatement.last": "one row from the end of the key",
    "SystemStatement.tenants": "the list of tenants",
    "SystemStatement.operators": "few, read whole",
  ]

  /// What SCAN may name without being a table: the queries that take a list of numbers apart, and rows made up.
  private static let notTables = ["place", "wanted", "CONSTANT"]

  @Test func `tenant statements walk no table`() async throws {
    let store = try FolderDatabase()
    _ = try await TenantDatabase.open(store, at: Samples.instant(0))
    try await check(StatementCatalogue.tenant, store)
  }

  @Test func `system statements walk no table`() async throws {
    let store = try FolderDatabase()
    _ = try await SystemDatabase.open(store, at: Samples.instant(0))
    try await check(StatementCatalogue.system, store)
  }

  @Test func `no page of the ledger is sorted`() async throws {
    let store = try FolderDatabase()
    _ = try await TenantDatabase.open(store, at: Samples.instant(0))
    let pages = StatementCatalogue.tenant.filter { $0.name.hasPrefix("LedgerStatement.page") }
    #expect(pages.count == 6)
    for page in pages {
      let plan = try await store.plan(page)
      let sorts = plan.filter { $0.contains("TEMP B-TREE") }
      #expect(sorts.isEmpty, "\(page.name): \(plan)")
    }
  }

  @Test func `every allowance is needed`() async throws {
    let (tenant, system) = (try FolderDatabase(), try FolderDatabase())
    _ = try await TenantDatabase.open(tenant, at: Samples.instant(0))
    _ = try await SystemDatabase.open(system, at: Samples.instant(0))
    var walking: Set<String> = []
    for (store, statements) in [(tenant, StatementCatalogue.tenant), (system, StatementCatalogue.system)] {
      for statement in statements where try await !scans(statement, store).isEmpty { walking.insert(statement.name) }
    }
    #expect(walking == Set(Self.allowed.keys))
  }

  private func check(_ statements: [any SQLStatement], _ store: FolderDatabase) async throws {
    #expect(!statements.isEmpty)
    for statement in statements where Self.allowed[statement.name] == nil {
      let lines = try await scans(statement, store)
      #expect(lines.isEmpty, "\(statement.name): \(lines)")
    }
  }

  private func scans(_ statement: any SQLStatement, _ store: FolderDatabase) async throws -> [String] {
    try await store.plan(statement).filter { line in
      let words = line.split(separator: " ")
      return words.first == "SCAN" && words.count > 1 && !Self.notTables.contains(String(words[1]))
    }
  }
}
