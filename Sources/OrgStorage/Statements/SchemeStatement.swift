/// Schemes, and what units add to them.
enum SchemeStatement: String, SQLStatement {
  case insert = "INSERT INTO scheme (version, body, published_by, published_at) VALUES (?1, ?2, ?3, ?4)"
  case version = "SELECT version, body, published_by, published_at FROM scheme WHERE version = ?1"
  case newest = "SELECT version, body, published_by, published_at FROM scheme ORDER BY version DESC LIMIT 1"
  case insertPlan = """
    INSERT INTO local_plan (unit_id, version, body, published_by, published_at) VALUES (?1, ?2, ?3, ?4, ?5)
    """
  case planVersion = """
    SELECT unit_id, version, body, published_by, published_at FROM local_plan WHERE unit_id = ?1 AND version = ?2
    """
  case newestPlan = """
    SELECT unit_id, version, body, published_by, published_at FROM local_plan WHERE unit_id = ?1
    ORDER BY version DESC LIMIT 1
    """
  /// Reads the whole table: for opening a tenant.
  case newestPlans = """
    SELECT p.unit_id, p.version, p.body, p.published_by, p.published_at FROM local_plan p
    WHERE p.published_at < ?1 AND NOT EXISTS (
      SELECT 1 FROM local_plan n WHERE n.unit_id = p.unit_id AND n.version > p.version AND n.published_at < ?1)
    ORDER BY p.unit_id
    """
}
