// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/reader/readingstyle.h"

#include <QList>
#include <QString>

#include <utility>

namespace lutrin::gui {

class Settings;
class Theme;

/// The paper that the reader's page is on.
enum class Page { AsWindow, Light, Sepia, Dark };

/// How the user likes to read; the settings keep it.
struct ReadingChoice {
    Page page = Page::AsWindow;
    QString face;      ///< a font family; empty: the type scale's
    int leading = 100; ///< line height in percent of the drawn one
    int measure = 68;  ///< characters a line
    int zoom = 100;    ///< percent of the interface's text size

    bool operator==(const ReadingChoice &) const = default;
};

[[nodiscard]] ReadingChoice readingChoice(const Settings &settings);
void setReadingChoice(Settings &settings, const ReadingChoice &choice);
/// Whether a change of this setting is a change of the choice.
[[nodiscard]] bool concernsReading(const QString &key);

[[nodiscard]] ReadingStyle readingStyle(const ReadingChoice &choice, const Theme &theme,
                                        int dotsPerInch);

/// What there is to choose from, in the interface's words; faces that are not installed are left
/// out.
[[nodiscard]] QList<std::pair<Page, QString>> pageChoices();
[[nodiscard]] QList<std::pair<QString, QString>> faceChoices();
[[nodiscard]] QList<std::pair<int, QString>> leadingChoices();
[[nodiscard]] QList<std::pair<int, QString>> measureChoices();

} // namespace lutrin::gui
