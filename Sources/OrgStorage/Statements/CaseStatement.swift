/// Cases: the row, and the pages of rows. What hangs on a row is in `CasePartStatement`.
enum CaseStatement: String, SQLStatement {
  case nextNumber = "SELECT COALESCE(MAX(case_number), 0) + 1 FROM case_record"
  case numberOf = "SELECT case_number FROM case_record WHERE unit_id = ?1 AND matter = ?2 AND campaign = ?3"
  case insert = """
    INSERT INTO case_record (
      case_number, unit_id, matter, campaign, phase, current_step, verdict, round_number, revision, rule_code,
      book_version, has_document, proposed_grade, submitted_on, former_bodies, evidence, score_tenths,
      body_evidence, body_score_tenths, is_graded, grade, grade_tenths, notice_until, is_reopened,
      way_back_step, way_back_body, came_from_step, created_at, updated_at)
    VALUES (
      ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24, ?25,
      ?26, ?27, ?28, ?28)
    """
  case update = """
    UPDATE case_record SET
      phase = ?2, current_step = ?3, verdict = ?4, round_number = ?5, revision = ?6, rule_code = ?7, book_version = ?8,
      has_document = ?9, proposed_grade = ?10, submitted_on = ?11, former_bodies = ?12, evidence = ?13,
      score_tenths = ?14, body_evidence = ?15, body_score_tenths = ?16, is_graded = ?17, grade = ?18,
      grade_tenths = ?19, notice_until = ?20, is_reopened = ?21, way_back_step = ?22, way_back_body = ?23,
      came_from_step = ?24, unit_id = ?25, updated_at = ?26
    WHERE case_number = ?1
    RETURNING case_number
    """
  case one = """
    SELECT case_number, unit_id, matter, campaign, phase, current_step, verdict, round_number, revision, rule_code,
      book_version, has_document, proposed_grade, submitted_on, former_bodies, evidence, score_tenths,
      body_evidence, body_score_tenths, is_graded, grade, grade_tenths, notice_until, is_reopened,
      way_back_step, way_back_body, came_from_step
    FROM case_record WHERE case_number = ?1
    """
  case page = """
    SELECT case_number, unit_id, matter, campaign, phase, current_step, verdict, round_number, revision, rule_code,
      book_version, has_document, proposed_grade, submitted_on, former_bodies, evidence, score_tenths,
      body_evidence, body_score_tenths, is_graded, grade, grade_tenths, notice_until, is_reopened,
      way_back_step, way_back_body, came_from_step
    FROM case_record
    WHERE case_number > ?1 AND (CAST(?3 AS TEXT) IS NULL OR matter = ?3)
    ORDER BY case_number LIMIT ?2
    """
  case pageOfCampaign = """
    SELECT case_number, unit_id, matter, campaign, phase, current_step, verdict, round_number, revision, rule_code,
      book_version, has_document, proposed_grade, submitted_on, former_bodies, evidence, score_tenths,
      body_evidence, body_score_tenths, is_graded, grade, grade_tenths, notice_until, is_reopened,
      way_back_step, way_back_body, came_from_step
    FROM case_record
    WHERE campaign = ?4 AND case_number > ?1 AND (CAST(?3 AS TEXT) IS NULL OR matter = ?3)
    ORDER BY case_number LIMIT ?2
    """
  case pageOfUnit = """
    SELECT case_number, unit_id, matter, campaign, phase, current_step, verdict, round_number, revision, rule_code,
      book_version, has_document, proposed_grade, submitted_on, former_bodies, evidence, score_tenths,
      body_evidence, body_score_tenths, is_graded, grade, grade_tenths, notice_until, is_reopened,
      way_back_step, way_back_body, came_from_step
    FROM case_record
    WHERE unit_id = ?5 AND case_number > ?1 AND (CAST(?3 AS TEXT) IS NULL OR matter = ?3)
      AND (CAST(?4 AS TEXT) IS NULL OR campaign = ?4)
    ORDER BY case_number LIMIT ?2
    """
  case some = """
    WITH RECURSIVE place (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM place WHERE n + 1 < CAST(?2 AS INTEGER)),
      wanted (number) AS (SELECT CAST(substr(CAST(?1 AS TEXT), n * 20 + 1, 20) AS INTEGER) FROM place)
    SELECT c.case_number, c.unit_id, c.matter, c.campaign, c.phase, c.current_step, c.verdict, c.round_number,
      c.revision, c.rule_code, c.book_version, c.has_document, c.proposed_grade, c.submitted_on, c.former_bodies,
      c.evidence, c.score_tenths, c.body_evidence, c.body_score_tenths, c.is_graded, c.grade, c.grade_tenths,
      c.notice_until, c.is_reopened, c.way_back_step, c.way_back_body, c.came_from_step
    FROM wanted JOIN case_record c ON c.case_number = wanted.number
    ORDER BY c.case_number
    """
  /// In number order, for no index follows a case's state.
  case pageOfOpen = """
    SELECT c.case_number, c.unit_id, c.matter, c.campaign, c.phase, c.current_step, c.verdict, c.round_number,
      c.revision, c.rule_code, c.book_version, c.has_document, c.proposed_grade, c.submitted_on, c.former_bodies,
      c.evidence, c.score_tenths, c.body_evidence, c.body_score_tenths, c.is_graded, c.grade, c.grade_tenths, c.notice_until,
      c.is_reopened, c.way_back_step, c.way_back_body, c.came_from_step
    FROM case_record c
    WHERE c.case_number > ?1 AND (
      c.phase IN ('draft', 'inReview', 'returned')
      OR c.phase = 'decided' AND c.verdict = 'rejected'
      OR c.phase IN ('decided', 'published') AND EXISTS (
        SELECT 1 FROM case_step s JOIN case_place p ON p.case_number = s.case_number AND p.step_index = s.step_index
        WHERE s.case_number = c.case_number AND s.step_action = 'file' AND p.opinion IS NULL))
    ORDER BY c.case_number LIMIT ?2
    """
  /// Approved cases that are not closed.
  case pageOfApproved = """
    SELECT case_number, unit_id, matter, campaign, phase, current_step, verdict, round_number, revision, rule_code,
      book_version, has_document, proposed_grade, submitted_on, former_bodies, evidence, score_tenths,
      body_evidence, body_score_tenths, is_graded, grade, grade_tenths, notice_until, is_reopened,
      way_back_step, way_back_body, came_from_step
    FROM case_record
    WHERE campaign = ?3 AND case_number > ?1 AND (phase = 'published' OR phase = 'decided' AND verdict = 'approved')
    ORDER BY case_number LIMIT ?2
    """
  /// Counts what stands alike; rejected, withdrawn and closed cases are at their end.
  case totals = """
    SELECT c.matter,
      CASE
        WHEN c.phase = 'decided' THEN 'approved'
        WHEN c.phase <> 'published' THEN 'unfinished'
        WHEN c.notice_until >= ?2 OR EXISTS (
          SELECT 1 FROM ledger_entry e
          WHERE e.case_number = c.case_number AND e.kind = 'objection' AND e.phase = 'open') THEN 'publicised'
        ELSE 'announced'
      END, COUNT(*)
    FROM case_record c
    WHERE c.campaign = ?1 AND (
      c.phase IN ('draft', 'inReview', 'returned', 'published') OR c.phase = 'decided' AND c.verdict = 'approved')
    GROUP BY 1, 2 ORDER BY 1, 2
    """
  case times = """
    WITH RECURSIVE place (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM place WHERE n + 1 < CAST(?2 AS INTEGER)),
      wanted (number) AS (SELECT CAST(substr(CAST(?1 AS TEXT), n * 20 + 1, 20) AS INTEGER) FROM place)
    SELECT c.case_number, c.created_at, c.updated_at
    FROM wanted JOIN case_record c ON c.case_number = wanted.number
    """
}
