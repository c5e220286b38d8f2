-- SPDX-FileCopyrightText: The Lutrin authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Passages that the user has marked, apart from records: one that is imported anew, or taken out
-- and put in again, has its marks as before. document: document.id; quote: the words; place: about
-- how many characters into the page they stood, to tell them from the same words elsewhere.
CREATE TABLE highlight (
    number   INTEGER PRIMARY KEY,
    document TEXT NOT NULL,
    quote    TEXT NOT NULL,
    place    INTEGER NOT NULL,
    note     TEXT NOT NULL
) STRICT;

CREATE INDEX highlight_by_document ON highlight (document);
