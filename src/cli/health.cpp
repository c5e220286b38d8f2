// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/health.h"

#include "cli/output.h"
#include "library/detailwords.h"

#include <utility>

namespace lutrin::cli {

namespace {

void tell(Session &session, const library::CheckReport &report)
{
    if (report.problems.empty())
        session.out << session.say({"Bibliothèque saine, documents\u00a0: ",
                                    "The library is whole; documents: "})
                    << report.documents << '\n';
    for (const std::string &problem : report.problems)
        session.errors << "lutrin-cli: "
                       << printable(session.language == Language::French
                                        ? library::frenchDetail(problem)
                                        : problem)
                       << '\n';
}

} // namespace

Result<bool> checkHealth(Session &session, const library::Library &library, std::stop_token stop)
{
    const auto report = library.check(std::move(stop));
    if (!report)
        return failure(report.error());
    const bool isWhole = report->problems.empty();
    if (session.json)
        print(session.out,
              {{"ok", isWhole}, {"documents", report->documents}, {"problems", report->problems}});
    else
        tell(session, *report);
    return isWhole;
}

} // namespace lutrin::cli
