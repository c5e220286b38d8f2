// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/bundledcorpus.h"

#include "store/batch.h"
#include "store/changestore.h"
#include "store/editionstore.h"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace lutrin::store {

namespace {

constexpr std::string_view selectBundled = "SELECT id FROM document WHERE origin = 1";

/// The edition's terms, and after them the user's that it does not have.
corpus::Taxonomy merged(const corpus::Taxonomy &edition, const corpus::Taxonomy &present)
{
    std::vector<corpus::Term> terms = edition.terms();
    for (const corpus::Term &term : present.terms()) {
        if (term.origin == "user" && edition.find(term.axis, term.id) == nullptr)
            terms.push_back(term);
    }
    return corpus::Taxonomy(std::move(terms));
}

Result<std::int64_t> removeOthers(Batch &batch, const corpus::Corpus &corpus)
{
    std::vector<std::string> others;
    {
        Statement rows = batch.connection().statement(selectBundled);
        while (rows.next()) {
            const bool stays = std::ranges::any_of(corpus.documents, [&](const auto &document) {
                return document.id == rows.text(0);
            });
            if (!stays)
                others.emplace_back(rows.text(0));
        }
        if (!rows.status())
            return failure(rows.status().error());
    }
    for (const std::string &id : others) {
        if (auto done = batch.remove(id); !done)
            return failure(done.error());
    }
    return static_cast<std::int64_t>(others.size());
}

/// Nothing where the user took the document out: it stays out in every edition.
Result<std::optional<Outcome>> putUnlessRemoved(Batch &batch, const corpus::Document &document)
{
    const auto present = batch.find(document.id);
    const auto removed = ChangeStore(batch.connection()).removed(document.id);
    if (!present || !removed)
        return failure(!present ? present.error() : removed.error());
    if (!*present && *removed)
        return std::nullopt;
    const auto outcome = batch.put(document, Origin::Bundled);
    if (!outcome)
        return failure(outcome.error());
    return *outcome;
}

void count(BundledTally &tally, Outcome outcome)
{
    tally.added += outcome == Outcome::Added ? 1 : 0;
    tally.updated += outcome == Outcome::Updated ? 1 : 0;
    tally.kept += outcome == Outcome::Kept ? 1 : 0;
}

} // namespace

Result<BundledTally> install(Connection &connection, const corpus::Corpus &corpus,
                             std::stop_token stop, const ProgressCallback &progress)
{
    const StopScope stoppable(connection, stop);
    BundledTally tally;
    auto batch = Batch::begin(connection);
    if (!batch)
        return failure(batch.error());
    if (auto done = batch->setTaxonomy(merged(corpus.taxonomy, batch->taxonomy())); !done)
        return failure(done.error());
    const auto total = static_cast<std::int64_t>(corpus.documents.size());
    std::int64_t done = 0;
    for (const corpus::Document &document : corpus.documents) {
        const auto outcome = putUnlessRemoved(*batch, document);
        if (!outcome)
            return failure(outcome.error());
        if (*outcome)
            count(tally, **outcome);
        if (progress)
            progress({++done, total, document.id});
    }
    const auto removed = removeOthers(*batch, corpus);
    if (!removed)
        return failure(removed.error());
    tally.removed = *removed;
    if (auto noted = EditionStore(connection).put(corpus.edition); !noted)
        return failure(noted.error());
    if (auto committed = batch->commit(); !committed)
        return failure(committed.error());
    return tally;
}

} // namespace lutrin::store
