// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/typography.h"

#include "text/characters.h"

#include <algorithm>
#include <array>
#include <vector>

namespace lutrin::text {

namespace {

constexpr std::string_view noBreak = "\u00A0";
constexpr std::string_view narrowNoBreak = "\u202F";

// What hangs on the word or the number before it, and the space between them.
struct Hanging {
    char32_t sign;
    std::string_view space;
    bool afterNumbersOnly = false;
};

constexpr std::array hangings = {
    Hanging{U';', narrowNoBreak}, Hanging{U'!', narrowNoBreak}, Hanging{U'?', narrowNoBreak},
    Hanging{U':', noBreak},       Hanging{U'»', noBreak},       Hanging{U'%', noBreak, true},
    Hanging{U'‰', noBreak, true}, Hanging{U'€', noBreak, true}, Hanging{U'$', noBreak, true},
    Hanging{U'£', noBreak, true}, Hanging{U'°', noBreak, true},
};

const Hanging *hangingAt(char32_t sign)
{
    const auto found = std::ranges::find(hangings, sign, &Hanging::sign);
    return found == hangings.end() ? nullptr : &*found;
}

// A piece of the text: one character, or a run that stays as it is.
struct Piece {
    std::string_view text;
    Character character;
    bool verbatim = false; ///< a URL, an address, a DOI
};

bool isSpace(const Piece &piece)
{
    return piece.character.kind == CharClass::Space && !piece.verbatim;
}

bool isDigit(const Piece &piece)
{
    return piece.character.kind == CharClass::Digit && !piece.verbatim;
}

bool isVerbatimWord(std::string_view word)
{
    return word.find("://") != std::string_view::npos || word.find('@') != std::string_view::npos ||
           word.starts_with("www.") || word.starts_with("doi:") || word.starts_with("10.") ||
           word.find(".org/") != std::string_view::npos ||
           word.find(".fr/") != std::string_view::npos ||
           word.find(".com/") != std::string_view::npos ||
           word.find(".eu/") != std::string_view::npos;
}

// The end of the word that begins at the offset: as far as there is no space and no guillemet.
std::size_t wordEnd(std::string_view text, std::size_t offset)
{
    while (offset < text.size()) {
        const Character character = characterAt(text, offset);
        if (character.kind == CharClass::Space || character.kind == CharClass::Newline ||
            character.code == U'»' || character.code == U'«')
            break;
        offset = character.end;
    }
    return offset;
}

std::vector<Piece> pieces(std::string_view text)
{
    std::vector<Piece> result;
    bool atWordBegin = true;
    for (std::size_t at = 0; at < text.size();) {
        const Character character = characterAt(text, at);
        std::size_t end = character.end;
        const bool separates = character.kind == CharClass::Space ||
                               character.kind == CharClass::Newline || character.code == U'«';
        bool verbatim = false;
        if (atWordBegin && !separates) {
            const std::size_t whole = wordEnd(text, at);
            verbatim = isVerbatimWord(text.substr(at, whole - at));
            end = verbatim ? whole : end;
        }
        result.push_back({text.substr(at, end - at), character, verbatim});
        atWordBegin = separates;
        at = end;
    }
    return result;
}

class Spacing {
public:
    explicit Spacing(std::string_view text) : m_pieces(pieces(text)) {}

    std::string apply()
    {
        for (m_at = 0; m_at < m_pieces.size(); ++m_at) {
            if (isSpace(m_pieces[m_at]))
                space();
            else
                sign();
        }
        return std::move(m_result);
    }

private:
    [[nodiscard]] const Piece *piece(std::size_t index) const
    {
        return index < m_pieces.size() ? &m_pieces[index] : nullptr;
    }

    [[nodiscard]] char32_t code(std::size_t index) const
    {
        const Piece *found = piece(index);
        return found == nullptr || found->verbatim ? 0 : found->character.code;
    }

    [[nodiscard]] bool isLetter(std::size_t index) const
    {
        const Piece *found = piece(index);
        return found != nullptr && !found->verbatim && found->character.kind == CharClass::Letter;
    }

    [[nodiscard]] bool isDigitAt(std::size_t index) const
    {
        const Piece *found = piece(index);
        return found != nullptr && isDigit(*found);
    }

    // Nothing, a space or the end of the line: what a sign of punctuation stands before.
    [[nodiscard]] bool endsWord(std::size_t index) const
    {
        const Piece *found = piece(index);
        return found == nullptr || isSpace(*found) || found->character.kind == CharClass::Newline ||
               hangingAt(code(index)) != nullptr || code(index) == U')' || code(index) == U'"' ||
               code(index) == U'…';
    }

    // A space that is there: keeps it, or makes it one that does not break.
    void space()
    {
        const std::string_view original = m_pieces[m_at].text;
        m_result += original == " " || original == noBreak || original == narrowNoBreak
                        ? spaceBetween(m_at - 1, m_at + 1, original)
                        : original;
    }

    [[nodiscard]] std::string_view spaceBetween(std::size_t before, std::size_t after,
                                                std::string_view original) const
    {
        if (before >= m_pieces.size() || after >= m_pieces.size())
            return original;
        if (code(before) == U'«' || isNumero(before))
            return noBreak;
        const Hanging *hanging = hangingAt(code(after));
        if (hanging != nullptr && (!hanging->afterNumbersOnly || isDigitAt(before)) &&
            !isSpace(m_pieces[before]))
            return hanging->space;
        return partsDigits(before, after) ? narrowNoBreak : original;
    }

    [[nodiscard]] bool isNumero(std::size_t sign) const
    {
        const bool isSign = code(sign) == U'°' || code(sign) == U'º';
        const char32_t letter = sign > 0 ? code(sign - 1) : 0;
        return isSign && (letter == U'n' || letter == U'N') && (sign < 2 || !isLetter(sign - 2));
    }

    // 18 000: one to three digits before, exactly three after.
    [[nodiscard]] bool partsDigits(std::size_t before, std::size_t after) const
    {
        std::size_t digits = 0;
        while (digits <= 3 && before >= digits && isDigitAt(before - digits))
            ++digits;
        return digits >= 1 && digits <= 3 && isDigitAt(after) && isDigitAt(after + 1) &&
               isDigitAt(after + 2) && !isDigitAt(after + 3);
    }

    void sign()
    {
        const Piece &piece = m_pieces[m_at];
        if (piece.verbatim) {
            m_result += piece.text;
            return;
        }
        const bool betweenLetters = m_at > 0 && isLetter(m_at - 1) && isLetter(m_at + 1);
        if (lacksSpaceBefore())
            m_result += hangingAt(piece.character.code)->space;
        m_result += piece.character.code == U'\'' && betweenLetters ? "’" : piece.text;
        const Piece *next = this->piece(m_at + 1);
        if (piece.character.code == U'«' && next != nullptr && !isSpace(*next) &&
            next->character.kind != CharClass::Newline)
            m_result += noBreak;
    }

    [[nodiscard]] bool lacksSpaceBefore() const
    {
        const char32_t sign = code(m_at);
        const Hanging *hanging = hangingAt(sign);
        if (hanging == nullptr || hanging->afterNumbersOnly || m_at == 0)
            return false;
        const Piece &before = m_pieces[m_at - 1];
        if (sign == U'»')
            return !isSpace(before) && before.character.kind != CharClass::Newline;
        return (isLetter(m_at - 1) || code(m_at - 1) == U')') && endsWord(m_at + 1);
    }

    std::vector<Piece> m_pieces;
    std::size_t m_at = 0;
    std::string m_result;
};

} // namespace

std::string frenchSpacing(std::string_view text)
{
    return Spacing(text).apply();
}

} // namespace lutrin::text
