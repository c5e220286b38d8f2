// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/record/sharing.h"

#include "corpus/titlemarkup.h"
#include "gui/citations/linkedtext.h"

#include <QUrl>

namespace lutrin::gui {

QString mailAddress(const corpus::Document &document, const citation::Formatted &reference)
{
    const auto encoded = [](const std::string &text) {
        return QString::fromLatin1(QUrl::toPercentEncoding(QString::fromStdString(text)));
    };
    return QStringLiteral("mailto:?subject=%1&body=%2")
        .arg(encoded(corpus::plainTitle(document.title)),
             encoded(withLink(reference, document.url).plain));
}

} // namespace lutrin::gui
