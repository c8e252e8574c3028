-- The whole campaign: schemes, phases, evidence, grades, the ledger of entries, results of earlier years, local plans.

ALTER TABLE campaign ADD COLUMN scheme_version INTEGER NOT NULL DEFAULT 0
  CONSTRAINT campaign_scheme_version_from_zero CHECK (scheme_version >= 0);
ALTER TABLE campaign ADD COLUMN previous TEXT REFERENCES campaign (code);
ALTER TABLE campaign ADD COLUMN closed_at INTEGER;

ALTER TABLE case_record ADD COLUMN evidence TEXT NOT NULL DEFAULT '';
ALTER TABLE case_record ADD COLUMN score_tenths INTEGER
  CONSTRAINT case_record_score_from_zero CHECK (score_tenths >= 0);
ALTER TABLE case_record ADD COLUMN body_evidence TEXT NOT NULL DEFAULT '';
ALTER TABLE case_record ADD COLUMN body_score_tenths INTEGER
  CONSTRAINT case_record_body_score_from_zero CHECK (body_score_tenths >= 0);
ALTER TABLE case_record ADD COLUMN is_graded INTEGER NOT NULL DEFAULT 0
  CONSTRAINT case_record_graded_boolean CHECK (is_graded IN (0, 1));
ALTER TABLE case_record ADD COLUMN grade TEXT
  CONSTRAINT case_record_grade_of_graded CHECK (grade IS NULL OR is_graded = 1);
ALTER TABLE case_record ADD COLUMN grade_tenths INTEGER
  CONSTRAINT case_record_points_of_graded CHECK (grade_tenths IS NULL OR (is_graded = 1 AND grade_tenths >= 0));
ALTER TABLE case_record ADD COLUMN notice_until TEXT
  CONSTRAINT case_record_notice_day CHECK (length(notice_until) = 10);
ALTER TABLE case_record ADD COLUMN is_reopened INTEGER NOT NULL DEFAULT 0
  CONSTRAINT case_record_reopened_boolean CHECK (is_reopened IN (0, 1));

CREATE TABLE scheme (
  version INTEGER NOT NULL PRIMARY KEY,
  body TEXT NOT NULL,
  published_by INTEGER REFERENCES account (user_number),
  published_at INTEGER NOT NULL,
  CONSTRAINT scheme_version_from_one CHECK (version >= 1)
) STRICT;

-- Phases that were opened or closed by hand; the others go by their dates.
CREATE TABLE campaign_phase (
  campaign TEXT NOT NULL REFERENCES campaign (code),
  phase TEXT NOT NULL,
  is_open INTEGER NOT NULL,
  changed_at INTEGER NOT NULL,
  PRIMARY KEY (campaign, phase),
  CONSTRAINT campaign_phase_named CHECK (phase <> ''),
  CONSTRAINT campaign_phase_boolean CHECK (is_open IN (0, 1))
) STRICT;

-- Why a phase was opened or closed by hand, by its event; retention may empty it, the log has its digest.
CREATE TABLE campaign_remark (
  event_seq INTEGER NOT NULL PRIMARY KEY REFERENCES event (seq),
  body TEXT NOT NULL,
  salt BLOB NOT NULL
) STRICT;

-- What a unit adds to the scheme for its subtree; the last version holds.
CREATE TABLE local_plan (
  unit_id INTEGER NOT NULL REFERENCES unit (unit_id),
  version INTEGER NOT NULL,
  body TEXT NOT NULL,
  published_by INTEGER REFERENCES account (user_number),
  published_at INTEGER NOT NULL,
  PRIMARY KEY (unit_id, version),
  CONSTRAINT local_plan_version_from_one CHECK (version >= 1)
) STRICT;

-- Results of years before the tenant came here.
CREATE TABLE past_result (
  unit_id INTEGER NOT NULL REFERENCES unit (unit_id),
  result_year INTEGER NOT NULL,
  matter TEXT NOT NULL,
  grade TEXT,
  honour TEXT,
  body_id INTEGER REFERENCES unit (unit_id),
  decided_on TEXT,
  PRIMARY KEY (unit_id, result_year, matter),
  CONSTRAINT past_result_year_range CHECK (result_year BETWEEN 1 AND 9999),
  CONSTRAINT past_result_matter_named CHECK (matter <> ''),
  CONSTRAINT past_result_decided_day CHECK (length(decided_on) = 10),
  CONSTRAINT past_result_says_something CHECK (grade IS NOT NULL OR honour IS NOT NULL)
) STRICT;

-- Every grade given or taken back, in the order of the log. A decision may be without a grade.
CREATE TABLE grade_record (
  event_seq INTEGER NOT NULL PRIMARY KEY REFERENCES event (seq),
  case_number INTEGER NOT NULL REFERENCES case_record (case_number),
  unit_id INTEGER NOT NULL REFERENCES unit (unit_id),
  campaign TEXT NOT NULL REFERENCES campaign (code),
  matter TEXT NOT NULL,
  is_taken_back INTEGER NOT NULL,
  grade TEXT,
  points_tenths INTEGER,
  recorded_at INTEGER NOT NULL,
  CONSTRAINT grade_record_taken_back_boolean CHECK (is_taken_back IN (0, 1)),
  CONSTRAINT grade_record_taken_back_whole CHECK (is_taken_back = 0 OR (grade IS NULL AND points_tenths IS NULL))
) STRICT;

CREATE INDEX grade_record_of_campaign ON grade_record (campaign, event_seq);

-- The ledger (台账). `content` holds numbers and codes as JSON; free texts stand in ledger_text.
CREATE TABLE ledger_entry (
  entry_number INTEGER NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL,
  unit_id INTEGER NOT NULL REFERENCES unit (unit_id),
  body_id INTEGER NOT NULL REFERENCES unit (unit_id),
  campaign TEXT NOT NULL REFERENCES campaign (code),
  case_number INTEGER REFERENCES case_record (case_number),
  parent_number INTEGER REFERENCES ledger_entry (entry_number),
  author INTEGER NOT NULL REFERENCES account (user_number),
  phase TEXT NOT NULL,
  due_on TEXT,
  quantity INTEGER NOT NULL,
  fulfilled INTEGER NOT NULL,
  revision INTEGER NOT NULL,
  content TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  CONSTRAINT ledger_entry_number_from_one CHECK (entry_number >= 1),
  CONSTRAINT ledger_entry_kind_known CHECK (
    kind IN (
      'ballot', 'survey', 'scores', 'paper', 'problem', 'measure', 'help', 'order', 'inspection', 'finding',
      'commitment', 'comment', 'satisfaction', 'record', 'honour', 'nomination', 'task', 'permit', 'objection',
      'consequence'
    )
  ),
  CONSTRAINT ledger_entry_phase_known CHECK (phase IN ('open', 'reported', 'closed', 'dismissed')),
  CONSTRAINT ledger_entry_not_its_own_parent CHECK (parent_number < entry_number),
  CONSTRAINT ledger_entry_due_day CHECK (length(due_on) = 10),
  CONSTRAINT ledger_entry_quantity_counted CHECK (quantity >= 0),
  CONSTRAINT ledger_entry_fulfilled_counted CHECK (fulfilled BETWEEN 0 AND quantity),
  CONSTRAINT ledger_entry_revision_from_one CHECK (revision >= 1)
) STRICT;

CREATE INDEX ledger_entry_of_unit ON ledger_entry (unit_id, entry_number);
CREATE INDEX ledger_entry_of_campaign ON ledger_entry (campaign, entry_number);
CREATE INDEX ledger_entry_of_kind ON ledger_entry (campaign, kind, entry_number);
CREATE INDEX ledger_entry_of_case ON ledger_entry (case_number, entry_number) WHERE case_number IS NOT NULL;
CREATE INDEX ledger_entry_of_parent ON ledger_entry (parent_number, entry_number) WHERE parent_number IS NOT NULL;

-- Free texts of an entry, by the event that brought them; retention may empty them, the log has their digests.
CREATE TABLE ledger_text (
  event_seq INTEGER NOT NULL PRIMARY KEY REFERENCES event (seq),
  entry_number INTEGER NOT NULL REFERENCES ledger_entry (entry_number),
  body TEXT NOT NULL,
  salt BLOB NOT NULL
) STRICT;

CREATE INDEX ledger_text_of_entry ON ledger_text (entry_number, event_seq);
