/// Grades given, and results of years before.
enum GradeStatement: String, SQLStatement {
  case append = """
    INSERT INTO grade_record (
      event_seq, case_number, unit_id, campaign, matter, is_taken_back, grade, points_tenths, recorded_at)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
    """
  /// Reads the whole table: for opening a tenant.
  case all = """
    SELECT event_seq, case_number, unit_id, campaign, matter, is_taken_back, grade, points_tenths, recorded_at
    FROM grade_record ORDER BY event_seq
    """
  case ofCampaign = """
    SELECT event_seq, case_number, unit_id, campaign, matter, is_taken_back, grade, points_tenths, recorded_at
    FROM grade_record WHERE campaign = ?1 AND recorded_at <= ?2 ORDER BY event_seq
    """
  /// Reads the whole table of campaigns; they are few.
  case grading = """
    SELECT c.code FROM campaign c WHERE EXISTS (SELECT 1 FROM grade_record g WHERE g.campaign = c.code) ORDER BY c.code
    """
  case putPast = """
    INSERT INTO past_result (unit_id, result_year, matter, grade, honour, body_id, decided_on)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
    ON CONFLICT (unit_id, result_year, matter) DO UPDATE SET
      grade = excluded.grade, honour = excluded.honour, body_id = excluded.body_id, decided_on = excluded.decided_on
    """
  /// Reads the whole table: for opening a tenant.
  case allPast = """
    SELECT unit_id, result_year, matter, grade, honour, body_id, decided_on FROM past_result
    ORDER BY unit_id, result_year, matter
    """
}
