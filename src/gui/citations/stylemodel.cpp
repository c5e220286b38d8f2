// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/citations/stylemodel.h"

#include "gui/citations/stylenames.h"
#include "gui/shell/foldedtext.h"
#include "gui/shell/phrases.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>
#include <functional>
#include <iterator>

namespace lutrin::gui {

namespace {

/// « français », or nothing where a style speaks whatever it is asked to.
QString languageOf(const citation::StyleInfo &style)
{
    return style.locale.empty() ? QString() : languageName(QString::fromStdString(style.locale));
}

} // namespace

StyleModel::StyleModel(QObject *parent) : QAbstractListModel(parent)
{
    std::vector<citation::StyleInfo> main;
    for (const QString &name : mainStyles())
        main.push_back({.name = name.toStdString()});
    setStyles(main);
}

void StyleModel::setStyles(const std::vector<citation::StyleInfo> &styles)
{
    m_main.clear();
    m_others.clear();
    for (const citation::StyleInfo &style : styles) {
        const QString name = QString::fromStdString(style.name);
        const QString label = styleLabel(style);
        const QString language = languageOf(style);
        const QString search = foldedText(label + u' ' + QString::fromStdString(style.title) +
                                          u' ' + name + u' ' + language);
        const bool main = mainStyles().contains(name);
        // The main ones have their language in their name.
        (main ? m_main : m_others).push_back({name, label, search, main ? QString() : language});
    }
    std::ranges::sort(m_main, {}, [](const Row &row) { return mainStyles().indexOf(row.name); });
    QCollator collator(QLocale(QLocale::French, QLocale::France));
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::ranges::sort(m_others, [&](const Row &left, const Row &right) {
        return collator.compare(left.label, right.label) < 0;
    });
    arrange();
}

void StyleModel::setFavourites(const QStringList &names)
{
    if (names == m_favourites)
        return;
    m_favourites = names;
    arrange();
}

/// A favourite stands among the favourites only.
void StyleModel::arrange()
{
    beginResetModel();
    m_rows.clear();
    const auto favourite = [this](const Row &row) { return m_favourites.contains(row.name); };
    const auto add = [this](const QString &heading, const std::vector<Row> &rows, auto &&wanted) {
        std::vector<Row> chosen;
        std::ranges::copy_if(rows, std::back_inserter(chosen), wanted);
        if (chosen.empty())
            return;
        if (m_rows.empty() || m_rows.front().label != heading)
            m_rows.push_back({{}, heading, {}, {}});
        m_rows.insert(m_rows.end(), chosen.begin(), chosen.end());
    };
    add(tr("Favoris"), m_main, favourite);
    add(tr("Favoris"), m_others, favourite);
    add(tr("Styles usuels"), m_main, std::not_fn(favourite));
    add(tr("Tous les styles"), m_others, std::not_fn(favourite));
    endResetModel();
}

QString StyleModel::labelOf(const QString &name) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&](const Row &row) { return row.name == name; });
    return found == m_rows.end() ? styleLabel(name) : found->label;
}

int StyleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant StyleModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.label;
    case Qt::ToolTipRole:
    case NameRole:
        return row.name;
    case SearchRole:
        return row.search;
    case DetailRole:
        return row.detail;
    case FavouriteRole:
        return m_favourites.contains(row.name);
    default:
        return {};
    }
}

Qt::ItemFlags StyleModel::flags(const QModelIndex &index) const
{
    const bool heading = index.data(NameRole).toString().isEmpty();
    return heading ? Qt::NoItemFlags : QAbstractListModel::flags(index);
}

StyleFilter::StyleFilter(QObject *parent) : QSortFilterProxyModel(parent) {}

void StyleFilter::setWords(const QString &words)
{
    m_words = foldedText(words).split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool StyleFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_words.isEmpty())
        return true;
    const QString text =
        sourceModel()->index(row, 0, parent).data(StyleModel::SearchRole).toString();
    return hasWords(text, m_words);
}

} // namespace lutrin::gui
