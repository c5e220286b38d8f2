// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "cli/language.h"
#include "library/library.h"

#include <functional>
#include <istream>
#include <memory>
#include <optional>
#include <ostream>
#include <stop_token>
#include <string>

// NOLINTNEXTLINE(readability-identifier-naming): the library's name
namespace CLI {
class App;
}

namespace lutrin::cli {

/// What a verb works with. Owned by the program's run; verbs keep no reference to it.
class Session {
public:
    Session(library::Locations locations, std::istream &input, std::ostream &output,
            std::ostream &errorOutput);
    ~Session();

    /// The library, opened at the first call; not every verb needs it. Verbs that only read leave
    /// the right to write to others.
    [[nodiscard]] Result<library::Library *> library(library::Access access);
    [[nodiscard]] const library::Locations &locations() const { return m_locations; }
    /// For a verb that may be long and takes it, before anything else: from then on, Ctrl+C is a
    /// request to stop, also to what opens the library.
    [[nodiscard]] std::stop_token stop();

    std::istream &in;
    std::ostream &out;
    std::ostream &errors;
    Language language = Language::French;
    bool json = false;
    bool terminal = false; ///< `out` is a terminal: matches may be shown in bold
    std::function<std::stop_token()> stopping; ///< as Environment::stop

    [[nodiscard]] const char *say(Words words) const { return words.in(language); }
    /// The language code that core functions take for labels.
    [[nodiscard]] const char *languageCode() const { return say({"fr", "en"}); }

private:
    library::Locations m_locations;
    std::optional<std::stop_token> m_stop;
    std::unique_ptr<library::Library> m_library;
};

/// One verb of `lutrin-cli`.
class Command {
public:
    Command(std::string name, Words summary) : m_name(std::move(name)), m_summary(summary) {}
    virtual ~Command() = default;
    Command(const Command &) = delete;
    Command &operator=(const Command &) = delete;

    [[nodiscard]] const std::string &name() const { return m_name; }
    [[nodiscard]] const Words &summary() const { return m_summary; }

    /// Declares the verb's arguments; called once, before run().
    virtual void declare(CLI::App &verb, Language language) = 0;
    /// Does the work and prints the result. The value says whether the verb's own verdict is
    /// good: false ends the program with status 1 though nothing went wrong in running it.
    [[nodiscard]] virtual Result<bool> run(Session &session) = 0;

private:
    std::string m_name;
    Words m_summary;
};

} // namespace lutrin::cli
