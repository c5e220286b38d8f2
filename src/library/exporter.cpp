// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/exporter.h"

#include "exchange/writing/recordwriter.h"

#include <unordered_set>

namespace lutrin::library {

namespace {

std::vector<std::string> withoutRepetitions(const std::vector<std::string> &ids)
{
    std::unordered_set<std::string_view> seen;
    std::vector<std::string> result;
    for (const std::string &id : ids)
        if (seen.insert(id).second)
            result.push_back(id);
    return result;
}

} // namespace

Result<std::int64_t> exportDocuments(const std::vector<std::string> &ids, std::string_view format,
                                     const corpus::Taxonomy &taxonomy, const DocumentSource &source,
                                     const exchange::PictureFinder &pictures,
                                     const TextReceiver &receive, const std::stop_token &stop,
                                     const ProgressCallback &progress)
{
    const auto writer = exchange::makeWriter(format, taxonomy, pictures);
    if (!writer)
        return failure(writer.error());
    const std::vector<std::string> wanted = withoutRepetitions(ids);
    if (auto begun = receive((*writer)->begin()); !begun)
        return failure(begun.error());
    Progress state{.done = 0, .total = static_cast<std::int64_t>(wanted.size()), .subject = {}};
    for (const std::string &id : wanted) {
        if (stop.stop_requested())
            return failure({.cause = Cause::Cancelled});
        const auto document = source(id);
        if (!document)
            return failure(document.error());
        ++state.done;
        if (progress)
            progress(state);
        if (auto received = receive((*writer)->record(*document)); !received)
            return failure(received.error());
    }
    if (auto ended = receive((*writer)->end()); !ended)
        return failure(ended.error());
    return state.done;
}

} // namespace lutrin::library
