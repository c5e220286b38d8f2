// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

class QAction;

namespace lutrin::gui {

/// A page of the help: Markdown as it stands in `docs/help`, compiled into the program.
struct HelpPage {
    QString name; ///< `chercher.md`: what links call it
    QString title;
    QString text;
};

/// A heading of a page and what stands below it, up to the next heading.
struct HelpSection {
    int page = 0;
    QString heading; ///< the page's title for what stands before the first one
    QString words;   ///< folded, to be searched
};

/// The pages in a language, `fr` or `en`, in their order. Where they name a key, the command that
/// it belongs to follows in a comment: `Ctrl+K<!--window/commands-->`.
[[nodiscard]] QList<HelpPage> helpPages(const QString &language);

/// The page with the keys that commands have now; one without keys is called by its name.
[[nodiscard]] HelpPage withKeys(HelpPage page, const QList<QAction *> &actions);

/// The commands that have keys, as a page.
[[nodiscard]] HelpPage shortcutsPage(const QList<QAction *> &actions);

[[nodiscard]] QList<HelpSection> sectionsOf(const QList<HelpPage> &pages);

/// Those that hold all the words, accents and capitals aside.
[[nodiscard]] QList<HelpSection> sectionsWith(const QList<HelpSection> &sections,
                                              const QString &words);

} // namespace lutrin::gui
