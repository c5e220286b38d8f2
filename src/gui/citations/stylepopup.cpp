// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/citations/stylepopup.h"

#include "gui/shell/theme.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace lutrin::gui {

namespace {

constexpr int Width = 360;
constexpr int Height = 400;

bool walksList(int key)
{
    return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp ||
           key == Qt::Key_PageDown;
}

} // namespace

StylePopup::StylePopup(const Theme &theme, StyleModel &styles, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_theme(theme)
    , m_words(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(new QLabel(tr("Aucun style ne porte ce nom."), this))
{
    setKind(this, "popup");
    m_filter.setSourceModel(&styles);
    m_words->setPlaceholderText(tr("Chercher un style"));
    m_words->setAccessibleName(tr("Chercher un style"));
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    m_list->setModel(&m_filter);
    m_list->setAccessibleName(tr("Styles"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->viewport()->setAttribute(Qt::WA_Hover);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFocusPolicy(Qt::NoFocus);
    setKind(m_nothing, "muted");
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addWidget(m_words);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing, 1);
    connect(&m_filter, &QAbstractItemModel::modelReset, this, [this] { select(m_chosen); });
    connect(m_words, &QLineEdit::textChanged, this, &StylePopup::narrow);
    connect(m_list, &QListView::clicked, this, &StylePopup::take);
}

void StylePopup::showBelow(const QWidget &button, const QString &chosen)
{
    m_chosen = chosen;
    m_words->clear();
    const QRect screen = button.screen()->availableGeometry();
    const int width = std::max(button.width(), m_theme.scaled(Width));
    const QPoint corner = button.mapToGlobal(QPoint(button.width(), button.height() + 4));
    const int height = std::min(m_theme.scaled(Height), screen.bottom() - corner.y() - 8);
    resize(width, std::max(height, 160));
    move(std::max(screen.left(), corner.x() - width), corner.y());
    show();
    m_words->setFocus();
    select(chosen);
}

void StylePopup::narrow(const QString &words)
{
    m_filter.setWords(words);
    const bool nothing = m_filter.rowCount() == 0;
    m_list->setVisible(!nothing);
    m_nothing->setVisible(nothing);
    selectFirst();
}

void StylePopup::select(const QString &name)
{
    const QModelIndexList found = m_filter.match(m_filter.index(0, 0), StyleModel::NameRole, name,
                                                 1, Qt::MatchExactly | Qt::MatchCaseSensitive);
    if (found.isEmpty())
        return selectFirst();
    m_list->scrollToTop(); // with the heading, as long as the chosen one is near it
    m_list->setCurrentIndex(found.first());
    m_list->scrollTo(found.first(), QAbstractItemView::EnsureVisible);
}

void StylePopup::selectFirst()
{
    for (int row = 0; row < m_filter.rowCount(); ++row) {
        const QModelIndex index = m_filter.index(row, 0);
        if (!index.flags().testFlag(Qt::ItemIsSelectable))
            continue;
        m_list->setCurrentIndex(index);
        return m_list->scrollToTop();
    }
}

void StylePopup::take()
{
    const QString name = m_list->currentIndex().data(StyleModel::NameRole).toString();
    if (name.isEmpty())
        return;
    close();
    emit styleChosen(name);
}

bool StylePopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (walksList(key)) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            take();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace lutrin::gui
