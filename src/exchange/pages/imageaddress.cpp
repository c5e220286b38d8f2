// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pages/imageaddress.h"

#include <string_view>

namespace lutrin::exchange {

namespace {

/// What stands in `src` until a script puts the picture there.
bool isPlaceholder(std::string_view source)
{
    constexpr std::size_t smallData = 600;
    const bool data = source.starts_with("data:");
    return source.empty() || (data && source.size() < smallData) ||
           source.starts_with("data:image/svg") || source == "about:blank";
}

/// The last address of « a.png 300w, b.png 1024w », which is the largest as a rule.
std::string lastOfSet(const std::string &set)
{
    const std::size_t comma = set.rfind(", ");
    const std::string last = set.substr(comma == std::string::npos ? 0 : comma + 2);
    return last.substr(0, last.find(' '));
}

} // namespace

std::string imageAddress(const XmlElement &image)
{
    std::string source = image.attribute("src");
    if (!isPlaceholder(source))
        return source;
    for (const char *late : {"data-src", "data-lazy-src", "data-original", "data-fallback-src"}) {
        if (std::string address = image.attribute(late); !address.empty())
            return address;
    }
    for (const char *set : {"srcset", "data-srcset", "data-lazy-srcset"}) {
        if (std::string address = lastOfSet(image.attribute(set)); !address.empty())
            return address;
    }
    // A parser that does not know `source` for empty puts what follows into it.
    for (xmlNode *frame = image.node()->parent; frame != nullptr; frame = frame->parent) {
        const XmlElement other(frame);
        if (other.name() != "source" && other.name() != "picture")
            break;
        if (std::string address = lastOfSet(other.attribute("srcset")); !address.empty())
            return address;
    }
    return source;
}

} // namespace lutrin::exchange
