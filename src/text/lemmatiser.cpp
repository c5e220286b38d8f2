// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/lemmatiser.h"

#include "text/characters.h"
#include "text/frenchwords.h"
#include "text/inflection.h"
#include "text/lexicon.h"

#include <array>
#include <cstddef>
#include <unordered_map>
#include <vector>

#include <libstemmer.h>

namespace lutrin::text {

namespace {

constexpr auto npos = std::string_view::npos;

// Enough for the vocabulary of a long run of documents; met words beyond it are forgotten.
constexpr std::size_t rememberedWords = 1 << 16;
constexpr std::size_t usualWords = 1 << 12;
// No word of a language is longer; stemmers need not see encoded data.
constexpr std::size_t longestStemmedWord = 64;

struct StringHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const
    {
        return std::hash<std::string_view>{}(text);
    }
};

struct StemmerDeleter {
    void operator()(sb_stemmer *stemmer) const { sb_stemmer_delete(stemmer); }
};

using StemmerPointer = std::unique_ptr<sb_stemmer, StemmerDeleter>;

StemmerPointer stemmerFor(std::string_view language)
{
    const char *algorithm = language == "fr" ? "french" : language == "en" ? "english" : nullptr;
    return StemmerPointer(algorithm == nullptr ? nullptr : sb_stemmer_new(algorithm, "UTF_8"));
}

} // namespace

class Lemmatiser::Parts {
public:
    explicit Parts(std::string_view language)
        : m_lexicon(language == "fr" ? Lexicon::french() : Lexicon())
        , m_others(language == "en" ? Lexicon::french() : m_lexicon)
        , m_stemmer(stemmerFor(language))
    {
    }

    const std::vector<std::string> &lemmas(std::string_view written, std::string_view folded,
                                           Accents accents)
    {
        const std::size_t hash = StringHash()(written);
        Words &words = m_words[accents == Accents::Written ? 0 : 1];
        const Entry *&usual = words.usual[hash % usualWords];
        if (usual == nullptr || usual->first != written)
            usual = &remembered(words, written, folded, accents);
        return usual->second;
    }

private:
    using Known =
        std::unordered_map<std::string, std::vector<std::string>, StringHash, std::equal_to<>>;
    using Entry = Known::value_type;

    /// Most words of a text are among few, which need not be looked for among all.
    struct Words {
        Known known;
        std::array<const Entry *, usualWords> usual{}; ///< by hash, of those in `known`
    };

    const Entry &remembered(Words &words, std::string_view written, std::string_view folded,
                            Accents accents)
    {
        const auto found = words.known.find(written);
        if (found != words.known.end())
            return *found;
        if (words.known.size() >= rememberedWords) {
            words.known.clear();
            words.usual.fill(nullptr);
        }
        return *words.known.emplace(written, find(written, folded, accents)).first;
    }

    std::vector<std::string> find(std::string_view written, std::string_view folded,
                                  Accents accents)
    {
        if (isFrench() && isInvariable(written))
            return {std::string(written)};
        if (std::string ordinal = isFrench() ? ordinalLemma(folded) : ""; !ordinal.empty())
            return {std::move(ordinal)};
        std::vector<std::string> exact = m_lexicon.lemmas(written);
        if (!exact.empty() && accents == Accents::Written)
            return exact;
        // Bavardés is of bavardé before it is bavardes with an accent too many.
        if (exact.empty() && written != folded)
            exact = lemmasOfBase(written);
        if (!exact.empty() && accents == Accents::Written)
            return exact;
        if (std::vector<std::string> wide = m_lexicon.lemmasOfFolded(folded); !wide.empty())
            return wide;
        if (exact.empty())
            exact = lemmasOfBase(written);
        if (exact.empty())
            exact = lemmasOfOtherSpelling(written);
        return exact.empty() ? stems(written, folded) : exact;
    }

    // Of words that are a known one but for their ending, and the singular that the spelling of
    // 1990 gives to compounds: un porte-avion.
    [[nodiscard]] std::vector<std::string> lemmasOfBase(std::string_view written) const
    {
        for (const std::string &base : baseForms(written))
            if (std::vector<std::string> known = m_lexicon.lemmas(base); !known.empty())
                return known;
        if (written.find('-') != npos)
            return m_lexicon.lemmas(std::string(written) + 's');
        return {};
    }

    // Renouvèlement is renouvellement, and portemonnaies or millepatte a compound without its
    // hyphen in another number.
    [[nodiscard]] std::vector<std::string> lemmasOfOtherSpelling(std::string_view written) const
    {
        std::vector<std::string> known = m_lexicon.lemmas(formerSpelling(written));
        if (!known.empty())
            return known;
        std::vector<std::string> bases = baseForms(written);
        bases.push_back(std::string(written) + 's');
        for (const std::string &base : bases) {
            known = m_lexicon.lemmasOfFolded(foldLower(base));
            std::erase_if(known, [](const std::string &each) { return each.find('-') == npos; });
            if (!known.empty())
                return known;
        }
        return {};
    }

    // The stem of the word as written, and of the word as it is typed without accents: their
    // stems differ because French suffixes have accents of their own. A compound has no hyphens
    // here, as in its folded form.
    std::vector<std::string> stems(std::string_view written, std::string_view folded)
    {
        if (m_stemmer == nullptr || written.size() > longestStemmedWord)
            return {std::string(folded)};
        if (isFrench() && endsAsNoun(folded))
            return {std::string(folded.substr(0, folded.size() - (folded.ends_with('s') ? 1 : 0)))};
        std::string joined(written);
        std::erase_if(joined, [](char c) { return c == '-' || c == '\''; });
        std::vector<std::string> result{ofItsOwn(foldLower(stem(joined)), folded)};
        if (std::string plain = ofItsOwn(stem(folded), folded); plain != result.front())
            result.push_back(std::move(plain));
        return result;
    }

    // The stem of an unknown word may be spelled as a known word is, which it has nothing to do
    // with, and English *publication* as French *public*: such a stem is marked, as stems are in
    // print.
    [[nodiscard]] std::string ofItsOwn(std::string stem, std::string_view word) const
    {
        if ((!isFrench() || stem != word) && !m_others.lemmasOfFolded(stem).empty())
            stem += '-';
        return stem;
    }

    [[nodiscard]] bool isFrench() const { return m_lexicon.forms() > 0; }

    std::string stem(std::string_view word)
    {
        const auto *bytes = reinterpret_cast<const sb_symbol *>(word.data());
        const sb_symbol *stemmed =
            sb_stemmer_stem(m_stemmer.get(), bytes, static_cast<int>(word.size()));
        if (stemmed == nullptr) // out of memory
            return std::string(word);
        const auto length = static_cast<std::size_t>(sb_stemmer_length(m_stemmer.get()));
        return {reinterpret_cast<const char *>(stemmed), length};
    }

    Lexicon m_lexicon; ///< empty but for French
    Lexicon m_others;  ///< whose words a stem must not look like
    StemmerPointer m_stemmer;
    std::array<Words, 2> m_words; ///< by Accents
};

Lemmatiser::Lemmatiser(std::string_view language) : m_parts(std::make_unique<Parts>(language)) {}

Lemmatiser::~Lemmatiser() = default;

std::span<const std::string> Lemmatiser::lemmas(std::string_view written, std::string_view folded,
                                                Accents accents)
{
    return m_parts->lemmas(written, folded, accents);
}

} // namespace lutrin::text
