/// Rule books and documents.
enum RulebookStatement: String, SQLStatement {
  case close = """
    UPDATE rulebook SET until_revision = ?2 WHERE version = CAST(?1 AS INTEGER) - 1 AND until_revision IS NULL
    """
  case insert = """
    INSERT INTO rulebook (version, from_revision, until_revision, body, published_by, published_at)
    VALUES (?1, ?2, NULL, ?3, ?4, ?5)
    """
  case version = """
    SELECT version, body, published_at, published_by, from_revision FROM rulebook WHERE version = ?1
    """
  case newest = """
    SELECT version, body, published_at, published_by, from_revision FROM rulebook ORDER BY version DESC LIMIT 1
    """
  /// Walks back from the newest book; books are few.
  case asOf = """
    SELECT version, body, published_at, published_by, from_revision FROM rulebook
    WHERE version > 0 AND from_revision <= ?1 ORDER BY version DESC LIMIT 1
    """
  /// Reads the whole table; documents are few.
  case documents = """
    SELECT code, title, issuer, document_number, signer, issued_on, printed_on, is_draft FROM document ORDER BY code
    """
  case putDocument = """
    INSERT INTO document (code, title, issuer, document_number, signer, issued_on, printed_on, is_draft)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
    ON CONFLICT (code) DO UPDATE SET
      title = excluded.title, issuer = excluded.issuer, document_number = excluded.document_number,
      signer = excluded.signer, issued_on = excluded.issued_on, printed_on = excluded.printed_on,
      is_draft = excluded.is_draft
    """
}
