// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/choicebutton.h"

#include "gui/shell/theme.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace lutrin::gui {

namespace {

constexpr int FieldHeight = 32;
constexpr int QuietHeight = 26;
constexpr int Arrow = 12;
constexpr int Gap = 3; ///< between words and arrow

} // namespace

ChoiceButton::ChoiceButton(const Theme &theme, Look look, QWidget *parent)
    : QPushButton(parent), m_theme(theme), m_look(look)
{
    if (look == Look::Quiet)
        setKind(this, WidgetKind::Flat);
    setSizePolicy(look == Look::Quiet ? QSizePolicy::Maximum : QSizePolicy::Expanding,
                  QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
}

int ChoiceButton::padding() const
{
    return m_look == Look::Quiet ? 6 : 10;
}

int ChoiceButton::wantedHeight() const
{
    if (m_look == Look::Plain)
        return QPushButton::sizeHint().height();
    return m_theme.scaled(m_look == Look::Field ? FieldHeight : QuietHeight);
}

int ChoiceButton::wordsWidth() const
{
    // Rounded up: words that lack a fraction of a pixel would lose their last letters.
    return int(std::ceil(QFontMetricsF(font()).horizontalAdvance(m_label))) + 1;
}

void ChoiceButton::setChoice(const QString &label)
{
    m_label = label;
    setToolTip(label);
    setAccessibleDescription(label);
    updateGeometry();
    update();
}

QSize ChoiceButton::sizeHint() const
{
    return {wordsWidth() + 2 * padding() + Gap + m_theme.scaled(Arrow), wantedHeight()};
}

QSize ChoiceButton::minimumSizeHint() const
{
    return {m_look == Look::Field ? 80 : sizeHint().width(), wantedHeight()};
}

void ChoiceButton::paintEvent(QPaintEvent *event)
{
    QPushButton::paintEvent(event); // ground, border and focus; its own text is empty
    QPainter painter(this);
    const int side = m_theme.scaled(Arrow);
    QRect inside = rect().adjusted(padding(), 0, -padding(), 0);
    if (m_look == Look::Plain) {
        const int spare = std::max(0, inside.width() - wordsWidth() - Gap - side);
        inside.adjust(spare / 2, 0, -spare / 2, 0);
    }
    const QRect words = inside.adjusted(0, 0, -side - Gap, 0);
    painter.setPen(m_look == Look::Field ? m_theme.palette().ink : m_theme.palette().muted);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                     fontMetrics().elidedText(m_label, Qt::ElideRight, words.width()));
    const QRect arrow(inside.right() - side + 1, (height() - side) / 2 + 1, side, side);
    m_theme.icon(QStringLiteral("chevron-down")).paint(&painter, arrow);
}

void ChoiceButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Return ||
        event->key() == Qt::Key_Enter)
        click();
    else
        QPushButton::keyPressEvent(event);
}

} // namespace lutrin::gui
