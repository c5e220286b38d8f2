// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "corpus/richtext.h"
#include "store/batch.h"
#include "store/connection.h"
#include "store/indexbuilder.h"
#include "store/schema.h"
#include "store/settingstore.h"

#include <gtest/gtest.h>

#include <sqlite3.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <string>

namespace lutrin::store {

/// A folder of its own, gone at the end.
class TemporaryFolder {
public:
    TemporaryFolder()
    {
        std::string pattern = (std::filesystem::temp_directory_path() / "lutrin-XXXXXX").string();
        m_path = ::mkdtemp(pattern.data());
    }
    ~TemporaryFolder()
    {
        std::error_code error;
        std::filesystem::remove_all(m_path, error);
    }
    TemporaryFolder(const TemporaryFolder &) = delete;
    TemporaryFolder &operator=(const TemporaryFolder &) = delete;

    [[nodiscard]] std::filesystem::path operator/(const std::string &name) const
    {
        return m_path / name;
    }
    [[nodiscard]] const std::filesystem::path &path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

inline std::string contents(const std::filesystem::path &file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

/// The value of a Result, or an exception that ends the test with the error's words.
template <typename T>
T need(Result<T> result)
{
    if (!result)
        throw std::runtime_error(result.error().subject + ": " + result.error().detail);
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// A database of another program's, made with SQLite alone: without our settings and without a log.
inline void makeForeign(const std::filesystem::path &file, const char *sql)
{
    sqlite3 *handle = nullptr;
    EXPECT_EQ(sqlite3_open(file.c_str(), &handle), SQLITE_OK);
    EXPECT_EQ(sqlite3_exec(handle, "PRAGMA journal_mode = DELETE", nullptr, nullptr, nullptr),
              SQLITE_OK);
    EXPECT_EQ(sqlite3_exec(handle, sql, nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(handle);
}

/// An empty library in memory.
inline std::unique_ptr<Connection> emptyLibrary()
{
    auto connection = need(Connection::open(":memory:", Access::ReadWrite));
    need(migrate(*connection));
    need(SettingStore(*connection).set(analyserSetting, indexVersion()));
    return connection;
}

inline corpus::Document sample(std::string id, std::string title, const std::string &body = {})
{
    corpus::Document document;
    document.id = std::move(id);
    document.title = std::move(title);
    document.language = "fr";
    document.body = corpus::paragraphs(body);
    return document;
}

/// Puts one document, in a batch of its own.
inline Outcome put(Connection &connection, corpus::Document document, Origin origin = Origin::User)
{
    Batch batch = need(Batch::begin(connection));
    const Outcome outcome = need(batch.put(std::move(document), origin));
    need(batch.commit());
    return outcome;
}

/// The one value of a query.
inline std::string scalar(Connection &connection, std::string_view sql)
{
    Statement row = connection.statement(sql);
    EXPECT_TRUE(row.next()) << sql;
    return std::string(row.text(0));
}

} // namespace lutrin::store
