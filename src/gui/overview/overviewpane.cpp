// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/overview/overviewpane.h"

#include "gui/overview/chartsection.h"
#include "gui/overview/countbars.h"
#include "gui/overview/countmatrix.h"
#include "gui/shell/jobs.h"
#include "gui/shell/phrases.h"
#include "gui/shell/theme.h"
#include "gui/shell/workspace.h"
#include "gui/sidebar/yearbars.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace lutrin::gui {

namespace {

constexpr int pageMargin = 32;
constexpr int widestChart = 880;
constexpr int tallYears = 96;
constexpr int wideYear = 44;

const search::FacetCounts *countsOf(const search::Answer &answer, search::Facet facet)
{
    const auto found = std::ranges::find(answer.facets, facet, &search::FacetCounts::facet);
    return found == answer.facets.end() ? nullptr : &*found;
}

bool isMatrixFacet(search::Facet facet)
{
    return facet == search::Facet::Theme || facet == search::Facet::Region;
}

} // namespace

OverviewPane::OverviewPane(const Context &context, QWidget *parent)
    : QScrollArea(parent)
    , m_context(context)
    , m_title(new QLabel(tr("Vue d’ensemble")))
    , m_subject(new QLabel)
    , m_years(new YearBars(context.theme))
    , m_matrix(new CountMatrix(context.theme))
    , m_authors(new CountBars(search::Facet::Author, context.theme))
    , m_centres(new CountBars(search::Facet::Centre, context.theme))
{
    setAccessibleName(m_title->text());
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_years->setBars(tallYears, wideYear);
    m_subject->setWordWrap(true);
    setKind(m_subject, WidgetKind::Muted);
    setWidget(createCharts());
    setFocusProxy(m_years);
    connectCharts();
    applyTheme();
}

QWidget *OverviewPane::createCharts()
{
    auto *charts = new QWidget;
    charts->setMaximumWidth(widestChart);
    auto *column = new QVBoxLayout(charts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(28);
    auto *head = new QVBoxLayout;
    head->setSpacing(2);
    head->addWidget(m_title);
    head->addWidget(m_subject);
    column->addLayout(head);
    const auto add = [&](const QString &title, auto *chart) {
        auto *section =
            new ChartSection(m_context, title, chart, [chart] { return chart->table(); });
        column->addWidget(section);
    };
    add(facetTitle(search::Facet::Year), m_years);
    add(m_matrix->accessibleName(), m_matrix);
    add(facetTitle(search::Facet::Author), m_authors);
    add(facetTitle(search::Facet::Centre), m_centres);
    column->addStretch();

    auto *page = new QWidget;
    setKind(page, WidgetKind::Paper);
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(pageMargin, pageMargin, pageMargin, pageMargin);
    row->addStretch();
    row->addWidget(charts, widestChart);
    row->addStretch();
    return page;
}

void OverviewPane::connectCharts()
{
    Workspace &workspace = m_context.workspace;
    for (const auto signal : {&Workspace::answered, &Workspace::counted})
        connect(&workspace, signal, this, [this] {
            if (isVisible())
                showAnswer();
        });
    connect(&workspace, &Workspace::requestChanged, this, &OverviewPane::showFilters);
    connect(&m_context.theme, &Theme::changed, this, &OverviewPane::applyTheme);
    connect(m_years, &YearBars::chosen, &workspace,
            [&workspace](const std::vector<std::string> &years) {
                workspace.setFilters(search::Facet::Year, years);
            });
    connect(m_matrix, &CountMatrix::chosen, &workspace,
            [&workspace](const std::string &theme, const std::string &region) {
                workspace.setFilters(search::Facet::Theme, {theme});
                workspace.setFilters(search::Facet::Region, {region});
            });
    connect(m_matrix, &CountMatrix::entered, this, &OverviewPane::resultsRequested);
    for (const auto &[bars, facet] :
         {std::pair{m_authors, search::Facet::Author}, std::pair{m_centres, search::Facet::Centre}})
        connect(bars, &CountBars::toggled, &workspace,
                [&workspace, facet = facet](const std::string &id) {
                    workspace.toggleFilter(facet, id);
                });
}

void OverviewPane::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    if (m_context.workspace.hasAnswer())
        showAnswer();
}

void OverviewPane::showAnswer()
{
    const search::Answer &answer = m_context.workspace.answer();
    const QString reading = queryText(answer.reading);
    const QString found = foundText(answer);
    m_subject->setText(reading.isEmpty() ? found
                                         : tr("%1 · recherche lue\u00a0: %2").arg(found, reading));
    if (const auto *years = countsOf(answer, search::Facet::Year))
        m_years->setCounts(*years);
    if (const auto *authors = countsOf(answer, search::Facet::Author))
        m_authors->setCounts(*authors);
    if (const auto *centres = countsOf(answer, search::Facet::Centre))
        m_centres->setCounts(*centres);
    showFilters();
    askForMatrix();
}

/// What has no date is in none of the years. A filter on years leaves it out.
QString OverviewPane::foundText(const search::Answer &answer) const
{
    const auto *years = countsOf(answer, search::Facet::Year);
    const auto &filters = m_context.workspace.request().filters;
    const QString found = analysesText(answer.total);
    if (years == nullptr ||
        std::ranges::find(filters, search::Facet::Year, &search::Filter::facet) != filters.end())
        return found;
    std::int64_t undated = answer.total;
    for (const search::FacetValue &year : years->values)
        undated -= year.count;
    if (undated <= 0)
        return found;
    return tr("%1, dont %Ln sans date", nullptr, static_cast<int>(undated)).arg(found);
}

void OverviewPane::showFilters()
{
    const auto &filters = m_context.workspace.request().filters;
    m_years->setFilters(filters);
    m_matrix->setFilters(filters);
    m_authors->setFilters(filters);
    m_centres->setFilters(filters);
}

/// As the facets do, the matrix leaves its own filters out, so that a choice can be changed.
void OverviewPane::askForMatrix()
{
    Workspace &workspace = m_context.workspace;
    search::Request request = workspace.request();
    std::erase_if(request.filters,
                  [](const search::Filter &filter) { return isMatrixFacet(filter.facet); });
    workspace.jobs().run(
        Lane::Overview, this,
        [library = workspace.library(), request](std::stop_token stop) {
            return library->statistics({search::Facet::Theme, search::Facet::Region}, request,
                                       std::move(stop));
        },
        [this](const Result<search::Counts> &counts) { takeMatrix(counts); });
}

void OverviewPane::takeMatrix(const Result<search::Counts> &counts)
{
    if (!counts) {
        if (counts.error().cause != Cause::Cancelled)
            m_context.workspace.fail(counts.error());
        return;
    }
    const search::Answer &answer = m_context.workspace.answer();
    const auto *themes = countsOf(answer, search::Facet::Theme);
    const auto *regions = countsOf(answer, search::Facet::Region);
    if (themes == nullptr || regions == nullptr)
        return;
    m_matrix->setCounts(*counts, themes->values, regions->values);
    showFilters();
}

void OverviewPane::applyTheme()
{
    m_title->setFont(m_context.theme.font(TextRole::Title));
    m_subject->setFont(m_context.theme.font(TextRole::Small));
}

} // namespace lutrin::gui
