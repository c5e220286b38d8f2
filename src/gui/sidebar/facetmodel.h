// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/answer.h"
#include "search/request.h"

#include <QAbstractItemModel>

#include <cstdint>
#include <string>
#include <vector>

namespace lutrin::gui {

/// The values of one facet with their counts, as a tree where they are one (themes, regions) and
/// else as a list, the most frequent first and cut to a handful. What no result has is held back,
/// but for what is chosen and a tree's first rows where these are few; `setComplete(true)` shows
/// all. An answer that has the same values only changes data, so views keep what is open and
/// current.
class FacetModel : public QAbstractItemModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FacetModel)

public:
    enum Role { IdRole = Qt::UserRole + 1, CountRole, StateRole };
    enum class State { Off, Chosen, Excluded };
    Q_ENUM(State)

    explicit FacetModel(search::Facet facet, QObject *parent = nullptr);

    [[nodiscard]] search::Facet facet() const { return m_facet; }
    void setCounts(const search::FacetCounts &counts);
    /// Which values are chosen; those of other facets are passed over.
    void setFilters(const std::vector<search::Filter> &filters);

    /// Whether rows stay as they are whatever is counted, so that none moves under a pointer.
    void setStill(bool still);

    /// How many values are held back.
    [[nodiscard]] int heldBack() const;
    [[nodiscard]] bool complete() const { return m_complete; }
    void setComplete(bool complete);

    /// Whether the user gave the values their names: folders and tags.
    [[nodiscard]] bool isOwn() const;
    /// Whether a value may be given another name in all records that have it: those the user gave,
    /// and names that sources write in several ways.
    [[nodiscard]] bool hasNames() const;
    /// They may be given other names, in a library that can be written.
    void setNaming(bool possible) { m_naming = possible; }
    [[nodiscard]] bool canName() const { return m_naming && hasNames(); }
    [[nodiscard]] bool canRemove() const { return m_naming && isOwn(); }

    [[nodiscard]] QModelIndex find(const std::string &id) const;

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    /// Only tells which name was typed: the value has it once the library does.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// A beginning (what is typed in a list) is looked for accents and capitals aside.
    [[nodiscard]] QModelIndexList match(const QModelIndex &start, int role, const QVariant &value,
                                        int hits, Qt::MatchFlags flags) const override;

signals:
    void named(const QString &id, const QString &name);

private:
    struct Node {
        search::FacetValue value;
        State state = State::Off;
        int parent = -1; ///< index in m_nodes, or -1
        int row = 0;
        std::vector<int> children;
    };

    [[nodiscard]] bool isTree() const;
    [[nodiscard]] bool keepsRoots() const;
    [[nodiscard]] std::vector<search::FacetValue> asTheyStand() const;
    [[nodiscard]] std::vector<search::FacetValue> counted() const;
    [[nodiscard]] std::vector<search::FacetValue> shown() const;
    [[nodiscard]] bool sameShape(const std::vector<search::FacetValue> &values) const;
    void rebuild(const std::vector<search::FacetValue> &values);
    void show();
    void emitAllChanged();
    [[nodiscard]] State stateOf(std::string_view id) const;
    [[nodiscard]] QString accessibleText(const Node &node) const;

    search::Facet m_facet;
    bool m_complete = false;
    bool m_still = false;
    bool m_naming = false;
    search::FacetValues m_counts;             ///< as answered; the values' words are in them
    std::vector<search::FacetValue> m_values; ///< all, in the order in which they are shown
    std::vector<search::Filter> m_filters;
    std::vector<Node> m_nodes;
    std::vector<int> m_roots;
};

} // namespace lutrin::gui
