// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/citations/clipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace lutrin::gui {

namespace {

// Word processors guess the encoding of a bare fragment; the declaration leaves nothing to guess.
constexpr char HtmlBegin[] = "<html><head><meta charset=\"utf-8\"></head><body>";
constexpr char HtmlEnd[] = "</body></html>";

} // namespace

std::unique_ptr<QMimeData> clipboardContent(const citation::Formatted &formatted)
{
    auto content = std::make_unique<QMimeData>();
    if (!formatted.plain.empty())
        content->setText(QString::fromStdString(formatted.plain));
    if (!formatted.html.empty())
        content->setHtml(HtmlBegin + QString::fromStdString(formatted.html) + HtmlEnd);
    if (!formatted.rtf.empty()) {
        const QByteArray rtf = QByteArray::fromStdString(formatted.rtf);
        content->setData(QStringLiteral("text/rtf"), rtf);
        content->setData(QStringLiteral("application/rtf"), rtf);
    }
    return content;
}

void copyToClipboard(const citation::Formatted &formatted)
{
    QGuiApplication::clipboard()->setMimeData(clipboardContent(formatted).release());
}

} // namespace lutrin::gui
