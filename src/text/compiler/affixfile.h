// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lutrin::text {

/// A form of a word.
struct Form {
    std::string text;
    /// A verb's first or second person, or a tense that only old tales have. Where another word
    /// has the same letters, prose means that one: les actions, les avions.
    bool seldom = false;

    bool operator==(const Form &) const = default;
};

/// The endings that a Hunspell affix file gives to the words of its dictionary. libhunspell can
/// say whether a form is a word; it cannot list the forms, which is what is wanted here.
///
/// Reads what French dictionaries use: UTF-8, flags of two characters, SFX of one level,
/// NEEDAFFIX and FORBIDDENWORD. Prefixes are left out: in French they are elided articles and
/// pronouns, which the analyser takes off.
class AffixFile {
public:
    /// None if the file cannot be read, or has another kind of flags.
    [[nodiscard]] static std::optional<AffixFile> read(const std::filesystem::path &file);

    /// Every form of a dictionary's word, the word itself among them unless its flags forbid it.
    [[nodiscard]] std::vector<Form> forms(std::string_view word, std::string_view flags) const;

private:
    struct Suffix {
        std::u32string strip;
        std::u32string add;
        std::u32string condition;
        bool seldom = false;
    };

    void readSuffix(const std::vector<std::string> &fields);

    std::map<std::string, std::vector<Suffix>, std::less<>> m_suffixes;
    std::string m_needAffix;
    std::string m_forbidden;
};

} // namespace lutrin::text
