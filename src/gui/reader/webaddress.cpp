// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/reader/webaddress.h"

#include <QDesktopServices>
#include <QUrl>

namespace lutrin::gui {

bool isWebAddress(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    if (!url.isValid())
        return false;
    const QString scheme = url.scheme();
    if (scheme == QLatin1String("mailto"))
        return !url.path().isEmpty() || url.hasQuery();
    return (scheme == QLatin1String("http") || scheme == QLatin1String("https")) &&
           !url.host().isEmpty();
}

bool openWebAddress(const QString &address)
{
    return isWebAddress(address) && QDesktopServices::openUrl(QUrl(address, QUrl::StrictMode));
}

} // namespace lutrin::gui
