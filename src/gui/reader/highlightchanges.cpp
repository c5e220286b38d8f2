// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/reader/highlightchanges.h"

#include "gui/shell/donechange.h"
#include "gui/shell/workspace.h"

#include <utility>

namespace lutrin::gui {

/// One that turns what is kept from one state into another.
struct HighlightChanges::Change {
    corpus::Highlight from;
    corpus::Highlight to;
    QString words;
    bool remembered = false; ///< among what can be taken back
};

HighlightChanges::HighlightChanges(const Context &context, QObject *parent)
    : QObject(parent)
    , m_workspace(context.workspace)
    , m_writes(context.workspace, Lane::HighlightWrites)
{
}

void HighlightChanges::make(const QString &words, const corpus::Highlight &before,
                            const corpus::Highlight &after)
{
    run(std::make_shared<Change>(Change{.from = before, .to = after, .words = words}));
}

/// Turns `from` into `to`, and exchanges them for the way back.
void HighlightChanges::run(const std::shared_ptr<Change> &change)
{
    m_writes.add(
        [change](library::Library &library) -> Result<void> {
            auto &[from, to, words, remembered] = *change;
            if (to.quote.empty()) {
                if (auto done = library.removeHighlight(from.number); !done)
                    return done;
            } else {
                const auto number = library.keepHighlight(to);
                if (!number)
                    return failure(number.error());
                to.number = *number;
                from.number = *number;
            }
            std::swap(from, to);
            return {};
        },
        [this, change](bool succeeded) {
            if (!succeeded) {
                if (!change->remembered)
                    emit refused(change->to);
                return;
            }
            if (!std::exchange(change->remembered, true))
                pushDone(
                    m_workspace.changes(), change->words, [this, change] { run(change); },
                    [this, change] { run(change); });
            emit written();
        });
}

} // namespace lutrin::gui
