/// The ledger's entries. Every page takes the same nine values and filters by all of them; its name says by which
/// column it finds its rows.
enum LedgerStatement: String, SQLStatement {
  case nextNumber = "SELECT COALESCE(MAX(entry_number), 0) + 1 FROM ledger_entry"
  case insert = """
    INSERT INTO ledger_entry (
      entry_number, kind, unit_id, body_id, campaign, case_number, parent_number, author, phase, due_on, quantity,
      fulfilled, revision, content, created_at, updated_at)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)
    """
  case update = """
    UPDATE ledger_entry SET
      phase = ?2, due_on = ?3, quantity = ?4, fulfilled = ?5, revision = ?6, content = ?7, updated_at = ?8,
      unit_id = ?9, body_id = ?10
    WHERE entry_number = ?1
    RETURNING entry_number
    """
  case one = """
    SELECT entry_number, kind, unit_id, body_id, campaign, case_number, parent_number, author, phase, due_on, quantity,
      fulfilled, revision, content, created_at, updated_at
    FROM ledger_entry WHERE entry_number = ?1
    """
  case several = """
    WITH RECURSIVE place (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM place WHERE n + 1 < CAST(?2 AS INTEGER)),
      wanted (number) AS (SELECT CAST(substr(CAST(?1 AS TEXT), n * 20 + 1, 20) AS INTEGER) FROM place)
    SELECT e.entry_number, e.kind, e.unit_id, e.body_id, e.campaign, e.case_number, e.parent_number, e.author, e.phase,
      e.due_on, e.quantity, e.fulfilled, e.revision, e.content, e.created_at, e.updated_at
    FROM wanted JOIN ledger_entry e ON e.entry_number = wanted.number
    """
  case page = """
    SELECT entry_number, kind, unit_id, body_id, campaign, case_number, parent_number, author, phase, due_on, quantity,
      fulfilled, revision, content, created_at, updated_at
    FROM ledger_entry
    WHERE entry_number > ?1 AND (CAST(?3 AS TEXT) IS NULL OR kind = ?3) AND (CAST(?4 AS TEXT) IS NULL OR phase = ?4)
      AND (CAST(?5 AS TEXT) IS NULL OR campaign = ?5) AND (CAST(?6 AS INTEGER) IS NULL OR unit_id = ?6)
      AND (CAST(?7 AS INTEGER) IS NULL OR case_number = ?7) AND (CAST(?8 AS INTEGER) IS NULL OR parent_number = ?8)
      AND (CAST(?9 AS TEXT) IS NULL OR (due_on < ?9 AND phase = 'open'))
    ORDER BY entry_number LIMIT ?2
    """
  case pageOfCampaign = """
    SELECT entry_number, kind, unit_id, body_id, campaign, case_number, parent_number, author, phase, due_on, quantity,
      fulfilled, revision, content, created_at, updated_at
    FROM ledger_entry
    WHERE campaign = ?5 AND entry_number > ?1 AND (CAST(?3 AS TEXT) IS NULL OR kind = ?3)
      AND (CAST(?4 AS TEXT) IS NULL OR phase = ?4) AND (CAST(?6 AS INTEGER) IS NULL OR unit_id = ?6)
      AND (CAST(?7 AS INTEGER) IS NULL OR case_number = ?7) AND (CAST(?8 AS INTEGER) IS NULL OR parent_number = ?8)
      AND (CAST(?9 AS TEXT) IS NULL OR (due_on < ?9 AND phase = 'open'))
    ORDER BY entry_number LIMIT ?2
    """
  case pageOfKind = """
    SELECT entry_number, kind, unit_id, body_id, campaign, case_number, parent_number, author, phase, due_on, quantity,
      fulfilled, revision, content, created_at, updated_at
    FROM ledger_entry
    WHERE kind = ?3 AND campaign = ?5 AND entry_number > ?1 AND (CAST(?4 AS TEXT) IS NULL OR phase = ?4)
      AND (CAST(?6 AS INTEGER) IS NULL OR unit_id = ?6) AND (CAST(?7 AS INTEGER) IS NULL OR case_number = ?7)
      AND (CAST(?8 AS INTEGER) IS NULL OR parent_number = ?8)
      AND (CAST(?9 AS TEXT) IS NULL OR (due_on < ?9 AND phase = 'open'))
    ORDER BY entry_number LIMIT ?2
    """
  case pageOfUnit = """
    SELECT entry_number, kind, unit_id, body_id, campaign, case_number, parent_number, author, phase, due_on, quantity,
      fulfilled, revision, content, created_at, updated_at
    FROM ledger_entry
    WHERE unit_id = ?6 AND entry_number > ?1 AND (CAST(?3 AS TEXT) IS NULL OR kind = ?3)
      AND (CAST(?4 AS TEXT) IS NULL OR phase = ?4) AND (CAST(?5 AS TEXT) IS NULL OR campaign = ?5)
      AND (CAST(?7 AS INTEGER) IS NULL OR case_number = ?7) AND (CAST(?8 AS INTEGER) IS NULL OR parent_number = ?8)
      AND (CAST(?9 AS TEXT) IS NULL OR (due_on < ?9 AND phase = 'open'))
    ORDER BY entry_number LIMIT ?2
    """
  case pageOfCase = """
    SELECT entry_number, kind, unit_id, body_id, campaign, case_number, parent_number, author, phase, due_on, quantity,
      fulfilled, revision, content, created_at, updated_at
    FROM ledger_entry
    WHERE case_number = ?7 AND entry_number > ?1 AND (CAST(?3 AS TEXT) IS NULL OR kind = ?3)
      AND (CAST(?4 AS TEXT) IS NULL OR phase = ?4) AND (CAST(?5 AS TEXT) IS NULL OR campaign = ?5)
      AND (CAST(?6 AS INTEGER) IS NULL OR unit_id = ?6) AND (CAST(?8 AS INTEGER) IS NULL OR parent_number = ?8)
      AND (CAST(?9 AS TEXT) IS NULL OR (due_on < ?9 AND phase = 'open'))
    ORDER BY entry_number LIMIT ?2
    """
  case pageOfParent = """
    SELECT entry_number, kind, unit_id, body_id, campaign, case_number, parent_number, author, phase, due_on, quantity,
      fulfilled, revision, content, created_at, updated_at
    FROM ledger_entry
    WHERE parent_number = ?8 AND entry_number > ?1 AND (CAST(?3 AS TEXT) IS NULL OR kind = ?3)
      AND (CAST(?4 AS TEXT) IS NULL OR phase = ?4) AND (CAST(?5 AS TEXT) IS NULL OR campaign = ?5)
      AND (CAST(?6 AS INTEGER) IS NULL OR unit_id = ?6) AND (CAST(?7 AS INTEGER) IS NULL OR case_number = ?7)
      AND (CAST(?9 AS TEXT) IS NULL OR (due_on < ?9 AND phase = 'open'))
    ORDER BY entry_number LIMIT ?2
    """
  /// What is still to be done and was written for a body.
  case openOfBody = """
    SELECT entry_number, kind, unit_id, body_id, campaign, case_number, parent_number, author, phase, due_on, quantity,
      fulfilled, revision, content, created_at, updated_at
    FROM ledger_entry WHERE body_id = ?1 AND phase IN ('open', 'reported') AND entry_number > ?2
    ORDER BY entry_number LIMIT ?3
    """
  /// What is still to be done and is about a unit.
  case openOfUnit = """
    SELECT entry_number, kind, unit_id, body_id, campaign, case_number, parent_number, author, phase, due_on, quantity,
      fulfilled, revision, content, created_at, updated_at
    FROM ledger_entry WHERE unit_id = ?1 AND phase IN ('open', 'reported') AND entry_number > ?2
    ORDER BY entry_number LIMIT ?3
    """
  case evidence = """
    SELECT entry_number, kind, unit_id, body_id, campaign, case_number, parent_number, author, phase, due_on, quantity,
      fulfilled, revision, content, created_at, updated_at
    FROM ledger_entry WHERE case_number = ?1 AND kind IN ('ballot', 'survey', 'scores', 'paper')
    ORDER BY entry_number
    """
  case openPermits = """
    SELECT entry_number, kind, unit_id, body_id, campaign, case_number, parent_number, author, phase, due_on, quantity,
      fulfilled, revision, content, created_at, updated_at
    FROM ledger_entry WHERE campaign = ?1 AND kind = 'permit' AND phase = 'open'
    ORDER BY entry_number
    """
  case totals = """
    SELECT unit_id, phase, COUNT(*), CAST(SUM(quantity) AS INTEGER), CAST(SUM(fulfilled) AS INTEGER)
    FROM ledger_entry WHERE campaign = ?1 AND kind = ?2
    GROUP BY unit_id, phase ORDER BY unit_id, phase
    """
}
