/// Documents for evidence and minutes, and their bytes.
enum AttachmentStatement: String, SQLStatement {
  case nextNumber = "SELECT COALESCE(MAX(attachment_number), 0) + 1 FROM attachment"
  case insert = """
    INSERT INTO attachment (
      attachment_number, unit_id, case_number, file_name, name_salt, media_type, byte_count, sha256, received,
      created_by, created_at, finished_at)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
    """
  /// What may change: the case, what has been received, and when it was finished.
  case update = """
    UPDATE attachment SET case_number = ?2, received = ?3, finished_at = ?4 WHERE attachment_number = ?1
    RETURNING attachment_number
    """
  case one = """
    SELECT attachment_number, unit_id, case_number, file_name, name_salt, media_type, byte_count, sha256, received,
      created_by, created_at, finished_at
    FROM attachment WHERE attachment_number = ?1
    """
  case page = """
    SELECT attachment_number, unit_id, case_number, file_name, name_salt, media_type, byte_count, sha256, received,
      created_by, created_at, finished_at
    FROM attachment WHERE attachment_number > ?1 AND finished_at IS NOT NULL ORDER BY attachment_number LIMIT ?2
    """
  case pageOfUnit = """
    SELECT attachment_number, unit_id, case_number, file_name, name_salt, media_type, byte_count, sha256, received,
      created_by, created_at, finished_at
    FROM attachment
    WHERE unit_id = ?3 AND attachment_number > ?1 AND finished_at IS NOT NULL ORDER BY attachment_number LIMIT ?2
    """
  case pageOfCase = """
    SELECT attachment_number, unit_id, case_number, file_name, name_salt, media_type, byte_count, sha256, received,
      created_by, created_at, finished_at
    FROM attachment
    WHERE case_number = ?3 AND attachment_number > ?1 AND finished_at IS NOT NULL ORDER BY attachment_number LIMIT ?2
    """
  case unfinishedOfUser = "SELECT COUNT(*) FROM attachment WHERE created_by = ?1 AND finished_at IS NULL"
  case deleteOldChunks = """
    DELETE FROM attachment_chunk WHERE attachment_number IN (
      SELECT attachment_number FROM attachment WHERE created_at < ?1 AND finished_at IS NULL)
    """
  case deleteOld = "DELETE FROM attachment WHERE created_at < ?1 AND finished_at IS NULL"
  case insertChunk = "INSERT INTO attachment_chunk (attachment_number, byte_offset, body) VALUES (?1, ?2, ?3)"
  /// In the order of the bytes: those that begin after one place and before another.
  case chunks = """
    SELECT byte_offset, body FROM attachment_chunk
    WHERE attachment_number = ?1 AND byte_offset > ?2 AND byte_offset < ?3 ORDER BY byte_offset
    """
}
