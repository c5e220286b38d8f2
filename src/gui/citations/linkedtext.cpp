// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/citations/linkedtext.h"

#include <QUrl>

namespace lutrin::gui {

namespace {

/// A field of RTF in which the address is its own text; nothing in it needs escaping.
std::string rtfLink(const QString &url)
{
    const QByteArray address = QUrl(url).toEncoded().replace('{', "%7B").replace('}', "%7D");
    const std::string plain = QByteArray(address).replace('\\', "%5C").toStdString();
    return R"(\line {\field{\*\fldinst HYPERLINK ")" + plain + R"("}{\fldrslt )" + plain + "}}";
}

} // namespace

citation::Formatted withLink(citation::Formatted text, const std::string &url)
{
    if (url.empty())
        return text;
    const QString address = QString::fromStdString(url);
    const std::string escaped = address.toHtmlEscaped().toStdString();
    text.plain += '\n' + url;
    if (!text.html.empty())
        text.html += "<br><a href=\"" + escaped + "\">" + escaped + "</a>";
    text.markdown += "\n<" + url + '>';
    if (text.rtf.ends_with('}'))
        text.rtf.insert(text.rtf.size() - 1, rtfLink(address));
    return text;
}

} // namespace lutrin::gui
