/// Delegations by version, and why people are away.
enum DelegationStatement: String, SQLStatement {
  /// Reads the whole table: for opening a tenant.
  case present = """
    SELECT delegation_number, unit_id, principal, delegate, valid_from, valid_until
    FROM delegation WHERE until_revision IS NULL ORDER BY delegation_number
    """
  /// Reads the whole table: past delegations are rebuilt.
  case asOf = """
    SELECT delegation_number, unit_id, principal, delegate, valid_from, valid_until
    FROM delegation WHERE from_revision <= ?1 AND (until_revision IS NULL OR until_revision > ?1)
    ORDER BY delegation_number
    """
  case insert = """
    INSERT INTO delegation (
      delegation_number, from_revision, until_revision, unit_id, principal, delegate, valid_from, valid_until)
    VALUES (?1, ?2, NULL, ?3, ?4, ?5, ?6, ?7)
    """
  case end = """
    UPDATE delegation SET until_revision = ?2 WHERE delegation_number = ?1 AND until_revision IS NULL
    RETURNING delegation_number
    """
  case nextNumber = "SELECT COALESCE(MAX(delegation_number), 0) + 1 FROM delegation"
  case insertRemark = """
    INSERT INTO delegation_remark (event_seq, delegation_number, body, salt) VALUES (?1, ?2, ?3, ?4)
    """
  /// Reads the whole table; verification compares all of it.
  case remarks = "SELECT event_seq, body, salt FROM delegation_remark ORDER BY event_seq"
  case reasons = """
    WITH RECURSIVE place (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM place WHERE n + 1 < CAST(?2 AS INTEGER)),
      wanted (number) AS (SELECT CAST(substr(CAST(?1 AS TEXT), n * 20 + 1, 20) AS INTEGER) FROM place)
    SELECT r.delegation_number, r.body FROM wanted JOIN delegation_remark r ON r.delegation_number = wanted.number
    """
}
