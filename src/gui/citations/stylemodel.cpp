// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/citations/stylemodel.h"

#include "gui/citations/stylefields.h"
#include "gui/citations/stylenames.h"
#include "gui/shell/foldedtext.h"
#include "gui/shell/phrases.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>
#include <functional>
#include <iterator>
#include <utility>

namespace lutrin::gui {

namespace {

/// « français », or nothing where a style speaks whatever it is asked to.
QString languageOf(const citation::StyleInfo &style)
{
    return style.locale.empty() ? QString() : languageName(QString::fromStdString(style.locale));
}

/// The first field, and that there are more: « histoire… ».
QString briefly(const QStringList &fields)
{
    return fields.size() > 1 ? fields.first() + u'…' : fields.value(0);
}

/// The fields as CSL calls them, for who searches by these: « political science ».
QString cslWords(const citation::StyleInfo &style)
{
    QString words;
    for (const std::string &field : style.fields)
        words += QString::fromStdString(field).replace(u'_', u' ') + u' ';
    return words;
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
    if (styles == m_styles)
        return;
    m_styles = styles;
    m_main.clear();
    m_others.clear();
    for (const citation::StyleInfo &style : styles) {
        Row row = rowOf(style);
        (mainStyles().contains(row.name) ? m_main : m_others).push_back(std::move(row));
    }
    std::ranges::sort(m_main, {}, [](const Row &row) { return mainStyles().indexOf(row.name); });
    QCollator collator(QLocale(QLocale::French, QLocale::France));
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::ranges::sort(m_others, [&](const Row &left, const Row &right) {
        return collator.compare(left.label, right.label) < 0;
    });
    arrange();
}

StyleModel::Row StyleModel::rowOf(const citation::StyleInfo &style)
{
    const QString point = QStringLiteral(" · ");
    const QString title = QString::fromStdString(style.title);
    const QString language = languageOf(style);
    const QStringList fields = styleFields(style);
    Row row{.name = QString::fromStdString(style.name), .label = styleLabel(style)};
    // Our labels have the language in them.
    QStringList detail{briefly(fields)};
    if (!hasGivenLabel(row.name))
        detail += language;
    QStringList all{styleFormat(style), fields.join(QStringLiteral(", ")), language};
    if (!style.parent.empty())
        all += tr("suit %1").arg(QString::fromStdString(style.parent));
    for (QStringList *parts : {&detail, &all})
        parts->removeAll(QString());
    row.detail = detail.join(point);
    row.tip = title + u'\n' + row.name + (all.isEmpty() ? QString() : u'\n' + all.join(point));
    row.heads = {foldedText(row.label), foldedText(title), foldedText(row.name)};
    row.dependent = !style.parent.empty();
    row.search = foldedText(
        QStringList{row.label, title, row.name, all.join(u' '), cslWords(style)}.join(u' '));
    return row;
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
            m_rows.push_back({.label = heading});
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
        return row.tip;
    case NameRole:
        return row.name;
    case SearchRole:
        return row.search;
    case HeadsRole:
        return row.heads;
    case DependentRole:
        return row.dependent;
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

StyleFilter::StyleFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    sort(0);
}

void StyleFilter::setWords(const QString &words)
{
    m_words = foldedText(words).split(u' ', Qt::SkipEmptyParts);
    invalidate();
}

bool StyleFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex style = sourceModel()->index(row, 0, parent);
    if (!hasWords(style.data(StyleModel::SearchRole).toString(), m_words))
        return false;
    const auto place = std::size_t(row);
    m_ranks.resize(std::max(m_ranks.size(), place + 1));
    m_ranks[place] = m_words.isEmpty() ? 0 : rankOf(style);
    return true;
}

/// What it is called says more than what it is for, and a style more than those that follow it.
int StyleFilter::rankOf(const QModelIndex &style) const
{
    const QStringList heads = style.data(StyleModel::HeadsRole).toStringList();
    const auto anyHead = [&heads](auto &&fits) { return std::ranges::any_of(heads, fits); };
    const QString phrase = m_words.join(u' ');
    int rank = 6;
    if (anyHead([&](const QString &head) { return beginsWithWhole(head, phrase); }))
        rank = 0;
    else if (anyHead([&](const QString &head) { return head.startsWith(phrase); }))
        rank = 2;
    else if (anyHead([&](const QString &head) { return beginsWords(head, m_words); }))
        rank = 4;
    return rank + (style.data(StyleModel::DependentRole).toBool() ? 1 : 0);
}

bool StyleFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    return m_ranks[std::size_t(left.row())] < m_ranks[std::size_t(right.row())];
}

} // namespace lutrin::gui
