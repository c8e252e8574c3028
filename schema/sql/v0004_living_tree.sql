-- The living tree: what restructuring, rosters and trees of millions of units need.

-- Search by name: which units of a page of 4,096 have a character, or a pair of neighbouring ones, in their present
-- name, folded. Fewer than 256 units: two bytes each, low byte first, ascending; else 4,096 bits, lowest first.
CREATE TABLE unit_gram_page (
  gram TEXT NOT NULL,
  page INTEGER NOT NULL,
  members BLOB NOT NULL,
  PRIMARY KEY (gram, page),
  CONSTRAINT unit_gram_page_from_zero CHECK (page >= 0),
  CONSTRAINT unit_gram_page_filled CHECK (length(members) BETWEEN 2 AND 512)
) STRICT;
-- Rosters: where every member belongs, by version. Names stand in `member` alone, beside the log, which has their salted
-- digest; retention may empty them.
CREATE TABLE member (
  member_number INTEGER NOT NULL PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  name TEXT,
  joined_on TEXT,
  salt BLOB NOT NULL,
  CONSTRAINT member_number_from_one CHECK (member_number >= 1),
  CONSTRAINT member_code_length CHECK (length(code) BETWEEN 1 AND 64),
  CONSTRAINT member_name_shown CHECK (name <> ''),
  CONSTRAINT member_joined_day CHECK (length(joined_on) = 10),
  CONSTRAINT member_erased_whole CHECK (name IS NOT NULL OR joined_on IS NULL)
) STRICT;

CREATE TABLE member_version (
  member_number INTEGER NOT NULL REFERENCES member (member_number),
  from_revision INTEGER NOT NULL REFERENCES revision (revision),
  until_revision INTEGER REFERENCES revision (revision),
  unit_id INTEGER NOT NULL REFERENCES unit (unit_id),
  status TEXT NOT NULL,
  leaving TEXT,
  is_mobile INTEGER NOT NULL,
  host_id INTEGER REFERENCES unit (unit_id),
  offered_id INTEGER REFERENCES unit (unit_id),
  since_on TEXT NOT NULL,
  PRIMARY KEY (member_number, from_revision),
  CONSTRAINT member_version_span CHECK (until_revision > from_revision),
  CONSTRAINT member_version_status_known CHECK (status IN ('full', 'probationary', 'left')),
  CONSTRAINT member_version_leaving_of_left CHECK ((status = 'left') = (leaving IS NOT NULL)),
  CONSTRAINT member_version_leaving_known CHECK (
    leaving IN ('transferredOut', 'ceased', 'withdrew', 'removed', 'expelled', 'died', 'unlisted')
  ),
  CONSTRAINT member_version_mobile_boolean CHECK (is_mobile IN (0, 1)),
  CONSTRAINT member_version_host_of_mobile CHECK (host_id IS NULL OR is_mobile = 1),
  CONSTRAINT member_version_host_elsewhere CHECK (host_id <> unit_id),
  CONSTRAINT member_version_offered_elsewhere CHECK (offered_id <> unit_id),
  CONSTRAINT member_version_since_day CHECK (length(since_on) = 10)
) STRICT;

CREATE UNIQUE INDEX member_version_present ON member_version (member_number) WHERE until_revision IS NULL;
CREATE INDEX member_version_of_unit ON member_version (unit_id, member_number);
CREATE INDEX member_version_of_host ON member_version (host_id, member_number) WHERE host_id IS NOT NULL;
CREATE INDEX member_version_of_offer ON member_version (offered_id, member_number) WHERE offered_id IS NOT NULL;

-- The day of a unit's last election, from which its term of office runs.
CREATE TABLE unit_term (
  unit_id INTEGER NOT NULL PRIMARY KEY REFERENCES unit (unit_id),
  elected_on TEXT NOT NULL,
  CONSTRAINT unit_term_elected_day CHECK (length(elected_on) = 10)
) STRICT;

-- Trainings, working rules and the like, by unit.
CREATE INDEX ledger_entry_record ON ledger_entry (unit_id, entry_number) WHERE kind = 'record';

DROP TABLE unit_gram;
-- Who took over from whom. One line a pair; the event that says so stands in the log.
CREATE TABLE unit_succession (
  event_seq INTEGER NOT NULL REFERENCES event (seq),
  predecessor_id INTEGER NOT NULL REFERENCES unit (unit_id),
  successor_id INTEGER NOT NULL REFERENCES unit (unit_id),
  manner TEXT NOT NULL,
  PRIMARY KEY (event_seq, predecessor_id, successor_id),
  CONSTRAINT unit_succession_manner_known CHECK (manner IN ('merged', 'split', 'dissolved')),
  CONSTRAINT unit_succession_of_another CHECK (predecessor_id <> successor_id)
) STRICT;
CREATE INDEX unit_succession_of_predecessor ON unit_succession (predecessor_id);
CREATE INDEX unit_succession_of_successor ON unit_succession (successor_id);

-- Why units were merged, split or dissolved, beside the log.
CREATE TABLE unit_succession_remark (
  event_seq INTEGER NOT NULL PRIMARY KEY REFERENCES event (seq),
  body TEXT NOT NULL,
  salt BLOB NOT NULL
) STRICT;

-- Changes of the tree that are ordered for a day to come. What was ordered, and why it failed, stand beside the log.
CREATE TABLE planned_change (
  change_number INTEGER NOT NULL PRIMARY KEY,
  method TEXT NOT NULL,
  unit_id INTEGER REFERENCES unit (unit_id),
  due_on TEXT NOT NULL,
  ordered_by INTEGER NOT NULL REFERENCES account (user_number),
  ordered_at INTEGER NOT NULL,
  body TEXT NOT NULL,
  salt BLOB NOT NULL,
  state TEXT NOT NULL,
  ended_at INTEGER,
  ended_by INTEGER REFERENCES account (user_number),
  failure TEXT,
  CONSTRAINT planned_change_number_from_one CHECK (change_number >= 1),
  CONSTRAINT planned_change_due_day CHECK (length(due_on) = 10),
  CONSTRAINT planned_change_state_known CHECK (state IN ('planned', 'done', 'failed', 'cancelled')),
  CONSTRAINT planned_change_ended CHECK ((state = 'planned') = (ended_at IS NULL)),
  CONSTRAINT planned_change_failure_said CHECK ((state = 'failed') = (failure IS NOT NULL))
) STRICT;
CREATE INDEX planned_change_to_do ON planned_change (change_number) WHERE state = 'planned';

-- What was written for a body, for when it is gone.
CREATE INDEX ledger_entry_of_body ON ledger_entry (body_id, entry_number);
-- The units that name a body as their own superior on a line.
CREATE INDEX unit_version_of_industry ON unit_version (industry_id)
WHERE until_revision IS NULL AND industry_id IS NOT NULL;
CREATE INDEX unit_version_of_territory ON unit_version (territory_id)
WHERE until_revision IS NULL AND territory_id IS NOT NULL;

-- What a set-up is going to receive: the SHA-256 of all its files, by which its user goes on with it after a break.
ALTER TABLE setup_session ADD COLUMN content_digest TEXT;

CREATE INDEX setup_session_by_content ON setup_session (begun_by, content_digest, begun_at);
