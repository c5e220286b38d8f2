// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "citation/reference.h"

#include <QAbstractListModel>
#include <QSortFilterProxyModel>
#include <QStringList>

#include <vector>

namespace lutrin::gui {

/// The installed styles as a list: the favourites first, then the main ones, then all others by
/// title, each with its field and language. Headings part them; they cannot be chosen. Begins with
/// the main ones, until it is given all.
class StyleModel : public QAbstractListModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StyleModel)

public:
    enum Role {
        NameRole = Qt::UserRole, ///< QString: the style's name, empty for a heading
        SearchRole,              ///< QString: what a filter looks at, folded
        DetailRole,    ///< QString: what it is for and its own language: « droit · français »
        FavouriteRole, ///< bool
        HeadsRole,     ///< QStringList: its label, title and name, folded
        DependentRole, ///< bool: it follows another style
    };

    explicit StyleModel(QObject *parent = nullptr);

    void setStyles(const std::vector<citation::StyleInfo> &styles);
    /// How a style is called here; its name where it is not in the list.
    [[nodiscard]] QString labelOf(const QString &name) const;
    [[nodiscard]] const QStringList &favourites() const { return m_favourites; }
    void setFavourites(const QStringList &names);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        QString name;
        QString label;
        QString search;
        QStringList heads;
        bool dependent = false;
        QString detail;
        QString tip;
    };

    static Row rowOf(const citation::StyleInfo &style);

    void arrange();

    std::vector<citation::StyleInfo> m_styles; ///< as given
    std::vector<Row> m_main;
    std::vector<Row> m_others;
    QStringList m_favourites;
    std::vector<Row> m_rows; ///< as shown
};

/// Those styles whose title, name, field, form or language holds every word of a filter, capitals
/// and accents aside: those first whose title or name begins with them, and of these the styles
/// that follow no other. Headings show only without a filter.
class StyleFilter : public QSortFilterProxyModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StyleFilter)

public:
    explicit StyleFilter(QObject *parent = nullptr);

    void setWords(const QString &words);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    [[nodiscard]] int rankOf(const QModelIndex &style) const;

    QStringList m_words;
    mutable std::vector<int> m_ranks; ///< of the accepted rows, kept for what compares them after
};

} // namespace lutrin::gui
