/// Campaigns, and the phases of theirs that were opened or closed by hand.
enum CampaignStatement: String, SQLStatement {
  /// Reads the whole table; campaigns are few.
  case all = """
    SELECT code, name, campaign_year, scheme_version, previous, closed_at FROM campaign ORDER BY code
    """
  case insert = """
    INSERT INTO campaign (code, name, campaign_year, scheme_version, previous, closed_at)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6)
    """
  case put = """
    INSERT INTO campaign (code, name, campaign_year, scheme_version, previous, closed_at)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6)
    ON CONFLICT (code) DO UPDATE SET name = excluded.name, campaign_year = excluded.campaign_year
    """
  case update = """
    UPDATE campaign SET
      name = ?2, campaign_year = ?3, scheme_version = ?4, previous = ?5, closed_at = ?6
    WHERE code = ?1
    RETURNING code
    """
  case setPhase = """
    INSERT INTO campaign_phase (campaign, phase, is_open, changed_at) VALUES (?1, ?2, ?3, ?4)
    ON CONFLICT (campaign, phase) DO UPDATE SET is_open = excluded.is_open, changed_at = excluded.changed_at
    """
  case insertRemark = "INSERT INTO campaign_remark (event_seq, body, salt) VALUES (?1, ?2, ?3)"
  /// Reads the whole table; phases are seldom moved by hand.
  case remarks = "SELECT event_seq, body, salt FROM campaign_remark ORDER BY event_seq"
  /// Reads the whole table; campaigns and their phases are few.
  case phases = "SELECT campaign, phase, is_open, changed_at FROM campaign_phase ORDER BY campaign, phase"
}
