// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/reader/markedspans.h"

#include <QString>

#include <vector>

class QTextDocument;

namespace lutrin::gui {

/// A heading of a typeset page.
struct PageHeading {
    int level = 1; ///< 1 is the title
    QString text;
    int position = 0; ///< in the QTextDocument

    bool operator==(const PageHeading &) const = default;
};

/// In their order.
[[nodiscard]] std::vector<PageHeading> headingsOf(const QTextDocument &page);

/// Where the words stand in the page beside each other, accents and capitals aside, a stretch
/// within one block each; nothing for no words.
[[nodiscard]] std::vector<Span> occurrencesIn(const QTextDocument &page, const QString &words);

} // namespace lutrin::gui
