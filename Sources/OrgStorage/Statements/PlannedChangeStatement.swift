/// Changes of the tree that are ordered for a day to come.
enum PlannedChangeStatement: String, SQLStatement {
  case nextNumber = "SELECT COALESCE(MAX(change_number), 0) + 1 FROM planned_change"
  case insert = """
    INSERT INTO planned_change (
      change_number, method, unit_id, due_on, ordered_by, ordered_at, body, salt, state)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 'planned')
    """
  case end = """
    UPDATE planned_change SET state = ?2, ended_at = ?3, ended_by = ?4, failure = ?5
    WHERE change_number = ?1 AND state = 'planned'
    RETURNING change_number
    """
  case one = """
    SELECT change_number, method, unit_id, due_on, ordered_by, ordered_at, body, salt, state, ended_at, ended_by, failure
    FROM planned_change WHERE change_number = ?1
    """
  case toDo = "SELECT change_number, due_on FROM planned_change WHERE state = 'planned' ORDER BY change_number"
  case page = """
    SELECT change_number, method, unit_id, due_on, ordered_by, ordered_at, body, salt, state, ended_at, ended_by, failure
    FROM planned_change
    WHERE change_number > ?1 AND (CAST(?3 AS TEXT) IS NULL OR state = ?3)
      AND (CAST(?4 AS INTEGER) IS NULL OR unit_id = ?4)
    ORDER BY change_number LIMIT ?2
    """
}
