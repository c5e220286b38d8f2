-- SPDX-FileCopyrightText: The Lutrin authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The files that an import read, as its report calls them. Files are read one after the other, so
-- that what came from one are the revisions of that change from first to last: a row a file says
-- it of thousands of documents. A document that an earlier file of the same import had touched has
-- a row of its own besides, with its one revision.
CREATE TABLE imported_file (
    number INTEGER PRIMARY KEY,
    change INTEGER NOT NULL REFERENCES change ON DELETE CASCADE,
    path   TEXT NOT NULL,
    first  INTEGER NOT NULL,
    last   INTEGER NOT NULL
) STRICT;

CREATE INDEX imported_file_by_first ON imported_file (change, first, last);
