// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The program that opens what others have packed, PDF files, zip archives and pages saved as one
// file, apart from Lutrin itself: with limits on memory, time (its own and the clock's) and what it
// writes, so that a file that breaks it or makes it wait costs that file alone.
//
//   lutrin-extract pdf FILE            one JSON object: title, author, date, XMP, pages
//   lutrin-extract mhtml FILE          the page's address, a line end, and the page's own bytes
//   lutrin-extract zip FILE FOLDER     unpacks into FOLDER; a JSON array of what was left out
//
// Exit status: 0 done, 1 cannot be read, 2 wrong usage, 3 a limit (standard error names it).

#include <archive.h>
#include <archive_entry.h>
#include <gmime/gmime.h>
#include <nlohmann/json.hpp>
#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <memory>
#include <string>

#include <sys/resource.h>
#include <unistd.h>

namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

[[maybe_unused]] constexpr rlim_t MaximumMemory = rlim_t{1} << 30;
constexpr rlim_t MaximumSeconds = 60; ///< of work
constexpr unsigned MaximumWait = 120; ///< by the clock, with what is waited for
constexpr rlim_t MaximumFile = rlim_t{256} << 20;
constexpr std::int64_t MaximumUnpacked = std::int64_t{1} << 30;
constexpr int MaximumEntries = 100'000;
constexpr int MaximumPages = 5'000;

constexpr int Unreadable = 1;
constexpr int Usage = 2;
constexpr int Limit = 3;

void limit(decltype(RLIMIT_AS) resource, rlim_t value)
{
    const rlimit both{value, value};
    setrlimit(resource, &both);
}

std::string utf8(const poppler::ustring &text)
{
    const poppler::byte_array bytes = text.to_utf8();
    return {bytes.begin(), bytes.end()};
}

std::string isoDate(std::time_t time)
{
    std::array<char, 16> text{};
    std::tm parts{};
    if (time <= 0 || gmtime_r(&time, &parts) == nullptr ||
        std::strftime(text.data(), text.size(), "%Y-%m-%d", &parts) == 0)
        return {};
    return text.data();
}

void print(const Json &json)
{
    std::cout << json.dump(-1, ' ', false, Json::error_handler_t::replace) << '\n';
}

int extractPdf(const std::string &file)
{
    poppler::set_debug_error_function([](const std::string &, void *) {}, nullptr);
    const std::unique_ptr<poppler::document> pdf(poppler::document::load_from_file(file));
    if (pdf == nullptr || pdf->is_locked()) {
        std::cerr << (pdf == nullptr ? "not a readable PDF" : "protected by a password") << '\n';
        return Unreadable;
    }
    Json pages = Json::array();
    for (int at = 0; at < std::min(pdf->pages(), MaximumPages); ++at) {
        const std::unique_ptr<poppler::page> page(pdf->create_page(at));
        pages.push_back(page == nullptr ? std::string() : utf8(page->text()));
    }
    print({{"title", utf8(pdf->get_title())},
           {"author", utf8(pdf->get_author())},
           {"keywords", utf8(pdf->get_keywords())},
           {"created", isoDate(pdf->get_creation_date_t())},
           {"xmp", utf8(pdf->metadata())},
           {"left", std::max(0, pdf->pages() - MaximumPages)},
           {"pages", std::move(pages)}});
    return 0;
}

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

/// What the archive gives for one entry, counted in `total`; false when the entry is broken.
bool writeEntry(archive *reader, const fs::path &target, std::int64_t &total)
{
    std::error_code error;
    fs::create_directories(target.parent_path(), error);
    std::ofstream file(target, std::ios::binary);
    const void *block = nullptr;
    std::size_t size = 0;
    la_int64_t offset = 0;
    int status = ARCHIVE_OK;
    while ((status = archive_read_data_block(reader, &block, &size, &offset)) == ARCHIVE_OK) {
        total += static_cast<std::int64_t>(size);
        if (total > MaximumUnpacked)
            return false;
        file.write(static_cast<const char *>(block), static_cast<std::streamsize>(size));
    }
    return status == ARCHIVE_EOF && file.good();
}

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
        if (++entries > MaximumEntries) {
            std::cerr << "more than " << MaximumEntries << " entries\n";
            return Limit;
        }
        const char *name = archive_entry_pathname_utf8(entry);
        std::string why = objection(entry);
        if (why.empty() && archive_entry_filetype(entry) == AE_IFREG &&
            !writeEntry(reader.get(), folder / name, total))
            why = "cannot be unpacked";
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

struct Unref {
    void operator()(void *object) const { g_object_unref(object); }
};
template <typename Object>
using Owned = std::unique_ptr<Object, Unref>;

/// Where the page was saved from: what its part says, else what the whole file says.
std::string pageAddress(GMimeObject *message, GMimeObject *part)
{
    for (const auto &[object, header] :
         {std::pair(part, "Content-Location"), std::pair(message, "Snapshot-Content-Location")}) {
        const char *address = g_mime_object_get_header(object, header);
        if (address != nullptr && *address != '\0')
            return address;
    }
    return {};
}

/// The page is the first part that is HTML; what else is there are its pictures and frames.
int extractMhtml(const std::string &file)
{
    g_mime_init();
    const Owned<GMimeStream> stream(g_mime_stream_file_open(file.c_str(), "rb", nullptr));
    if (stream == nullptr) {
        std::cerr << "cannot be opened\n";
        return Unreadable;
    }
    const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    const Owned<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
    if (message == nullptr) {
        std::cerr << "no message in the sense of MIME\n";
        return Unreadable;
    }
    const std::unique_ptr<GMimePartIter, decltype(&g_mime_part_iter_free)> parts(
        g_mime_part_iter_new(GMIME_OBJECT(message.get())), g_mime_part_iter_free);
    do {
        GMimeObject *part = g_mime_part_iter_get_current(parts.get());
        GMimeContentType *type = part == nullptr ? nullptr : g_mime_object_get_content_type(part);
        if (type == nullptr || !GMIME_IS_PART(part) ||
            !g_mime_content_type_is_type(type, "text", "html"))
            continue;
        const Owned<GMimeStream> bytes(g_mime_stream_mem_new());
        GMimeDataWrapper *content = g_mime_part_get_content(GMIME_PART(part));
        if (content == nullptr || g_mime_data_wrapper_write_to_stream(content, bytes.get()) < 0)
            continue;
        const GByteArray *page = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(bytes.get()));
        std::cout << pageAddress(GMIME_OBJECT(message.get()), part) << '\n';
        std::cout.write(reinterpret_cast<const char *>(page->data),
                        static_cast<std::streamsize>(page->len));
        return 0;
    } while (g_mime_part_iter_next(parts.get()) != 0);
    std::cerr << "no page in it\n";
    return Unreadable;
}

} // namespace

int main(int count, char **arguments)
{
#ifndef __SANITIZE_ADDRESS__ // whose shadow memory takes terabytes of addresses
    limit(RLIMIT_AS, MaximumMemory);
#endif
    limit(RLIMIT_CPU, MaximumSeconds);
    limit(RLIMIT_FSIZE, MaximumFile);
    limit(RLIMIT_CORE, 0);
    alarm(MaximumWait);
    try {
        const std::string verb = count > 1 ? arguments[1] : "";
        if (verb == "pdf" && count == 3)
            return extractPdf(arguments[2]);
        if (verb == "mhtml" && count == 3)
            return extractMhtml(arguments[2]);
        if (verb == "zip" && count == 4)
            return extractZip(arguments[2], arguments[3]);
        std::cerr << "usage: lutrin-extract pdf FILE | mhtml FILE | zip FILE FOLDER\n";
        return Usage;
    } catch (const std::exception &error) {
        std::cerr << error.what() << '\n';
        return Limit;
    }
}
