// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/reader/passagebubble.h"

#include "gui/shell/shortcuts.h"
#include "gui/shell/theme.h"

#include <QGraphicsDropShadowEffect>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace lutrin::gui {

namespace {

constexpr int Distance = 8; ///< between the bar and the words

} // namespace

PassageBubble::PassageBubble(const Theme &theme, const QAction &cite, QAction &highlight,
                             QWidget *parent)
    : QFrame(parent), m_theme(theme)
{
    setKind(this, WidgetKind::Floating);
    setAccessibleName(tr("Passage sélectionné"));
    setCursor(Qt::ArrowCursor);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(4, 4, 4, 4);
    row->setSpacing(0);

    QPushButton *quote = addButton(tr("Citer ce passage"), {});
    tellKeys(*quote, cite, tr("Copier le passage avec sa référence"));
    QFont strong = quote->font();
    strong.setWeight(QFont::DemiBold);
    quote->setFont(strong);
    connect(quote, &QPushButton::clicked, this, &PassageBubble::citeRequested);
    m_ways = addButton({}, tr("Choisir comment citer"));
    m_ways->setAccessibleName(m_ways->toolTip());
    connect(m_ways, &QPushButton::clicked, this,
            [this] { emit waysRequested(m_ways->mapToGlobal(QPoint(0, m_ways->height() + 4))); });
    QPushButton *mark = addButton({}, {});
    tellKeys(*mark, highlight, tr("Surligner ce passage, ou retirer le surlignage"));
    connect(mark, &QPushButton::clicked, &highlight, &QAction::trigger);
    const auto follow = [mark, &highlight] {
        mark->setText(highlight.iconText());
        mark->setVisible(highlight.isEnabled());
    };
    connect(&highlight, &QAction::changed, mark, follow);
    follow();
    QPushButton *copy =
        addButton(tr("Copier"),
                  tr("Copier le passage seul (%1)")
                      .arg(QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText)));
    connect(copy, &QPushButton::clicked, this, &PassageBubble::copyRequested);

    auto *shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(16);
    shadow->setOffset(0, 4);
    shadow->setColor(QColor(0, 0, 0, 70));
    setGraphicsEffect(shadow);
    hide();
}

QPushButton *PassageBubble::addButton(const QString &text, const QString &tip)
{
    auto *button = new QPushButton(text, this);
    button->setToolTip(tip);
    button->setFocusPolicy(Qt::TabFocus);
    layout()->addWidget(button);
    return button;
}

void PassageBubble::showAt(const QRect &firstLine, const QRect &lastLine)
{
    m_ways->setIcon(m_theme.icon(QStringLiteral("chevron-down"), &Palette::paper));
    m_ways->setIconSize(m_theme.square(12));
    m_ways->setFixedWidth(m_theme.scaled(28));
    adjustSize();
    const QRect room = parentWidget()->rect().adjusted(8, 8, -8, -8);
    int top = firstLine.top() - height() - Distance;
    if (top < room.top())
        top = std::min(lastLine.bottom() + Distance, room.bottom() - height());
    const int centred = firstLine.center().x() - width() / 2;
    move(std::clamp(centred, room.left(), std::max(room.left(), room.right() - width())), top);
    show();
    raise();
}

} // namespace lutrin::gui
