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

void ImportLog::add(Severity severity, Error error, bool leftOut)
{
    error.subject = called(std::move(error.subject));
    m_report.messages.push_back({severity, std::move(error), leftOut});
}

void ImportLog::fail(Error error)
{
    ++m_report.failed;
    add(Severity::Failure, std::move(error));
}

void ImportLog::warn(Error error)
{
    add(Severity::Warning, std::move(error));
}

void ImportLog::pass(Error error)
{
    add(Severity::Information, std::move(error));
}

void ImportLog::leaveOut(Error error, Severity severity)
{
    add(severity, std::move(error), true);
}

void ImportLog::enter(const std::string &folder, const std::string &archive)
{
    m_archives.emplace_back(folder, called(archive));
}

void ImportLog::leave()
{
    m_archives.pop_back();
}

std::string ImportLog::called(std::string file) const
{
    for (const auto &[folder, archive] : m_archives) {
        if (file.starts_with(folder))
            file.replace(0, folder.size(), archive);
    }
    return file;
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
