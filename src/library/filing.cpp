// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the user files documents under.

#include "library/filing.h"

#include "library/libraryparts.h"
#include "library/savedsearches.h"
#include "store/batch.h"
#include "store/filingnames.h"
#include "store/filingstore.h"

#include <algorithm>
#include <utility>

namespace lutrin::library {

namespace {

store::FilingKind kindOf(FilingKind kind)
{
    return kind == FilingKind::Collection ? store::FilingKind::Collection : store::FilingKind::Tag;
}

/// What takes the change back; what changed nothing needs nothing.
Result<FilingChange> made(store::Batch &batch, const FilingChange &change)
{
    const std::string name = store::filingName(change.name);
    if (name.empty())
        return failure({Cause::Invalid, change.name, {}, "a name is missing"});
    const auto spelled = store::FilingStore(batch.connection()).spelling(kindOf(change.kind), name);
    if (!spelled)
        return failure(spelled.error());
    auto changed = batch.file({kindOf(change.kind), *spelled}, change.ids, change.filed);
    if (!changed)
        return failure(changed.error());
    return FilingChange{change.kind, *spelled, std::move(*changed), !change.filed};
}

/// The last of them is taken back first.
Result<std::vector<FilingChange>> allMade(store::Batch &batch,
                                          const std::vector<FilingChange> &changes)
{
    std::vector<FilingChange> back;
    for (const FilingChange &change : changes) {
        auto done = made(batch, change);
        if (!done)
            return failure(done.error());
        if (!done->ids.empty())
            back.push_back(std::move(*done));
    }
    std::ranges::reverse(back);
    return back;
}

Result<FilingStep> made(store::Batch &batch, const FilingStep &step)
{
    auto changes = allMade(batch, step.changes);
    if (!changes)
        return failure(changes.error());
    FilingStep back{std::move(*changes), step.after, step.before};
    if (step.before == step.after)
        return back;
    if (auto done = changeSavedSearchesIn(batch.connection(), step.before, step.after); !done)
        return failure(done.error());
    return back;
}

/// Each filter once, though two of them come to one name.
std::vector<search::Filter> filtersWith(const std::vector<search::Filter> &filters,
                                        const FilingChange &out, const std::string &spelled)
{
    std::vector<search::Filter> all;
    for (search::Filter filter : filters) {
        if (filter.facet == facetOf(out.kind) && filter.value == out.name)
            filter.value = spelled;
        if (std::ranges::find(all, filter) == all.end())
            all.push_back(std::move(filter));
    }
    return all;
}

/// What takes every document out of the name.
Result<FilingChange> emptying(store::Connection &connection, FilingKind kind,
                              const std::string &name)
{
    auto ids = store::FilingStore(connection).documents({kindOf(kind), name});
    if (!ids)
        return failure(ids.error());
    if (ids->empty())
        return failure({Cause::NotFound, name});
    return FilingChange{kind, name, std::move(*ids), false};
}

/// As any other name of the library spells it: the one that gives way says nothing.
Result<std::string> spelledBeside(store::Connection &connection, const FilingChange &out,
                                  const std::string &wanted)
{
    const std::string name = store::filingName(wanted);
    if (name.empty())
        return failure({Cause::Invalid, wanted, {}, "a name is missing"});
    auto names = store::FilingStore(connection).names(kindOf(out.kind));
    if (!names)
        return failure(names.error());
    std::erase(*names, out.name);
    return store::FilingNames(*names).spelling(name);
}

Result<FilingStep> renaming(store::Connection &connection, FilingChange out,
                            const std::string &spelled)
{
    auto searches = savedSearchesIn(connection);
    if (!searches)
        return failure(searches.error());
    FilingStep step{.changes = {}, .before = *searches, .after = std::move(*searches)};
    for (SavedSearch &search : step.after)
        search.filters = filtersWith(search.filters, out, spelled);
    FilingChange in{out.kind, spelled, out.ids, true};
    step.changes = {std::move(out), std::move(in)};
    return step;
}

Result<RenamedFiling> renamed(store::Batch &batch, const FilingChange &out,
                              const std::string &wanted)
{
    const auto spelled = spelledBeside(batch.connection(), out, wanted);
    if (!spelled)
        return failure(spelled.error());
    if (*spelled == out.name)
        return RenamedFiling{.name = *spelled, .merged = false, .back = {}};
    const auto present =
        store::FilingStore(batch.connection()).documents({kindOf(out.kind), *spelled});
    if (!present)
        return failure(present.error());
    const auto step = renaming(batch.connection(), out, *spelled);
    if (!step)
        return failure(step.error());
    auto back = made(batch, *step);
    if (!back)
        return failure(back.error());
    return RenamedFiling{.name = *spelled, .merged = !present->empty(), .back = std::move(*back)};
}

} // namespace

search::Facet facetOf(FilingKind kind)
{
    return kind == FilingKind::Tag ? search::Facet::Tag : search::Facet::Collection;
}

Result<std::vector<FilingChange>> Library::file(const std::vector<FilingChange> &changes)
{
    auto back = file(FilingStep{.changes = changes, .before = {}, .after = {}});
    if (!back)
        return failure(back.error());
    return std::move(back->changes);
}

Result<FilingStep> Library::file(const FilingStep &step)
{
    return m_parts->together([&](store::Batch &batch) { return made(batch, step); });
}

Result<RenamedFiling> Library::renameFiling(FilingKind kind, const std::string &name,
                                            const std::string &wanted)
{
    return m_parts->together([&](store::Batch &batch) -> Result<RenamedFiling> {
        const auto out = emptying(batch.connection(), kind, name);
        if (!out)
            return failure(out.error());
        return renamed(batch, *out, wanted);
    });
}

Result<FilingStep> Library::removeFiling(FilingKind kind, const std::string &name)
{
    return m_parts->together([&](store::Batch &batch) -> Result<FilingStep> {
        auto out = emptying(batch.connection(), kind, name);
        if (!out)
            return failure(out.error());
        return made(batch, FilingStep{.changes = {std::move(*out)}, .before = {}, .after = {}});
    });
}

} // namespace lutrin::library
