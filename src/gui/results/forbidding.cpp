// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/results/forbidding.h"

#include "library/library.h"

namespace lutrin::gui {

namespace {

bool isAskedFor(const search::Reason &reason)
{
    return reason.closeness == search::Closeness::Exact ||
           reason.closeness == search::Closeness::Folded;
}

} // namespace

/// What stands beside a query with a minus restricts all of it (docs/query-language.md).
std::string withForbidden(const std::string &query, const std::string &word)
{
    const bool several = word.find(' ') != std::string::npos;
    return query + (several ? " -\"" + word + '"' : " -=" + word);
}

bool isOneWord(const search::Reason &reason)
{
    return reason.closeness != search::Closeness::Near &&
           reason.closeness != search::Closeness::Title &&
           reason.closeness != search::Closeness::Recent;
}

Result<std::set<std::string>> indispensableWords(const library::Library &library,
                                                 const search::Request &request,
                                                 const std::vector<search::Reason> &reasons,
                                                 const std::stop_token &stop)
{
    std::set<std::string> asked;
    for (const search::Reason &reason : reasons) {
        if (isAskedFor(reason))
            asked.insert(reason.word);
    }
    std::set<std::string> indispensable;
    for (const std::string &word : asked) {
        search::Request others = request;
        others.query = withForbidden(request.query, word);
        const auto left = library.statistics({}, others, stop);
        if (!left)
            return failure(left.error());
        if (left->documents == 0)
            indispensable.insert(word);
    }
    return indispensable;
}

} // namespace lutrin::gui
