// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/importlog.h"

#include <array>
#include <utility>

namespace lutrin::library {

void ImportLog::tell(exchange::Remark remark)
{
    switch (remark.grade) {
    case exchange::Grade::Failure:
        fail(std::move(remark.error));
        break;
    case exchange::Grade::Warning:
        warn(std::move(remark.error));
        break;
    case exchange::Grade::Information:
        pass(std::move(remark.error));
        break;
    }
}

void ImportLog::fail(Error error)
{
    ++m_report.failed;
    m_report.messages.push_back({Severity::Failure, std::move(error)});
}

void ImportLog::warn(Error error)
{
    m_report.messages.push_back({Severity::Warning, std::move(error)});
}

void ImportLog::pass(Error error)
{
    m_report.messages.push_back({Severity::Information, std::move(error)});
}

void ImportLog::leaveOut(Error error, Severity severity)
{
    m_report.messages.push_back({severity, std::move(error), true});
}

ImportLog::Mark ImportLog::mark() const
{
    return {m_report.messages.size(), m_report.merges.size(), m_report.samples.size()};
}

void ImportLog::rename(const Mark &mark, const std::string &from, const std::string &to)
{
    const auto rename = [&](std::string &file) {
        if (file.starts_with(from))
            file.replace(0, from.size(), to);
    };
    for (std::size_t at = mark.messages; at < m_report.messages.size(); ++at)
        rename(m_report.messages[at].error.subject);
    for (std::size_t at = mark.merges; at < m_report.merges.size(); ++at)
        rename(m_report.merges[at].file);
    for (std::size_t at = mark.samples; at < m_report.samples.size(); ++at) {
        rename(m_report.samples[at].file);
        rename(m_report.samples[at].merge.file);
    }
}

const std::vector<std::string> &expectedFields()
{
    static const std::vector<std::string> keys{"authors", "date",      "language", "type",
                                               "url",     "publisher", "summary",  "body",
                                               "themes",  "regions"};
    return keys;
}

std::vector<std::string> missingFields(const corpus::Document &document)
{
    const std::array<bool, 10> known{!corpus::principalNames(document).empty(),
                                     document.date.known(),
                                     !document.language.empty(),
                                     !document.type.empty() || !document.genre.empty(),
                                     !document.url.empty() || !document.doi.empty(),
                                     !document.publisher.empty(),
                                     !document.summary.empty(),
                                     !document.body.empty(),
                                     !document.themes.empty(),
                                     !document.regions.empty()};
    std::vector<std::string> missing;
    for (std::size_t at = 0; at < known.size(); ++at) {
        if (!known.at(at))
            missing.push_back(expectedFields().at(at));
    }
    return missing;
}

} // namespace lutrin::library
