// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/citations/stylemodel.h"

#include "gui/citations/stylenames.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>

namespace lutrin::gui {

namespace {

QString folded(const QString &text)
{
    QString result;
    for (const QChar character : text.normalized(QString::NormalizationForm_KD)) {
        if (!character.isMark())
            result += character.toLower();
    }
    return result;
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
    std::vector<Row> main;
    std::vector<Row> others;
    for (const citation::StyleInfo &style : styles) {
        const QString name = QString::fromStdString(style.name);
        const QString label = styleLabel(style);
        const QString search =
            folded(label + u' ' + QString::fromStdString(style.title) + u' ' + name);
        (mainStyles().contains(name) ? main : others).push_back({name, label, search});
    }
    std::sort(main.begin(), main.end(), [](const Row &left, const Row &right) {
        return mainStyles().indexOf(left.name) < mainStyles().indexOf(right.name);
    });
    QCollator collator(QLocale(QLocale::French, QLocale::France));
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::sort(others.begin(), others.end(), [&](const Row &left, const Row &right) {
        return collator.compare(left.label, right.label) < 0;
    });
    beginResetModel();
    m_rows.clear();
    m_rows.push_back({{}, tr("Styles usuels"), {}});
    m_rows.insert(m_rows.end(), main.begin(), main.end());
    if (!others.empty())
        m_rows.push_back({{}, tr("Tous les styles"), {}});
    m_rows.insert(m_rows.end(), others.begin(), others.end());
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
    case Qt::FontRole:
        return row.name.isEmpty() ? m_headingFont : QVariant();
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
    m_words = folded(words).split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool StyleFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_words.isEmpty())
        return true;
    const QString text =
        sourceModel()->index(row, 0, parent).data(StyleModel::SearchRole).toString();
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString &word) { return text.contains(word); });
}

} // namespace lutrin::gui
