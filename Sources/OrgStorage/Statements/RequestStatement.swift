/// Answers kept for requests that are repeated; in both databases.
enum RequestStatement: String, SQLStatement {
  case answer = """
    SELECT params_digest, answer, answered_at FROM request_answer WHERE user_number = ?1 AND request_key = ?2
    """
  case insert = """
    INSERT INTO request_answer (user_number, request_key, params_digest, answer, answered_at)
    VALUES (?1, ?2, ?3, ?4, ?5)
    """
  case deleteBefore = "DELETE FROM request_answer WHERE answered_at < ?1"
}
