// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "citation/reference.h"

#include <filesystem>
#include <memory>
#include <string_view>
#include <vector>

namespace lutrin::citation {

struct Style;
class Locale;

/// A style and the locale that it is to be rendered in: immutable, shared between threads.
struct LoadedStyle {
    std::shared_ptr<const Style> style;
    std::shared_ptr<const Locale> locale; ///< with the style's own terms laid over it
};

/// The styles of some folders, the locales of one, and `.csl` files named by path. What has been
/// read once is kept in memory. Thread-safe.
class StyleCatalogue {
public:
    /// Each folder of `styles` may have a folder `dependent` beside its `.csl` files. A style that
    /// stands in several is the one of the first, so that a user's own file replaces an installed
    /// one; a folder that is not there holds none.
    StyleCatalogue(std::vector<std::filesystem::path> styles, std::filesystem::path locales);
    StyleCatalogue(std::filesystem::path styles, std::filesystem::path locales);
    ~StyleCatalogue();

    /// The styles whose name or title has every word of `filter` (case aside), sorted
    /// by title. The first call reads the head of each file, and so does the next one after a file
    /// came or went; files that are no styles are left out.
    [[nodiscard]] std::vector<StyleInfo> styles(std::string_view filter = {}) const;

    /// An installed style's name, a dependent style's name, or the path of a `.csl` file, with the
    /// locale asked for (empty: the style's own default, else en-US). A locale that is not
    /// installed falls back to its language's main dialect, then to en-US.
    /// Errors: NotFound, with the parent in its detail where a dependent style has lost it;
    /// Malformed, Invalid, Foreign or LimitExceeded with the file and the line; Unsupported for a
    /// construct that could only be rendered wrongly.
    [[nodiscard]] Result<LoadedStyle> load(std::string_view nameOrPath,
                                           std::string_view locale = {}) const;

    /// Reads each style anew when it is next asked for. For whoever changes a file.
    void forget();

private:
    struct Cache;
    std::unique_ptr<Cache> m_cache;
};

} // namespace lutrin::citation
