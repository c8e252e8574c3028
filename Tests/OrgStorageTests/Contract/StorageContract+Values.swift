import OrgDomain
import OrgStorage
import Testing

/// Statements of the contract itself, on tables that every tenant has.
enum ProbeStatement: String, SQLStatement {
  case setting = "SELECT name, value FROM setting WHERE name = ?1"
  case settings = "SELECT name, value FROM setting ORDER BY name"
  case insertSetting = "INSERT INTO setting (name, value) VALUES (?1, ?2)"
  case insertSettingReturning = "INSERT INTO setting (name, value) VALUES (?1, ?2) RETURNING name"
  case noSuchTable = "SELECT x FROM no_such_table"
}

/// Values come back byte for byte, or are refused.
extension StorageContract {
  func oddTexts() async throws {
    let tenant = try await emptyTenant()
    try await tenant.write { tables throws in
      for text in Samples.oddTexts { try tables.setSetting(text, text + "=") }
    }
    try await tenant.read { tables throws in
      for text in Samples.oddTexts {
        let found = try tables.setting(text)
        #expect(sameBytes(found, text + "="), "\(text.debugDescription)")
      }
      let names = try tables.connection.rows(ProbeStatement.settings, []).map { try $0.text(0) }
      let sorted = Samples.oddTexts.map { Array($0.utf8) }.sorted { $0.lexicographicallyPrecedes($1) }
      let found = names.map { Array($0.utf8) }
      #expect(found == sorted, "text sorts by its bytes, and composed is not decomposed")
    }
  }

  func emptyBytes() async throws {
    let tenant = try await emptyTenant()
    try await tenant.write { tables throws in
      try tables.append(Samples.event(1, body: []))
      try tables.insertAnswer(user: Samples.user(1), key: "k", paramsDigest: [], answer: [], at: Samples.instant(0))
      #expect(try tables.events(after: 0, limit: 1).map(\.body) == [[]])
      #expect(try tables.answer(user: Samples.user(1), key: "k")?.answer == [])
    }
  }

  func nulRefused() async throws {
    let tenant = try await tenant()
    await expectStorageError(.invalidText) { try await tenant.write { try $0.setSetting("a", "x\u{0}y") } }
    await expectStorageError(.invalidText) { try await tenant.write { try $0.setSetting("\u{0}", "x") } }
    await expectStorageError(.invalidText) { try await tenant.write { try $0.setName("\u{0}", of: Samples.user(1)) } }
    #expect(try await tenant.read { try $0.setting("a") } == nil)
  }

  func wrongValues() async throws {
    let tenant = try await emptyTenant()
    func write(_ statement: ProbeStatement, _ values: [SQLValue]) async throws {
      try await tenant.write { try $0.connection.execute(statement, values) }
    }
    await expectStorageError(.statement) { try await write(.insertSetting, [.text("a")]) }
    await expectStorageError(.statement) { try await write(.insertSetting, [.text("a"), .text("b"), .text("c")]) }
    await expectStorageError(.statement) { try await write(.noSuchTable, []) }
    await expectStorageError(.constraint, .notNull) { try await write(.insertSetting, [.text("a"), .null]) }
    await expectStorageError(.constraint, .type) { try await write(.insertSetting, [.text("a"), .blob([1])]) }
    #expect(try await tenant.read { try $0.setting("a") } == nil)
  }

  func rowTypes() async throws {
    let row = SQLRow(of: ProbeStatement.setting, [.integer(2), .text("x"), .blob([]), .null])
    #expect(try row.integer(0) == 2 && row.text(1) == "x" && row.blob(2) == [])
    #expect(try row.optionalInteger(3) == nil && row.optionalText(3) == nil && row.optionalBlob(3) == nil)
    let error = await expectStorageError(.corrupt) { _ = try row.text(0) }
    #expect(error?.message.contains("Column 0 of ProbeStatement.setting") == true)
    await expectStorageError(.corrupt) { _ = try row.integer(3) }
    await expectStorageError(.corrupt) { _ = try row.blob(1) }
    await expectStorageError(.corrupt) { _ = try row.flag(0) }
    await expectStorageError(.corrupt) { _ = try row.integer(4) }
    await expectStorageError(.corrupt) { _ = try row.optionalText(-1) }
  }
}
