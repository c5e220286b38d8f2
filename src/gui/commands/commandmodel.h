// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/commands/command.h"

#include <QAbstractListModel>

#include <vector>

namespace lutrin::gui {

/// The commands whose words or detail hold all that was typed, capitals and accents aside, those
/// that begin so first; behind them what was found elsewhere, and a few of the many.
class CommandModel : public QAbstractListModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CommandModel)

public:
    enum Role { DetailRole = Qt::UserRole };

    using QAbstractListModel::QAbstractListModel;

    /// What is always there to choose from.
    void setCommands(std::vector<Command> commands);
    /// What there is too much of to be shown before the rest, with the keys made.
    void setManyCommands(std::vector<Command> commands);
    /// What was found for the present words elsewhere.
    void setFound(std::vector<Command> commands);
    void setWords(const QString &words);

    /// The command in a row.
    [[nodiscard]] const Command &command(int row) const;
    [[nodiscard]] static QString keyOf(const Command &command);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void filter();
    [[nodiscard]] std::vector<const Command *> ranked(const std::vector<Command> &commands,
                                                      std::size_t most) const;

    std::vector<Command> m_commands;
    std::vector<Command> m_many;
    std::vector<Command> m_found;
    QString m_words;
    std::vector<const Command *> m_shown;
};

} // namespace lutrin::gui
