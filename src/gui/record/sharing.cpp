// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/record/sharing.h"

#include <QUrl>

namespace lutrin::gui {

citation::Formatted withLink(citation::Formatted reference, const std::string &url)
{
    if (url.empty())
        return reference;
    const std::string address = QString::fromStdString(url).toHtmlEscaped().toStdString();
    reference.plain += '\n' + url;
    reference.html += "<br><a href=\"" + address + "\">" + address + "</a>";
    reference.markdown += "\n<" + url + '>';
    reference.rtf.clear();
    return reference;
}

QString mailAddress(const corpus::Document &document, const citation::Formatted &reference)
{
    const auto encoded = [](const std::string &text) {
        return QString::fromLatin1(QUrl::toPercentEncoding(QString::fromStdString(text)));
    };
    return QStringLiteral("mailto:?subject=%1&body=%2")
        .arg(encoded(document.title), encoded(withLink(reference, document.url).plain));
}

} // namespace lutrin::gui
