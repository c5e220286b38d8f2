// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/termreader.h"

#include "store/terms.h"

#include <limits>

namespace lutrin::store {

namespace {

/// Stands between two pieces, so that no phrase joins them.
constexpr std::string_view border = "\x1e";
constexpr std::size_t noPosition = std::numeric_limits<std::size_t>::max();

} // namespace

void TermReader::read(std::string_view column, const Sink &sink)
{
    bool first = true;
    while (const auto piece = takePiece(column)) {
        if (!first && !sink(border, {}, false))
            return;
        first = false;
        if (!readText(piece->language, piece->text, sink))
            return;
    }
}

bool TermReader::readText(std::string_view language, std::string_view text, const Sink &sink)
{
    std::size_t position = noPosition;
    return analyser(language).analyse(text, [&](const text::Token &token) {
        const bool colocated = token.position == position;
        position = token.position;
        if (!sink(cutTerm(token.folded), token.range, colocated))
            return false;
        if (token.written != token.folded && token.kind != text::TokenKind::Compound) {
            setWrittenTerm(m_term, token.folded, token.written);
            if (!sink(m_term, token.range, true))
                return false;
        }
        for (const std::string &lemma : token.lemmas) {
            if (sharesFoldedTerm(lemma, token.folded))
                continue;
            setLemmaTerm(m_term, lemma);
            if (!sink(m_term, token.range, true))
                return false;
        }
        return true;
    });
}

text::Analyser &TermReader::analyser(std::string_view language)
{
    const auto known = m_analysers.find(language);
    if (known != m_analysers.end())
        return known->second;
    return m_analysers.emplace(language, text::Analyser(language)).first->second;
}

} // namespace lutrin::store
