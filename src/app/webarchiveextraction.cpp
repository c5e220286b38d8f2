// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction.h"
#include "app/printing.h"

#include <plist/plist.h>

#include <fstream>
#include <iostream>
#include <iterator>
#include <limits>
#include <memory>
#include <string_view>
#include <type_traits>

namespace lutrin::extraction {

namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

constexpr std::uint32_t MaximumPictures = 1'000;

struct FreeList {
    void operator()(plist_t list) const { plist_free(list); }
};
using OwnedList = std::unique_ptr<std::remove_pointer_t<plist_t>, FreeList>;

OwnedList propertyList(const std::string &file)
{
    std::ifstream stream(file, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(stream), {}};
    plist_t list = nullptr;
    if (stream && bytes.size() <= std::numeric_limits<std::uint32_t>::max())
        plist_from_bin(bytes.data(), static_cast<std::uint32_t>(bytes.size()), &list);
    return OwnedList(list);
}

/// Null for a key that is not there, or holds something else.
plist_t valueOf(plist_t dictionary, const char *key, plist_type type)
{
    plist_t value = dictionary != nullptr && plist_get_node_type(dictionary) == PLIST_DICT
                        ? plist_dict_get_item(dictionary, key)
                        : nullptr;
    return value != nullptr && plist_get_node_type(value) == type ? value : nullptr;
}

std::string textOf(plist_t dictionary, const char *key)
{
    plist_t value = valueOf(dictionary, key, PLIST_STRING);
    std::uint64_t length = 0;
    const char *text = value == nullptr ? nullptr : plist_get_string_ptr(value, &length);
    return text == nullptr ? std::string() : std::string(text, length);
}

/// Writes what a resource holds; false for one without content.
bool writeContent(plist_t resource, const fs::path &target)
{
    plist_t value = valueOf(resource, "WebResourceData", PLIST_DATA);
    std::uint64_t length = 0;
    const char *bytes = value == nullptr ? nullptr : plist_get_data_ptr(value, &length);
    if (bytes == nullptr)
        return false;
    std::ofstream stream(target, std::ios::binary);
    stream.write(bytes, static_cast<std::streamsize>(length));
    return stream.flush().good();
}

Json picturesOf(plist_t archive, const fs::path &folder)
{
    Json pictures = Json::array();
    plist_t resources = valueOf(archive, "WebSubresources", PLIST_ARRAY);
    const std::uint32_t count = resources == nullptr ? 0 : plist_array_get_size(resources);
    for (std::uint32_t at = 0; at < count && pictures.size() < MaximumPictures; ++at) {
        plist_t resource = plist_array_get_item(resources, at);
        const std::string name = std::to_string(pictures.size());
        if (textOf(resource, "WebResourceMIMEType").starts_with("image/") &&
            writeContent(resource, folder / name))
            pictures.push_back({{"address", textOf(resource, "WebResourceURL")}, {"file", name}});
    }
    return pictures;
}

} // namespace

int extractWebArchive(const std::string &file, const fs::path &folder)
{
    const OwnedList archive = propertyList(file);
    plist_t page = valueOf(archive.get(), "WebMainResource", PLIST_DICT);
    const std::string type = textOf(page, "WebResourceMIMEType");
    if ((type != "text/html" && type != "application/xhtml+xml") ||
        !writeContent(page, folder / "page")) {
        std::cerr << (archive == nullptr ? "no property list of Apple's\n" : "no page in it\n");
        return Unreadable;
    }
    Json answer{{"address", textOf(page, "WebResourceURL")}, {"page", "page"}};
    answer["pictures"] = picturesOf(archive.get(), folder);
    answer["cut"] = false;
    print(answer);
    return 0;
}

} // namespace lutrin::extraction
