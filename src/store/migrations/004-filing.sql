-- SPDX-FileCopyrightText: The Lutrin authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What the user files documents under, apart from their records: one that is imported anew, or
-- taken out and put in again, is filed as before. kind: store::FilingKind; document: document.id.
CREATE TABLE filing (
    kind     INTEGER NOT NULL CHECK (kind IN (0, 1)),
    name     TEXT NOT NULL,
    document TEXT NOT NULL,
    PRIMARY KEY (kind, name, document)
) STRICT, WITHOUT ROWID;

CREATE INDEX filing_by_document ON filing (document, kind, name);

-- Searches that the user keeps, in their order. filters: a JSON array (library/searchjson.h).
CREATE TABLE saved_search (
    number  INTEGER PRIMARY KEY,
    name    TEXT NOT NULL UNIQUE,
    query   TEXT NOT NULL,
    filters TEXT NOT NULL
) STRICT;

-- Searches as they were made, oldest first. time: seconds since 1970, UTC; reading: the query in
-- canonical form; edition: of the bundled corpus; documents: how many there were; found: of these.
CREATE TABLE search_log (
    number    INTEGER PRIMARY KEY,
    time      INTEGER NOT NULL,
    query     TEXT NOT NULL,
    reading   TEXT NOT NULL,
    filters   TEXT NOT NULL,
    edition   TEXT NOT NULL,
    documents INTEGER NOT NULL,
    found     INTEGER NOT NULL
) STRICT;
