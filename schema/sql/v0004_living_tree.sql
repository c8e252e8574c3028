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
