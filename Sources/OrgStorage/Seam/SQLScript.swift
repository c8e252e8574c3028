/// DDL of a migration: several statements, each ending in `;`. Made by this target alone.
public struct SQLScript: Sendable {
  /// The script's name in messages.
  public let name: String
  /// The SQL, in SQLite's words; a driver for another engine translates it with `PostgreSQLWords`.
  public let text: String

  package init(name: String, text: String) {
    self.name = name
    self.text = text
  }
}
