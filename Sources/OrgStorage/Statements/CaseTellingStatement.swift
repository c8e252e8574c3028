/// Copies, read marks, urges and comments of cases.
enum CaseTellingStatement: String, SQLStatement {
  // MARK: - Copies

  case insertCopy = "INSERT INTO case_copy (case_number, unit_id, event_seq) VALUES (?1, ?2, ?3)"
  case copiesOfCases = """
    WITH RECURSIVE place (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM place WHERE n + 1 < CAST(?2 AS INTEGER)),
      wanted (number) AS (SELECT CAST(substr(CAST(?1 AS TEXT), n * 20 + 1, 20) AS INTEGER) FROM place)
    SELECT c.case_number, c.unit_id, c.event_seq
    FROM wanted JOIN case_copy c ON c.case_number = wanted.number
    ORDER BY c.case_number, c.unit_id
    """
  /// The cases that were copied to any of some units.
  case casesOfUnits = """
    WITH RECURSIVE place (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM place WHERE n + 1 < CAST(?2 AS INTEGER)),
      wanted (number) AS (SELECT CAST(substr(CAST(?1 AS TEXT), n * 20 + 1, 20) AS INTEGER) FROM place)
    SELECT DISTINCT c.case_number
    FROM wanted JOIN case_copy c ON c.unit_id = wanted.number
    WHERE c.case_number > ?3
    ORDER BY c.case_number LIMIT ?4
    """
  case pageOfCopies = """
    SELECT case_number, unit_id, event_seq FROM case_copy
    WHERE (case_number, unit_id) > (?1, ?2) ORDER BY case_number, unit_id LIMIT ?3
    """

  // MARK: - Read marks

  case putReading = """
    INSERT INTO case_reading (case_number, user_number, revision, read_at) VALUES (?1, ?2, ?3, ?4)
    ON CONFLICT (case_number, user_number) DO UPDATE SET revision = excluded.revision, read_at = excluded.read_at
    """
  case readings = """
    SELECT case_number, user_number, revision, read_at FROM case_reading
    WHERE case_number = ?1 ORDER BY read_at, user_number
    """
  /// What one user has read of some cases.
  case readingsOfUser = """
    WITH RECURSIVE place (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM place WHERE n + 1 < CAST(?2 AS INTEGER)),
      wanted (number) AS (SELECT CAST(substr(CAST(?1 AS TEXT), n * 20 + 1, 20) AS INTEGER) FROM place)
    SELECT r.case_number, r.user_number, r.revision, r.read_at
    FROM wanted JOIN case_reading r ON r.case_number = wanted.number AND r.user_number = ?3
    """
  case pageOfReadings = """
    SELECT case_number, user_number, revision, read_at FROM case_reading
    WHERE (case_number, user_number) > (?1, ?2) ORDER BY case_number, user_number LIMIT ?3
    """

  // MARK: - Urges

  case insertUrge = """
    INSERT INTO case_urge (event_seq, case_number, unit_id, urged_by, urged_at, is_current)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6)
    """
  case endUrges = "UPDATE case_urge SET is_current = 0 WHERE case_number = ?1 AND is_current = 1"
  case currentUrges = """
    SELECT event_seq, case_number, unit_id, urged_by, urged_at, is_current FROM case_urge
    WHERE is_current = 1 ORDER BY case_number, event_seq
    """
  case pageOfUrges = """
    SELECT event_seq, case_number, unit_id, urged_by, urged_at, is_current FROM case_urge
    WHERE event_seq > ?1 ORDER BY event_seq LIMIT ?2
    """

  // MARK: - Comments and texts

  case insertComment = "INSERT INTO case_comment (event_seq, case_number, reply_to) VALUES (?1, ?2, ?3)"
  case comment = "SELECT event_seq, case_number, reply_to FROM case_comment WHERE event_seq = ?1"
  case commentsOfCase = """
    SELECT c.event_seq, c.case_number, c.reply_to, e.recorded_at, e.actor, t.body
    FROM case_comment c JOIN event e ON e.seq = c.event_seq LEFT JOIN case_telling_text t ON t.event_seq = c.event_seq
    WHERE c.case_number = ?1 AND c.event_seq > ?2 ORDER BY c.event_seq LIMIT ?3
    """
  case pageOfComments = """
    SELECT event_seq, case_number, reply_to FROM case_comment WHERE event_seq > ?1 ORDER BY event_seq LIMIT ?2
    """
  case insertText = "INSERT INTO case_telling_text (event_seq, case_number, body, salt) VALUES (?1, ?2, ?3, ?4)"
  case textsOfCase = """
    SELECT event_seq, case_number, body, salt FROM case_telling_text WHERE case_number = ?1 ORDER BY event_seq
    """
  case pageOfTexts = """
    SELECT event_seq, case_number, body, salt FROM case_telling_text WHERE event_seq > ?1 ORDER BY event_seq LIMIT ?2
    """
}
