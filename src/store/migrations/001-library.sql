-- SPDX-FileCopyrightText: The Lutrin authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What Lutrin notes about the library itself: the analyser's version, the generation …
CREATE TABLE setting (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The bundled corpora that are in, and which edition of each.
CREATE TABLE edition (
    corpus  TEXT PRIMARY KEY,
    title   TEXT NOT NULL,
    version TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The taxonomy. axis: 0 theme, 1 region, 2 centre, 3 type (corpus::Axis). place orders the whole.
CREATE TABLE term (
    number  INTEGER PRIMARY KEY,
    axis    INTEGER NOT NULL CHECK (axis BETWEEN 0 AND 3),
    id      TEXT NOT NULL,
    parent  TEXT NOT NULL, -- id of the broader term, or empty
    place   INTEGER NOT NULL,
    french  TEXT NOT NULL,
    english TEXT NOT NULL,
    origin  TEXT NOT NULL,
    UNIQUE (axis, id)
) STRICT;

CREATE TABLE term_alias (
    term  INTEGER NOT NULL REFERENCES term ON DELETE CASCADE,
    place INTEGER NOT NULL,
    alias TEXT NOT NULL,
    PRIMARY KEY (term, place)
) STRICT, WITHOUT ROWID;

-- What lists are sorted by; all of it derived from the record. Narrow, so that a whole library is
-- walked quickly. origin: 0 the user's, 1 a bundled corpus'.
CREATE TABLE document (
    number    INTEGER PRIMARY KEY,
    id        TEXT NOT NULL UNIQUE,
    origin    INTEGER NOT NULL CHECK (origin IN (0, 1)),
    date      INTEGER NOT NULL, -- year × 10000 + month × 100 + day; 0 for what is unknown
    title_key BLOB NOT NULL     -- sorts as French does (ICU), cut at 64 bytes
) STRICT;

CREATE INDEX document_by_date ON document (date DESC, title_key);
CREATE INDEX document_by_title ON document (title_key, date DESC);

-- The whole document, in the JSON form of corpus/json.h, compressed (store/compression.h).
CREATE TABLE record (
    document INTEGER PRIMARY KEY REFERENCES document ON DELETE CASCADE,
    json     BLOB NOT NULL
) STRICT;

-- For each value that documents are filtered and counted by, the set of these documents as a
-- portable Roaring bitmap of document numbers. kind: store::FacetKind.
CREATE TABLE facet (
    number    INTEGER PRIMARY KEY,
    kind      INTEGER NOT NULL,
    value     TEXT NOT NULL,
    documents BLOB NOT NULL,
    UNIQUE (kind, value)
) STRICT;

-- The length of each document's text, one byte each (store::lengthCode), 4096 documents a row.
CREATE TABLE text_length (
    block   INTEGER PRIMARY KEY,
    lengths BLOB NOT NULL
) STRICT;

-- The words. The text itself is in the record, and nowhere else.
CREATE VIRTUAL TABLE fulltext USING fts5 (
    title, standfirst, body, authors, subjects,
    content = '', columnsize = 0, tokenize = 'lutrin'
);

-- Words are gathered in up to 32 MB of memory before they are written: fewer pieces to merge.
INSERT INTO fulltext (fulltext, rank) VALUES ('hashsize', 33554432);

INSERT INTO setting VALUES ('generation', '1');
