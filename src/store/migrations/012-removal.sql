-- SPDX-FileCopyrightText: The Lutrin authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- A change of one kind more: documents that the user took out. The column is made anew, as what it
-- is held to cannot be altered; the table itself stays, for other tables refer to it.
ALTER TABLE change ADD COLUMN kind_of INTEGER NOT NULL DEFAULT 0 CHECK (kind_of BETWEEN 0 AND 5);
UPDATE change SET kind_of = kind;
ALTER TABLE change DROP COLUMN kind;
ALTER TABLE change RENAME COLUMN kind_of TO kind;
