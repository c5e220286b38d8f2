// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/analyser.h"

#include "text/frenchwords.h"
#include "text/lemmatiser.h"
#include "text/lexicon.h"
#include "text/merge.h"
#include "text/segmenter.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

#include <unicode/uvernum.h>

namespace lutrin::text {

namespace {

constexpr auto npos = std::string_view::npos;

// Counts up whenever a rule of this room gives other tokens.
constexpr std::string_view rulesVersion = "9";

std::string primarySubtag(std::string_view language)
{
    std::string tag = lowerCase(language.substr(0, language.find_first_of("-_")));
    return tag.empty() ? "fr" : tag;
}

bool startsWithVowelSound(std::string_view folded)
{
    return !folded.empty() && std::string_view("aeiouyh").find(folded.front()) != npos;
}

// l’IA, d’1 milliard, l’FMI; but not N’Djamena.
bool canFollowElision(const Part &part)
{
    return part.kind != CharClass::Letter || part.digits > 0 || startsWithVowelSound(part.folded) ||
           (part.letters > 1 && part.capitals == part.letters);
}

// COP26: letters, then digits. The count of the digits, or 0.
std::size_t trailingNumber(std::string_view text, const Part &part)
{
    if (part.tokenKind != TokenKind::Word || part.digits == 0 || part.letters < 2)
        return 0;
    const std::string_view raw = text.substr(part.range.begin, part.range.end - part.range.begin);
    const std::size_t lastLetter = raw.find_last_not_of("0123456789");
    return raw.size() - lastLetter - 1 == part.digits ? part.digits : 0;
}

} // namespace

class Analyser::Parts {
public:
    Parts(std::string_view language, Source source)
        : m_source(source)
        , m_english(language == "en")
        , m_style(m_english ? NumberStyle::English : NumberStyle::French)
        , m_lemmatiser(language)
    {
    }

    bool analyse(std::string_view text, const Sink &sink)
    {
        m_text = text;
        m_sink = &sink;
        m_position = 0;
        Segmenter segmenter(text);
        while (const std::size_t atoms = segmenter.next(m_atoms)) {
            const std::size_t parts =
                mergeAtoms(text, m_atoms, atoms, m_style, m_lexicon, m_pieces);
            if (!group(parts))
                return false;
        }
        return true;
    }

private:
    // Parts between which nothing but apostrophes and hyphens is left go together.
    bool group(std::size_t count)
    {
        std::size_t begin = 0;
        for (std::size_t i = 0; i < count; ++i) {
            if (m_pieces[i].after != Joint::None)
                continue;
            if (!word({m_pieces.data() + begin, i + 1 - begin}))
                return false;
            begin = i + 1;
        }
        return true;
    }

    bool word(std::span<Part> parts)
    {
        while (isElision(parts, 0) && !isKnown(parts))
            parts = parts.subspan(1);
        if (m_english)
            parts = withoutContraction(parts);
        if (parts.size() == 1)
            return single(parts.front());
        return compound(parts);
    }

    // c’est-à-dire is a word by itself.
    [[nodiscard]] bool isKnown(std::span<const Part> parts) const
    {
        return parts.size() > 2 && m_lexicon.knows(joined(parts).written);
    }

    static bool isElision(std::span<const Part> parts, std::size_t index)
    {
        if (index + 1 >= parts.size() || parts[index].after != Joint::Apostrophe ||
            !isElided(parts[index].folded))
            return false;
        return canFollowElision(parts[index + 1]) || isElision(parts, index + 1);
    }

    // China’s is China; don’t is one word.
    static std::span<Part> withoutContraction(std::span<Part> parts)
    {
        if (parts.size() < 2 || parts[parts.size() - 2].after != Joint::Apostrophe)
            return parts;
        const Part &last = parts.back();
        Part &before = parts[parts.size() - 2];
        if (last.folded != "s") {
            constexpr std::string_view contracted[] = {"t", "ll", "re", "ve", "d", "m"};
            if (std::ranges::find(contracted, last.folded) == std::end(contracted))
                return parts;
            before.range.end = last.range.end;
            before.written.append("'").append(last.written);
            before.folded.append(last.folded);
        }
        before.after = Joint::None;
        return parts.first(parts.size() - 1);
    }

    bool single(Part &part)
    {
        if (const auto sign = numeroSign(part))
            return numero(part, *sign);
        if (const std::size_t digits = trailingNumber(m_text, part); digits > 0)
            return lettersAndNumber(part, digits);
        if (isNumberWithPoint(part) && !emit(withHyphen(part), m_position, 1, TokenKind::Compound))
            return false;
        if (!emit(part, m_position, 1, tokenKind(part)))
            return false;
        ++m_position;
        return true;
    }

    // Where decimals have a comma, 49.3 is as likely the 49-3 of the Constitution as a measure.
    [[nodiscard]] bool isNumberWithPoint(const Part &part) const
    {
        constexpr std::size_t mostDigits = 5;
        const std::string_view raw =
            m_text.substr(part.range.begin, part.range.end - part.range.begin);
        return !m_english && part.tokenKind == TokenKind::Number && part.digits <= mostDigits &&
               raw.find('.') != npos && raw.find('.') == part.written.find(',');
    }

    static Part withHyphen(Part number)
    {
        std::ranges::replace(number.written, ',', '-');
        number.folded = number.written;
        return number;
    }

    bool compound(std::span<Part> parts)
    {
        m_members.clear();
        for (std::size_t i = 0; i < parts.size(); ++i)
            if (!isElision(parts, i))
                m_members.push_back(&parts[i]);
        if (const auto whole = wholeOf(parts))
            if (!emit(*whole, m_position, m_members.size(), TokenKind::Compound))
                return false;
        return std::ranges::all_of(m_members, [this](const Part *member) {
            return emit(*member, m_position++, 1, tokenKind(*member));
        });
    }

    static Part joined(std::span<const Part> parts)
    {
        Part whole = parts.front();
        for (std::size_t i = 1; i < parts.size(); ++i) {
            whole.written += parts[i - 1].after == Joint::Hyphen ? "-" : "'";
            whole.written += parts[i].written;
            whole.folded += parts[i].folded;
            whole.letters += parts[i].letters;
            whole.digits += parts[i].digits;
            whole.capitals += parts[i].capitals;
        }
        whole.range.end = parts.back().range.end;
        return whole;
    }

    // None for a verb or a noun with its pronoun (dit-elle), which is no word by itself.
    static std::optional<Part> wholeOf(std::span<const Part> parts)
    {
        Part whole = joined(parts);
        if (isEnclitic(parts.back().folded) && !isCompoundWithEnclitic(whole.folded))
            return std::nullopt;
        if (whole.letters == 0 && parts.size() == 2) // 2025-2030 is not 20252030
            whole.folded = whole.written;
        return whole;
    }

    // COP26 is found as a whole, and by COP.
    bool lettersAndNumber(const Part &part, std::size_t digits)
    {
        Part letters = part;
        letters.range.end -= digits;
        letters.written.resize(part.written.size() - digits);
        letters.folded.resize(part.folded.size() - digits);
        letters.letters = part.letters;
        letters.digits = 0;
        Part number = part;
        number.range.begin = letters.range.end;
        number.written.erase(0, letters.written.size());
        number.folded.erase(0, letters.folded.size());
        const std::size_t extent = callsNote(letters, digits) ? 1 : 2;
        const std::size_t first = m_position;
        m_position += extent;
        return emit(part, first, extent, TokenKind::Compound) &&
               emit(letters, first, 1, TokenKind::Word) &&
               emit(number, first + extent - 1, 1, TokenKind::Number);
    }

    // « la souveraineté1 numérique »: in a text, the number of a note is hardly between the words.
    // Who types article49 means two.
    [[nodiscard]] bool callsNote(const Part &letters, std::size_t digits) const
    {
        constexpr std::size_t shortestWord = 3;
        constexpr std::size_t mostDigits = 3;
        return m_source == Source::Document && digits <= mostDigits && letters.capitals == 0 &&
               letters.letters >= shortestWord && m_lexicon.knows(letters.written);
    }

    // n° or №. The sign's length after the part, or 0; none for any other part.
    [[nodiscard]] std::optional<std::size_t> numeroSign(const Part &part) const
    {
        const std::string_view rest = m_text.substr(part.range.end);
        for (const std::string_view sign : {"°", "º"})
            if (part.written == "n" && rest.starts_with(sign))
                return sign.size();
        const std::string_view raw =
            m_text.substr(part.range.begin, part.range.end - part.range.begin);
        const bool whole = part.written == "no" && (raw == "№" || raw.ends_with("ᵒ"));
        return whole ? std::optional<std::size_t>(0) : std::nullopt;
    }

    bool numero(Part &part, std::size_t sign)
    {
        static const std::vector<std::string> lemma{"numéro"};
        part.range.end += sign;
        return (*m_sink)({part.range, "n°", "no", lemma, m_position++});
    }

    static TokenKind tokenKind(const Part &part)
    {
        const bool symbol = part.kind == CharClass::Emoji || part.kind == CharClass::PerCent;
        return symbol ? TokenKind::Symbol : part.tokenKind;
    }

    [[nodiscard]] Accents accents(const Part &part) const
    {
        const bool capitals = part.letters > 1 && part.capitals == part.letters;
        const bool hasAccents = part.written != part.folded;
        return (capitals || m_source == Source::Query) && !hasAccents ? Accents::MayLack
                                                                      : Accents::Written;
    }

    bool emit(const Part &part, std::size_t position, std::size_t extent, TokenKind kind)
    {
        if (part.folded.empty()) // nothing but accents
            return true;
        const bool hasLemmas =
            kind == TokenKind::Word || (kind == TokenKind::Compound && part.letters > 0);
        const std::span<const std::string> lemmas =
            isPluralOfCapitals(part) ? singular(part)
            : hasLemmas              ? m_lemmatiser.lemmas(part.written, part.folded, accents(part))
                                     : std::span<const std::string>(&part.folded, 1);
        return (*m_sink)({part.range, part.written, part.folded, lemmas, position, extent, kind});
    }

    // LLMs, ONGs
    [[nodiscard]] bool isPluralOfCapitals(const Part &part) const
    {
        return part.capitals >= 2 && part.capitals + 1 == part.letters && part.digits == 0 &&
               m_text.substr(part.range.begin, part.range.end - part.range.begin).ends_with('s');
    }

    std::span<const std::string> singular(const Part &part)
    {
        m_singular = part.folded.substr(0, part.folded.size() - 1);
        return {&m_singular, 1};
    }

    Source m_source;
    bool m_english;
    NumberStyle m_style;
    Lexicon m_lexicon = Lexicon::french(); ///< for how words are written, in any language
    Lemmatiser m_lemmatiser;
    std::vector<Atom> m_atoms;
    std::vector<Part> m_pieces;
    std::vector<const Part *> m_members;
    std::string_view m_text;
    const Sink *m_sink = nullptr;
    std::size_t m_position = 0;
    std::string m_singular;
};

Analyser::Analyser(std::string_view language, Source source)
    : m_parts(std::make_unique<Parts>(primarySubtag(language), source))
{
}

Analyser::~Analyser() = default;
Analyser::Analyser(Analyser &&) noexcept = default;
Analyser &Analyser::operator=(Analyser &&) noexcept = default;

bool Analyser::analyse(std::string_view text, const Sink &sink)
{
    return m_parts->analyse(text, sink);
}

std::vector<Word> Analyser::words(std::string_view text)
{
    std::vector<Word> result;
    analyse(text, [&result](const Token &token) {
        result.push_back({token.range,
                          std::string(token.written),
                          std::string(token.folded),
                          {token.lemmas.begin(), token.lemmas.end()},
                          token.position,
                          token.extent,
                          token.kind});
        return true;
    });
    return result;
}

std::string analyserVersion()
{
    std::array<char, 17> lexicon{};
    std::to_chars(lexicon.data(), lexicon.data() + lexicon.size() - 1, Lexicon::french().version(),
                  16);
    return std::string("rules ")
        .append(rulesVersion)
        .append("; icu " U_ICU_VERSION "; snowball; french ")
        .append(lexicon.data());
}

} // namespace lutrin::text
