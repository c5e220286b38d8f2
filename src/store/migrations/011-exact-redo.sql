-- SPDX-FileCopyrightText: The Lutrin authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What a change noted beside its revisions is in force while the change is not undone, and so
-- comes back with it.

-- place: the order in which a change made its terms.
ALTER TABLE changed_term ADD COLUMN place INTEGER NOT NULL DEFAULT 0;

-- change: the one that told the two works apart; null: that stays.
ALTER TABLE distinct_work ADD COLUMN change INTEGER REFERENCES change ON DELETE CASCADE;

UPDATE distinct_work SET change = coalesce(
    (SELECT max(number) FROM change
     WHERE kind = 4 AND subject = distinct_work.record || char(10) || distinct_work.document),
    (SELECT max(change.number) FROM revision JOIN change ON change.number = revision.change
     WHERE kind = 0 AND revision.document = distinct_work.record AND json IS NULL));

CREATE VIEW told_apart AS
    SELECT record, document FROM distinct_work
    WHERE NOT EXISTS (SELECT 1 FROM change
                      WHERE number = distinct_work.change AND undone = 1);

-- Not the records that were told apart since.
CREATE VIEW joined_in_force AS
    SELECT joined_record.* FROM joined_record
    WHERE EXISTS (SELECT 1 FROM change
                  WHERE number = joined_record.change AND undone = 0)
    AND NOT EXISTS (SELECT 1 FROM told_apart
                    WHERE record = joined_record.record AND document = joined_record.document);
