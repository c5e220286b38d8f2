// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/bytes/innerpath.h"

#include <libxml/uri.h>

#include <algorithm>

namespace lutrin::exchange {

namespace fs = std::filesystem;

fs::path innerPath(const std::string &address)
{
    if (address.find(':') < address.find('/'))
        return {}; // a scheme
    const std::string bare = address.substr(0, address.find_first_of("?#"));
    char *decoded = xmlURIUnescapeString(bare.c_str(), 0, nullptr);
    if (decoded == nullptr)
        return {};
    std::string text(decoded);
    xmlFree(decoded);
    const fs::path path = text.starts_with("./") ? text.substr(2) : text;
    const bool inside = path.is_relative() && std::ranges::none_of(path, [](const fs::path &step) {
                            return step == ".." || step == "." || step.empty();
                        });
    return inside ? path : fs::path();
}

std::optional<fs::path> innerFile(const fs::path &folder, const std::string &address)
{
    const fs::path inside = innerPath(address);
    fs::path at = folder;
    std::error_code error;
    for (const fs::path &step : inside) {
        at /= step;
        if (fs::is_symlink(fs::symlink_status(at, error)) || error)
            return std::nullopt;
    }
    if (inside.empty() || !fs::is_regular_file(at, error))
        return std::nullopt;
    return at;
}

} // namespace lutrin::exchange
