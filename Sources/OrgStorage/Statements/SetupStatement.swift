/// Set-up sessions and the pieces of their files.
enum SetupStatement: String, SQLStatement {
  case begin = "INSERT INTO setup_session (setup_id, begun_by, begun_at) VALUES (?1, ?2, ?3)"
  case session = "SELECT begun_by, begun_at FROM setup_session WHERE setup_id = ?1"
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
  case pieceTotals = "SELECT COUNT(*), COALESCE(SUM(byte_count), 0) FROM setup_piece WHERE setup_id = ?1"
  case fileSizes = """
    SELECT file_name, SUM(byte_count) FROM setup_piece WHERE setup_id = ?1 GROUP BY file_name ORDER BY file_name
    """
  case pieces = "SELECT file_name, body FROM setup_piece WHERE setup_id = ?1 ORDER BY file_name, byte_offset"
  case deletePieces = "DELETE FROM setup_piece WHERE setup_id = ?1"
  case deleteOldPieces = """
    DELETE FROM setup_piece WHERE setup_id IN (SELECT setup_id FROM setup_session WHERE begun_at < ?1)
    """
  case deleteOldSessions = "DELETE FROM setup_session WHERE begun_at < ?1"
  case deleteSession = "DELETE FROM setup_session WHERE setup_id = ?1"
}
