// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as a text: words that lie in it on the borders of its characters, in its order, each
// with a folded form and a lemma. The first byte chooses the language and where the text comes
// from. Seeds: what the golden file has.

#include "text/analyser.h"

#include <array>
#include <cstdint>
#include <cstdlib>
#include <string_view>

using namespace lutrin;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// How long the character is that begins here; 0 for none.
std::size_t characterLength(std::string_view text)
{
    const auto lead = static_cast<unsigned char>(text.front());
    const std::size_t length = lead < 0x80   ? 1
                               : lead < 0xC2 ? 0
                               : lead < 0xE0 ? 2
                               : lead < 0xF0 ? 3
                                             : 4;
    for (std::size_t at = 1; at < length; ++at)
        if (at >= text.size() || (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80)
            return 0;
    return length;
}

/// Whether it is made of whole characters.
bool isWhole(std::string_view word)
{
    while (!word.empty()) {
        const std::size_t length = characterLength(word);
        if (length == 0)
            return false;
        word.remove_prefix(length);
    }
    return true;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    static std::array analysers{text::Analyser("fr"), text::Analyser("en"), text::Analyser("und"),
                                text::Analyser("fr", text::Analyser::Source::Query)};
    text::Analyser &analyser = analysers.at(data[0] % analysers.size());
    const std::string_view text(reinterpret_cast<const char *>(data + 1), size - 1);
    std::size_t position = 0;
    std::size_t begin = 0;
    analyser.analyse(text, [&](const text::Token &token) {
        require(token.range.begin < token.range.end && token.range.end <= text.size());
        require(isWhole(text.substr(token.range.begin, token.range.end - token.range.begin)));
        require(token.position >= position && token.position <= position + 1);
        require(token.range.begin >= begin);
        require(!token.written.empty() && !token.folded.empty() && !token.lemmas.empty());
        require(token.extent > 0);
        position = token.position;
        begin = token.range.begin;
        return true;
    });
    return 0;
}
