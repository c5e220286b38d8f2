// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "corpus/bareletters.h"

#include <utility>

namespace lutrin::corpus {

namespace {

constexpr std::string_view CurledApostrophe = "’";

} // namespace

char BareLetters::lookOf(const Inline &run)
{
    return static_cast<char>((run.emphasis ? 1 : 0) | (run.strong ? 2 : 0));
}

/// Asked of each letter of a book while somebody waits for a quotation: most are told by their
/// first byte.
std::size_t BareLetters::blankSize(std::string_view text)
{
    switch (text.empty() ? '\0' : text.front()) {
    case ' ':
    case '\n':
    case '\t':
    case '\r':
        return 1;
    case '\xC2':
        return text.starts_with("\u00A0") ? 2 : 0;
    case '\xE2':
        return text.starts_with("\u202F") ? 3 : 0;
    default:
        return 0;
    }
}

std::size_t BareLetters::letterSize(std::string_view text)
{
    return text.starts_with('\xE2') && text.starts_with(CurledApostrophe) ? CurledApostrophe.size()
                                                                          : 1;
}

void BareLetters::add(std::string_view text, char look)
{
    for (std::size_t at = 0; at < text.size();) {
        const std::string_view rest = text.substr(at);
        const std::size_t blank = blankSize(rest);
        if (blank == 0) {
            letters += letterSize(rest) > 1 ? '\'' : rest.front();
            looks += look;
            spaced.push_back(std::exchange(m_blank, false));
            places.push_back(at);
        }
        m_blank = m_blank || blank != 0;
        at += blank != 0 ? blank : letterSize(rest);
    }
}

void BareLetters::add(const RichText &blocks, int without)
{
    for (const Block &block : blocks) {
        if (block.kind == BlockKind::Heading && block.level == without)
            continue;
        m_blank = true;
        for (const Inline &run : block.text)
            if (run.note.empty())
                add(run.text, lookOf(run));
        add(block.children, without);
    }
}

} // namespace lutrin::corpus
