-- SPDX-FileCopyrightText: The Lutrin authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The keys that documents were given when they left for a file of references, or came with: the
-- last one of a document is its own. Texts cite works by them, so that a key stays with its
-- document whatever becomes of that. document: document.id, which may be gone. BibTeX takes keys
-- that differ in case for one.
CREATE TABLE citation_key (
    number   INTEGER PRIMARY KEY,
    document TEXT NOT NULL,
    key      TEXT NOT NULL UNIQUE COLLATE NOCASE
) STRICT;

CREATE INDEX citation_key_by_document ON citation_key (document, number);
