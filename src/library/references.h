// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "citation/formatter.h"
#include "citation/reference.h"
#include "citation/style/stylecatalogue.h"
#include "corpus/document.h"
#include "library/userstyle.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <stop_token>
#include <string_view>
#include <vector>

namespace lutrin::library {

/// Formatted references of documents and of CSL-JSON files; needs no library file. Thread-safe.
class References {
public:
    /// `styles`: folders of `.csl` files, the first that has a style wins; `locales`: folder of
    /// `locales-*.xml`.
    References(std::vector<std::filesystem::path> styles, std::filesystem::path locales);

    [[nodiscard]] std::vector<citation::StyleInfo> styles(std::string_view filter = {}) const;

    /// installStyle() and takeBackStyle() of these styles.
    [[nodiscard]] Result<UserStyle> install(const std::filesystem::path &file,
                                            const std::filesystem::path &folder);
    [[nodiscard]] Result<void> takeBack(const UserStyle &style);

    /// One formatted reference a document, in the order given for notes and in-text citations and
    /// in the style's order for bibliographies.
    [[nodiscard]] Result<std::vector<citation::Formatted>>
    cite(const std::vector<corpus::Document> &documents, const citation::Options &options,
         std::stop_token stop = {}, const ProgressCallback &progress = {}) const;

    /// The same for the items of a CSL-JSON file. Errors name the file, and the place in it.
    [[nodiscard]] Result<std::vector<citation::Formatted>>
    citeItems(const std::filesystem::path &cslJson, const citation::Options &options,
              std::stop_token stop = {}) const;

    /// The passage between French guillemets with « […] » where it is cut (passage.h), followed by
    /// its reference. In a note or a text, a passage of the body is located by the page of the PDF
    /// (« p. 3 »), else by its paragraph (« § 4 »), unless the options have a locator; `place` as
    /// passageOf() takes it.
    [[nodiscard]] Result<citation::Formatted> quote(const corpus::Document &document,
                                                    const std::vector<corpus::Inline> &passage,
                                                    const citation::Options &options,
                                                    std::optional<std::int64_t> place = {}) const;

private:
    citation::StyleCatalogue m_catalogue;
    citation::Formatter m_formatter;
};

} // namespace lutrin::library
