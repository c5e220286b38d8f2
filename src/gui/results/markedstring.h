// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/markedtext.h"

#include <QList>
#include <QString>

namespace lutrin::gui {

/// A marked text in Qt's terms: UTF-16, marks in its units, ascending.
struct MarkedString {
    struct Mark {
        int begin = 0;
        int end = 0;

        bool operator==(const Mark &) const = default;
    };

    QString text;
    QList<Mark> marks;

    bool operator==(const MarkedString &) const = default;
};

/// The marks of a text that is cut at `end`.
[[nodiscard]] QList<MarkedString::Mark> marksBefore(QList<MarkedString::Mark> marks, int end);

[[nodiscard]] MarkedString toQt(const text::MarkedText &marked);

/// The same as it is set in the reader: with French spacing where it is French.
[[nodiscard]] MarkedString typeset(const text::MarkedText &marked, bool french);

} // namespace lutrin::gui
