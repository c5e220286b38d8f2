// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/reader/displaytext.h"

#include "text/typography.h"

namespace lutrin::gui {

namespace {

QString withoutSeparators(QString text)
{
    for (QChar &character : text) {
        const char16_t code = character.unicode();
        const bool separator = code < 0x20 || code == 0x2028 || code == 0x2029 || code == 0xFFFC ||
                               code == 0xFDD0 || code == 0xFDD1;
        if (separator)
            character = u' ';
    }
    return text;
}

/// Whether spacing may have made `shown` of `kept`.
bool same(QChar kept, QChar shown)
{
    return kept == shown || (kept.isSpace() && shown.isSpace()) ||
           (kept == u'\'' && shown == QChar(0x2019));
}

} // namespace

DisplayText::DisplayText(const std::string &kept, bool french)
{
    const QString plain = withoutSeparators(QString::fromStdString(kept));
    m_text = french ? QString::fromStdString(text::frenchSpacing(plain.toStdString())) : plain;
    if (align(plain))
        return;
    m_text = plain;
    (void)align(plain);
}

bool DisplayText::align(const QString &kept)
{
    m_positions.clear();
    qsizetype shown = 0;
    for (const QChar character : kept) {
        while (shown < m_text.size() && !same(character, m_text[shown]))
            ++shown; // a space that was put in
        if (shown == m_text.size())
            return false;
        m_positions.push_back(int(shown++));
    }
    m_positions.push_back(int(m_text.size()));
    return shown == m_text.size();
}

QString displayText(const std::string &kept, std::string_view language)
{
    return DisplayText(kept, language.starts_with("fr")).text();
}

} // namespace lutrin::gui
