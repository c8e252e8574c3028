-- The living tree: what restructuring, rosters and trees of millions of units need.

-- Search by name: for each character and pair of neighbouring characters of present names, folded, the units of one
-- page of 65,536 that have it: two bytes each, low byte first, ascending.
CREATE TABLE unit_gram_page (
  gram TEXT NOT NULL,
  page INTEGER NOT NULL,
  members BLOB NOT NULL,
  PRIMARY KEY (gram, page),
  CONSTRAINT unit_gram_page_from_zero CHECK (page >= 0),
  CONSTRAINT unit_gram_page_filled CHECK (length(members) >= 2)
) STRICT;

-- What a set-up is going to receive: the SHA-256 of all its files, by which its user goes on with it after a break.
ALTER TABLE setup_session ADD COLUMN content_digest TEXT;

CREATE INDEX setup_session_by_content ON setup_session (begun_by, content_digest, begun_at);
