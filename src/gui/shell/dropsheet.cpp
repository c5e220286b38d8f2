// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/dropsheet.h"

#include "gui/shell/theme.h"

#include <QPainter>

namespace lutrin::gui {

DropSheet::DropSheet(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void DropSheet::showOver(const QString &words)
{
    m_words = words;
    setGeometry(parentWidget()->rect());
    raise();
    show();
    update();
}

void DropSheet::paintEvent(QPaintEvent *)
{
    constexpr int inset = 12;
    constexpr int veil = 230;
    const Palette &colours = m_theme.palette();
    QColor ground = colours.accentGround;
    ground.setAlpha(veil);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), ground);
    painter.setPen(QPen(colours.accent, 2, Qt::DashLine));
    painter.drawRoundedRect(rect().adjusted(inset, inset, -inset, -inset), inset, inset);
    painter.setPen(colours.accent);
    painter.setFont(m_theme.font(TextRole::Brand));
    painter.drawText(rect().adjusted(2 * inset, 0, -2 * inset, 0),
                     int(Qt::AlignCenter) | Qt::TextWordWrap, m_words);
}

} // namespace lutrin::gui
