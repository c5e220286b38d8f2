-- SPDX-FileCopyrightText: The Lutrin authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What was done to documents and can be taken back. kind: store::ChangeKind, state:
-- store::ChangeState; time: seconds since 1970, UTC; subject: what was imported, one path a
-- line, or the record and the document that were told apart;
-- undoes: the change that this one takes back, else 0; undone: whether it is taken back itself.
CREATE TABLE change (
    number INTEGER PRIMARY KEY,
    kind   INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 4),
    state  INTEGER NOT NULL CHECK (state BETWEEN 0 AND 2),
    time   INTEGER NOT NULL,
    subject TEXT NOT NULL,
    undoes INTEGER NOT NULL,
    undone INTEGER NOT NULL CHECK (undone IN (0, 1))
) STRICT;

-- Each record that a change touched, as it was before; origin and json are null where there was
-- none. document: document.id; json as in record. In the order in which they were touched.
CREATE TABLE revision (
    number   INTEGER PRIMARY KEY,
    change   INTEGER NOT NULL REFERENCES change ON DELETE CASCADE,
    document TEXT NOT NULL,
    origin   INTEGER,
    json     BLOB
) STRICT;

CREATE UNIQUE INDEX revision_by_document ON revision (document, change);
CREATE INDEX revision_by_change ON revision (change);

-- The taxonomy's terms that a change made (action 0) or took away (action 1). target: the id of
-- the term that has its labels since then, or empty. aliases: one a line.
CREATE TABLE changed_term (
    change  INTEGER NOT NULL REFERENCES change ON DELETE CASCADE,
    axis    INTEGER NOT NULL CHECK (axis BETWEEN 0 AND 3),
    id      TEXT NOT NULL,
    action  INTEGER NOT NULL CHECK (action IN (0, 1)),
    label   TEXT NOT NULL,
    aliases TEXT NOT NULL,
    target  TEXT NOT NULL,
    PRIMARY KEY (change, axis, id)
) STRICT, WITHOUT ROWID;

-- Imported records that were taken for a document that was there. record: the id that it would
-- have had by itself; fields: the JSON keys that came from it, one a line; json: as it was read.
CREATE TABLE joined_record (
    document TEXT NOT NULL,
    record   TEXT NOT NULL,
    change   INTEGER NOT NULL REFERENCES change ON DELETE CASCADE,
    fields   TEXT NOT NULL,
    json     BLOB NOT NULL,
    PRIMARY KEY (document, record)
) STRICT, WITHOUT ROWID;

CREATE INDEX joined_record_by_change ON joined_record (change);

-- Pairs that the user says are two works, however alike they look.
CREATE TABLE distinct_work (
    record   TEXT NOT NULL,
    document TEXT NOT NULL,
    PRIMARY KEY (record, document)
) STRICT, WITHOUT ROWID;

-- Files of watched folders that have been taken. time: of the file's last change, nanoseconds
-- since 1970; checksum: CRC-32 of the content.
CREATE TABLE taken_file (
    path     TEXT PRIMARY KEY,
    size     INTEGER NOT NULL,
    time     INTEGER NOT NULL,
    checksum INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
