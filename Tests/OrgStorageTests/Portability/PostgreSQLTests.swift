import OrgStorage
import Testing

/// Every migration runs, and every statement can be prepared, on Debian's PostgreSQL 15.
@Suite struct PostgreSQLTests {
  @Test func `PostgreSQL takes every migration and every statement`() async throws {
    let printed = try await PostgreSQLRun.psql(Self.script)
    let prepared = printed.split(separator: "\n").filter { $0 == "PREPARE" }.count
    #expect(prepared == StatementCatalogue.tenant.count + StatementCatalogue.system.count)
    // A driver binds these three types; anything else needs a CAST.
    #expect(printed.hasSuffix("(0 rows)\n\n"), "parameters of other types: \(printed.suffix(2000))")
  }

  private static var script: String {
    let otherTypes = """
      SELECT name, parameter_types, statement FROM pg_prepared_statements
      WHERE EXISTS (SELECT 1 FROM unnest(parameter_types) t WHERE t::text NOT IN ('bigint', 'text', 'bytea'));

      """
    return schema("tenant", Migration.tenant, StatementCatalogue.tenant)
      + schema("installation", Migration.system, StatementCatalogue.system) + otherTypes
  }

  /// A schema with the migrations applied, and the statements prepared on it. Names are echoed to find errors by.
  private static func schema(
    _ name: String, _ migrations: [Migration], _ statements: [any SQLStatement]
  ) -> String {
    var lines = ["CREATE SCHEMA \(name);", "SET search_path TO \(name);"]
    for script in [Migration.ledger] + migrations.map(\.script) {
      lines += ["\\echo \(script.name)", PostgreSQLWords.translate(script.text)]
    }
    for (position, statement) in statements.enumerated() {
      lines += [
        "\\echo \(statement.name)",
        "PREPARE \(name)_\(position) AS \(PostgreSQLWords.translate(statement.rawValue));",
      ]
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
