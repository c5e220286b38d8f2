// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/query.h"
#include "query/spelling.h"
#include "search/coach.h"
#include "search/pattern.h"
#include "search/tellingterms.h"
#include "text/analyser.h"
#include "text/characters.h"
#include "text/inflection.h"

namespace lutrin::search {

namespace {

constexpr std::size_t mostPhrases = 10;
constexpr std::size_t longestPhrase = 12; ///< of one phrase; a pasted passage has many more
constexpr std::size_t mostNumbered = 4; ///< words of one phrase that are tried in the other number

void collectPhrases(query::Node &node, std::vector<query::Node *> &phrases)
{
    if (node.kind == query::Kind::Not || phrases.size() == mostPhrases)
        return;
    if (node.kind == query::Kind::Term && node.match == query::Match::Phrase && isInWords(node))
        phrases.push_back(&node);
    for (query::Node &part : node.parts)
        collectPhrases(part, phrases);
}

/// But the wholes of compounds, whose parts stand beside them.
std::vector<text::Word> wordsOfPhrase(const std::string &phrase)
{
    text::Analyser french("fr", text::Analyser::Source::Query);
    std::vector<text::Word> words = french.words(phrase);
    std::erase_if(words,
                  [](const text::Word &word) { return word.kind == text::TokenKind::Compound; });
    return words;
}

std::string replaced(std::string text, text::Range range, const std::string &by)
{
    return text.replace(range.begin, range.end - range.begin, by);
}

} // namespace

Result<void> Coach::respellPhrases(query::Node root, std::vector<Suggestion> &into)
{
    std::vector<query::Node *> phrases;
    collectPhrases(root, phrases);
    for (query::Node *phrase : phrases) {
        const std::string typed = phrase->text;
        const std::vector<text::Word> words = wordsOfPhrase(typed);
        if (words.size() > longestPhrase)
            continue;
        for (const text::Word &word : words) {
            const auto others = unknownWordsLike(word.folded);
            if (!others)
                return failure(others.error());
            for (const std::string &other : *others) {
                phrase->text = replaced(typed, word.range, other);
                const std::string part =
                    typed.substr(word.range.begin, word.range.end - word.range.begin);
                if (auto done = propose(Suggestion::Kind::Respelled, root, part, into); !done)
                    return done;
            }
        }
        phrase->text = typed;
    }
    return {};
}

Result<void> Coach::inflectPhrases(query::Node root, std::vector<Suggestion> &into)
{
    std::vector<query::Node *> phrases;
    collectPhrases(root, phrases);
    for (query::Node *phrase : phrases) {
        const std::string typed = phrase->text;
        const std::string part = query::toString(*phrase);
        const auto numbered = otherNumbers(typed);
        if (!numbered)
            return failure(numbered.error());
        // Every choice of them but none.
        for (std::size_t choice = 1; choice < std::size_t{1} << numbered->size(); ++choice) {
            phrase->text = typed;
            // From the end, so that the places before stay where they are.
            for (std::size_t at = numbered->size(); at-- > 0;) {
                if ((choice >> at) % 2 == 1)
                    phrase->text =
                        replaced(phrase->text, (*numbered)[at].range, (*numbered)[at].other);
            }
            if (auto done = propose(Suggestion::Kind::Respelled, root, part, into); !done)
                return done;
        }
        phrase->text = typed;
    }
    return {};
}

Result<std::vector<Coach::Numbered>> Coach::otherNumbers(const std::string &phrase)
{
    std::vector<Numbered> found;
    const std::vector<text::Word> words = wordsOfPhrase(phrase);
    for (const text::Word &word : words) {
        if (words.size() > longestPhrase || found.size() == mostNumbered)
            break;
        if (query::isArticle(word.folded))
            continue;
        for (std::string &form : text::numberForms(word.written)) {
            const auto same = known({text::foldLower(form)});
            if (!same)
                return failure(same.error());
            if (same->empty())
                continue;
            found.push_back({word.range, std::move(form)});
            break;
        }
    }
    return found;
}

Result<std::vector<std::string>> Coach::unknownWordsLike(const std::string &folded)
{
    const auto same = known({folded});
    if (!same)
        return failure(same.error());
    return same->empty() ? wordsLike(folded) : std::vector<std::string>();
}

} // namespace lutrin::search
