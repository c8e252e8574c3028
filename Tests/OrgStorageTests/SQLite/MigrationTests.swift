import OrgDomain
import OrgStorage
import Testing

@Suite struct MigrationTests {
  private static let first = Migration(
    version: 1, name: "m1", text: "CREATE TABLE one (number INTEGER NOT NULL) STRICT;")
  private static let second = Migration(
    version: 2, name: "m2", text: "ALTER TABLE one ADD COLUMN name TEXT;\nINSERT INTO one VALUES (1, 'x');")

  private func migrate(_ database: any SQLDatabase, _ migrations: [Migration]) async throws -> [String] {
    try await Migrator(migrations).migrate(database, at: Samples.instant(0))
  }

  @Test func `what is missing is applied, in order and once`() async throws {
    let database = try FolderDatabase()
    #expect(try await migrate(database, [Self.first]) == ["m1"])
    #expect(try await migrate(database, [Self.first, Self.second]) == ["m2"])
    #expect(try await migrate(database, [Self.first, Self.second]) == [])
  }

  @Test func `reopening writes nothing`() async throws {
    let database = try FolderDatabase()
    #expect(
      try await TenantDatabase.migrate(database, at: Samples.instant(0)) == [
        "v0001_tenant", "v0002_campaign", "v0003_casework", "v0004_living_tree",
      ])
    let counting = CountingDatabase(database)
    let before = try await database.schemaDump()
    #expect(try await TenantDatabase.migrate(counting, at: Samples.instant(1)) == [])
    #expect(counting.takeStatements() == ["MigrationStatement.applied"])
    #expect(try await database.schemaDump() == before)
  }

  @Test func `a newer database is refused`() async throws {
    let database = try FolderDatabase()
    _ = try await migrate(database, [Self.first, Self.second])
    await expectStorageError(.newerSchema) { _ = try await migrate(database, [Self.first]) }
  }

  @Test func `an altered migration is refused`() async throws {
    let database = try FolderDatabase()
    _ = try await migrate(database, [Self.first])
    let altered = Migration(version: 1, name: "m1", text: Self.first.script.text + " ")
    await expectStorageError(.alteredMigration) { _ = try await migrate(database, [altered]) }
    let renamed = Migration(version: 1, name: "other", text: Self.first.script.text)
    await expectStorageError(.alteredMigration) { _ = try await migrate(database, [renamed]) }
    await expectStorageError(.alteredMigration) { _ = try await migrate(database, Migration.tenant) }
  }

  @Test func `a tenant's database is not the system's`() async throws {
    let database = try FolderDatabase()
    _ = try await TenantDatabase.open(database, at: Samples.instant(0))
    await expectStorageError(.alteredMigration) { _ = try await SystemDatabase.open(database, at: Samples.instant(0)) }
  }

  @Test func `a migration that fails leaves no trace`() async throws {
    let database = try FolderDatabase()
    _ = try await migrate(database, [Self.first])
    let before = try await database.schemaDump()
    let broken = Migration(
      version: 2, name: "m2", text: "CREATE TABLE two (n INTEGER) STRICT; CREATE TABLE one (n INTEGER);")
    await expectStorageError(.statement) { _ = try await migrate(database, [Self.first, broken]) }
    #expect(try await database.schemaDump() == before)
    #expect(try await migrate(database, [Self.first, Self.second]) == ["m2"])
  }

  @Test func `migrations are numbered from 1 and named once`() {
    for migrations in [Migration.tenant, Migration.system] {
      #expect(migrations.map(\.version) == Array(1...migrations.count))
      #expect(Set(migrations.map(\.name)).count == migrations.count)
      for migration in migrations { #expect(migration.script.text.contains("CREATE")) }
    }
  }
}
