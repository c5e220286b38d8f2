// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/commands/commandmodel.h"

#include "gui/shell/foldedtext.h"

#include <algorithm>
#include <utility>

namespace lutrin::gui {

namespace {

constexpr std::size_t MostCommands = 60;
constexpr std::size_t MostOfMany = 8;

/// Whether any of its names is such a one.
template <typename Fits>
bool isCalled(const Command &command, const Fits &fits)
{
    return fits(command.key) || std::ranges::any_of(command.otherNames, fits);
}

} // namespace

void CommandModel::setCommands(std::vector<Command> commands)
{
    beginResetModel();
    m_commands = std::move(commands);
    for (Command &command : m_commands)
        command.key = keyOf(command);
    m_found.clear();
    filter();
    endResetModel();
}

void CommandModel::setManyCommands(std::vector<Command> commands)
{
    beginResetModel();
    m_many = std::move(commands);
    filter();
    endResetModel();
}

QString CommandModel::keyOf(const Command &command)
{
    return foldedText(command.words + u' ' + command.detail);
}

void CommandModel::setFound(std::vector<Command> commands)
{
    beginResetModel();
    m_found = std::move(commands);
    filter();
    endResetModel();
}

void CommandModel::setWords(const QString &words)
{
    beginResetModel();
    m_words = foldedText(words).simplified();
    m_found.clear();
    filter();
    endResetModel();
}

void CommandModel::filter()
{
    m_shown = ranked(m_commands, MostCommands);
    for (const Command &command : m_found)
        m_shown.push_back(&command);
    if (m_words.isEmpty())
        return; // the many would only be the first of the alphabet
    const std::vector<const Command *> many = ranked(m_many, MostOfMany);
    m_shown.insert(m_shown.end(), many.begin(), many.end());
}

std::vector<const Command *> CommandModel::ranked(const std::vector<Command> &commands,
                                                  std::size_t most) const
{
    const QStringList words = m_words.split(u' ', Qt::SkipEmptyParts);
    std::vector<const Command *> found;
    for (const Command &command : commands) {
        if (isCalled(command, [&](const QString &key) { return hasWords(key, words); }))
            found.push_back(&command);
    }
    const auto better = [&](auto &&fits) {
        std::stable_partition(found.begin(), found.end(),
                              [&](const Command *command) { return isCalled(*command, fits); });
    };
    better([&](const QString &key) { return beginsWords(key, words); });
    better([&](const QString &key) { return key.startsWith(m_words); });
    better([&](const QString &key) { return beginsWithWhole(key, m_words); });
    found.resize(std::min(found.size(), most));
    return found;
}

const Command &CommandModel::command(int row) const
{
    return *m_shown[std::size_t(row)];
}

int CommandModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant CommandModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Command &shown = command(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown.words;
    case Qt::AccessibleTextRole:
        return shown.detail.isEmpty() ? shown.words
                                      : shown.words + QStringLiteral(", ") + shown.detail;
    case DetailRole:
        return shown.detail;
    default:
        return {};
    }
}

} // namespace lutrin::gui
