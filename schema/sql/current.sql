CREATE TABLE access_log (
  access_number INTEGER NOT NULL PRIMARY KEY,
  accessed_at INTEGER NOT NULL,
  user_number INTEGER NOT NULL,
  unit_id INTEGER,
  what TEXT NOT NULL
) STRICT;
CREATE TABLE access_token (
  digest BLOB NOT NULL PRIMARY KEY,
  user_number INTEGER NOT NULL REFERENCES account (user_number),
  created_at INTEGER NOT NULL,
  revoked_at INTEGER,
  CONSTRAINT access_token_digest_length CHECK (length(digest) = 32)
) STRICT;
CREATE INDEX access_token_of_user ON access_token (user_number);
CREATE TABLE account (
  user_number INTEGER NOT NULL PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  is_active INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  CONSTRAINT account_number_from_one CHECK (user_number >= 1),
  CONSTRAINT account_code_length CHECK (length(code) BETWEEN 1 AND 64),
  CONSTRAINT account_active_boolean CHECK (is_active IN (0, 1))
) STRICT;
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
CREATE INDEX attachment_of_case ON attachment (case_number, attachment_number) WHERE case_number IS NOT NULL;
CREATE INDEX attachment_of_unit ON attachment (unit_id, attachment_number);
CREATE INDEX attachment_unfinished ON attachment (created_at) WHERE finished_at IS NULL;
CREATE INDEX attachment_unfinished_of_user ON attachment (created_by) WHERE finished_at IS NULL;
CREATE TABLE attachment_chunk (
  attachment_number INTEGER NOT NULL REFERENCES attachment (attachment_number),
  byte_offset INTEGER NOT NULL,
  body BLOB NOT NULL,
  PRIMARY KEY (attachment_number, byte_offset),
  CONSTRAINT attachment_chunk_offset_from_zero CHECK (byte_offset >= 0),
  CONSTRAINT attachment_chunk_size_limited CHECK (length(body) BETWEEN 1 AND 4194304)
) STRICT;
CREATE TABLE calendar_day (
  calendar_date TEXT NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL,
  name TEXT,
  CONSTRAINT calendar_day_length CHECK (length(calendar_date) = 10),
  CONSTRAINT calendar_day_kind_known CHECK (kind IN ('holiday', 'makeUpDay')),
  CONSTRAINT calendar_day_name_shown CHECK (name <> '')
) STRICT;
CREATE TABLE campaign (
  code TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  campaign_year INTEGER NOT NULL, scheme_version INTEGER NOT NULL DEFAULT 0
  CONSTRAINT campaign_scheme_version_from_zero CHECK (scheme_version >= 0), previous TEXT REFERENCES campaign (code), closed_at INTEGER,
  CONSTRAINT campaign_code_length CHECK (length(code) BETWEEN 1 AND 64),
  CONSTRAINT campaign_year_range CHECK (campaign_year BETWEEN 1 AND 9999)
) STRICT;
CREATE TABLE campaign_phase (
  campaign TEXT NOT NULL REFERENCES campaign (code),
  phase TEXT NOT NULL,
  is_open INTEGER NOT NULL,
  changed_at INTEGER NOT NULL,
  PRIMARY KEY (campaign, phase),
  CONSTRAINT campaign_phase_named CHECK (phase <> ''),
  CONSTRAINT campaign_phase_boolean CHECK (is_open IN (0, 1))
) STRICT;
CREATE TABLE campaign_remark (
  event_seq INTEGER NOT NULL PRIMARY KEY REFERENCES event (seq),
  body TEXT NOT NULL,
  salt BLOB NOT NULL
) STRICT;
CREATE TABLE case_comment (
  event_seq INTEGER NOT NULL PRIMARY KEY REFERENCES event (seq),
  case_number INTEGER NOT NULL REFERENCES case_record (case_number),
  reply_to INTEGER REFERENCES case_comment (event_seq),
  CONSTRAINT case_comment_reply_follows CHECK (reply_to < event_seq)
) STRICT;
CREATE INDEX case_comment_of_case ON case_comment (case_number, event_seq);
CREATE TABLE case_copy (
  case_number INTEGER NOT NULL REFERENCES case_record (case_number),
  unit_id INTEGER NOT NULL REFERENCES unit (unit_id),
  event_seq INTEGER NOT NULL REFERENCES event (seq),
  PRIMARY KEY (case_number, unit_id)
) STRICT;
CREATE INDEX case_copy_of_unit ON case_copy (unit_id, case_number);
CREATE TABLE case_document (
  case_number INTEGER NOT NULL REFERENCES case_record (case_number),
  version INTEGER NOT NULL,
  saved_at INTEGER NOT NULL,
  saved_by INTEGER NOT NULL REFERENCES account (user_number),
  body TEXT NOT NULL,
  salt BLOB NOT NULL,
  digest BLOB NOT NULL,
  PRIMARY KEY (case_number, version),
  CONSTRAINT case_document_version_from_one CHECK (version >= 1)
) STRICT;
CREATE TABLE case_participant (
  case_number INTEGER NOT NULL REFERENCES case_record (case_number),
  side TEXT NOT NULL,
  user_number INTEGER NOT NULL REFERENCES account (user_number),
  PRIMARY KEY (case_number, side, user_number),
  CONSTRAINT case_participant_side_known CHECK (side IN ('subject', 'body'))
) STRICT;
CREATE INDEX case_participant_of_user ON case_participant (user_number, side, case_number);
CREATE TABLE case_place (
  case_number INTEGER NOT NULL,
  step_index INTEGER NOT NULL,
  place_index INTEGER NOT NULL,
  body_id INTEGER NOT NULL REFERENCES unit (unit_id),
  opinion TEXT,
  answered_by INTEGER REFERENCES account (user_number), holder INTEGER REFERENCES account (user_number), delegate INTEGER REFERENCES account (user_number)
  CONSTRAINT case_place_delegate_of_holder CHECK (delegate IS NULL OR holder IS NOT NULL), agreed_by TEXT NOT NULL DEFAULT '', is_silent INTEGER NOT NULL DEFAULT 0
  CONSTRAINT case_place_silent_boolean CHECK (is_silent IN (0, 1)),
  PRIMARY KEY (case_number, step_index, place_index),
  UNIQUE (case_number, step_index, body_id),
  FOREIGN KEY (case_number, step_index) REFERENCES case_step (case_number, step_index),
  CONSTRAINT case_place_index_from_zero CHECK (place_index >= 0),
  CONSTRAINT case_place_opinion_known CHECK (opinion IN ('agreed', 'refused')),
  CONSTRAINT case_place_answer_whole CHECK ((opinion IS NULL) = (answered_by IS NULL))
) STRICT;
CREATE TABLE case_reading (
  case_number INTEGER NOT NULL REFERENCES case_record (case_number),
  user_number INTEGER NOT NULL REFERENCES account (user_number),
  revision INTEGER NOT NULL,
  read_at INTEGER NOT NULL,
  PRIMARY KEY (case_number, user_number),
  CONSTRAINT case_reading_revision_from_one CHECK (revision >= 1)
) STRICT;
CREATE TABLE case_record (
  case_number INTEGER NOT NULL PRIMARY KEY,
  unit_id INTEGER NOT NULL REFERENCES unit (unit_id),
  matter TEXT NOT NULL,
  campaign TEXT NOT NULL REFERENCES campaign (code),
  phase TEXT NOT NULL,
  current_step INTEGER,
  verdict TEXT,
  round_number INTEGER NOT NULL,
  revision INTEGER NOT NULL,
  rule_code TEXT,
  book_version INTEGER NOT NULL,
  has_document INTEGER NOT NULL,
  proposed_grade TEXT,
  submitted_on TEXT,
  former_bodies TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL, evidence TEXT NOT NULL DEFAULT '', score_tenths INTEGER
  CONSTRAINT case_record_score_from_zero CHECK (score_tenths >= 0), body_evidence TEXT NOT NULL DEFAULT '', body_score_tenths INTEGER
  CONSTRAINT case_record_body_score_from_zero CHECK (body_score_tenths >= 0), is_graded INTEGER NOT NULL DEFAULT 0
  CONSTRAINT case_record_graded_boolean CHECK (is_graded IN (0, 1)), grade TEXT
  CONSTRAINT case_record_grade_of_graded CHECK (grade IS NULL OR is_graded = 1), grade_tenths INTEGER
  CONSTRAINT case_record_points_of_graded CHECK (grade_tenths IS NULL OR (is_graded = 1 AND grade_tenths >= 0)), notice_until TEXT
  CONSTRAINT case_record_notice_day CHECK (length(notice_until) = 10), is_reopened INTEGER NOT NULL DEFAULT 0
  CONSTRAINT case_record_reopened_boolean CHECK (is_reopened IN (0, 1)), way_back_step INTEGER
  CONSTRAINT case_record_way_back_from_zero CHECK (way_back_step >= 0), way_back_body INTEGER REFERENCES unit (unit_id)
  CONSTRAINT case_record_way_back_whole CHECK ((way_back_step IS NULL) = (way_back_body IS NULL)), came_from_step INTEGER
  CONSTRAINT case_record_came_from_zero CHECK (came_from_step >= 0),
  UNIQUE (unit_id, matter, campaign),
  CONSTRAINT case_record_number_from_one CHECK (case_number >= 1),
  CONSTRAINT case_record_matter_named CHECK (matter <> ''),
  CONSTRAINT case_record_phase_known CHECK (
    phase IN ('draft', 'inReview', 'decided', 'published', 'closed', 'returned', 'withdrawn')
  ),
  CONSTRAINT case_record_waits_in_review CHECK ((phase = 'inReview') = (current_step IS NOT NULL)),
  CONSTRAINT case_record_step_from_zero CHECK (current_step >= 0),
  CONSTRAINT case_record_verdict_when_decided CHECK ((phase = 'decided') = (verdict IS NOT NULL)),
  CONSTRAINT case_record_verdict_known CHECK (verdict IN ('approved', 'rejected')),
  CONSTRAINT case_record_round_from_one CHECK (round_number >= 1),
  CONSTRAINT case_record_revision_from_zero CHECK (revision >= 0),
  CONSTRAINT case_record_book_from_zero CHECK (book_version >= 0),
  CONSTRAINT case_record_document_boolean CHECK (has_document IN (0, 1))
) STRICT;
CREATE INDEX case_record_of_campaign ON case_record (campaign, case_number);
CREATE TABLE case_remark (
  event_seq INTEGER NOT NULL PRIMARY KEY REFERENCES event (seq),
  case_number INTEGER NOT NULL REFERENCES case_record (case_number),
  body TEXT NOT NULL,
  salt BLOB NOT NULL
) STRICT;
CREATE INDEX case_remark_of_case ON case_remark (case_number);
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
CREATE TABLE case_step (
  case_number INTEGER NOT NULL REFERENCES case_record (case_number),
  step_index INTEGER NOT NULL,
  step_action TEXT NOT NULL,
  signing_mode TEXT NOT NULL,
  signing_order TEXT,
  vote_weights TEXT,
  vote_threshold INTEGER,
  due_unit TEXT,
  due_count INTEGER,
  has_condition INTEGER NOT NULL,
  condition_grades TEXT NOT NULL,
  condition_score_at_least INTEGER,
  condition_score_below INTEGER,
  condition_evidence TEXT NOT NULL,
  refusal TEXT NOT NULL,
  silence TEXT NOT NULL,
  is_skipped INTEGER NOT NULL, people INTEGER NOT NULL DEFAULT 1
  CONSTRAINT case_step_people_from_one CHECK (people >= 1), due_at INTEGER,
  PRIMARY KEY (case_number, step_index),
  CONSTRAINT case_step_index_from_zero CHECK (step_index >= 0),
  CONSTRAINT case_step_action_known CHECK (
    step_action IN ('conduct', 'review', 'concur', 'sign', 'decide', 'guide', 'file')
  ),
  CONSTRAINT case_step_mode_known CHECK (signing_mode IN ('all', 'any', 'vote')),
  CONSTRAINT case_step_order_of_all CHECK ((signing_mode = 'all') = (signing_order IS NOT NULL)),
  CONSTRAINT case_step_order_known CHECK (signing_order IN ('parallel', 'sequence')),
  CONSTRAINT case_step_weights_of_vote CHECK ((signing_mode = 'vote') = (vote_weights IS NOT NULL)),
  CONSTRAINT case_step_threshold_of_vote CHECK ((signing_mode = 'vote') = (vote_threshold IS NOT NULL)),
  CONSTRAINT case_step_due_unit_known CHECK (due_unit IN ('days', 'workingDays')),
  CONSTRAINT case_step_due_whole CHECK ((due_unit IS NULL) = (due_count IS NULL)),
  CONSTRAINT case_step_condition_boolean CHECK (has_condition IN (0, 1)),
  CONSTRAINT case_step_refusal_known CHECK (refusal IN ('binding', 'advisory')),
  CONSTRAINT case_step_silence_known CHECK (silence IN ('escalate', 'wait')),
  CONSTRAINT case_step_skipped_boolean CHECK (is_skipped IN (0, 1))
) STRICT;
CREATE TABLE case_telling_text (
  event_seq INTEGER NOT NULL PRIMARY KEY REFERENCES event (seq),
  case_number INTEGER NOT NULL REFERENCES case_record (case_number),
  body TEXT NOT NULL,
  salt BLOB NOT NULL
) STRICT;
CREATE INDEX case_telling_text_of_case ON case_telling_text (case_number, event_seq);
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
CREATE TABLE delegation_remark (
  event_seq INTEGER NOT NULL PRIMARY KEY REFERENCES event (seq),
  delegation_number INTEGER NOT NULL UNIQUE,
  body TEXT NOT NULL,
  salt BLOB NOT NULL
) STRICT;
CREATE TABLE document (
  code TEXT NOT NULL PRIMARY KEY,
  title TEXT NOT NULL,
  issuer TEXT NOT NULL,
  document_number TEXT,
  signer TEXT,
  issued_on TEXT,
  printed_on TEXT,
  is_draft INTEGER NOT NULL,
  CONSTRAINT document_code_length CHECK (length(code) BETWEEN 1 AND 64),
  CONSTRAINT document_issued_on_day CHECK (length(issued_on) = 10),
  CONSTRAINT document_printed_on_day CHECK (length(printed_on) = 10),
  CONSTRAINT document_draft_boolean CHECK (is_draft IN (0, 1))
) STRICT;
CREATE TABLE event (
  seq INTEGER NOT NULL PRIMARY KEY,
  recorded_at INTEGER NOT NULL,
  actor INTEGER,
  unit_id INTEGER,
  case_number INTEGER,
  kind TEXT NOT NULL,
  version INTEGER NOT NULL,
  body BLOB NOT NULL,
  previous_hash BLOB NOT NULL,
  hash BLOB NOT NULL,
  CONSTRAINT event_seq_from_one CHECK (seq >= 1),
  CONSTRAINT event_kind_named CHECK (kind <> ''),
  CONSTRAINT event_version_from_one CHECK (version >= 1),
  CONSTRAINT event_hash_present CHECK (length(hash) >= 1)
) STRICT;
CREATE INDEX event_of_case ON event (case_number, seq) WHERE case_number IS NOT NULL;
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
CREATE INDEX ledger_entry_of_body ON ledger_entry (body_id, entry_number);
CREATE INDEX ledger_entry_of_campaign ON ledger_entry (campaign, entry_number);
CREATE INDEX ledger_entry_of_case ON ledger_entry (case_number, entry_number) WHERE case_number IS NOT NULL;
CREATE INDEX ledger_entry_of_kind ON ledger_entry (campaign, kind, entry_number);
CREATE INDEX ledger_entry_of_parent ON ledger_entry (parent_number, entry_number) WHERE parent_number IS NOT NULL;
CREATE INDEX ledger_entry_of_unit ON ledger_entry (unit_id, entry_number);
CREATE INDEX ledger_entry_record ON ledger_entry (unit_id, entry_number) WHERE kind = 'record';
CREATE TABLE ledger_text (
  event_seq INTEGER NOT NULL PRIMARY KEY REFERENCES event (seq),
  entry_number INTEGER NOT NULL REFERENCES ledger_entry (entry_number),
  body TEXT NOT NULL,
  salt BLOB NOT NULL
) STRICT;
CREATE INDEX ledger_text_of_entry ON ledger_text (entry_number, event_seq);
CREATE TABLE local_plan (
  unit_id INTEGER NOT NULL REFERENCES unit (unit_id),
  version INTEGER NOT NULL,
  body TEXT NOT NULL,
  published_by INTEGER REFERENCES account (user_number),
  published_at INTEGER NOT NULL,
  PRIMARY KEY (unit_id, version),
  CONSTRAINT local_plan_version_from_one CHECK (version >= 1)
) STRICT;
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
CREATE INDEX member_version_of_host ON member_version (host_id, member_number) WHERE host_id IS NOT NULL;
CREATE INDEX member_version_of_offer ON member_version (offered_id, member_number) WHERE offered_id IS NOT NULL;
CREATE INDEX member_version_of_unit ON member_version (unit_id, member_number);
CREATE UNIQUE INDEX member_version_present ON member_version (member_number) WHERE until_revision IS NULL;
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
CREATE TABLE request_answer (
  user_number INTEGER NOT NULL,
  request_key TEXT NOT NULL,
  params_digest BLOB NOT NULL,
  answer BLOB NOT NULL,
  answered_at INTEGER NOT NULL,
  PRIMARY KEY (user_number, request_key),
  CONSTRAINT request_answer_user_from_zero CHECK (user_number >= 0),
  CONSTRAINT request_answer_key_length CHECK (length(request_key) BETWEEN 1 AND 128)
) STRICT;
CREATE INDEX request_answer_by_age ON request_answer (answered_at);
CREATE TABLE revision (
  revision INTEGER NOT NULL PRIMARY KEY,
  recorded_at INTEGER NOT NULL,
  event_seq INTEGER NOT NULL REFERENCES event (seq),
  CONSTRAINT revision_from_one CHECK (revision >= 1)
) STRICT;
CREATE TABLE role_grant (
  grant_number INTEGER NOT NULL PRIMARY KEY,
  from_revision INTEGER NOT NULL REFERENCES revision (revision),
  until_revision INTEGER REFERENCES revision (revision),
  user_number INTEGER NOT NULL REFERENCES account (user_number),
  role_name TEXT,
  unit_id INTEGER NOT NULL REFERENCES unit (unit_id),
  reach TEXT NOT NULL,
  valid_from INTEGER,
  valid_until INTEGER,
  assigns_all INTEGER NOT NULL,
  assigns TEXT NOT NULL,
  CONSTRAINT role_grant_number_from_one CHECK (grant_number >= 1),
  CONSTRAINT role_grant_span CHECK (until_revision >= from_revision),
  CONSTRAINT role_grant_role_named CHECK (role_name <> ''),
  CONSTRAINT role_grant_reach_known CHECK (
    reach IN ('unit', 'subtree', 'line:affiliation', 'line:territory', 'line:industry')
  ),
  CONSTRAINT role_grant_all_boolean CHECK (assigns_all IN (0, 1)),
  CONSTRAINT role_grant_all_or_listed CHECK (assigns_all = 0 OR assigns = '')
) STRICT;
CREATE TABLE rulebook (
  version INTEGER NOT NULL PRIMARY KEY,
  from_revision INTEGER NOT NULL REFERENCES revision (revision),
  until_revision INTEGER REFERENCES revision (revision),
  body TEXT NOT NULL,
  published_by INTEGER REFERENCES account (user_number),
  published_at INTEGER NOT NULL,
  CONSTRAINT rulebook_version_from_one CHECK (version >= 1),
  CONSTRAINT rulebook_span CHECK (until_revision >= from_revision)
) STRICT;
CREATE TABLE schema_migration (
  version INTEGER NOT NULL PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  digest TEXT NOT NULL,
  applied_at INTEGER NOT NULL,
  CONSTRAINT schema_migration_version_from_one CHECK (version >= 1)
) STRICT;
CREATE TABLE scheme (
  version INTEGER NOT NULL PRIMARY KEY,
  body TEXT NOT NULL,
  published_by INTEGER REFERENCES account (user_number),
  published_at INTEGER NOT NULL,
  CONSTRAINT scheme_version_from_one CHECK (version >= 1)
) STRICT;
CREATE TABLE setting (
  name TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;
CREATE TABLE setup_piece (
  setup_id TEXT NOT NULL REFERENCES setup_session (setup_id),
  file_name TEXT NOT NULL,
  byte_offset INTEGER NOT NULL,
  byte_count INTEGER NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (setup_id, file_name, byte_offset),
  CONSTRAINT setup_piece_offset_from_zero CHECK (byte_offset >= 0),
  CONSTRAINT setup_piece_count_from_zero CHECK (byte_count >= 0)
) STRICT;
CREATE TABLE setup_session (
  setup_id TEXT NOT NULL PRIMARY KEY,
  begun_by INTEGER NOT NULL,
  begun_at INTEGER NOT NULL
, content_digest TEXT) STRICT;
CREATE INDEX setup_session_by_age ON setup_session (begun_at);
CREATE INDEX setup_session_by_content ON setup_session (begun_by, content_digest, begun_at);
CREATE TABLE unit (
  unit_id INTEGER NOT NULL PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  CONSTRAINT unit_id_from_zero CHECK (unit_id >= 0),
  CONSTRAINT unit_code_length CHECK (length(code) BETWEEN 1 AND 64)
) STRICT;
CREATE TABLE unit_gram_page (
  gram TEXT NOT NULL,
  page INTEGER NOT NULL,
  members BLOB NOT NULL,
  PRIMARY KEY (gram, page),
  CONSTRAINT unit_gram_page_from_zero CHECK (page >= 0),
  CONSTRAINT unit_gram_page_filled CHECK (length(members) BETWEEN 2 AND 512)
) STRICT;
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
CREATE TABLE unit_succession_remark (
  event_seq INTEGER NOT NULL PRIMARY KEY REFERENCES event (seq),
  body TEXT NOT NULL,
  salt BLOB NOT NULL
) STRICT;
CREATE TABLE unit_term (
  unit_id INTEGER NOT NULL PRIMARY KEY REFERENCES unit (unit_id),
  elected_on TEXT NOT NULL,
  CONSTRAINT unit_term_elected_day CHECK (length(elected_on) = 10)
) STRICT;
CREATE TABLE unit_version (
  unit_id INTEGER NOT NULL REFERENCES unit (unit_id),
  from_revision INTEGER NOT NULL REFERENCES revision (revision),
  until_revision INTEGER REFERENCES revision (revision),
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  category TEXT,
  traits TEXT NOT NULL,
  parent_id INTEGER REFERENCES unit (unit_id),
  industry_id INTEGER REFERENCES unit (unit_id),
  territory_id INTEGER REFERENCES unit (unit_id),
  member_count INTEGER NOT NULL,
  is_outside INTEGER NOT NULL,
  status TEXT NOT NULL,
  PRIMARY KEY (unit_id, from_revision),
  CONSTRAINT unit_version_span CHECK (until_revision > from_revision),
  CONSTRAINT unit_version_kind_known CHECK (
    kind IN ('committee', 'generalBranch', 'branch', 'workCommittee', 'leadingGroup', 'department', 'site')
  ),
  CONSTRAINT unit_version_category_named CHECK (category <> ''),
  CONSTRAINT unit_version_not_below_itself CHECK (parent_id <> unit_id),
  CONSTRAINT unit_version_members_counted CHECK (member_count >= 0),
  CONSTRAINT unit_version_outside_boolean CHECK (is_outside IN (0, 1)),
  CONSTRAINT unit_version_status_known CHECK (status IN ('active', 'dissolved'))
) STRICT;
CREATE INDEX unit_version_of_industry ON unit_version (industry_id)
WHERE until_revision IS NULL AND industry_id IS NOT NULL;
CREATE INDEX unit_version_of_territory ON unit_version (territory_id)
WHERE until_revision IS NULL AND territory_id IS NOT NULL;
CREATE UNIQUE INDEX unit_version_present ON unit_version (unit_id) WHERE until_revision IS NULL;
CREATE TABLE vocabulary_version (
  from_revision INTEGER NOT NULL PRIMARY KEY REFERENCES revision (revision),
  until_revision INTEGER REFERENCES revision (revision),
  body TEXT NOT NULL,
  CONSTRAINT vocabulary_version_span CHECK (until_revision > from_revision)
) STRICT;
