// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "corpus/document.h"

#include <array>
#include <utility>

namespace lutrin::corpus {

namespace {

constexpr std::array<std::pair<Source, std::string_view>, 4> SourceWords{{
    {Source::Unknown, "unknown"},
    {Source::Publisher, "publisher"},
    {Source::Corpus, "corpus"},
    {Source::User, "user"},
}};

} // namespace

std::string_view toString(Source source)
{
    for (const auto &[value, word] : SourceWords) {
        if (value == source)
            return word;
    }
    return SourceWords.front().second;
}

std::optional<Source> parseSource(std::string_view word)
{
    for (const auto &[value, known] : SourceWords) {
        if (known == word)
            return value;
    }
    return std::nullopt;
}

std::string Name::display() const
{
    if (!literal.empty())
        return literal;
    std::string text = given;
    for (const std::string *part : {&particle, &family}) {
        if (part->empty())
            continue;
        // « d’ » and « l' » stand close to what follows.
        const bool elided = text.ends_with('\'') || text.ends_with("’");
        if (!text.empty() && !elided)
            text += ' ';
        text += *part;
    }
    return text;
}

const std::vector<Name> &principalNames(const Document &document)
{
    return document.authors.empty() ? document.editors : document.authors;
}

bool isBlank(std::string_view text)
{
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

} // namespace lutrin::corpus
