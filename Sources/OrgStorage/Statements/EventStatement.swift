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
  /// Without the stored bytes: one event of a setup holds thousands of rows.
  case heads = """
    SELECT seq, recorded_at, actor, unit_id, case_number, kind FROM event WHERE seq > ?1 ORDER BY seq LIMIT ?2
    """
  case bodies = """
    WITH RECURSIVE place (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM place WHERE n + 1 < CAST(?2 AS INTEGER)),
      wanted (number) AS (SELECT CAST(substr(CAST(?1 AS TEXT), n * 20 + 1, 20) AS INTEGER) FROM place)
    SELECT e.seq, e.body FROM wanted JOIN event e ON e.seq = wanted.number
    """
  /// What is recorded before a moment and a number.
  case ofCases = """
    WITH RECURSIVE place (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM place WHERE n + 1 < CAST(?2 AS INTEGER)),
      wanted (number) AS (SELECT CAST(substr(CAST(?1 AS TEXT), n * 20 + 1, 20) AS INTEGER) FROM place)
    SELECT e.seq, e.recorded_at, e.actor, e.unit_id, e.case_number, e.kind, e.version, e.body, e.previous_hash, e.hash
    FROM wanted JOIN event e ON e.case_number = wanted.number
    WHERE e.seq < ?3 AND e.recorded_at < ?4
    ORDER BY e.seq
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
