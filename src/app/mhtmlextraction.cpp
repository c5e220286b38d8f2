// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction.h"
#include "app/printing.h"

#include <gmime/gmime.h>

#include <cstdio>
#include <fstream>
#include <iostream>
#include <memory>
#include <string_view>
#include <utility>

namespace lutrin::extraction {

namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

constexpr std::size_t MaximumParts = 1'000;

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

std::string headerOf(GMimeObject *part, const char *name)
{
    const char *value = g_mime_object_get_header(part, name);
    return value == nullptr ? std::string() : value;
}

/// Writes what a part holds; false for a part without content.
bool writeContent(GMimeObject *part, const fs::path &target)
{
    const Owned<GMimeStream> stream(g_mime_stream_file_open(target.c_str(), "wb", nullptr));
    GMimeDataWrapper *content = g_mime_part_get_content(GMIME_PART(part));
    return stream != nullptr && content != nullptr &&
           g_mime_data_wrapper_write_to_stream(content, stream.get()) >= 0 &&
           g_mime_stream_flush(stream.get()) == 0;
}

/// The page is the first part that is HTML; pictures are kept, and frames are not.
class Parts {
public:
    Parts(GMimeObject *message, fs::path folder) : m_message(message), m_folder(std::move(folder))
    {
    }

    void take(GMimeObject *part)
    {
        GMimeContentType *type = g_mime_object_get_content_type(part);
        if (type == nullptr || !GMIME_IS_PART(part))
            return;
        if (g_mime_content_type_is_type(type, "text", "html"))
            takePage(part);
        else if (g_mime_content_type_is_type(type, "image", "*"))
            takePicture(part);
    }

    [[nodiscard]] bool hasPage() const { return m_answer.contains("page"); }
    [[nodiscard]] Json answer() const
    {
        Json answer = m_answer;
        answer["pictures"] = m_pictures;
        return answer;
    }

private:
    void takePage(GMimeObject *part)
    {
        if (hasPage() || !writeContent(part, m_folder / "page"))
            return;
        m_answer["address"] = pageAddress(m_message, part);
        m_answer["date"] = headerOf(m_message, "Date"); // when it was saved
        m_answer["page"] = "page";
    }

    void takePicture(GMimeObject *part)
    {
        if (m_pictures.size() >= MaximumParts)
            return;
        const std::string name = std::to_string(m_pictures.size());
        if (!writeContent(part, m_folder / name))
            return;
        m_pictures.push_back({{"address", headerOf(part, "Content-Location")},
                              {"id", headerOf(part, "Content-ID")},
                              {"file", name}});
    }

    GMimeObject *m_message;
    fs::path m_folder;
    Json m_answer = Json::object();
    Json m_pictures = Json::array();
};

/// Of what the parser has to say, whether the file ends before its last part does.
void noteCut(gint64 /*offset*/, GMimeParserWarning what, const gchar * /*item*/, gpointer cut)
{
    if (what == GMIME_WARN_TRUNCATED_MESSAGE)
        *static_cast<bool *>(cut) = true;
}

} // namespace

int extractMhtml(const std::string &file, const fs::path &folder)
{
    g_mime_init();
    bool cut = false;
    const std::unique_ptr<GMimeParserOptions, decltype(&g_mime_parser_options_free)> options(
        g_mime_parser_options_new(), g_mime_parser_options_free);
    g_mime_parser_options_set_warning_callback(options.get(), noteCut, &cut);
    const Owned<GMimeStream> stream(g_mime_stream_file_open(file.c_str(), "rb", nullptr));
    if (stream == nullptr) {
        std::cerr << "cannot be opened\n";
        return Unreadable;
    }
    const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    const Owned<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), options.get()));
    if (message == nullptr) {
        std::cerr << "no message in the sense of MIME\n";
        return Unreadable;
    }
    const std::unique_ptr<GMimePartIter, decltype(&g_mime_part_iter_free)> iterator(
        g_mime_part_iter_new(GMIME_OBJECT(message.get())), g_mime_part_iter_free);
    Parts parts(GMIME_OBJECT(message.get()), folder);
    do {
        if (GMimeObject *part = g_mime_part_iter_get_current(iterator.get()))
            parts.take(part);
    } while (g_mime_part_iter_next(iterator.get()) != 0);
    if (!parts.hasPage()) {
        std::cerr << "no page in it\n";
        return Unreadable;
    }
    Json answer = parts.answer();
    answer["cut"] = cut;
    print(answer);
    return 0;
}

} // namespace lutrin::extraction
