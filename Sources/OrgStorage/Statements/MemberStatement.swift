/// Rosters by version, and the terms of elected bodies.
///
/// A roster at a revision takes the same four values as the present one: `?4` is that revision, or the largest number.
enum MemberStatement: String, SQLStatement {
  case insert = "INSERT INTO member (member_number, code, name, joined_on, salt) VALUES (?1, ?2, ?3, ?4, ?5)"
  case identify = """
    UPDATE member SET name = ?2, joined_on = ?3, salt = ?4 WHERE member_number = ?1 RETURNING member_number
    """
  case erase = """
    UPDATE member SET name = NULL, joined_on = NULL, salt = ?2 WHERE member_number = ?1 RETURNING member_number
    """
  case closeVersion = """
    UPDATE member_version SET until_revision = ?2
    WHERE member_number = ?1 AND until_revision IS NULL AND from_revision < ?2
    """
  case putVersion = """
    INSERT INTO member_version (
      member_number, from_revision, until_revision, unit_id, status, leaving, is_mobile, host_id, offered_id, since_on)
    VALUES (?1, ?2, NULL, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
    ON CONFLICT (member_number, from_revision) DO UPDATE SET
      unit_id = excluded.unit_id, status = excluded.status, leaving = excluded.leaving,
      is_mobile = excluded.is_mobile, host_id = excluded.host_id, offered_id = excluded.offered_id,
      since_on = excluded.since_on
    """
  case nextNumber = "SELECT COALESCE(MAX(member_number), 0) + 1 FROM member"
  case one = """
    SELECT m.member_number, m.code, m.name, m.joined_on, m.salt, v.unit_id, v.status, v.leaving, v.is_mobile, v.host_id,
      v.offered_id, v.since_on
    FROM member m JOIN member_version v ON v.member_number = m.member_number AND v.until_revision IS NULL
    WHERE m.code = ?1
    """
  case several = """
    WITH RECURSIVE place (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM place WHERE n + 1 < CAST(?2 AS INTEGER)),
      wanted (code) AS (SELECT rtrim(substr(CAST(?1 AS TEXT), n * 64 + 1, 64)) FROM place)
    SELECT m.member_number, m.code, m.name, m.joined_on, m.salt, v.unit_id, v.status, v.leaving, v.is_mobile, v.host_id,
      v.offered_id, v.since_on
    FROM wanted JOIN member m ON m.code = wanted.code
      JOIN member_version v ON v.member_number = m.member_number AND v.until_revision IS NULL
    """
  case versions = """
    SELECT from_revision, until_revision, unit_id, status, leaving, is_mobile, host_id, offered_id, since_on
    FROM member_version WHERE member_number = ?1 ORDER BY from_revision DESC LIMIT ?2
    """
  case page = """
    SELECT m.member_number, m.code, m.name, m.joined_on, m.salt, v.unit_id, v.status, v.leaving, v.is_mobile, v.host_id,
      v.offered_id, v.since_on
    FROM member_version v JOIN member m ON m.member_number = v.member_number
    WHERE v.unit_id = ?1 AND v.member_number > ?2 AND v.from_revision <= ?4
      AND (v.until_revision IS NULL OR v.until_revision > ?4)
      AND (v.status = CAST(?5 AS TEXT) OR (CAST(?5 AS TEXT) IS NULL AND v.status <> 'left'))
      AND (CAST(?6 AS INTEGER) = 0 OR v.is_mobile = 1)
    ORDER BY v.member_number LIMIT ?3
    """
  case guests = """
    SELECT m.member_number, m.code, m.name, m.joined_on, m.salt, v.unit_id, v.status, v.leaving, v.is_mobile, v.host_id,
      v.offered_id, v.since_on
    FROM member_version v JOIN member m ON m.member_number = v.member_number
    WHERE v.host_id = ?1 AND v.member_number > ?2 AND v.from_revision <= ?4
      AND (v.until_revision IS NULL OR v.until_revision > ?4)
      AND (v.status = CAST(?5 AS TEXT) OR (CAST(?5 AS TEXT) IS NULL AND v.status <> 'left'))
      AND (CAST(?6 AS INTEGER) = 0 OR v.is_mobile = 1)
    ORDER BY v.member_number LIMIT ?3
    """
  case offers = """
    SELECT m.member_number, m.code, m.name, m.joined_on, m.salt, v.unit_id, v.status, v.leaving, v.is_mobile, v.host_id,
      v.offered_id, v.since_on
    FROM member_version v JOIN member m ON m.member_number = v.member_number
    WHERE v.offered_id = ?1 AND v.member_number > ?2 AND v.from_revision <= ?4
      AND (v.until_revision IS NULL OR v.until_revision > ?4)
      AND (v.status = CAST(?5 AS TEXT) OR (CAST(?5 AS TEXT) IS NULL AND v.status <> 'left'))
      AND (CAST(?6 AS INTEGER) = 0 OR v.is_mobile = 1)
    ORDER BY v.member_number LIMIT ?3
    """
  /// Those who now are guests of some units.
  case guestsOfSeveral = """
    WITH RECURSIVE place (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM place WHERE n + 1 < CAST(?2 AS INTEGER)),
      wanted (number) AS (SELECT CAST(substr(CAST(?1 AS TEXT), n * 20 + 1, 20) AS INTEGER) FROM place)
    SELECT m.member_number, m.code, m.name, m.joined_on, m.salt, v.unit_id, v.status, v.leaving, v.is_mobile, v.host_id,
      v.offered_id, v.since_on
    FROM wanted JOIN member_version v ON v.host_id = wanted.number AND v.until_revision IS NULL
      JOIN member m ON m.member_number = v.member_number
    WHERE v.status <> 'left'
    """
  /// Those whom some units are asked to take over now.
  case offersToSeveral = """
    WITH RECURSIVE place (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM place WHERE n + 1 < CAST(?2 AS INTEGER)),
      wanted (number) AS (SELECT CAST(substr(CAST(?1 AS TEXT), n * 20 + 1, 20) AS INTEGER) FROM place)
    SELECT m.member_number, m.code, m.name, m.joined_on, m.salt, v.unit_id, v.status, v.leaving, v.is_mobile, v.host_id,
      v.offered_id, v.since_on
    FROM wanted JOIN member_version v ON v.offered_id = wanted.number AND v.until_revision IS NULL
      JOIN member m ON m.member_number = v.member_number
    WHERE v.status <> 'left'
    """
  /// Reads all present members in the order of their numbers, page by page: for verification and complete bundles.
  case all = """
    SELECT m.member_number, m.code, m.name, m.joined_on, m.salt, v.unit_id, v.status, v.leaving, v.is_mobile, v.host_id,
      v.offered_id, v.since_on
    FROM member m JOIN member_version v ON v.member_number = m.member_number AND v.until_revision IS NULL
    WHERE m.member_number > ?1 ORDER BY m.member_number LIMIT ?2
    """
  /// Those who were on a roster at a revision, in the order of their numbers, page by page: for an export.
  case allAsOf = """
    SELECT m.member_number, m.code, m.name, m.joined_on, m.salt, v.unit_id, v.status, v.leaving, v.is_mobile, v.host_id,
      v.offered_id, v.since_on
    FROM member m JOIN member_version v ON v.member_number = m.member_number
    WHERE m.member_number > ?1 AND v.from_revision <= ?3 AND (v.until_revision IS NULL OR v.until_revision > ?3)
      AND v.status <> 'left'
    ORDER BY m.member_number LIMIT ?2
    """
  /// Reads the whole table: rosters are counted at open.
  case counts = """
    SELECT unit_id,
      CAST(SUM(CASE WHEN until_revision IS NULL AND status = 'full' THEN 1 ELSE 0 END) AS INTEGER),
      CAST(SUM(CASE WHEN until_revision IS NULL AND status = 'probationary' THEN 1 ELSE 0 END) AS INTEGER),
      CAST(SUM(CASE WHEN until_revision IS NULL AND is_mobile = 1 THEN 1 ELSE 0 END) AS INTEGER),
      CAST(SUM(CASE WHEN until_revision IS NULL AND is_mobile = 1 AND host_id IS NULL THEN 1 ELSE 0 END) AS INTEGER)
    FROM member_version GROUP BY unit_id ORDER BY unit_id
    """
  case countsAsOf = """
    SELECT unit_id,
      CAST(SUM(CASE WHEN (until_revision IS NULL OR until_revision > ?1) AND status = 'full' THEN 1 ELSE 0 END)
        AS INTEGER),
      CAST(SUM(CASE WHEN (until_revision IS NULL OR until_revision > ?1) AND status = 'probationary' THEN 1 ELSE 0 END)
        AS INTEGER),
      CAST(SUM(CASE WHEN (until_revision IS NULL OR until_revision > ?1) AND is_mobile = 1 THEN 1 ELSE 0 END)
        AS INTEGER),
      CAST(SUM(CASE WHEN (until_revision IS NULL OR until_revision > ?1) AND is_mobile = 1 AND host_id IS NULL
        THEN 1 ELSE 0 END) AS INTEGER)
    FROM member_version WHERE from_revision <= ?1 GROUP BY unit_id ORDER BY unit_id
    """
  case putTerm = """
    INSERT INTO unit_term (unit_id, elected_on) VALUES (?1, ?2)
    ON CONFLICT (unit_id) DO UPDATE SET elected_on = excluded.elected_on
    """
  case terms = """
    WITH RECURSIVE place (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM place WHERE n + 1 < CAST(?2 AS INTEGER)),
      wanted (number) AS (SELECT CAST(substr(CAST(?1 AS TEXT), n * 20 + 1, 20) AS INTEGER) FROM place)
    SELECT t.unit_id, t.elected_on FROM wanted JOIN unit_term t ON t.unit_id = wanted.number
    """
  /// Reads the whole table: for verification and set-up.
  case allTerms = "SELECT unit_id, elected_on FROM unit_term ORDER BY unit_id"
  /// The records of some units: trainings, working rules and the like.
  case records = """
    WITH RECURSIVE place (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM place WHERE n + 1 < CAST(?2 AS INTEGER)),
      wanted (number) AS (SELECT CAST(substr(CAST(?1 AS TEXT), n * 20 + 1, 20) AS INTEGER) FROM place)
    SELECT e.unit_id, e.content FROM wanted JOIN ledger_entry e ON e.unit_id = wanted.number AND e.kind = 'record'
    """
}
