/// The log of events, and the log of reads outside it.
enum EventStatement: String, SQLStatement {
  case append = """
    INSERT INTO event (
      seq, recorded_at, actor, unit_id, case_number, kind, version, body, previous_hash, hash)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
    """
  case last = "SELECT seq, hash FROM event ORDER BY seq DESC LIMIT 1"
  case page = """
    SELECT seq, recorded_at, actor, unit_id, case_number, kind, version, body, previous_hash, hash FROM event
    WHERE seq > ?1 ORDER BY seq LIMIT ?2
    """
  case pageOfCase = """
    SELECT seq, recorded_at, actor, unit_id, case_number, kind, version, body, previous_hash, hash FROM event
    WHERE case_number = ?3 AND seq > ?1 ORDER BY seq LIMIT ?2
    """
  case insertAccess = """
    INSERT INTO access_log (access_number, accessed_at, user_number, unit_id, what)
    VALUES ((SELECT COALESCE(MAX(access_number), 0) + 1 FROM access_log), ?1, ?2, ?3, ?4)
    """
  case accesses = """
    SELECT access_number, accessed_at, user_number, unit_id, what FROM access_log
    WHERE access_number > ?1 ORDER BY access_number LIMIT ?2
    """
}
