// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "citation/reference.h"
#include "cli/language.h"

#include <string>

// NOLINTNEXTLINE(readability-identifier-naming): the library's name
namespace CLI {
class App;
}

namespace lutrin::cli {

/// The options that `cite` and `quote` share, and the form in which they print.
struct CitationOptions {
    citation::Options options;
    std::string form = "bibliography";
    std::string typography = "french";
    std::string as = "text";

    void declare(CLI::App &verb, Language language, bool withForm);
    /// `options` with what the words of `form` and `typography` mean, for all texts or for the one
    /// that `as` names.
    [[nodiscard]] citation::Options chosen(bool allTexts) const;
    /// The text in the form that `as` names.
    [[nodiscard]] const std::string &text(const citation::Formatted &formatted) const;
};

} // namespace lutrin::cli
