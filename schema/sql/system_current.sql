CREATE TABLE operator_account (
  name TEXT NOT NULL PRIMARY KEY,
  digest BLOB NOT NULL UNIQUE,
  CONSTRAINT operator_account_named CHECK (name <> ''),
  CONSTRAINT operator_account_digest_length CHECK (length(digest) = 32)
) STRICT;
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
CREATE TABLE schema_migration (
  version INTEGER NOT NULL PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  digest TEXT NOT NULL,
  applied_at INTEGER NOT NULL,
  CONSTRAINT schema_migration_version_from_one CHECK (version >= 1)
) STRICT;
CREATE TABLE tenant (
  slug TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  status TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  next_due_at INTEGER,
  CONSTRAINT tenant_slug_length CHECK (length(slug) BETWEEN 1 AND 63),
  CONSTRAINT tenant_status_known CHECK (status IN ('active', 'suspended'))
) STRICT;
CREATE INDEX tenant_by_due ON tenant (next_due_at) WHERE next_due_at IS NOT NULL;
