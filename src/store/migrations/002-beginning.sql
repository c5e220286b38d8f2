-- SPDX-FileCopyrightText: The Lutrin authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- For each one or two letters that words begin with, the documents that have such words, as a
-- portable Roaring bitmap, 16384 documents a row. letters: store::Beginning.
CREATE TABLE beginning (
    number    INTEGER PRIMARY KEY,
    letters   INTEGER NOT NULL,
    block     INTEGER NOT NULL,
    documents BLOB NOT NULL,
    UNIQUE (letters, block)
) STRICT;

-- What is in the library has to be indexed again to fill it.
DELETE FROM setting WHERE key = 'analyser';
