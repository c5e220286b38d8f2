-- SPDX-FileCopyrightText: The Lutrin authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Passages that are marked in a PDF. page, last_page: of the PDF, from 1, where they begin and end;
-- 0: marked in the text. place is then counted from the top of its page.
ALTER TABLE highlight ADD COLUMN page INTEGER NOT NULL DEFAULT 0;
ALTER TABLE highlight ADD COLUMN last_page INTEGER NOT NULL DEFAULT 0;
