// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/sidebar/facetmodel.h"

#include "gui/shell/foldedtext.h"
#include "gui/shell/phrases.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace lutrin::gui {

namespace {

/// How many values of a long list are shown at first.
constexpr std::size_t handful = 8;
/// Up to how many first rows a tree keeps, whatever is counted.
constexpr std::ptrdiff_t fewRoots = 12;

using Values = std::vector<search::FacetValue>;

} // namespace

FacetModel::FacetModel(search::Facet facet, QObject *parent)
    : QAbstractItemModel(parent), m_facet(facet)
{
}

void FacetModel::setCounts(const search::FacetCounts &counts)
{
    // What is shown still has the words of the counts before.
    const search::FacetValues before = std::exchange(m_counts, counts.values);
    m_values.assign(m_counts.begin(), m_counts.end());
    if (!isTree())
        std::ranges::stable_sort(m_values, std::ranges::greater{}, &search::FacetValue::count);
    show();
}

void FacetModel::setFilters(const std::vector<search::Filter> &filters)
{
    m_filters = filters;
    std::erase_if(m_filters, [this](const auto &filter) { return filter.facet != m_facet; });
    show();
}

void FacetModel::setComplete(bool complete)
{
    m_complete = complete;
    m_still = false; // that was asked for
    show();
}

int FacetModel::heldBack() const
{
    return static_cast<int>(m_values.size() - shown().size());
}

bool FacetModel::isTree() const
{
    return std::ranges::any_of(m_values, [](const auto &value) { return !value.parent.empty(); });
}

void FacetModel::setStill(bool still)
{
    if (std::exchange(m_still, still) != still)
        show();
}

/// A list's handful; what is chosen is in it always.
Values FacetModel::shown() const
{
    if (m_still)
        return asTheyStand();
    if (m_complete)
        return m_values;
    Values values = counted();
    if (isTree() || values.size() <= handful + 1)
        return values;
    const auto rest =
        std::remove_if(values.begin() + handful, values.end(),
                       [this](const auto &value) { return stateOf(value.id) == State::Off; });
    values.erase(rest, values.end());
    return values;
}

/// The rows of the counts before, with what is counted now.
Values FacetModel::asTheyStand() const
{
    std::unordered_map<std::string_view, const search::FacetValue *> known;
    for (const search::FacetValue &value : m_values)
        known.emplace(value.id, &value);
    Values values;
    for (const Node &node : m_nodes) {
        if (const auto value = known.find(node.value.id); value != known.end())
            values.push_back(*value->second);
    }
    return values;
}

/// Where they are few, they say what the library is about, even where nothing was found.
bool FacetModel::keepsRoots() const
{
    const auto roots =
        std::ranges::count_if(m_values, [](const auto &value) { return value.parent.empty(); });
    return isTree() && roots <= fewRoots;
}

/// Those that results have, those that are chosen, and what these stand below; a tree's few roots.
Values FacetModel::counted() const
{
    const bool roots = keepsRoots();
    std::unordered_set<std::string_view> above;
    Values values;
    for (auto value = m_values.rbegin(); value != m_values.rend(); ++value) {
        const bool wanted = value->count > 0 || stateOf(value->id) != State::Off ||
                            (roots && value->parent.empty());
        if (!wanted && !above.contains(value->id))
            continue;
        above.insert(value->parent);
        values.push_back(*value);
    }
    std::ranges::reverse(values);
    return values;
}

void FacetModel::show()
{
    const Values values = shown();
    if (sameShape(values)) {
        for (std::size_t at = 0; at < values.size(); ++at) {
            m_nodes[at].value = values[at];
            m_nodes[at].state = stateOf(values[at].id);
        }
        emitAllChanged();
        return;
    }
    beginResetModel();
    rebuild(values);
    endResetModel();
}

FacetModel::State FacetModel::stateOf(std::string_view id) const
{
    const auto filter = std::ranges::find(m_filters, id, &search::Filter::value);
    if (filter == m_filters.end())
        return State::Off;
    return filter->excluded ? State::Excluded : State::Chosen;
}

bool FacetModel::sameShape(const Values &values) const
{
    return std::ranges::equal(values, m_nodes, [](const auto &value, const Node &node) {
        return value.id == node.value.id && value.parent == node.value.parent;
    });
}

void FacetModel::rebuild(const Values &values)
{
    m_nodes.clear();
    m_roots.clear();
    std::unordered_map<std::string_view, int> places;
    for (const search::FacetValue &value : values) {
        const int at = static_cast<int>(m_nodes.size());
        const auto parent = places.find(value.parent);
        const int parentAt = parent == places.end() ? -1 : parent->second;
        std::vector<int> &siblings =
            parentAt < 0 ? m_roots : m_nodes[static_cast<std::size_t>(parentAt)].children;
        const int row = static_cast<int>(siblings.size());
        siblings.push_back(at);
        m_nodes.push_back({value, stateOf(value.id), parentAt, row, {}});
        places.emplace(value.id, at);
    }
}

void FacetModel::emitAllChanged()
{
    if (m_roots.empty())
        return;
    emit dataChanged(index(0, 0), index(static_cast<int>(m_roots.size()) - 1, 0));
    for (std::size_t at = 0; at < m_nodes.size(); ++at) {
        const Node &node = m_nodes[at];
        if (node.children.empty())
            continue;
        const QModelIndex parent = createIndex(node.row, 0, at);
        emit dataChanged(index(0, 0, parent),
                         index(static_cast<int>(node.children.size()) - 1, 0, parent));
    }
}

QModelIndex FacetModel::find(const std::string &id) const
{
    const auto found =
        std::ranges::find(m_nodes, id, [](const Node &node) { return node.value.id; });
    if (found == m_nodes.end())
        return {};
    return createIndex(found->row, 0, static_cast<quintptr>(found - m_nodes.begin()));
}

QModelIndex FacetModel::index(int row, int column, const QModelIndex &parent) const
{
    const std::vector<int> &siblings =
        parent.isValid() ? m_nodes[parent.internalId()].children : m_roots;
    if (column != 0 || row < 0 || row >= static_cast<int>(siblings.size()))
        return {};
    return createIndex(row, 0, static_cast<quintptr>(siblings[static_cast<std::size_t>(row)]));
}

QModelIndex FacetModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    const int parent = m_nodes[child.internalId()].parent;
    if (parent < 0)
        return {};
    return createIndex(m_nodes[static_cast<std::size_t>(parent)].row, 0,
                       static_cast<quintptr>(parent));
}

int FacetModel::rowCount(const QModelIndex &parent) const
{
    return static_cast<int>(
        (parent.isValid() ? m_nodes[parent.internalId()].children : m_roots).size());
}

int FacetModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QString FacetModel::accessibleText(const Node &node) const
{
    const QString label = valueText(m_facet, node.value);
    const QString count = analysesText(node.value.count);
    switch (node.state) {
    case State::Chosen:
        return tr("%1, %2, choisi").arg(label, count);
    case State::Excluded:
        return tr("%1, %2, exclu").arg(label, count);
    case State::Off:
        break;
    }
    return tr("%1, %2").arg(label, count);
}

QVariant FacetModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node &node = m_nodes[index.internalId()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case Qt::ToolTipRole:
        return valueText(m_facet, node.value);
    case Qt::AccessibleTextRole:
        return accessibleText(node);
    case IdRole:
        return QString::fromUtf8(node.value.id);
    case CountRole:
        return QVariant::fromValue<qlonglong>(node.value.count);
    case StateRole:
        return QVariant::fromValue(node.state);
    default:
        return {};
    }
}

bool FacetModel::isOwn() const
{
    return m_facet == search::Facet::Collection || m_facet == search::Facet::Tag;
}

bool FacetModel::hasNames() const
{
    return isOwn() || m_facet == search::Facet::Author || m_facet == search::Facet::Series ||
           m_facet == search::Facet::Container;
}

bool FacetModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole)
        return false;
    emit named(index.data(IdRole).toString(), value.toString());
    return true;
}

Qt::ItemFlags FacetModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags all = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return canName() ? all | Qt::ItemIsEditable : all;
}

QModelIndexList FacetModel::match(const QModelIndex &start, int role, const QVariant &value,
                                  int hits, Qt::MatchFlags flags) const
{
    if ((flags & Qt::MatchTypeMask) != Qt::MatchStartsWith || flags.testFlag(Qt::MatchRecursive))
        return QAbstractItemModel::match(start, role, value, hits, flags);
    if (!start.isValid())
        return {};
    const QString typed = foldedText(value.toString());
    const int count = rowCount(start.parent());
    const int end = flags.testFlag(Qt::MatchWrap) ? start.row() + count : count;
    QModelIndexList found;
    for (int row = start.row(); row < end && (hits < 0 || found.size() < hits); ++row) {
        const QModelIndex candidate = index(row % count, 0, start.parent());
        if (foldedText(candidate.data(role).toString()).startsWith(typed))
            found += candidate;
    }
    return found;
}

} // namespace lutrin::gui
