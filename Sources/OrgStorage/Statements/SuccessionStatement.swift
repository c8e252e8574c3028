/// Which units took over from which, and why.
enum SuccessionStatement: String, SQLStatement {
  case insert = """
    INSERT INTO unit_succession (event_seq, predecessor_id, successor_id, manner) VALUES (?1, ?2, ?3, ?4)
    """
  case predecessors = """
    SELECT s.event_seq, s.predecessor_id, s.successor_id, s.manner, e.recorded_at
    FROM unit_succession s JOIN event e ON e.seq = s.event_seq
    WHERE s.successor_id = ?1 ORDER BY s.event_seq, s.predecessor_id LIMIT ?2
    """
  case successors = """
    SELECT s.event_seq, s.predecessor_id, s.successor_id, s.manner, e.recorded_at
    FROM unit_succession s JOIN event e ON e.seq = s.event_seq
    WHERE s.predecessor_id = ?1 ORDER BY s.event_seq, s.successor_id LIMIT ?2
    """
  case page = """
    SELECT event_seq, predecessor_id, successor_id, manner FROM unit_succession
    WHERE (event_seq, predecessor_id, successor_id) > (?1, ?2, ?3)
    ORDER BY event_seq, predecessor_id, successor_id LIMIT ?4
    """
  case insertRemark = "INSERT INTO unit_succession_remark (event_seq, body, salt) VALUES (?1, ?2, ?3)"
  /// Reads the whole table; verification compares all of it.
  case remarks = "SELECT event_seq, body, salt FROM unit_succession_remark ORDER BY event_seq"
}
