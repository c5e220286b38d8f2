// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/lemmatiser.h"

#include "text/characters.h"

#include <cstddef>
#include <unordered_map>
#include <vector>

#include <libstemmer.h>

namespace lutrin::text {

namespace {

// Enough for the vocabulary of a long run of documents; met words beyond it are forgotten.
constexpr std::size_t rememberedWords = 1 << 16;
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
    explicit Parts(std::string_view language) : m_stemmer(stemmerFor(language)) {}

    const std::vector<std::string> &lemmas(std::string_view written, std::string_view folded)
    {
        const auto known = m_known.find(written);
        if (known != m_known.end())
            return known->second;
        if (m_known.size() >= rememberedWords)
            m_known.clear();
        return m_known.emplace(written, find(written, folded)).first->second;
    }

private:
    // The stem of the word as written, and of the word as it is typed without accents: their
    // stems differ because French suffixes have accents of their own.
    std::vector<std::string> find(std::string_view written, std::string_view folded)
    {
        if (m_stemmer == nullptr || written.size() > longestStemmedWord)
            return {std::string(folded)};
        std::vector<std::string> result{foldLower(stem(written))};
        if (std::string plain = stem(folded); plain != result.front())
            result.push_back(std::move(plain));
        return result;
    }

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

    StemmerPointer m_stemmer;
    std::unordered_map<std::string, std::vector<std::string>, StringHash, std::equal_to<>> m_known;
};

Lemmatiser::Lemmatiser(std::string_view language) : m_parts(std::make_unique<Parts>(language)) {}

Lemmatiser::~Lemmatiser() = default;

std::span<const std::string> Lemmatiser::lemmas(std::string_view written, std::string_view folded)
{
    return m_parts->lemmas(written, folded);
}

} // namespace lutrin::text
