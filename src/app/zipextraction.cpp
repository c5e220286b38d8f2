// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction.h"
#include "app/printing.h"
#include "base/ascii.h"

#include <archive.h>
#include <archive_entry.h>
#include <iconv.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <fstream>
#include <iostream>
#include <memory>
#include <string_view>
#include <utility>

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

/// What is wrong with an entry: nothing where `why` is empty.
struct Loss {
    std::string why;
    bool limit = false;       ///< it is too large
    bool unsupported = false; ///< it may be whole, but is not read
};

/// What libarchive says in many words, by a part of them in small letters.
struct Trouble {
    std::string_view part;
    std::string_view words;
    bool unsupported = false;
};
constexpr std::array<Trouble, 9> Troubles{
    {{"truncated", "cut off: its end is missing"},
     {"encrypt", "protected by a password", true},
     {"passphrase", "protected by a password", true},
     {"unsupported zip compression", "compressed in a way that is not read", true},
     {"crc", "damaged"},
     {"decompression", "damaged"},
     {"wrong size", "damaged"},
     {"corrupted", "damaged"},
     {"damaged", "damaged"}}};

/// What libarchive says was wrong last; in its own words where they are none of the usual ones.
Loss lossIn(archive *reader)
{
    const char *const said = archive_error_string(reader);
    if (said == nullptr)
        return {"cannot be unpacked"};
    const std::string lower = lowerAscii(said);
    const auto *const trouble = std::ranges::find_if(Troubles, [&](const Trouble &usual) {
        return lower.find(usual.part) != std::string::npos;
    });
    if (trouble == Troubles.end())
        return {said};
    return {.why = std::string(trouble->words), .unsupported = trouble->unsupported};
}

/// The name that an archiver of Windows wrote in the letters of the western DOS, as UTF-8; empty
/// where it cannot be converted.
std::string fromDos(std::string bytes)
{
    iconv_t converter = iconv_open("UTF-8", "CP850");
    if (converter == reinterpret_cast<iconv_t>(-1)) // NOLINT(performance-no-int-to-ptr)
        return {};
    std::string text(bytes.size() * 3, '\0');
    char *in = bytes.data();
    char *out = text.data();
    std::size_t left = bytes.size();
    std::size_t room = text.size();
    const bool whole = iconv(converter, &in, &left, &out, &room) != static_cast<std::size_t>(-1);
    iconv_close(converter);
    text.resize(whole ? text.size() - room : 0);
    return text;
}

/// An entry's name in UTF-8, marked as such in the archive or not; empty for one that has none.
std::string nameOf(archive_entry *entry)
{
    if (const char *name = archive_entry_pathname_utf8(entry); name != nullptr)
        return name;
    const char *bytes = archive_entry_pathname(entry);
    return bytes == nullptr ? std::string() : fromDos(bytes);
}

/// Why an entry of this name is left out; empty for one that is taken.
std::string objection(archive_entry *entry, const std::string &name)
{
    if (name.empty())
        return "a name that cannot be read";
    const fs::path path(name);
    if (archive_entry_filetype(entry) == AE_IFLNK || archive_entry_hardlink(entry) != nullptr)
        return "a link";
    if (path.is_absolute())
        return "an absolute path";
    for (const fs::path &part : path) {
        if (part == "..")
            return "a path out of the archive";
    }
    for (const char c : name) {
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f)
            return "a control character in the name";
    }
    if (archive_entry_filetype(entry) != AE_IFREG && archive_entry_filetype(entry) != AE_IFDIR)
        return "not a file";
    return {};
}

/// What the archive gives for one entry, counted in `total`.
Loss writeData(archive *reader, const fs::path &target, std::int64_t &total)
{
    std::ofstream file(target, std::ios::binary);
    const void *block = nullptr;
    std::size_t size = 0;
    la_int64_t offset = 0;
    std::int64_t own = 0;
    int status = ARCHIVE_OK;
    while ((status = archive_read_data_block(reader, &block, &size, &offset)) == ARCHIVE_OK) {
        total += static_cast<std::int64_t>(size);
        own += static_cast<std::int64_t>(size);
        if (own > MaximumEntry || total > MaximumUnpacked)
            return {"more than " + std::to_string(MaximumEntry) + " bytes", true};
        file.write(static_cast<const char *>(block), static_cast<std::streamsize>(size));
    }
    file.close();
    if (!file.good())
        return {"cannot be written"};
    return status == ARCHIVE_EOF ? Loss() : lossIn(reader);
}

/// As writeData(); half an entry is taken for none.
Loss writeEntry(archive *reader, const fs::path &target, std::int64_t &total)
{
    std::error_code error;
    fs::create_directories(target.parent_path(), error);
    Loss loss = writeData(reader, target, total);
    if (!loss.why.empty())
        fs::remove(target, error);
    return loss;
}

/// Unpacks the entries of one archive, and notes what is left of them.
class Unpacking {
public:
    explicit Unpacking(fs::path folder) : m_folder(std::move(folder)) {}

    /// The exit status. An archive of which nothing can be told is still Unreadable.
    int run(archive *reader)
    {
        archive_entry *entry = nullptr;
        int status = ARCHIVE_OK;
        // A warning is about a name in another encoding, which nameOf() reads.
        while ((status = archive_read_next_header(reader, &entry)) == ARCHIVE_OK ||
               status == ARCHIVE_WARN) {
            if (++m_entries > MaximumArchived)
                return refuse("more than " + std::to_string(MaximumArchived) + " entries");
            take(reader, entry);
            if (m_total > MaximumUnpacked)
                return refuse("more than " + std::to_string(MaximumUnpacked) + " bytes unpacked");
        }
        m_cut = m_cut || status != ARCHIVE_EOF;
        if (status == ARCHIVE_EOF || m_entries > 0)
            return 0;
        std::cerr << lossIn(reader).why << '\n';
        return Unreadable;
    }
    void setCut() { m_cut = true; }
    [[nodiscard]] Json answer() const
    {
        return {{"refused", m_refused}, {"lost", m_lost}, {"cut", m_cut}};
    }

private:
    static int refuse(const std::string &limit)
    {
        std::cerr << limit << '\n';
        return Limit;
    }

    void take(archive *reader, archive_entry *entry)
    {
        const std::string name = nameOf(entry);
        if (const std::string why = objection(entry, name); !why.empty()) {
            m_refused.push_back({{"name", name.empty() ? "?" : name}, {"why", why}});
            return;
        }
        if (archive_entry_filetype(entry) != AE_IFREG)
            return;
        if (const Loss loss = writeEntry(reader, m_folder / name, m_total); !loss.why.empty())
            m_lost.push_back({{"name", name},
                              {"why", loss.why},
                              {"limit", loss.limit},
                              {"unsupported", loss.unsupported}});
    }

    fs::path m_folder;
    Json m_refused = Json::array();
    Json m_lost = Json::array();
    bool m_cut = false;
    std::int64_t m_total = 0;
    int m_entries = 0;
};

using Reader = std::unique_ptr<archive, FreeArchive>;

Reader opened(const std::string &file, int (*support)(archive *))
{
    constexpr std::size_t block = std::size_t{64} << 10;
    Reader reader(archive_read_new());
    support(reader.get());
    if (archive_read_open_filename(reader.get(), file.c_str(), block) != ARCHIVE_OK)
        return nullptr;
    return reader;
}

} // namespace

int extractZip(const std::string &file, const fs::path &folder)
{
    Unpacking unpacking(folder);
    // The table of contents stands at the end: an archive without it was cut off, and what there is
    // of it is read from its beginning on.
    Reader reader = opened(file, archive_read_support_format_zip_seekable);
    if (reader == nullptr) {
        reader = opened(file, archive_read_support_format_zip_streamable);
        unpacking.setCut();
    }
    if (reader == nullptr) {
        std::cerr << "no zip archive\n";
        return Unreadable;
    }
    const int status = unpacking.run(reader.get());
    if (status == 0)
        print(unpacking.answer());
    return status;
}

} // namespace lutrin::extraction
