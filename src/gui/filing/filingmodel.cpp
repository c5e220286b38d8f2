// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/filing/filingmodel.h"

#include "gui/shell/foldedtext.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace lutrin::gui {

void FilingModel::setNames(std::vector<FilingName> names)
{
    m_names = std::move(names);
    // What the documents have stands first, then what is used most.
    std::ranges::stable_sort(m_names, [](const FilingName &left, const FilingName &right) {
        if ((left.state == Qt::Unchecked) != (right.state == Qt::Unchecked))
            return left.state != Qt::Unchecked;
        return left.documents > right.documents;
    });
    filter();
}

void FilingModel::setWords(const QString &words)
{
    m_words = words.simplified();
    filter();
}

void FilingModel::setState(const QString &name, Qt::CheckState state)
{
    const auto known = std::ranges::find(m_names, name, &FilingName::name);
    if (known == m_names.end())
        m_names.insert(m_names.begin(), {name, 0, state});
    else
        known->state = state;
    filter();
}

void FilingModel::filter()
{
    beginResetModel();
    m_shown.clear();
    const QString typed = foldedText(m_words);
    const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
    bool known = false;
    for (const FilingName &each : m_names) {
        const QString name = foldedText(each.name);
        known = known || name == typed;
        if (hasWords(name, words))
            m_shown.push_back(each);
    }
    m_offersNew = !m_words.isEmpty() && !known;
    if (m_offersNew)
        m_shown.push_back({m_words, 0, Qt::Unchecked});
    endResetModel();
}

int FilingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant FilingModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const FilingName &each = m_shown[static_cast<std::size_t>(index.row())];
    const bool isNew = m_offersNew && index.row() + 1 == rowCount();
    switch (role) {
    case NameRole:
        return each.name;
    case Qt::DisplayRole:
        return isNew ? tr("Créer «\u00a0%1\u00a0»").arg(each.name) : each.name;
    case DetailRole:
        return each.documents > 0 ? QLocale().toString(static_cast<qlonglong>(each.documents))
                                  : QString();
    case Qt::CheckStateRole:
        return isNew ? QVariant() : QVariant(static_cast<int>(each.state));
    default:
        return {};
    }
}

} // namespace lutrin::gui
