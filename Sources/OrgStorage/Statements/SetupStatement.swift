/// Set-up sessions and the pieces of their files.
enum SetupStatement: String, SQLStatement {
  case begin = "INSERT INTO setup_session (setup_id, begun_by, begun_at, content_digest) VALUES (?1, ?2, ?3, ?4)"
  case ofContent = """
    SELECT setup_id FROM setup_session WHERE begun_by = ?1 AND content_digest = ?2 ORDER BY begun_at DESC LIMIT 1
    """
  case fileSizes = """
    SELECT file_name, MAX(byte_offset + byte_count) FROM setup_piece
    WHERE setup_id = ?1 GROUP BY file_name ORDER BY file_name
    """
  /// The pieces that hold any byte from ?3 to before ?4: from the last that begins at or before ?3.
  case piecesOfRange = """
    SELECT byte_offset, body FROM setup_piece
    WHERE setup_id = ?1 AND file_name = ?2 AND byte_offset < ?4 AND byte_offset >= (
      SELECT MAX(byte_offset) FROM setup_piece WHERE setup_id = ?1 AND file_name = ?2 AND byte_offset <= ?3)
    ORDER BY byte_offset
    """
  case session = "SELECT begun_by, begun_at, content_digest FROM setup_session WHERE setup_id = ?1"
  case oldest = "SELECT MIN(begun_at) FROM setup_session"
  /// A conflict is met only by an empty piece: the next one begins where it stands.
  case putPiece = """
    INSERT INTO setup_piece (setup_id, file_name, byte_offset, byte_count, body) VALUES (?1, ?2, ?3, ?4, ?5)
    ON CONFLICT (setup_id, file_name, byte_offset) DO UPDATE SET
      byte_count = excluded.byte_count, body = excluded.body
    """
  case fileSize = """
    SELECT byte_offset + byte_count FROM setup_piece
    WHERE setup_id = ?1 AND file_name = ?2 ORDER BY byte_offset DESC LIMIT 1
    """
  case pieces = "SELECT file_name, body FROM setup_piece WHERE setup_id = ?1 ORDER BY file_name, byte_offset"
  case deletePieces = "DELETE FROM setup_piece WHERE setup_id = ?1"
  case deleteOldPieces = """
    DELETE FROM setup_piece WHERE setup_id IN (SELECT setup_id FROM setup_session WHERE begun_at < ?1)
    """
  case deleteOldSessions = "DELETE FROM setup_session WHERE begun_at < ?1"
  case deleteSession = "DELETE FROM setup_session WHERE setup_id = ?1"
}
