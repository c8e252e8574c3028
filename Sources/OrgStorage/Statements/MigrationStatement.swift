/// The list of migrations that a database has had.
enum MigrationStatement: String, SQLStatement {
  /// Reads the whole table; migrations are few.
  case applied = "SELECT version, name, digest FROM schema_migration ORDER BY version"
  case record = "INSERT INTO schema_migration (version, name, digest, applied_at) VALUES (?1, ?2, ?3, ?4)"
}
