import Foundation
import OrgStorage
import Testing

/// Nothing escapes the tests that run over all statements.
@Suite struct StatementCatalogueTests {
  @Test func `every group of statements is listed`() throws {
    let folder = Repository.root.appending(path: "Sources/OrgStorage/Statements")
    var groups: Set<String> = []
    for file in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil) {
      for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      where line.contains(": String, SQLStatement {") {
        groups.insert(String(line.split(separator: " ").first { $0.hasSuffix(":") }?.dropLast() ?? ""))
      }
    }
    let listed = Set((StatementCatalogue.tenant + StatementCatalogue.system).map { "\(type(of: $0))" })
    #expect(groups == listed && !groups.isEmpty)
  }

  /// DESIGN 3: what SQL both engines understand in the same way.
  @Test func `statements use portable SQL alone`() {
    let forbidden: Set = [
      "LIKE", "GLOB", "ROWID", "OID", "PRAGMA", "JSON", "JSON_EXTRACT", "REPLACE", "IFNULL", "INSTR", "STRPOS",
      "AUTOINCREMENT", "SERIAL", "NOW", "DATETIME", "STRFTIME", "RANDOM", "DEFERRABLE", "REAL", "FLOAT",
    ]
    let scripts = (Migration.tenant + Migration.system).map { ($0.name, $0.script.text) }
    let statements = (StatementCatalogue.tenant + StatementCatalogue.system).map { ($0.name, $0.rawValue) }
    for (name, text) in scripts + statements {
      let code = text.split(separator: "\n").filter { !$0.hasPrefix("--") }.joined(separator: "\n")
      let words = Set(code.uppercased().split { !$0.isLetter && $0 != "_" }.map(String.init))
      #expect(words.isDisjoint(with: forbidden), "\(name) uses \(words.intersection(forbidden))")
      #expect(!words.contains("TENANT_ID") && !words.contains("TENANT_SLUG"), "\(name) has a tenant column")
    }
  }

  @Test func `PostgreSQL's words`() {
    #expect(
      PostgreSQLWords.translate("CREATE TABLE a (b INTEGER, INTEGERS BLOB) STRICT;")
        == "CREATE TABLE a (b BIGINT, INTEGERS BYTEA);")
    #expect(PostgreSQLWords.translate("SELECT CAST(?1 AS INTEGER), ?12, a1") == "SELECT CAST($1 AS BIGINT), $12, a1")
  }
}
