// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/results/referencedrag.h"

#include "citation/bibliography.h"
#include "gui/citations/citationchoice.h"
#include "gui/citations/clipboard.h"
#include "gui/shell/jobs.h"
#include "gui/shell/metrics.h"
#include "gui/shell/theme.h"
#include "gui/shell/workspace.h"

#include <QDrag>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QMimeData>
#include <QPainter>
#include <QPixmap>
#include <QWidget>

namespace lutrin::gui {

namespace {

/// A small sheet with a word on what is in hand.
QPixmap sheet(const QString &words, const Theme &theme, qreal ratio)
{
    const QFont font = theme.font(TextRole::Small);
    const QSize size(QFontMetrics(font).horizontalAdvance(words) + 2 * metrics::padding,
                     theme.scaled(metrics::statusLine));
    QPixmap picture(size * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.palette().line);
    painter.setBrush(theme.palette().paper);
    const QRectF outline = QRectF(QPointF(), QSizeF(size)).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(outline, metrics::controlRadius, metrics::controlRadius);
    painter.setFont(font);
    painter.setPen(theme.palette().ink);
    painter.drawText(outline, Qt::AlignCenter, words);
    return picture;
}

} // namespace

ReferenceDrag::ReferenceDrag(const Context &context, QWidget *source)
    : QObject(source), m_context(context), m_source(source)
{
}

void ReferenceDrag::start(const std::vector<std::string> &ids)
{
    const auto library = m_context.workspace.library();
    if (!library || ids.empty())
        return;
    citation::Options options = citationChoice(m_context.settings);
    options.form = citation::Form::Bibliography;
    m_context.workspace.jobs().run(
        Lane::Drag, this,
        [library, ids, options](std::stop_token stop) {
            return library->cite(ids, options, std::move(stop));
        },
        [this](const Result<std::vector<citation::Formatted>> &references) {
            if (!references)
                return m_context.workspace.fail(references.error());
            drag(clipboardContent(citation::bibliography(*references)).release(),
                 int(references->size()));
        });
}

void ReferenceDrag::drag(QMimeData *content, int count)
{
    auto *drag = new QDrag(m_source); // Qt deletes it when it has ended
    drag->setMimeData(content);
    drag->setPixmap(sheet(tr("%Ln référence(s)", nullptr, count), m_context.theme,
                          m_source->devicePixelRatioF()));
    emit begun(content);
    if (QGuiApplication::mouseButtons().testFlag(Qt::LeftButton))
        drag->exec(Qt::CopyAction);
    else
        drag->deleteLater();
}

} // namespace lutrin::gui
