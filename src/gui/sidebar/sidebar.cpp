// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/sidebar/sidebar.h"

#include "gui/filing/filer.h"
#include "gui/filing/valuenaming.h"
#include "gui/search/searchkeeper.h"
#include "gui/shell/metrics.h"
#include "gui/shell/phrases.h"
#include "gui/shell/settings.h"
#include "gui/shell/theme.h"
#include "gui/shell/workspace.h"
#include "gui/sidebar/facetmodel.h"
#include "gui/sidebar/facetview.h"
#include "gui/sidebar/savedsearches.h"
#include "gui/sidebar/section.h"
#include "gui/sidebar/yearbars.h"
#include "search/facetname.h"

#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace lutrin::gui {

namespace {

const QString foldedKey = QStringLiteral("sidebar/folded");

QString idText(search::Facet facet)
{
    return QString::number(static_cast<int>(facet));
}

QString openKey(search::Facet facet)
{
    return QStringLiteral("sidebar/open") + idText(facet);
}

} // namespace

Sidebar::Sidebar(const Context &context, SearchKeeper &searches, Filer &filer, QWidget *parent)
    : QScrollArea(parent), m_context(context), m_filer(filer)
{
    setAccessibleName(tr("Filtres"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Its room is kept, so that nothing moves when an answer has more values than the last.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setFocusPolicy(Qt::NoFocus);
    QWidget *content = layOut();
    followSearches(searches);
    addFacet(search::Facet::Theme, *m_facets);
    addFacet(search::Facet::Region, *m_facets);
    addYears();
    addFacet(search::Facet::Author, *m_facets);
    addFacet(search::Facet::Centre, *m_facets);

    Workspace &workspace = context.workspace;
    connect(&workspace, &Workspace::answered, this, &Sidebar::showAnswer);
    connect(&workspace, &Workspace::counted, this, &Sidebar::showAnswer);
    connect(&workspace, &Workspace::requestChanged, this, &Sidebar::showFilters);
    connect(&context.theme, &Theme::changed, content, [this] {
        for (const Part &part : m_parts)
            part.view->updateGeometry();
        m_years->updateGeometry();
    });
    if (workspace.hasAnswer())
        showAnswer(workspace.answer());
    // Filled before it is measured, or it would be laid out twice.
    setWidget(content);
}

/// The groups of sections, one below the other; gives what they stand on.
QWidget *Sidebar::layOut()
{
    auto *content = new QWidget;
    setKind(content, WidgetKind::Ground);
    auto *layout = new QVBoxLayout(content);
    const int bar = verticalScrollBar()->sizeHint().width();
    // A heading begins a little before its words.
    layout->setContentsMargins(metrics::padding - 4, 8, metrics::padding - 4 - bar,
                               metrics::padding);
    layout->setSpacing(10);
    m_parts.reserve(search::allFacets.size());
    m_own = new QVBoxLayout;
    m_facets = new QVBoxLayout;
    for (QVBoxLayout *group : {m_own, m_facets}) {
        group->setSpacing(layout->spacing());
        layout->addLayout(group);
    }
    layout->addStretch();
    return content;
}

Sidebar::~Sidebar() = default;

void Sidebar::complete()
{
    for (const auto facet : {search::Facet::Type, search::Facet::Language, search::Facet::Series,
                             search::Facet::Container})
        addFacet(facet, *m_facets);
    if (m_context.workspace.hasAnswer())
        showAnswer(m_context.workspace.answer());
}

QSize Sidebar::sizeHint() const
{
    return {metrics::sidebarWidth, 600};
}

Sidebar::Part &Sidebar::addFacet(search::Facet facet, QVBoxLayout &layout, int place)
{
    auto *model = new FacetModel(facet, this);
    auto *view = new FacetView(*model, m_context.theme);
    auto *section = new Section(facetTitle(facet), view, m_context.theme);
    section->setFolded(m_context.settings.list(foldedKey).contains(idText(facet)));
    insert(section, layout, place);
    Part &part = m_parts.emplace_back(Part{facet, model, view, section});
    if (m_context.settings.contains(openKey(facet)))
        view->setOpenIds(m_context.settings.list(openKey(facet)));

    Workspace &workspace = m_context.workspace;
    connect(view, &FacetView::toggled, this, [this, &workspace, facet](const QString &id) {
        keepStill(underMouse());
        workspace.toggleFilter(facet, id.toStdString());
    });
    connect(view, &FacetView::excluded, this, [this, &workspace, facet](const QString &id) {
        keepStill(underMouse());
        workspace.excludeFilter(facet, id.toStdString());
    });
    connect(view, &FacetView::currentMoved, this, [this, view](const QRect &row) {
        const QPoint centre = view->mapTo(widget(), row.center());
        ensureVisible(0, centre.y(), 0, row.height());
    });
    for (const auto signal : {&QTreeView::expanded, &QTreeView::collapsed})
        connect(view, signal, this, [this, view, facet] {
            m_context.settings.setList(openKey(facet), view->openIds());
        });
    if (model->hasNames() && !model->isOwn())
        connect(model, &FacetModel::named, this,
                [&workspace, facet](const QString &from, const QString &to) {
                    renameValue(workspace, facet, from, to);
                });
    connect(section, &Section::foldedChanged, this, &Sidebar::remember);
    connect(section, &Section::moreRequested, this, [this, &part] {
        part.model->setComplete(!part.model->complete());
        showMore(part);
    });
    return part;
}

/// Folders or tags, whose names are the user's to change.
Sidebar::Part &Sidebar::addOwn(library::FilingKind kind, int place)
{
    Part &part = addFacet(facetOf(kind), *m_own, place);
    connect(
        part.model, &FacetModel::named, &m_filer,
        [this, kind](const QString &id, const QString &name) { m_filer.rename(kind, id, name); });
    connect(part.view, &FacetView::removed, &m_filer,
            [this, kind](const QString &id) { m_filer.remove(kind, id); });
    return part;
}

/// Before what stands below it on the way of the Tab key, too, which is that of the children.
void Sidebar::insert(Section *section, QVBoxLayout &layout, int place) const
{
    layout.insertWidget(place, section);
    QLayoutItem *below = layout.itemAt(layout.indexOf(section) + 1);
    if (below == nullptr && &layout == m_own)
        below = m_facets->itemAt(0);
    if (below != nullptr)
        section->stackUnder(below->widget());
}

/// Shown, and made, once there are any.
void Sidebar::followSearches(SearchKeeper &searches)
{
    const auto follow = [this, &searches] {
        if (m_searches == nullptr && !searches.searches().empty())
            addSearches(searches);
        if (m_searchSection != nullptr)
            m_searchSection->setVisible(!searches.searches().empty());
    };
    connect(&searches, &SearchKeeper::changed, this, follow);
    follow();
}

void Sidebar::addSearches(SearchKeeper &searches)
{
    m_searches = new SavedSearchView(searches, m_context.theme);
    m_searchSection = new Section(tr("Recherches enregistrées"), m_searches, m_context.theme);
    insert(m_searchSection, *m_own, 0);
    connect(&m_context.workspace, &Workspace::requestChanged, m_searches,
            &SavedSearchView::refresh);
}

/// Null for one that has no section, or none yet. The user's own get theirs with the first value.
Sidebar::Part *Sidebar::partOf(const search::FacetCounts &counts)
{
    const auto part = std::ranges::find(m_parts, counts.facet, &Part::facet);
    if (part != m_parts.end())
        return &*part;
    if (counts.values.empty())
        return nullptr;
    if (counts.facet == search::Facet::Tag)
        return &addOwn(library::FilingKind::Tag);
    if (counts.facet == search::Facet::Collection)
        return &addOwn(library::FilingKind::Collection, m_searches == nullptr ? 0 : 1);
    return nullptr;
}

void Sidebar::addYears()
{
    m_years = new YearBars(m_context.theme);
    m_yearSection = new Section(facetTitle(search::Facet::Year), m_years, m_context.theme);
    m_yearSection->setFolded(
        m_context.settings.list(foldedKey).contains(idText(search::Facet::Year)));
    m_facets->addWidget(m_yearSection);
    Workspace &workspace = m_context.workspace;
    connect(m_years, &YearBars::chosen, this,
            [this, &workspace](const std::vector<std::string> &years) {
                keepStill(underMouse());
                workspace.setFilters(search::Facet::Year, years);
            });
    connect(m_yearSection, &Section::foldedChanged, this, &Sidebar::remember);
}

FacetView *Sidebar::view(search::Facet facet) const
{
    const auto part = std::ranges::find(m_parts, facet, &Part::facet);
    return part == m_parts.end() ? nullptr : part->view;
}

void Sidebar::focusFirst()
{
    const Part *first = nullptr;
    for (const Part &part : m_parts) {
        const bool above = first == nullptr || part.section->y() < first->section->y();
        if (!part.section->isHidden() && above)
            first = &part;
    }
    if (first != nullptr)
        first->view->setFocus(Qt::ShortcutFocusReason);
}

/// After a click the rows stay where they are, for the next click, until the pointer has left.
void Sidebar::keepStill(bool still)
{
    for (Part &part : m_parts) {
        part.model->setStill(still);
        showMore(part);
    }
}

void Sidebar::leaveEvent(QEvent *event)
{
    QScrollArea::leaveEvent(event);
    keepStill(false);
}

void Sidebar::showAnswer(const search::Answer &answer)
{
    const QWidget *holder = focusWidget();
    const bool held = holder != nullptr && holder->hasFocus();
    for (const search::FacetCounts &counts : answer.facets) {
        if (counts.facet == search::Facet::Year) {
            m_years->setCounts(counts);
            m_yearSection->setVisible(!counts.values.empty());
            continue;
        }
        Part *part = partOf(counts);
        if (part == nullptr)
            continue;
        part->model->setNaming(m_filer.possible());
        part->model->setCounts(counts);
        part->section->setVisible(!counts.values.empty());
        openFirstBranch(*part);
        showMore(*part);
    }
    showFilters(m_context.workspace.request());
    // A section without values is gone, and would leave the keys to whatever comes next.
    if (held && !holder->isVisible())
        focusFirst();
}

void Sidebar::showFilters(const search::Request &request)
{
    if (std::exchange(m_query, request.query) != request.query)
        keepStill(false);
    for (const Part &part : m_parts)
        part.model->setFilters(request.filters);
    m_years->setFilters(request.filters);
    m_yearSection->setNote(m_years->rangeText());
}

/// The first time, one branch stands open, the fullest, to show that there are some.
void Sidebar::openFirstBranch(Part &part)
{
    const FacetModel &model = *part.model;
    if (part.facet != search::Facet::Theme || m_context.settings.contains(openKey(part.facet)))
        return;
    QStringList open;
    QModelIndex branch;
    while (model.hasChildren(branch)) {
        QModelIndex fullest = model.index(0, 0, branch);
        for (int row = 1; row < model.rowCount(branch); ++row) {
            const QModelIndex child = model.index(row, 0, branch);
            if (child.data(FacetModel::CountRole).toLongLong() >
                fullest.data(FacetModel::CountRole).toLongLong())
                fullest = child;
        }
        branch = fullest;
        open += branch.data(FacetModel::IdRole).toString();
    }
    m_context.settings.setList(openKey(part.facet), open);
    part.view->setOpenIds(open);
}

void Sidebar::showMore(Part &part)
{
    const int held = part.model->heldBack();
    if (held > 0)
        part.section->setMore(part.model->rowCount() > 0
                                  ? tr("Afficher les %Ln autre(s)", nullptr, held)
                                  : tr("Afficher %Ln valeur(s) sans résultat", nullptr, held));
    else
        part.section->setMore(part.model->complete() ? tr("En afficher moins") : QString());
}

void Sidebar::remember()
{
    // What has no section in this library stays as it was.
    QStringList folded = m_context.settings.list(foldedKey);
    const auto note = [&folded](search::Facet facet, const Section &section) {
        folded.removeAll(idText(facet));
        if (section.folded())
            folded += idText(facet);
    };
    for (const Part &part : m_parts)
        note(part.facet, *part.section);
    note(search::Facet::Year, *m_yearSection);
    m_context.settings.setList(foldedKey, folded);
}

} // namespace lutrin::gui
