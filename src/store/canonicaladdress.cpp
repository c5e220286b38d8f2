// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/canonicaladdress.h"

#include "text/characters.h"

#include <algorithm>
#include <array>
#include <vector>

namespace lutrin::store {

namespace {

bool tracks(std::string_view parameter)
{
    constexpr std::array<std::string_view, 9> prefixes{
        "utm_", "fbclid", "gclid", "mc_cid", "mc_eid", "xtor", "at_", "pk_", "msclkid"};
    return std::ranges::any_of(
        prefixes, [&](std::string_view prefix) { return parameter.starts_with(prefix); });
}

/// The parameters that choose a page, sorted.
std::string query(std::string_view text)
{
    std::vector<std::string> kept;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('&'), text.size());
        if (end > 0 && !tracks(text.substr(0, end)))
            kept.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    std::ranges::sort(kept);
    std::string joined;
    for (const std::string &parameter : kept)
        joined += (joined.empty() ? '?' : '&') + parameter;
    return joined;
}

std::string host(std::string_view text)
{
    std::string name = text::lowerCase(text);
    for (const std::string_view port : {":80", ":443"}) {
        if (name.ends_with(port))
            name.resize(name.size() - port.size());
    }
    while (name.ends_with('.'))
        name.pop_back();
    if (name.starts_with("www."))
        name.erase(0, 4);
    return name;
}

} // namespace

std::string canonicalAddress(std::string_view url)
{
    const std::string scheme = text::lowerCase(url.substr(0, 8));
    if (scheme.starts_with("https://"))
        url.remove_prefix(8);
    else if (scheme.starts_with("http://"))
        url.remove_prefix(7);
    else
        return {};
    url = url.substr(0, url.find('#'));
    const std::size_t mark = std::min(url.find('?'), url.size());
    const std::string_view place = url.substr(0, mark);
    const std::size_t slash = std::min(place.find('/'), place.size());
    std::string path(place.substr(slash));
    for (const std::string_view index : {"/index.html", "/index.htm", "/index.php"}) {
        if (path.ends_with(index))
            path.resize(path.size() - index.size());
    }
    while (path.ends_with('/'))
        path.pop_back();
    return host(place.substr(0, slash)) + path + query(url.substr(std::min(mark + 1, url.size())));
}

} // namespace lutrin::store
