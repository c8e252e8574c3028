/// Grants by version.
enum GrantStatement: String, SQLStatement {
  /// Reads the whole table: for opening a tenant.
  case present = """
    SELECT grant_number, user_number, role_name, unit_id, reach, valid_from, valid_until, assigns_all, assigns
    FROM role_grant WHERE until_revision IS NULL ORDER BY grant_number
    """
  /// Reads the whole table: past grants are rebuilt.
  case asOf = """
    SELECT grant_number, user_number, role_name, unit_id, reach, valid_from, valid_until, assigns_all, assigns
    FROM role_grant WHERE from_revision <= ?1 AND (until_revision IS NULL OR until_revision > ?1)
    ORDER BY grant_number
    """
  case insert = """
    INSERT INTO role_grant (
      grant_number, from_revision, until_revision, user_number, role_name, unit_id, reach, valid_from, valid_until,
      assigns_all, assigns)
    VALUES (?1, ?2, NULL, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
    """
  case revoke = """
    UPDATE role_grant SET until_revision = ?2 WHERE grant_number = ?1 AND until_revision IS NULL
    RETURNING grant_number
    """
  case nextNumber = "SELECT COALESCE(MAX(grant_number), 0) + 1 FROM role_grant"
}
