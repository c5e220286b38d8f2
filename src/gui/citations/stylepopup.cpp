// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/citations/stylepopup.h"

#include "gui/citations/citationchoice.h"
#include "gui/citations/styleadding.h"
#include "gui/citations/styledelegate.h"
#include "gui/citations/styleproblem.h"
#include "gui/record/growingtext.h"
#include "gui/shell/jobs.h"
#include "gui/shell/lineoverlist.h"
#include "gui/shell/theme.h"
#include "gui/shell/workspace.h"

#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QShortcut>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace lutrin::gui {

namespace {

constexpr int PopupWidth = 500;
constexpr int PopupHeight = 560;
constexpr int ExampleHeight = 96;

QStringList stylesIn(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
    }
    return StyleAdding::stylesAmong(paths);
}

} // namespace

StylePopup::StylePopup(const Context &context, StyleModel &styles, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_context(context)
    , m_styles(styles)
    , m_words(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(new QLabel(tr("Aucun style ne répond à ces mots."), this))
    , m_example(new GrowingText)
{
    setKind(this, WidgetKind::Popup);
    m_filter.setSourceModel(&styles);
    m_words->setPlaceholderText(tr("Nom, discipline ou langue"));
    m_words->setAccessibleName(tr("Chercher un style"));
    m_words->setClearButtonEnabled(true);
    m_list->setModel(&m_filter);
    m_list->setAccessibleName(tr("Styles"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->viewport()->setAttribute(Qt::WA_Hover);
    auto *delegate = new StyleDelegate(context.theme, m_list);
    m_list->setItemDelegate(delegate);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus);
    setKind(m_nothing, WidgetKind::Muted);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addWidget(m_words);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing, 1);
    column->addWidget(exampleCard());
    auto *add = new QPushButton(tr("Ajouter un style…"), this);
    setKind(add, WidgetKind::Flat);
    add->setToolTip(tr("Un fichier .csl, qui peut aussi être déposé sur la fenêtre"));
    column->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, this, [this] {
        close();
        emit addingRequested();
    });
    setAcceptDrops(true);
    connect(&m_filter, &QAbstractItemModel::modelReset, this, [this] { select(m_chosen); });
    connect(new LineOverList(m_words, m_list), &LineOverList::taken, this, &StylePopup::take);
    connect(m_words, &QLineEdit::textChanged, this, &StylePopup::narrow);
    connect(m_list, &QListView::clicked, this, &StylePopup::take);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &StylePopup::showExample);
    connect(delegate, &StyleDelegate::starPressed, this, &StylePopup::toggleFavourite);
    auto *favourite = new QShortcut(Qt::CTRL | Qt::Key_D, this);
    connect(favourite, &QShortcut::activated, this, [this] {
        toggleFavourite(m_list->currentIndex().data(StyleModel::NameRole).toString());
    });
}

QWidget *StylePopup::exampleCard()
{
    auto *card = new QFrame(this);
    setKind(card, WidgetKind::Card);
    card->setFixedHeight(m_context.theme.scaled(ExampleHeight));
    m_example->setAccessibleName(tr("Exemple dans ce style"));
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(12, 10, 12, 10);
    inside->addWidget(m_example);
    inside->addStretch();
    return card;
}

void StylePopup::dragEnterEvent(QDragEnterEvent *event)
{
    if (stylesIn(*event->mimeData()).isEmpty())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void StylePopup::dropEvent(QDropEvent *event)
{
    const QStringList styles = stylesIn(*event->mimeData());
    event->setDropAction(Qt::CopyAction);
    event->accept();
    close();
    emit filesOffered(styles);
}

void StylePopup::toggleFavourite(const QString &name)
{
    if (name.isEmpty())
        return;
    QStringList favourites = m_styles.favourites();
    if (favourites.removeAll(name) == 0)
        favourites += name;
    rememberStyleLabel(m_context.settings, name, m_styles.labelOf(name));
    setFavouriteStyles(m_context.settings, favourites);
    const int scrolled = m_list->verticalScrollBar()->value();
    m_chosen = name;
    m_styles.setFavourites(favourites);
    m_list->verticalScrollBar()->setValue(scrolled);
}

/// The open document's reference, else the first result's.
void StylePopup::showExample()
{
    const QString name = m_list->currentIndex().data(StyleModel::NameRole).toString();
    const Workspace &workspace = m_context.workspace;
    const auto &hits = workspace.answer().hits;
    const auto library = workspace.library();
    const std::string id = workspace.document() ? workspace.document()->document.id
                           : hits.empty()       ? std::string()
                                                : hits.front().id;
    if (name.isEmpty() || id.empty() || !library || !isVisible())
        return;
    citation::Options options = citationChoice(m_context.settings);
    options.style = name.toStdString();
    m_context.workspace.jobs().run(
        Lane::Example, this,
        [library, id, options](std::stop_token stop) {
            return library->cite({id}, options, std::move(stop));
        },
        [this, options](const Result<std::vector<citation::Formatted>> &references) {
            if (!references)
                setExample(styleProblem(references.error(), options.style).toHtmlEscaped(), true);
            else if (references->empty() || references->front().plain.empty())
                setExample(tr("Ce style n’a pas cette forme de référence."), true);
            else
                setExample(QString::fromStdString(references->front().html), false);
        });
}

void StylePopup::setExample(const QString &html, bool muted)
{
    const Theme &theme = m_context.theme;
    m_example->setContent(html, theme.font(muted ? TextRole::Small : TextRole::Reference), 1.4,
                          muted ? theme.palette().muted : theme.palette().ink,
                          theme.palette().accent);
}

void StylePopup::showBelow(const QWidget &button, const QString &chosen)
{
    m_chosen = chosen;
    m_words->clear();
    const QRect screen = button.screen()->availableGeometry();
    const int width = std::max(button.width(), m_context.theme.scaled(PopupWidth));
    const QPoint corner = button.mapToGlobal(QPoint(button.width(), button.height() + 4));
    const int height =
        std::min(m_context.theme.scaled(PopupHeight), screen.bottom() - corner.y() - 8);
    resize(width, std::max(height, 160));
    move(std::max(screen.left(), corner.x() - width), corner.y());
    show();
    m_words->setFocus();
    select(chosen);
    showExample();
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

} // namespace lutrin::gui
