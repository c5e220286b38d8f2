// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/reader/languagename.h"

#include <QLocale>

namespace lutrin::gui {

QString nativeLanguageName(const QString &tag)
{
    const QLocale locale(tag);
    if (locale.language() == QLocale::C)
        return tag;
    // Qt gives English as « American English »; the country is of no interest here.
    if (locale.language() == QLocale::English)
        return QStringLiteral("English");
    return locale.nativeLanguageName();
}

QString capitalised(const QString &text)
{
    return text.left(1).toUpper() + text.mid(1);
}

} // namespace lutrin::gui
