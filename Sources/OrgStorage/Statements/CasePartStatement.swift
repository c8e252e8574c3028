/// The steps, places and participants of cases.
enum CasePartStatement: String, SQLStatement {
  case steps = """
    WITH RECURSIVE place (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM place WHERE n + 1 < CAST(?2 AS INTEGER)),
      wanted (number) AS (SELECT CAST(substr(CAST(?1 AS TEXT), n * 20 + 1, 20) AS INTEGER) FROM place)
    SELECT s.case_number, s.step_index, s.step_action, s.signing_mode, s.signing_order, s.vote_weights,
      s.vote_threshold, s.due_unit, s.due_count, s.has_condition, s.condition_grades, s.condition_score_at_least,
      s.condition_score_below, s.condition_evidence, s.refusal, s.silence, s.is_skipped, s.people, s.due_at
    FROM wanted JOIN case_step s ON s.case_number = wanted.number
    ORDER BY s.case_number, s.step_index
    """
  case places = """
    WITH RECURSIVE place (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM place WHERE n + 1 < CAST(?2 AS INTEGER)),
      wanted (number) AS (SELECT CAST(substr(CAST(?1 AS TEXT), n * 20 + 1, 20) AS INTEGER) FROM place)
    SELECT p.case_number, p.step_index, p.body_id, p.opinion, p.answered_by, p.holder, p.delegate, p.agreed_by,
      p.is_silent
    FROM wanted JOIN case_place p ON p.case_number = wanted.number
    ORDER BY p.case_number, p.step_index, p.place_index
    """
  case signers = """
    WITH RECURSIVE place (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM place WHERE n + 1 < CAST(?2 AS INTEGER)),
      wanted (number) AS (SELECT CAST(substr(CAST(?1 AS TEXT), n * 20 + 1, 20) AS INTEGER) FROM place)
    SELECT s.case_number, s.step_index, s.body_id, s.asked_by, s.opinion, s.answered_by
    FROM wanted JOIN case_signer s ON s.case_number = wanted.number
    ORDER BY s.case_number, s.step_index, s.signer_index
    """
  case participants = """
    WITH RECURSIVE place (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM place WHERE n + 1 < CAST(?2 AS INTEGER)),
      wanted (number) AS (SELECT CAST(substr(CAST(?1 AS TEXT), n * 20 + 1, 20) AS INTEGER) FROM place)
    SELECT p.case_number, p.side, p.user_number
    FROM wanted JOIN case_participant p ON p.case_number = wanted.number
    """
  case insertStep = """
    INSERT INTO case_step (
      case_number, step_index, step_action, signing_mode, signing_order, vote_weights, vote_threshold, due_unit,
      due_count, has_condition, condition_grades, condition_score_at_least, condition_score_below, condition_evidence,
      refusal, silence, is_skipped, people, due_at)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19)
    """
  case setStep = "UPDATE case_step SET is_skipped = ?3, due_at = ?4 WHERE case_number = ?1 AND step_index = ?2"
  case deleteSteps = "DELETE FROM case_step WHERE case_number = ?1"
  case insertPlace = """
    INSERT INTO case_place (
      case_number, step_index, place_index, body_id, opinion, answered_by, holder, delegate, agreed_by, is_silent)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
    """
  case setPlace = """
    UPDATE case_place SET opinion = ?4, answered_by = ?5, holder = ?6, delegate = ?7, agreed_by = ?8, is_silent = ?9
    WHERE case_number = ?1 AND step_index = ?2 AND place_index = ?3
    """
  case deletePlaces = "DELETE FROM case_place WHERE case_number = ?1"
  case insertSigner = """
    INSERT INTO case_signer (case_number, step_index, signer_index, body_id, asked_by, opinion, answered_by)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
    """
  case deleteSigners = "DELETE FROM case_signer WHERE case_number = ?1"
  case numbersOfUser = """
    SELECT case_number FROM case_participant
    WHERE user_number = ?1 AND side = ?2 AND case_number > ?3 ORDER BY case_number LIMIT ?4
    """
  case insertParticipant = "INSERT INTO case_participant (case_number, side, user_number) VALUES (?1, ?2, ?3)"
  case deleteParticipant = """
    DELETE FROM case_participant WHERE case_number = ?1 AND side = ?2 AND user_number = ?3
    """
}
