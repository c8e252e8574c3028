/// Texts about cases: documents and remarks.
enum CaseTextStatement: String, SQLStatement {
  case insertDocument = """
    INSERT INTO case_document (case_number, version, saved_at, saved_by, body, salt, digest)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
    """
  case latestDocument = """
    SELECT version, saved_at, saved_by, body, salt, digest FROM case_document
    WHERE case_number = ?1 ORDER BY version DESC LIMIT 1
    """
  case documents = """
    SELECT version, saved_at, saved_by, body, salt, digest FROM case_document
    WHERE case_number = ?1 ORDER BY version
    """
  case insertRemark = "INSERT INTO case_remark (event_seq, case_number, body, salt) VALUES (?1, ?2, ?3, ?4)"
  case remarks = "SELECT event_seq, body, salt FROM case_remark WHERE case_number = ?1"
}
