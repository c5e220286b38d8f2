// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/sidebar/section.h"

#include "gui/shell/metrics.h"
#include "gui/shell/theme.h"

#include <QEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace lutrin::gui {

namespace {

constexpr int besideRing = 4; ///< on the left of a heading's words, for the ring of its focus
constexpr int beforeRow = 8;  ///< on the left of a row's words, on its ground

} // namespace

SectionHeading::SectionHeading(const QString &title, const Theme &theme, QWidget *parent)
    : QAbstractButton(parent), m_theme(theme)
{
    setText(title);
    setAccessibleName(title);
    setCheckable(true);
    setChecked(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SectionHeading::setNote(const QString &note)
{
    m_note = note;
    update();
}

QSize SectionHeading::sizeHint() const
{
    return {metrics::sidebarWidth, m_theme.scaled(metrics::facetRow)};
}

void SectionHeading::paintEvent(QPaintEvent *)
{
    const Palette &colours = m_theme.palette();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_theme.font(TextRole::Heading));
    painter.setPen(colours.muted);
    painter.drawText(rect().adjusted(besideRing, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                     text());
    const bool pointed = underMouse() || hasFocus();
    if (pointed || !isChecked()) {
        const int size = m_theme.scaled(12);
        const int left = besideRing + painter.fontMetrics().horizontalAdvance(text().toUpper()) + 8;
        const QRect place(left, (height() - size) / 2, size, size);
        m_theme.icon(isChecked() ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"))
            .paint(&painter, place);
    }
    if (isChecked()) {
        painter.setFont(m_theme.font(TextRole::Chip));
        painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignRight, m_note);
    }
    if (hasFocus()) {
        painter.setPen(colours.accent);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5),
                                metrics::controlRadius, metrics::controlRadius);
    }
}

bool SectionHeading::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::HoverEnter:
    case QEvent::HoverLeave:
    case QEvent::FocusIn:
    case QEvent::FocusOut:
        update();
        break;
    default:
        break;
    }
    return QAbstractButton::event(event);
}

Section::Section(const QString &title, QWidget *content, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_heading(new SectionHeading(title, theme)), m_more(new QPushButton)
{
    setKind(m_more, WidgetKind::Link);
    m_more->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_heading);
    auto *below = new QVBoxLayout;
    below->setContentsMargins(besideRing, 0, 0, 0);
    below->setSpacing(0);
    below->addWidget(content);
    auto *last = new QHBoxLayout;
    last->addSpacing(beforeRow);
    last->addWidget(m_more);
    last->addStretch();
    below->addLayout(last);
    layout->addLayout(below);
    connect(m_heading, &QAbstractButton::toggled, this, [this, content](bool open) {
        content->setVisible(open);
        m_more->setVisible(open && !m_more->text().isEmpty());
        emit foldedChanged();
    });
    connect(m_more, &QPushButton::clicked, this, &Section::moreRequested);
}

void Section::setMore(const QString &words)
{
    m_more->setText(words);
    m_more->setVisible(!folded() && !words.isEmpty());
}

} // namespace lutrin::gui
