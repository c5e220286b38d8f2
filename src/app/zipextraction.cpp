// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction.h"
#include "app/printing.h"

#include <archive.h>
#include <archive_entry.h>

#include <cstdint>
#include <fstream>
#include <iostream>
#include <memory>

namespace lutrin::extraction {

namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

constexpr std::int64_t MaximumUnpacked = std::int64_t{1} << 30;
constexpr std::int64_t MaximumEntry = std::int64_t{256} << 20;
constexpr int MaximumArchived = 100'000;

struct FreeArchive {
    void operator()(archive *reader) const { archive_read_free(reader); }
};

/// Why an entry is left out; empty for one that is taken.
std::string objection(archive_entry *entry)
{
    const char *name = archive_entry_pathname_utf8(entry);
    if (name == nullptr)
        return "a name that is not UTF-8";
    const fs::path path(name);
    if (archive_entry_filetype(entry) == AE_IFLNK || archive_entry_hardlink(entry) != nullptr)
        return "a link";
    if (path.is_absolute())
        return "an absolute path";
    for (const fs::path &part : path) {
        if (part == "..")
            return "a path out of the archive";
    }
    for (const char *c = name; *c != '\0'; ++c) {
        if (static_cast<unsigned char>(*c) < 0x20 || *c == 0x7f)
            return "a control character in the name";
    }
    if (archive_entry_filetype(entry) != AE_IFREG && archive_entry_filetype(entry) != AE_IFDIR)
        return "not a file";
    return {};
}

/// What the archive gives for one entry, counted in `total`; why it is left out, else empty.
std::string writeEntry(archive *reader, const fs::path &target, std::int64_t &total)
{
    std::error_code error;
    fs::create_directories(target.parent_path(), error);
    std::ofstream file(target, std::ios::binary);
    const void *block = nullptr;
    std::size_t size = 0;
    la_int64_t offset = 0;
    std::int64_t own = 0;
    int status = ARCHIVE_OK;
    while ((status = archive_read_data_block(reader, &block, &size, &offset)) == ARCHIVE_OK) {
        total += static_cast<std::int64_t>(size);
        own += static_cast<std::int64_t>(size);
        if (own > MaximumEntry || total > MaximumUnpacked) {
            file.close();
            fs::remove(target, error);
            return "more than " + std::to_string(MaximumEntry) + " bytes";
        }
        file.write(static_cast<const char *>(block), static_cast<std::streamsize>(size));
    }
    return status == ARCHIVE_EOF && file.good() ? "" : "cannot be unpacked";
}

} // namespace

int extractZip(const std::string &file, const fs::path &folder)
{
    const std::unique_ptr<archive, FreeArchive> reader(archive_read_new());
    archive_read_support_format_zip(reader.get());
    constexpr std::size_t block = std::size_t{64} << 10;
    if (archive_read_open_filename(reader.get(), file.c_str(), block) != ARCHIVE_OK) {
        std::cerr << archive_error_string(reader.get()) << '\n';
        return Unreadable;
    }
    Json left = Json::array();
    archive_entry *entry = nullptr;
    std::int64_t total = 0;
    int entries = 0;
    int status = ARCHIVE_OK;
    while ((status = archive_read_next_header(reader.get(), &entry)) == ARCHIVE_OK) {
        if (++entries > MaximumArchived) {
            std::cerr << "more than " << MaximumArchived << " entries\n";
            return Limit;
        }
        const char *name = archive_entry_pathname_utf8(entry);
        std::string why = objection(entry);
        if (why.empty() && archive_entry_filetype(entry) == AE_IFREG)
            why = writeEntry(reader.get(), folder / name, total);
        if (total > MaximumUnpacked) {
            std::cerr << "more than " << MaximumUnpacked << " bytes unpacked\n";
            return Limit;
        }
        if (!why.empty())
            left.push_back({{"name", name == nullptr ? "?" : name}, {"why", why}});
    }
    print(left);
    if (status != ARCHIVE_EOF)
        std::cerr << archive_error_string(reader.get()) << '\n';
    return status == ARCHIVE_EOF ? 0 : Unreadable;
}

} // namespace lutrin::extraction
