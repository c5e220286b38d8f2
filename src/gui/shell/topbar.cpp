// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/topbar.h"

#include "gui/search/searchfield.h"
#include "gui/shell/metrics.h"
#include "gui/shell/shortcuts.h"
#include "gui/shell/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace lutrin::gui {

namespace {

constexpr int symbolSize = 18;

} // namespace

TopBar::TopBar(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_brand(new QWidget)
    , m_symbol(new QLabel)
    , m_name(new QLabel(QStringLiteral("Lutrin")))
    , m_search(new SearchField(context))
    , m_end(new QHBoxLayout)
    , m_menu(new QToolButton)
{
    alignWith(metrics::sidebarWidth);
    m_symbol->setAccessibleName(m_name->text());
    setKind(this, WidgetKind::Ground);
    setAttribute(Qt::WA_StyledBackground);
    m_search->setMinimumWidth(240);
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setAccessibleName(tr("Menu"));
    m_end->setSpacing(8);
    auto *name = new QHBoxLayout(m_brand);
    name->setContentsMargins(0, 0, 0, 0);
    name->setSpacing(8);
    name->addWidget(m_symbol);
    name->addWidget(m_name);
    name->addStretch();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::padding, 0, metrics::padding - 4, 0);
    layout->setSpacing(metrics::padding - 3);
    layout->addWidget(m_brand);
    layout->addWidget(m_search, 1);
    layout->addStretch();
    layout->addLayout(m_end);
    layout->addWidget(m_menu);
    connect(&context.theme, &Theme::changed, this, &TopBar::applyTheme);
    applyTheme();
}

void TopBar::alignWith(int sidebar)
{
    const int width = std::clamp(sidebar, metrics::narrowestSidebar, metrics::widestSidebar);
    m_brand->setFixedWidth(width - metrics::padding);
}

QPushButton *TopBar::addButton(QAction *action)
{
    auto *button = new QPushButton(action->text());
    tellKeys(*button, *action, QString(action->text()).remove(u'…'));
    button->setCheckable(action->isCheckable());
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    const auto follow = [button, action] {
        button->setEnabled(action->isEnabled());
        button->setChecked(action->isChecked());
    };
    connect(action, &QAction::changed, button, follow);
    follow();
    m_end->insertWidget(0, button);
    return button;
}

QToolButton *TopBar::addSymbol(QAction *action, const QString &symbol)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setAccessibleName(action->text());
    button->setProperty("symbol", symbol);
    m_symbols.append(button);
    connect(action, &QAction::visibleChanged, button,
            [button, action] { button->setVisible(action->isVisible()); });
    // In the bar before it shows: by itself it would be a window for a moment.
    m_end->addWidget(button);
    button->setVisible(action->isVisible());
    showSymbol(*button);
    return button;
}

void TopBar::setMenu(QMenu *menu, const QAction &open)
{
    tellKeys(*m_menu, open, open.text());
    m_menu->setMenu(menu);
}

void TopBar::openMenu()
{
    if (m_menu->menu() == nullptr)
        return;
    m_menu->setFocus(Qt::ShortcutFocusReason);
    m_menu->menu()->popup(m_menu->mapToGlobal(QPoint(0, m_menu->height())));
}

void TopBar::showSymbol(QToolButton &button) const
{
    button.defaultAction()->setIcon(m_context.theme.icon(button.property("symbol").toString()));
    button.setIconSize(m_context.theme.square(symbolSize));
}

void TopBar::applyTheme()
{
    constexpr int brandSize = 22;
    constexpr int widestSearch = 476;
    const Theme &theme = m_context.theme;
    m_symbol->setPixmap(theme.icon(QStringLiteral("lutrin"), &Palette::accent)
                            .pixmap(theme.square(brandSize), devicePixelRatioF()));
    m_name->setFont(theme.font(TextRole::Brand));
    m_search->setMaximumWidth(theme.scaled(widestSearch));
    m_menu->setIcon(theme.icon(QStringLiteral("menu")));
    m_menu->setIconSize(theme.square(symbolSize));
    for (QToolButton *button : m_symbols)
        showSymbol(*button);
    setFixedHeight(theme.scaled(metrics::topBar));
}

} // namespace lutrin::gui
