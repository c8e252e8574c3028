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

-- Holidays, and weekend days that are worked for them; every other day follows the week.
CREATE TABLE calendar_day (
  calendar_date TEXT NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL,
  name TEXT,
  CONSTRAINT calendar_day_length CHECK (length(calendar_date) = 10),
  CONSTRAINT calendar_day_kind_known CHECK (kind IN ('holiday', 'makeUpDay')),
  CONSTRAINT calendar_day_name_shown CHECK (name <> '')
) STRICT;
-- Whom a case was copied to (抄送): units whose people may read it.
CREATE TABLE case_copy (
  case_number INTEGER NOT NULL REFERENCES case_record (case_number),
  unit_id INTEGER NOT NULL REFERENCES unit (unit_id),
  event_seq INTEGER NOT NULL REFERENCES event (seq),
  PRIMARY KEY (case_number, unit_id)
) STRICT;

CREATE INDEX case_copy_of_unit ON case_copy (unit_id, case_number);

-- The last revision of a case that somebody has read (已阅).
CREATE TABLE case_reading (
  case_number INTEGER NOT NULL REFERENCES case_record (case_number),
  user_number INTEGER NOT NULL REFERENCES account (user_number),
  revision INTEGER NOT NULL,
  read_at INTEGER NOT NULL,
  PRIMARY KEY (case_number, user_number),
  CONSTRAINT case_reading_revision_from_one CHECK (revision >= 1)
) STRICT;

-- Who was urged to get on with a case (催办), for which unit, by whom; neither where the clock did it. It holds while the
-- case waits where it waited then.
CREATE TABLE case_urge (
  event_seq INTEGER NOT NULL PRIMARY KEY REFERENCES event (seq),
  case_number INTEGER NOT NULL REFERENCES case_record (case_number),
  unit_id INTEGER REFERENCES unit (unit_id),
  urged_by INTEGER REFERENCES account (user_number),
  urged_at INTEGER NOT NULL,
  is_current INTEGER NOT NULL DEFAULT 1,
  CONSTRAINT case_urge_unit_of_user CHECK ((unit_id IS NULL) = (urged_by IS NULL)),
  CONSTRAINT case_urge_current_boolean CHECK (is_current IN (0, 1))
) STRICT;

CREATE INDEX case_urge_current ON case_urge (case_number) WHERE is_current = 1;

CREATE TABLE case_comment (
  event_seq INTEGER NOT NULL PRIMARY KEY REFERENCES event (seq),
  case_number INTEGER NOT NULL REFERENCES case_record (case_number),
  reply_to INTEGER REFERENCES case_comment (event_seq),
  CONSTRAINT case_comment_reply_follows CHECK (reply_to < event_seq)
) STRICT;

CREATE INDEX case_comment_of_case ON case_comment (case_number, event_seq);

-- What was written with a copy, an urge or as a comment; the log has its digest.
CREATE TABLE case_telling_text (
  event_seq INTEGER NOT NULL PRIMARY KEY REFERENCES event (seq),
  case_number INTEGER NOT NULL REFERENCES case_record (case_number),
  body TEXT NOT NULL,
  salt BLOB NOT NULL
) STRICT;

CREATE INDEX case_telling_text_of_case ON case_telling_text (case_number, event_seq);

-- What somebody did, for whichever side.
CREATE INDEX case_participant_of_user ON case_participant (user_number, side, case_number);
-- Documents for evidence and minutes; their bytes stand in attachment_chunk. A name may be that of a person: the log has
-- its salted digest alone. What is not finished is in no log and is cleared after a day.
CREATE TABLE attachment (
  attachment_number INTEGER NOT NULL PRIMARY KEY,
  unit_id INTEGER NOT NULL REFERENCES unit (unit_id),
  case_number INTEGER REFERENCES case_record (case_number),
  file_name TEXT NOT NULL,
  name_salt BLOB NOT NULL,
  media_type TEXT NOT NULL,
  byte_count INTEGER NOT NULL,
  sha256 BLOB NOT NULL,
  received INTEGER NOT NULL,
  created_by INTEGER NOT NULL REFERENCES account (user_number),
  created_at INTEGER NOT NULL,
  finished_at INTEGER,
  CONSTRAINT attachment_number_from_one CHECK (attachment_number >= 1),
  CONSTRAINT attachment_name_length CHECK (length(file_name) BETWEEN 1 AND 255),
  CONSTRAINT attachment_media_type_known CHECK (
    media_type IN (
      'application/pdf', 'image/jpeg', 'image/png', 'image/tiff', 'application/ofd',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'text/plain', 'text/csv'
    )
  ),
  CONSTRAINT attachment_size_limited CHECK (byte_count BETWEEN 1 AND 20971520),
  CONSTRAINT attachment_sha256_length CHECK (length(sha256) = 32),
  CONSTRAINT attachment_received_counted CHECK (received BETWEEN 0 AND byte_count),
  CONSTRAINT attachment_finished_whole CHECK (finished_at IS NULL OR received = byte_count)
) STRICT;

CREATE INDEX attachment_of_unit ON attachment (unit_id, attachment_number);
CREATE INDEX attachment_of_case ON attachment (case_number, attachment_number) WHERE case_number IS NOT NULL;
CREATE INDEX attachment_unfinished_of_user ON attachment (created_by) WHERE finished_at IS NULL;
CREATE INDEX attachment_unfinished ON attachment (created_at) WHERE finished_at IS NULL;

CREATE TABLE attachment_chunk (
  attachment_number INTEGER NOT NULL REFERENCES attachment (attachment_number),
  byte_offset INTEGER NOT NULL,
  body BLOB NOT NULL,
  PRIMARY KEY (attachment_number, byte_offset),
  CONSTRAINT attachment_chunk_offset_from_zero CHECK (byte_offset >= 0),
  CONSTRAINT attachment_chunk_size_limited CHECK (length(body) BETWEEN 1 AND 4194304)
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
