// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/citations/styleadding.h"

#include "gui/shell/jobs.h"
#include "gui/shell/workspace.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace lutrin::gui {

/// What came of several files.
struct StyleAdding::Outcome {
    std::vector<library::UserStyle> styles;
    std::vector<Error> errors;
};

StyleAdding::StyleAdding(const Context &context, QObject *parent)
    : QObject(parent), m_context(context)
{
}

QStringList StyleAdding::stylesAmong(const QStringList &paths)
{
    QStringList styles;
    std::ranges::copy_if(paths, std::back_inserter(styles), [](const QString &path) {
        return path.endsWith(QLatin1String(".csl"), Qt::CaseInsensitive);
    });
    return styles;
}

void StyleAdding::add(const QStringList &files)
{
    const auto library = m_context.workspace.library();
    if (!library || files.isEmpty())
        return;
    emit started();
    m_context.workspace.jobs().run(
        Lane::AddStyle, this,
        [library, files](const std::stop_token &) {
            Outcome outcome;
            for (const QString &file : files) {
                auto style = library->installStyle(file.toStdString());
                if (style)
                    outcome.styles.push_back(std::move(*style));
                else
                    outcome.errors.push_back(style.error());
            }
            return outcome;
        },
        [this](Outcome &&outcome) { take(std::move(outcome), false); });
}

void StyleAdding::undo()
{
    const auto library = m_context.workspace.library();
    if (!library || m_last.empty())
        return;
    emit started();
    // The last one first: two of them may have had one name.
    std::ranges::reverse(m_last);
    m_context.workspace.jobs().run(
        Lane::AddStyle, this,
        [library, styles = std::exchange(m_last, {})](const std::stop_token &) {
            Outcome outcome;
            for (const auto &style : styles) {
                if (const auto done = library->takeBackStyle(style); done)
                    outcome.styles.push_back(style);
                else
                    outcome.errors.push_back(done.error());
            }
            return outcome;
        },
        [this](Outcome &&outcome) { take(std::move(outcome), true); });
}

void StyleAdding::take(Outcome &&outcome, bool back)
{
    if (!back && !outcome.styles.empty())
        m_last = outcome.styles;
    if (!outcome.styles.empty() && back)
        emit takenBack(outcome.styles);
    else if (!outcome.styles.empty())
        emit added(outcome.styles);
    if (!outcome.errors.empty())
        emit refused(outcome.errors);
}

} // namespace lutrin::gui
