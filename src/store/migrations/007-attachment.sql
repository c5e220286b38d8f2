-- SPDX-FileCopyrightText: The Lutrin authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Files that documents bring along: pictures of a page, a PDF. name: what documents call it, made
-- from its content, so that the same file is kept once. type: its media type.
CREATE TABLE attachment (
    number INTEGER PRIMARY KEY,
    name   TEXT NOT NULL UNIQUE,
    type   TEXT NOT NULL,
    size   INTEGER NOT NULL
) STRICT;

-- In pieces, so that none is ever in memory as a whole. place counts from 0.
CREATE TABLE attachment_part (
    number     INTEGER PRIMARY KEY,
    attachment INTEGER NOT NULL REFERENCES attachment ON DELETE CASCADE,
    place      INTEGER NOT NULL,
    bytes      BLOB NOT NULL,
    UNIQUE (attachment, place)
) STRICT;
