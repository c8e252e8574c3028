/// The installation's tenants and operators.
enum SystemStatement: String, SQLStatement {
  /// Reads the whole table: the list of tenants.
  case tenants = "SELECT slug, name, status, created_at, next_due_at FROM tenant ORDER BY slug"
  case tenant = "SELECT slug, name, status, created_at, next_due_at FROM tenant WHERE slug = ?1"
  case tenantsDue = """
    SELECT slug, name, status, created_at, next_due_at FROM tenant
    WHERE next_due_at IS NOT NULL AND next_due_at <= ?1 ORDER BY next_due_at, slug
    """
  case insertTenant = """
    INSERT INTO tenant (slug, name, status, created_at, next_due_at) VALUES (?1, ?2, ?3, ?4, ?5)
    """
  case setStatus = "UPDATE tenant SET status = ?2 WHERE slug = ?1 RETURNING slug"
  case setNextDue = "UPDATE tenant SET next_due_at = ?2 WHERE slug = ?1 RETURNING slug"
  case deleteTenant = "DELETE FROM tenant WHERE slug = ?1 RETURNING slug"
  /// Reads the whole table; operators are few.
  case operators = "SELECT name, digest FROM operator_account ORDER BY name"
  case putOperator = """
    INSERT INTO operator_account (name, digest) VALUES (?1, ?2)
    ON CONFLICT (name) DO UPDATE SET digest = excluded.digest
    """
}
