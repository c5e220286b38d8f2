// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/results/resultspane.h"

#include "gui/results/emptyresults.h"
#include "gui/results/filterchips.h"
#include "gui/results/resultlist.h"
#include "gui/shell/choicebutton.h"
#include "gui/shell/metrics.h"
#include "gui/shell/phrases.h"
#include "gui/shell/theme.h"
#include "gui/shell/windowactions.h"
#include "gui/shell/workspace.h"

#include <QAction>
#include <QActionGroup>
#include <QFontMetrics>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace lutrin::gui {

ResultsPane::ResultsPane(const Context &context, QWidget *parent)
    : QWidget(parent), m_context(context)
{
    setKind(this, WidgetKind::Pane);
    setAttribute(Qt::WA_StyledBackground);
    createSortMenu();
    createHeader();
    m_list = new ResultList(context);
    m_pages = new QStackedWidget;
    m_pages->addWidget(m_list);
    QAction *why =
        addCommand(*this, tr("Pourquoi ce résultat\u202f?"), "results/why", {Qt::CTRL | Qt::Key_E});
    connect(why, &QAction::triggered, m_list, [this] { m_list->explain(); });
    auto *rule = new QFrame;
    setKind(rule, WidgetKind::Rule);
    rule->setFixedHeight(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(rule);
    layout->addWidget(m_pages, 1);
    setFocusProxy(m_list);

    connect(m_list, &ResultList::readRequested, this, &ResultsPane::readRequested);
    connect(m_list, &ResultList::readByKeysRequested, this, &ResultsPane::readByKeysRequested);
    connect(&context.workspace, &Workspace::answered, this, &ResultsPane::showAnswer);
    connect(&context.workspace, &Workspace::requestChanged, this, &ResultsPane::showRequest);
    connect(&context.theme, &Theme::changed, this, &ResultsPane::applyTheme);
    applyTheme();
    showRequest(context.workspace.request());
    if (context.workspace.hasAnswer())
        showAnswer();
}

EmptyResults &ResultsPane::emptyResults()
{
    if (m_empty == nullptr) {
        m_empty = new EmptyResults(m_context, *m_chips);
        m_pages->addWidget(m_empty);
        connect(m_empty, &EmptyResults::partialRequested, this, &ResultsPane::showPartial);
        connect(m_empty, &EmptyResults::importRequested, this, &ResultsPane::importRequested);
        connect(m_empty, &EmptyResults::folderImportRequested, this,
                &ResultsPane::folderImportRequested);
    }
    return *m_empty;
}

void ResultsPane::createHeader()
{
    m_count = new QLabel;
    m_count->setMinimumWidth(1); // fitCount() says what there is room for
    m_chips = new FilterChips(m_context);
    connect(m_chips, &FilterChips::left, this, [this] { setFocus(Qt::OtherFocusReason); });
    m_sort = new ChoiceButton(m_context.theme, ChoiceButton::Look::Quiet);
    connect(m_sort, &ChoiceButton::clicked, this,
            [this] { m_sortMenu->popup(m_sort->mapToGlobal(QPoint(0, m_sort->height()))); });
    m_header = new QWidget;
    m_head = new QGridLayout(m_header);
    m_head->setContentsMargins(metrics::padding, 9, metrics::padding - 7, 9);
    m_head->setHorizontalSpacing(8);
    m_head->setVerticalSpacing(4);
    m_head->setColumnStretch(1, 1);
    m_head->addWidget(m_count, 0, 0, Qt::AlignTop);
    m_head->addWidget(m_sort, 0, 2, Qt::AlignTop);
    placeChips();
}

/// Behind the count, or below it where there they would be cut.
void ResultsPane::placeChips()
{
    constexpr int roomyHeader = 360;
    const bool below = width() < m_context.theme.scaled(roomyHeader);
    const int place = m_head->indexOf(m_chips);
    if (place >= 0 && below == m_chipsBelow)
        return;
    m_chipsBelow = below;
    m_head->removeWidget(m_chips);
    if (below)
        m_head->addWidget(m_chips, 1, 0, 1, 3);
    else
        m_head->addWidget(m_chips, 0, 1);
}

void ResultsPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeChips();
    if (m_context.workspace.hasAnswer())
        fitCount();
}

void ResultsPane::createSortMenu()
{
    m_sortMenu = new QMenu(tr("Trier par"), this);
    m_sorts = new QActionGroup(this);
    addSort(tr("Pertinence"), search::Sort::Relevance);
    addSort(tr("Date"), search::Sort::Date);
    addSort(tr("Titre"), search::Sort::Title);
    addSort(tr("Ajout récent"), search::Sort::Added);
}

void ResultsPane::addSort(const QString &words, search::Sort sort)
{
    QAction *action = m_sortMenu->addAction(words);
    action->setCheckable(true);
    action->setData(static_cast<int>(sort));
    m_sorts->addAction(action);
    connect(action, &QAction::triggered, &m_context.workspace,
            [&workspace = m_context.workspace, sort] { workspace.setSort(sort); });
}

void ResultsPane::showRequest(const search::Request &request)
{
    for (QAction *action : m_sorts->actions()) {
        if (action->data().toInt() != static_cast<int>(request.sort))
            continue;
        action->setChecked(true);
        m_sort->setChoice(action->text());
        m_sort->setAccessibleName(tr("Trier par\u00a0: %1").arg(action->text()));
        m_sort->setToolTip(m_sort->accessibleName());
    }
}

/// « 3 analyses · 17 réponses partielles », and shorter « 3 analyses · 17 partielles »
QString ResultsPane::countText(const search::Answer &answer, bool brief)
{
    const QString found = analysesText(answer.total);
    if (answer.partial == 0)
        return found;
    const int partial = static_cast<int>(answer.partial);
    return found + QStringLiteral(" · ") +
           (brief ? tr("%Ln partielle(s)", "analyses", partial)
                  : tr("%Ln réponse(s) partielle(s)", "analyses", partial));
}

/// Beside the order, whose button may not be squeezed.
void ResultsPane::fitCount()
{
    const search::Answer &answer = m_context.workspace.answer();
    const QMargins margins = m_head->contentsMargins();
    const int room = width() - margins.left() - margins.right() - m_sort->sizeHint().width() -
                     2 * m_head->horizontalSpacing();
    const QFontMetrics metrics(m_count->font());
    const QString whole = countText(answer, false);
    const bool fits = metrics.horizontalAdvance(whole) <= room;
    m_count->setText(fits ? whole
                          : metrics.elidedText(countText(answer, true), Qt::ElideRight, room));
    m_count->setToolTip(fits ? QString() : whole);
    m_count->setAccessibleName(whole);
}

void ResultsPane::showPartial()
{
    m_pages->setCurrentWidget(m_list);
    m_list->setFocus();
}

void ResultsPane::showAnswer()
{
    const Workspace &workspace = m_context.workspace;
    fitCount();
    if (workspace.answer().total > 0) {
        m_pages->setCurrentWidget(m_list);
        return;
    }
    emptyResults().show(workspace.request(), workspace.answer());
    m_pages->setCurrentWidget(m_empty);
}

void ResultsPane::applyTheme()
{
    m_count->setFont(m_context.theme.font(TextRole::Strong));
    m_count->setFixedHeight(m_context.theme.scaled(26));
    m_header->setMinimumHeight(m_context.theme.scaled(metrics::paneHeader));
    placeChips();
    if (m_context.workspace.hasAnswer())
        fitCount();
}

} // namespace lutrin::gui
