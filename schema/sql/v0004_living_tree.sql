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
