// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace lutrin::gui {

/// A text of a document as it is set: with French spacing where it is French, and without the
/// characters that would end a block or a frame of a QTextDocument. Knows where each character of
/// the text as kept came to stand, for marks and changes of look.
class DisplayText {
public:
    DisplayText(const std::string &kept, bool french);

    [[nodiscard]] const QString &text() const { return m_text; }
    /// Where UTF-16 unit `kept` of the text as kept stands; its length is allowed.
    [[nodiscard]] int position(qsizetype kept) const { return m_positions[std::size_t(kept)]; }

private:
    /// False where the two are not the same text but for its spacing.
    [[nodiscard]] bool align(const QString &kept);

    QString m_text;
    std::vector<int> m_positions; ///< by UTF-16 unit as kept, and one for the end
};

/// The same for a text without marks; `language` is that of its document, a BCP 47 tag.
[[nodiscard]] QString displayText(const std::string &kept, std::string_view language);

} // namespace lutrin::gui
