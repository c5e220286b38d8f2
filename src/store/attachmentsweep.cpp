// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/attachmentsweep.h"

#include "corpus/attachment.h"
#include "store/compression.h"

#include <array>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace lutrin::store {

namespace {

constexpr std::array<std::string_view, 3> selectRecords{
    "SELECT json FROM record", "SELECT json FROM revision WHERE json IS NOT NULL",
    "SELECT json FROM joined_record"};
constexpr std::string_view selectNames = "SELECT name FROM attachment";
constexpr std::string_view eraseNamed = "DELETE FROM attachment WHERE name = ?";

/// Names hold nothing that JSON escapes.
void addNames(std::string_view json, std::set<std::string> &names)
{
    const std::string opening = '"' + std::string(corpus::AttachmentFolder);
    for (std::size_t at = json.find(opening); at != std::string_view::npos;
         at = json.find(opening, at)) {
        const std::size_t end = json.find('"', ++at);
        names.emplace(json.substr(at, end - at));
    }
}

Result<std::set<std::string>> usedNames(Connection &connection)
{
    std::set<std::string> names;
    for (const std::string_view sql : selectRecords) {
        Statement rows = connection.statement(sql);
        while (rows.next()) {
            const auto json = decompressed(rows.bytes(0));
            if (!json)
                return failure(json.error());
            addNames(*json, names);
        }
        if (!rows.status())
            return failure(rows.status().error());
    }
    return names;
}

} // namespace

Result<std::int64_t> sweepAttachments(Connection &connection)
{
    std::vector<std::string> present;
    Statement rows = connection.statement(selectNames);
    while (rows.next())
        present.emplace_back(rows.text(0));
    if (!rows.status())
        return failure(rows.status().error());
    if (present.empty())
        return 0;
    const auto used = usedNames(connection);
    if (!used)
        return failure(used.error());
    std::int64_t swept = 0;
    for (const std::string &name : present) {
        if (used->contains(name))
            continue;
        if (auto done = connection.statement(eraseNamed, name).run(); !done)
            return failure(done.error());
        ++swept;
    }
    return swept;
}

} // namespace lutrin::store
