-- SPDX-FileCopyrightText: The Lutrin authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Index terms, and beginnings of words, that many documents have: for these it is kept beside the
-- full-text index which documents have them and how often in each column, without the places, so
-- that searching does not walk over the places. Only large libraries have any
-- (store/postingstore.h).
CREATE TABLE frequent_term (
    number INTEGER PRIMARY KEY,
    term   BLOB NOT NULL UNIQUE
) STRICT;

-- place: the term's number × 1048576 + the block, of 16384 documents each. documents: store/posting.h.
CREATE TABLE posting (
    place     INTEGER PRIMARY KEY,
    documents BLOB NOT NULL
) STRICT;
