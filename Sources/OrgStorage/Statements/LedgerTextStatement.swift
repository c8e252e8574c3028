/// Free texts of entries, beside the log.
enum LedgerTextStatement: String, SQLStatement {
  case insert = "INSERT INTO ledger_text (event_seq, entry_number, body, salt) VALUES (?1, ?2, ?3, ?4)"
  case ofEntry = """
    SELECT t.event_seq, t.entry_number, t.body, t.salt, e.recorded_at, e.actor
    FROM ledger_text t JOIN event e ON e.seq = t.event_seq
    WHERE t.entry_number = ?1 ORDER BY t.event_seq
    """
  case page = """
    SELECT t.event_seq, t.entry_number, t.body, t.salt, e.recorded_at, e.actor
    FROM ledger_text t JOIN event e ON e.seq = t.event_seq
    WHERE t.event_seq > ?1 ORDER BY t.event_seq LIMIT ?2
    """
}
