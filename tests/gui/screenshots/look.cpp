// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screenshots/look.h"

#include <QRegularExpression>

#include <algorithm>

namespace lutrin::gui {

namespace {

QList<Look> usualLooks()
{
    QList<Look> result;
    for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)}) {
        for (const auto theme : {Theme::Choice::Light, Theme::Choice::Dark}) {
            for (const char *language : {"fr", "en"})
                result += {QString::fromLatin1(language), theme, size};
        }
    }
    // The README's picture, usual small screens, and a window as narrow as it gets.
    for (const QSize size : {QSize(1440, 900), QSize(1366, 768), QSize(1024, 700), QSize(900, 700)})
        result += {QStringLiteral("fr"), Theme::Choice::Light, size};
    return result;
}

} // namespace

QString Look::name() const
{
    return QStringLiteral("%1-%2-%3x%4")
        .arg(theme == Theme::Choice::Dark ? QStringLiteral("dark") : QStringLiteral("light"),
             language)
        .arg(size.width())
        .arg(size.height());
}

QList<Look> looks(const QString &words)
{
    static const QRegularExpression name(
        QStringLiteral("^(light|dark)-(fr|en)-([0-9]+)x([0-9]+)$"));
    if (const auto found = name.match(words); found.hasMatch())
        return {{found.captured(2),
                 found.captured(1) == QLatin1String("dark") ? Theme::Choice::Dark
                                                            : Theme::Choice::Light,
                 QSize(found.captured(3).toInt(), found.captured(4).toInt())}};
    QList<Look> all = usualLooks();
    all.removeIf([&](const Look &look) { return !look.name().contains(words); });
    return all;
}

} // namespace lutrin::gui
