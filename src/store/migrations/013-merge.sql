-- SPDX-FileCopyrightText: The Lutrin authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Documents that the user merges by hand: a change of a kind of its own, which can be taken back
-- with all that it did beside the records.
DROP VIEW joined_in_force;
DROP VIEW told_apart;

-- Whatever kinds come later.
ALTER TABLE change ADD COLUMN kind_of INTEGER NOT NULL DEFAULT 0 CHECK (kind_of >= 0);
UPDATE change SET kind_of = kind;
ALTER TABLE change DROP COLUMN kind;
ALTER TABLE change RENAME COLUMN kind_of TO kind;

-- Merges are few among all changes, and looked for whenever a document is read.
CREATE INDEX change_merge ON change (number) WHERE kind = 6;

-- What one change joined or told apart, another may join or tell apart again: each is kept, so that
-- taking the later one back leaves the earlier one in force.
CREATE TABLE joined (
    document TEXT NOT NULL,
    record   TEXT NOT NULL,
    change   INTEGER NOT NULL REFERENCES change ON DELETE CASCADE,
    fields   TEXT NOT NULL,
    json     BLOB NOT NULL,
    PRIMARY KEY (document, record, change)
) STRICT, WITHOUT ROWID;

INSERT INTO joined SELECT document, record, change, fields, json FROM joined_record;
DROP TABLE joined_record;
ALTER TABLE joined RENAME TO joined_record;
CREATE INDEX joined_record_by_change ON joined_record (change);

CREATE TABLE apart (
    record   TEXT NOT NULL,
    document TEXT NOT NULL,
    change   INTEGER REFERENCES change ON DELETE CASCADE -- null: that stays
) STRICT;

INSERT INTO apart SELECT record, document, change FROM distinct_work;
DROP TABLE distinct_work;
ALTER TABLE apart RENAME TO distinct_work;
CREATE UNIQUE INDEX distinct_work_by_pair ON distinct_work (record, document, ifnull(change, 0));

-- Not the pairs that the user has merged since.
CREATE VIEW told_apart AS
    SELECT record, document FROM distinct_work
    WHERE NOT EXISTS (SELECT 1 FROM change
                      WHERE number = distinct_work.change AND undone = 1)
    AND NOT EXISTS (SELECT 1 FROM joined_record JOIN change ON number = joined_record.change
                    WHERE kind = 6 AND undone = 0 AND number > ifnull(distinct_work.change, 0)
                    AND joined_record.document = distinct_work.document
                    AND joined_record.record = distinct_work.record)
    AND NOT EXISTS (SELECT 1 FROM joined_record JOIN change ON number = joined_record.change
                    WHERE kind = 6 AND undone = 0 AND number > ifnull(distinct_work.change, 0)
                    AND joined_record.document = distinct_work.record
                    AND joined_record.record = distinct_work.document);

-- Not the records that were told apart since; by the last change, where there are several.
CREATE VIEW joined_in_force AS
    SELECT joined_record.* FROM joined_record
    WHERE EXISTS (SELECT 1 FROM change
                  WHERE number = joined_record.change AND undone = 0)
    AND NOT EXISTS (SELECT 1 FROM joined_record AS later JOIN change ON number = later.change
                    WHERE later.document = joined_record.document
                    AND later.record = joined_record.record
                    AND later.change > joined_record.change AND undone = 0)
    AND NOT EXISTS (SELECT 1 FROM told_apart
                    WHERE record = joined_record.record AND document = joined_record.document);

-- What the user merged into a document that is there: documents, and the records that had been
-- taken for them. The merges come first, for there are few.
CREATE VIEW merged_in_force AS
    SELECT joined_in_force.* FROM change CROSS JOIN joined_in_force
    ON joined_in_force.change = change.number
    WHERE kind = 6 AND EXISTS (SELECT 1 FROM document WHERE id = joined_in_force.document);

-- What a change filed a document under (filed 1) or took it out of (0), as in filing.
CREATE TABLE changed_filing (
    number   INTEGER PRIMARY KEY,
    change   INTEGER NOT NULL REFERENCES change ON DELETE CASCADE,
    kind     INTEGER NOT NULL CHECK (kind IN (0, 1)),
    name     TEXT NOT NULL,
    document TEXT NOT NULL,
    filed    INTEGER NOT NULL CHECK (filed IN (0, 1))
) STRICT;

CREATE INDEX changed_filing_by_change ON changed_filing (change);

-- A passage that a change marked, took the mark off or noted otherwise, as in highlight.
-- note_before, note_after: null where it was, or is, not marked.
CREATE TABLE changed_highlight (
    number      INTEGER PRIMARY KEY,
    change      INTEGER NOT NULL REFERENCES change ON DELETE CASCADE,
    document    TEXT NOT NULL,
    quote       TEXT NOT NULL,
    place       INTEGER NOT NULL,
    page        INTEGER NOT NULL,
    last_page   INTEGER NOT NULL,
    note_before TEXT,
    note_after  TEXT
) STRICT;

CREATE INDEX changed_highlight_by_change ON changed_highlight (change);
