/// Users and their tokens.
enum AccountStatement: String, SQLStatement {
  /// Reads the whole table: for opening a tenant.
  case all = "SELECT user_number, code, is_active, name FROM account ORDER BY user_number"
  case insert = """
    INSERT INTO account (user_number, code, name, is_active, created_at) VALUES (?1, ?2, ?3, ?4, ?5)
    """
  case setName = "UPDATE account SET name = ?2 WHERE user_number = ?1 RETURNING user_number"
  case setActive = "UPDATE account SET is_active = ?2 WHERE user_number = ?1 RETURNING user_number"
  case nextNumber = "SELECT COALESCE(MAX(user_number), 0) + 1 FROM account"
  case names = """
    WITH RECURSIVE place (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM place WHERE n + 1 < CAST(?2 AS INTEGER)),
      wanted (number) AS (SELECT CAST(substr(CAST(?1 AS TEXT), n * 20 + 1, 20) AS INTEGER) FROM place)
    SELECT a.user_number, a.name FROM wanted JOIN account a ON a.user_number = wanted.number
    """
  case insertToken = """
    INSERT INTO access_token (digest, user_number, created_at, revoked_at) VALUES (?1, ?2, ?3, NULL)
    """
  /// Reads the whole table: for opening a tenant.
  case tokens = "SELECT digest, user_number FROM access_token WHERE revoked_at IS NULL ORDER BY digest"
  case revokeTokens = "UPDATE access_token SET revoked_at = ?2 WHERE user_number = ?1 AND revoked_at IS NULL"
}
