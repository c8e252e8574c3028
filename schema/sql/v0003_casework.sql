-- Casework as offices do it: due times, people, added signers, hand-overs, returns with a way back.

-- To whom a case that was sent back to an earlier step, or to its subject, goes when that is done.
ALTER TABLE case_record ADD COLUMN way_back_step INTEGER
  CONSTRAINT case_record_way_back_from_zero CHECK (way_back_step >= 0);
ALTER TABLE case_record ADD COLUMN way_back_body INTEGER REFERENCES unit (unit_id)
  CONSTRAINT case_record_way_back_whole CHECK ((way_back_step IS NULL) = (way_back_body IS NULL));

-- The step whose end brought the case to the step that waits: what may still be taken back.
ALTER TABLE case_record ADD COLUMN came_from_step INTEGER
  CONSTRAINT case_record_came_from_zero CHECK (came_from_step >= 0);

-- How many different people of a body make its answer; until when the step's answer is due.
ALTER TABLE case_step ADD COLUMN people INTEGER NOT NULL DEFAULT 1
  CONSTRAINT case_step_people_from_one CHECK (people >= 1);
ALTER TABLE case_step ADD COLUMN due_at INTEGER;

-- Who holds the body's answer, to whom it was delegated, who has agreed so far, whether its silence was passed over.
ALTER TABLE case_place ADD COLUMN holder INTEGER REFERENCES account (user_number);
ALTER TABLE case_place ADD COLUMN delegate INTEGER REFERENCES account (user_number)
  CONSTRAINT case_place_delegate_of_holder CHECK (delegate IS NULL OR holder IS NOT NULL);
ALTER TABLE case_place ADD COLUMN agreed_by TEXT NOT NULL DEFAULT '';
ALTER TABLE case_place ADD COLUMN is_silent INTEGER NOT NULL DEFAULT 0
  CONSTRAINT case_place_silent_boolean CHECK (is_silent IN (0, 1));

-- Signers that a body of the step asked beside those of the rule (加签).
CREATE TABLE case_signer (
  case_number INTEGER NOT NULL,
  step_index INTEGER NOT NULL,
  signer_index INTEGER NOT NULL,
  body_id INTEGER NOT NULL REFERENCES unit (unit_id),
  asked_by INTEGER NOT NULL REFERENCES unit (unit_id),
  opinion TEXT,
  answered_by INTEGER REFERENCES account (user_number),
  PRIMARY KEY (case_number, step_index, signer_index),
  UNIQUE (case_number, step_index, body_id),
  FOREIGN KEY (case_number, step_index) REFERENCES case_step (case_number, step_index),
  CONSTRAINT case_signer_index_from_zero CHECK (signer_index >= 0),
  CONSTRAINT case_signer_opinion_known CHECK (opinion IN ('agreed', 'refused')),
  CONSTRAINT case_signer_answer_whole CHECK ((opinion IS NULL) = (answered_by IS NULL))
) STRICT;

-- Who acts for an absent colleague at a unit, by version: an end brought forward makes the next.
CREATE TABLE delegation (
  delegation_number INTEGER NOT NULL,
  from_revision INTEGER NOT NULL REFERENCES revision (revision),
  until_revision INTEGER REFERENCES revision (revision),
  unit_id INTEGER NOT NULL REFERENCES unit (unit_id),
  principal INTEGER NOT NULL REFERENCES account (user_number),
  delegate INTEGER NOT NULL REFERENCES account (user_number),
  valid_from INTEGER NOT NULL,
  valid_until INTEGER NOT NULL,
  PRIMARY KEY (delegation_number, from_revision),
  CONSTRAINT delegation_number_from_one CHECK (delegation_number >= 1),
  CONSTRAINT delegation_span CHECK (until_revision >= from_revision),
  CONSTRAINT delegation_to_another CHECK (principal <> delegate),
  CONSTRAINT delegation_lasts CHECK (valid_from < valid_until)
) STRICT;

-- Why a colleague is away; retention may empty it.
CREATE TABLE delegation_remark (
  event_seq INTEGER NOT NULL PRIMARY KEY REFERENCES event (seq),
  delegation_number INTEGER NOT NULL UNIQUE,
  body TEXT NOT NULL,
  salt BLOB NOT NULL
) STRICT;
