// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/filing.h"

#include <QAbstractListModel>
#include <QString>

#include <cstdint>
#include <vector>

namespace lutrin::gui {

/// A collection or a tag, and whether the documents at hand are filed under it.
struct FilingName {
    QString name;
    std::int64_t documents = 0; ///< in the whole library
    Qt::CheckState state = Qt::Unchecked;
};

/// The names to choose from: those that hold what was typed, capitals and accents aside, and the
/// typed one itself where it is new.
class FilingModel : public QAbstractListModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilingModel)

public:
    /// The name itself; what is shown may say more.
    enum Role { DetailRole = Qt::UserRole, NameRole };

    using QAbstractListModel::QAbstractListModel;

    void setNames(std::vector<FilingName> names);
    void setWords(const QString &words);
    /// As it will be once the library has it.
    void setState(const QString &name, Qt::CheckState state);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void filter();

    std::vector<FilingName> m_names;
    QString m_words;
    std::vector<FilingName> m_shown;
    bool m_offersNew = false; ///< the last row is a name that there is not yet
};

} // namespace lutrin::gui
