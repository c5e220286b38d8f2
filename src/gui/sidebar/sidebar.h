// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/shell/context.h"
#include "library/filing.h"
#include "search/answer.h"
#include "search/request.h"

#include <QScrollArea>

#include <vector>

class QVBoxLayout;

namespace lutrin::gui {

class FacetModel;
class FacetView;
class Filer;
class SearchKeeper;
class SavedSearchView;
class Section;
class YearBars;

/// What the user keeps: saved searches, folders, tags; then what results are filtered by: themes,
/// regions, years, authors, centres, types, languages and series, each value with how many analyses
/// choosing it would leave.
class Sidebar : public QScrollArea {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Sidebar)

public:
    Sidebar(const Context &context, SearchKeeper &searches, Filer &filer,
            QWidget *parent = nullptr);
    ~Sidebar() override;

    /// The last facets, which are below what the first frame shows. Once.
    void complete();

    /// Null for a facet that has no section, or none yet.
    [[nodiscard]] FacetView *view(search::Facet facet) const;
    /// Null until there are saved searches.
    [[nodiscard]] SavedSearchView *searches() const { return m_searches; }
    [[nodiscard]] YearBars *years() const { return m_years; }
    /// Puts the keyboard on the first section.
    void focusFirst();

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void leaveEvent(QEvent *event) override;

private:
    struct Part {
        search::Facet facet = search::Facet::Theme;
        FacetModel *model = nullptr; ///< null for the years
        FacetView *view = nullptr;
        Section *section = nullptr;
    };

    void insert(Section *section, QVBoxLayout &layout, int place) const;
    [[nodiscard]] QWidget *layOut();
    void followSearches(SearchKeeper &searches);
    void addSearches(SearchKeeper &searches);
    Part &addOwn(library::FilingKind kind, int place = -1);
    /// At the end, where no place is given.
    Part &addFacet(search::Facet facet, QVBoxLayout &layout, int place = -1);
    [[nodiscard]] Part *partOf(const search::FacetCounts &counts);
    void addYears();
    void keepStill(bool still);
    void showAnswer(const search::Answer &answer);
    void showFilters(const search::Request &request);
    void openFirstBranch(Part &part);
    void showMore(Part &part);
    void remember();

    Context m_context;
    Filer &m_filer;
    QVBoxLayout *m_own = nullptr;    ///< what the user keeps, above the facets
    QVBoxLayout *m_facets = nullptr; ///< of the corpus
    std::vector<Part> m_parts;
    SavedSearchView *m_searches = nullptr;
    Section *m_searchSection = nullptr;
    YearBars *m_years = nullptr;
    Section *m_yearSection = nullptr;
    std::string m_query; ///< of the rows as they stand
};

} // namespace lutrin::gui
