// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/schema.h"

#include "base/systemmessage.h"
#include "store/migrations.h"
#include "store/transaction.h"

#include <array>
#include <fstream>
#include <span>
#include <string_view>

namespace lutrin::store {

namespace {

// The header of an SQLite file (https://www.sqlite.org/fileformat.html#the_database_header), and
// that of the page that begins with it, a leaf without cells where there is no table.
constexpr std::string_view magic{"SQLite format 3\0", 16};
constexpr std::size_t headerSize = 108;
constexpr std::size_t userVersionAt = 60;
constexpr std::size_t applicationIdAt = 68;
constexpr std::size_t pageKindAt = 100;
constexpr std::size_t cellsAt = 103;
constexpr char tableLeaf = 13;

using Header = std::array<char, headerSize>;

std::int32_t bigEndian(const Header &header, std::size_t at)
{
    std::uint32_t value = 0;
    for (std::size_t byte = 0; byte < 4; ++byte)
        value = value << 8U | static_cast<unsigned char>(header.at(at + byte));
    return static_cast<std::int32_t>(value);
}

bool hasTables(const Header &header)
{
    return header[pageKindAt] != tableLeaf || header[cellsAt] != 0 || header[cellsAt + 1] != 0;
}

Error newerVersion(const std::filesystem::path &file, std::int64_t version)
{
    return {Cause::NewerVersion,
            file.string(),
            {},
            "schema " + std::to_string(version) + ", known up to " +
                std::to_string(schemaVersion())};
}

Error foreign(const std::filesystem::path &file)
{
    return {Cause::Foreign, file.string()};
}

/// What a `PRAGMA` or another statement of one value says.
Result<std::int64_t> value(Connection &connection, std::string_view sql)
{
    Statement row = connection.statement(sql);
    const bool found = row.next();
    if (!row.status())
        return failure(row.status().error());
    return found ? row.integer(0) : 0;
}

Result<void> applyStep(Connection &connection, const char *sql, std::int64_t version)
{
    auto transaction = Transaction::begin(connection, Transaction::Kind::Write);
    if (!transaction)
        return failure(transaction.error());
    // Another process may have done this step while we waited for the lock.
    const auto present = versionOf(connection);
    if (!present)
        return failure(present.error());
    if (*present >= version)
        return transaction->commit();
    // PRAGMA takes no parameters; both are numbers of ours.
    const std::string marks = "PRAGMA application_id = " + std::to_string(applicationId) +
                              "; PRAGMA user_version = " + std::to_string(version) + ";";
    for (const std::string &part : {std::string(sql), marks}) {
        if (auto done = connection.execute(part); !done)
            return done;
    }
    return transaction->commit();
}

} // namespace

int schemaVersion()
{
    return static_cast<int>(migrations().size());
}

Result<std::int64_t> versionOf(Connection &connection)
{
    const auto application = value(connection, "PRAGMA application_id");
    const auto version = value(connection, "PRAGMA user_version");
    const auto tables = value(connection, "SELECT count(*) FROM sqlite_schema");
    for (const auto *result : {&application, &version, &tables}) {
        if (!*result)
            return failure(result->error());
    }
    const bool isEmpty = *application == 0 && *version == 0 && *tables == 0;
    if (!isEmpty && *application != applicationId)
        return failure(foreign(connection.file()));
    if (*version > schemaVersion())
        return failure(newerVersion(connection.file(), *version));
    return *version;
}

Result<FileKind> inspect(const std::filesystem::path &file)
{
    std::error_code error;
    const auto size = std::filesystem::file_size(file, error);
    if (error == std::errc::no_such_file_or_directory)
        return FileKind::Missing;
    if (error)
        return failure({Cause::CannotRead, file.string(), {}, error.message()});
    if (size == 0)
        return FileKind::Missing;
    Header header{};
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        return failure({Cause::CannotRead, file.string(), {}, systemMessage()});
    if (!stream.read(header.data(), header.size()) ||
        !std::string_view(header.data(), header.size()).starts_with(magic))
        return failure(foreign(file));
    const std::int32_t application = bigEndian(header, applicationIdAt);
    const std::int32_t version = bigEndian(header, userVersionAt);
    if (application == 0 && version == 0 && !hasTables(header))
        return FileKind::Unnamed;
    if (application != applicationId)
        return failure(foreign(file));
    if (version > schemaVersion())
        return failure(newerVersion(file, version));
    return FileKind::Library;
}

Result<void> migrate(Connection &connection)
{
    const auto version = versionOf(connection);
    if (!version)
        return failure(version.error());
    const auto steps = migrations();
    if (*version < schemaVersion() && connection.readOnly())
        return failure({Cause::Unsupported,
                        connection.file().string(),
                        {},
                        "an older library must be opened for writing once"});
    for (std::int64_t step = *version; step < schemaVersion(); ++step) {
        if (auto done = applyStep(connection, steps[static_cast<std::size_t>(step)], step + 1);
            !done)
            return done;
    }
    return {};
}

} // namespace lutrin::store
