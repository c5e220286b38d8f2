// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/notedmarks.h"

#include "store/highlightstore.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace lutrin::library {

namespace {

using corpus::Highlight;

/// The one of these words at this place; null where it is not marked.
const Highlight *samePassage(const std::vector<Highlight> &marked, const Highlight &wanted)
{
    const auto found = std::ranges::find_if(marked, [&](const Highlight &each) {
        return each.place == wanted.place && each.page == wanted.page && each.quote == wanted.quote;
    });
    return found == marked.end() ? nullptr : &*found;
}

std::optional<std::string> noteOf(const Highlight *highlight)
{
    return highlight == nullptr ? std::nullopt : std::optional(highlight->note);
}

std::string bothNotes(const std::string &note, const std::string &more)
{
    if (note.empty() || more.empty() || note == more)
        return note.empty() ? more : note;
    return note + "\n\n" + more;
}

/// What makes `present` also what `more` is, which is kept under its document.
store::ChangedHighlight broughtOver(const Highlight *present, Highlight more,
                                    const std::string &document)
{
    more.document = document;
    std::string note = bothNotes(noteOf(present).value_or(std::string()), more.note);
    return {std::move(more), noteOf(present), std::move(note)};
}

} // namespace

Result<void> NotedMarks::bringOver(std::string_view from, const std::string &to)
{
    store::Connection &connection = m_batch.connection();
    const auto filings = store::FilingStore(connection).of(from);
    const auto highlights = store::HighlightStore(connection).of(from);
    const auto present = store::HighlightStore(connection).of(to);
    if (!filings || !highlights || !present)
        return failure(!filings      ? filings.error()
                       : !highlights ? highlights.error()
                                     : present.error());
    for (const store::Filing &filing : *filings) {
        if (auto done = file({.filing = filing, .document = to, .filed = true}); !done)
            return done;
    }
    for (const Highlight &each : *highlights) {
        if (auto done = mark(broughtOver(samePassage(*present, each), each, to)); !done)
            return done;
    }
    return {};
}

Result<void> NotedMarks::takeBack(store::ChangeNumber change)
{
    const store::ChangedMarks changed(m_batch.connection());
    auto filings = changed.filings(change);
    auto highlights = changed.highlights(change);
    if (!filings || !highlights)
        return failure(!filings ? filings.error() : highlights.error());
    for (store::ChangedFiling &each : *filings) {
        each.filed = !each.filed;
        if (auto done = file(each); !done)
            return done;
    }
    for (store::ChangedHighlight &each : *highlights) {
        std::swap(each.before, each.after);
        if (auto done = mark(each); !done)
            return done;
    }
    return {};
}

Result<void> NotedMarks::file(const store::ChangedFiling &filing)
{
    const auto changed = m_batch.file(filing.filing, {filing.document}, filing.filed);
    if (!changed)
        return failure(changed.error());
    return changed->empty() ? Result<void>()
                            : store::ChangedMarks(m_batch.connection()).keep(m_change, filing);
}

Result<void> NotedMarks::mark(const store::ChangedHighlight &highlight)
{
    store::HighlightStore highlights(m_batch.connection());
    const auto all = highlights.of(highlight.highlight.document);
    if (!all)
        return failure(all.error());
    const Highlight *present = samePassage(*all, highlight.highlight);
    if (noteOf(present) != highlight.before || highlight.before == highlight.after)
        return {};
    Highlight wanted = present == nullptr ? highlight.highlight : *present;
    if (present == nullptr)
        wanted.number = 0;
    wanted.note = highlight.after.value_or(std::string());
    Result<void> done;
    if (!highlight.after)
        done = highlights.remove(wanted.number);
    else if (const auto kept = highlights.keep(wanted); !kept)
        done = failure(kept.error());
    return done ? store::ChangedMarks(m_batch.connection()).keep(m_change, highlight) : done;
}

} // namespace lutrin::library
