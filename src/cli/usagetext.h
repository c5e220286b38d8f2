// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/language.h"

#include <string>

// NOLINTNEXTLINE(readability-identifier-naming): the library's name
namespace CLI {
class App;
class ParseError;
} // namespace CLI

namespace lutrin::cli {

/// What is wrong with the words that `app` was given, in one line. CLI11 speaks English alone and
/// prints the bounds of its number types; only the name that it found wrong is taken from it.
[[nodiscard]] std::string usageText(const CLI::ParseError &problem, const CLI::App &app,
                                    Language language);

/// Gives the headings of `--help` in the reader's language.
void translateHelp(CLI::App &app, Language language);

} // namespace lutrin::cli
