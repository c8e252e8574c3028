/// Holidays and make-up days.
enum CalendarStatement: String, SQLStatement {
  /// Reads the whole table: for opening a tenant.
  case all = "SELECT calendar_date, kind, name FROM calendar_day ORDER BY calendar_date"
  case put = """
    INSERT INTO calendar_day (calendar_date, kind, name) VALUES (?1, ?2, ?3)
    ON CONFLICT (calendar_date) DO UPDATE SET kind = excluded.kind, name = excluded.name
    """
  case delete = "DELETE FROM calendar_day WHERE calendar_date = ?1 RETURNING calendar_date"
}
