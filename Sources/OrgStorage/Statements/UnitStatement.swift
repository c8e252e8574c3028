/// Units by version, and the search by name.
enum UnitStatement: String, SQLStatement {
  /// Reads the whole table: for opening a tenant.
  case present = """
    SELECT v.unit_id, u.code, v.name, v.kind, v.category, v.traits, v.parent_id, v.industry_id, v.territory_id,
      v.member_count, v.is_outside, v.status
    FROM unit_version v JOIN unit u ON u.unit_id = v.unit_id
    WHERE v.until_revision IS NULL
    ORDER BY v.unit_id
    """
  /// Reads the whole table: a past tree is rebuilt.
  case asOf = """
    SELECT v.unit_id, u.code, v.name, v.kind, v.category, v.traits, v.parent_id, v.industry_id, v.territory_id,
      v.member_count, v.is_outside, v.status
    FROM unit_version v JOIN unit u ON u.unit_id = v.unit_id
    WHERE v.from_revision <= ?1 AND (v.until_revision IS NULL OR v.until_revision > ?1)
    ORDER BY v.unit_id
    """
  case found = "INSERT INTO unit (unit_id, code) VALUES (?1, ?2)"
  case code = "SELECT code FROM unit WHERE unit_id = ?1"
  case closeVersion = """
    UPDATE unit_version SET until_revision = ?2 WHERE unit_id = ?1 AND until_revision IS NULL AND from_revision < ?2
    """
  case putVersion = """
    INSERT INTO unit_version (
      unit_id, from_revision, until_revision, name, kind, category, traits, parent_id, industry_id, territory_id,
      member_count, is_outside, status)
    VALUES (?1, ?2, NULL, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
    ON CONFLICT (unit_id, from_revision) DO UPDATE SET
      name = excluded.name, kind = excluded.kind, category = excluded.category, traits = excluded.traits,
      parent_id = excluded.parent_id, industry_id = excluded.industry_id, territory_id = excluded.territory_id,
      member_count = excluded.member_count, is_outside = excluded.is_outside, status = excluded.status
    """
  case presentName = "SELECT name FROM unit_version WHERE unit_id = ?1 AND until_revision IS NULL"
  /// Reads the whole table: the search by name is made anew.
  case presentNames = "SELECT unit_id, name FROM unit_version WHERE until_revision IS NULL ORDER BY unit_id"
  case gramPage = "SELECT members FROM unit_gram_page WHERE gram = ?1 AND page = ?2"
  case putGramPage = """
    INSERT INTO unit_gram_page (gram, page, members) VALUES (?1, ?2, ?3)
    ON CONFLICT (gram, page) DO UPDATE SET members = excluded.members
    """
  case deleteGramPage = "DELETE FROM unit_gram_page WHERE gram = ?1 AND page = ?2"
  case firstGramPage = """
    SELECT page FROM unit_gram_page WHERE gram = ?1 AND page >= ?2 ORDER BY page LIMIT 1
    """
  case gramPages = """
    SELECT page, members FROM unit_gram_page WHERE gram = ?1 AND page >= ?2 AND page < ?3 ORDER BY page
    """
}
