-- SPDX-FileCopyrightText: The Lutrin authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Acronyms and what they stand for. documents: how many explain it so; choice: 0 none,
-- 1 the user's own, 2 refused by the user (store::AcronymChoice). Both names folded are found by
-- search; the expansion is in lower case.
CREATE TABLE acronym (
    letters   TEXT NOT NULL,
    expansion TEXT NOT NULL,
    documents INTEGER NOT NULL,
    choice    INTEGER NOT NULL CHECK (choice BETWEEN 0 AND 2),
    PRIMARY KEY (letters, expansion)
) STRICT, WITHOUT ROWID;

-- What is in the library has to be indexed again to fill it.
DELETE FROM setting WHERE key = 'analyser';
