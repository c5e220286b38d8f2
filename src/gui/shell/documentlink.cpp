// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/documentlink.h"

#include <QUrlQuery>

namespace lutrin::gui {

namespace {

constexpr QLatin1String Begin("lutrin://document/");
constexpr QLatin1String PassageKey("passage");
constexpr qsizetype LongestPassage = 80;

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

/// Up to the last whole word that has room.
QString firstWords(const QString &passage)
{
    const QString words = passage.simplified();
    if (words.size() <= LongestPassage)
        return words;
    const qsizetype end = words.lastIndexOf(u' ', LongestPassage);
    return words.left(end > 0 ? end : LongestPassage);
}

} // namespace

QUrl toUrl(const DocumentLink &link)
{
    QString address = Begin + encoded(QString::fromStdString(link.id));
    if (!link.passage.isEmpty())
        address += QStringLiteral("?passage=") + encoded(firstWords(link.passage));
    return {address, QUrl::StrictMode};
}

std::optional<DocumentLink> documentLink(const QString &text)
{
    const QString address = text.trimmed();
    if (!address.startsWith(Begin))
        return {};
    const QUrl url(address, QUrl::TolerantMode);
    const QString id = url.path(QUrl::FullyDecoded).mid(1);
    if (!url.isValid() || id.isEmpty())
        return {};
    return DocumentLink{id.toStdString(),
                        QUrlQuery(url).queryItemValue(PassageKey, QUrl::FullyDecoded)};
}

} // namespace lutrin::gui
