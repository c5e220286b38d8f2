// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/lexer.h"

#include "query/signs.h"

#include <algorithm>
#include <array>
#include <optional>

namespace lutrin::query {

namespace {

using namespace std::string_view_literals;

constexpr auto npos = std::string_view::npos;

constexpr std::size_t groupedDigits = 3;

constexpr std::string_view trimmedEnd = ",;:!?.";
constexpr std::string_view trimmedBegin = ",;:!?*-=";

class Lexer {
public:
    explicit Lexer(std::string_view text) : m_text(text) {}

    Lexemes lex()
    {
        while (skipSpaces())
            piece();
        return std::move(m_result);
    }

private:
    [[nodiscard]] std::string_view rest() const { return m_text.substr(m_at); }

    bool skipSpaces()
    {
        while (m_at < m_text.size() && spaceLength(rest()) > 0)
            m_at += spaceLength(rest());
        return m_at < m_text.size();
    }

    void piece()
    {
        if (doi())
            return;
        const char c = m_text[m_at];
        if (c == '(' || c == ')')
            add(c == '(' ? LexemeKind::Open : LexemeKind::Close, m_at, m_at + 1);
        else if (c == '-')
            minus();
        else if (const Quotes *pair = quotesAt(rest()))
            phrase(*pair, m_at);
        else
            word();
    }

    Lexeme &add(LexemeKind kind, std::size_t begin, std::size_t end)
    {
        m_result.lexemes.push_back({kind, {begin, end}});
        m_at = end;
        return m_result.lexemes.back();
    }

    void remark(RemarkKind kind, Range range)
    {
        m_result.remarks.push_back(
            {kind, range, std::string(m_text.substr(range.begin, range.end - range.begin))});
    }

    // -word, -"phrase", -(group): a hyphen with nothing but a space after it is punctuation.
    void minus()
    {
        const std::size_t begin = m_at;
        m_at = std::min(m_text.find_first_not_of('-', m_at), m_text.size());
        if (m_at < m_text.size() && m_text[m_at] != ')' && spaceLength(rest()) == 0)
            add(LexemeKind::Minus, begin, m_at);
    }

    void phrase(const Quotes &pair, std::size_t begin)
    {
        const std::size_t inside = m_at + pair.open.size();
        if (pair.close.front().empty()) {
            m_at = inside;
            return;
        }
        std::size_t close =
            std::min(m_text.find(pair.close[0], inside), m_text.find(pair.close[1], inside));
        std::size_t length = pair.close[0].size();
        if (close == npos && pair.open != "«") {
            close = m_text.find(straightQuote, inside);
            length = straightQuote.size();
        }
        const std::size_t insideEnd = std::min(close, m_text.size());
        const std::size_t end = std::min(insideEnd + length, m_text.size());
        const std::string_view text = withoutSpaces(m_text.substr(inside, insideEnd - inside));
        if (close == npos)
            remark(RemarkKind::OpenQuote, {begin, end});
        m_at = end;
        if (!hasWord(text))
            return;
        Lexeme &lexeme = add(LexemeKind::Term, begin, end);
        lexeme.match = Match::Phrase;
        lexeme.text = text;
    }

    // A DOI may hold brackets and signs that mean something elsewhere.
    bool doi()
    {
        const std::size_t begin = m_at + doiPrefixLength(rest());
        const std::size_t length = doiLength(m_text.substr(begin));
        const std::size_t end =
            std::min(m_text.find_first_not_of(doiEnd, begin + length), m_text.size());
        if (length == 0 || wordEnd(end) != end)
            return false;
        Lexeme &lexeme = add(LexemeKind::Term, m_at, begin + length);
        lexeme.match = Match::Word;
        lexeme.text = m_text.substr(begin, length);
        return true;
    }

    [[nodiscard]] std::size_t wordEnd(std::size_t at) const
    {
        while (at < m_text.size()) {
            const std::string_view ahead = m_text.substr(at);
            if (const std::size_t ending = inclusiveEndingLength(ahead);
                ending > 0 && at > m_at && isOfSmallWord(m_text[at - 1])) {
                at += ending;
                continue;
            }
            if (ahead.front() == '(' || ahead.front() == ')' || spaceLength(ahead) > 0 ||
                quotesAt(ahead) != nullptr)
                break;
            at += characterLength(ahead);
        }
        return at;
    }

    // `OU(` is an operator before a group.
    static bool isOfSmallWord(char c) { return (c >= 'a' && c <= 'z') || (c & 0x80) != 0; }

    // French groups the digits of a number by spaces: `18 000` is one word.
    [[nodiscard]] std::size_t numberEnd(std::size_t end) const
    {
        const std::size_t digits = digitsAt(m_at);
        if (digits == 0 || digits > groupedDigits || m_at + digits != end)
            return end;
        while (end < m_text.size()) {
            const std::size_t space = spaceLength(m_text.substr(end));
            const std::size_t group = end + space;
            if (space == 0 || digitsAt(group) != groupedDigits)
                break;
            end = group + groupedDigits;
            const std::size_t rest = wordEnd(end);
            if (rest != end)
                return isAlphanumeric(m_text[end]) ? group - space : rest; // 18 000e is none
        }
        return end;
    }

    [[nodiscard]] std::size_t digitsAt(std::size_t at) const
    {
        const std::string_view ahead = m_text.substr(std::min(at, m_text.size()));
        return std::min(ahead.find_first_not_of("0123456789"), ahead.size());
    }

    // `name:"words"` and `name:(words)`
    [[nodiscard]] bool opensValue(std::size_t at) const
    {
        const std::string_view ahead = m_text.substr(std::min(at, m_text.size()));
        return ahead.starts_with('(') || quotesAt(ahead) != nullptr;
    }

    void word()
    {
        const std::size_t end = numberEnd(wordEnd(m_at));
        const std::string_view raw = m_text.substr(m_at, end - m_at);
        if (const auto named = operatorNamed(raw))
            return operatorWord(*named, end);
        const std::size_t colon = raw.find(':');
        if (const auto field = fieldNamed(raw.substr(0, colon))) {
            const std::size_t colonAt = colon == npos ? colonAfterSpace(end) : m_at + colon;
            if (colonAt != npos)
                return fieldName(*field, colonAt + 1);
        } else if (colon != npos && looksLikeName(raw.substr(0, colon)) &&
                   (hasWord(raw.substr(colon)) || opensValue(m_at + colon + 1)) &&
                   !raw.substr(colon).starts_with("://")) {
            remark(RemarkKind::UnknownField, {m_at, m_at + colon + 1});
        }
        std::vector<std::string_view> parts = partsOf(trimmed(raw, trimmedEnd));
        if (parts.size() == 1 || raw.starts_with('='))
            return term(end, trimmedEnd);
        // Each of them is wanted, as if they stood in brackets.
        parts.pop_back(); // the last one goes on to the end
        add(LexemeKind::Open, m_at, m_at);
        for (const std::string_view part : parts) {
            term(static_cast<std::size_t>(part.end() - m_text.begin()), trimmedEnd);
            ++m_at;
        }
        term(end, trimmedEnd);
        add(LexemeKind::Close, end, end);
    }

    // The words that are joined in one; it alone where one of them would mean something else.
    static std::vector<std::string_view> partsOf(std::string_view word)
    {
        std::vector<std::string_view> parts;
        std::string_view rest = word;
        for (std::size_t joint = jointIn(rest); joint != npos; joint = jointIn(rest)) {
            parts.push_back(rest.substr(0, joint));
            rest.remove_prefix(joint + 1);
        }
        parts.push_back(rest);
        const auto isOperator = [](std::string_view part) {
            return operatorNamed(trimmed(part, trimmedEnd)).has_value();
        };
        return std::ranges::any_of(parts, isOperator) ? std::vector{word} : parts;
    }

    // French puts a space before a colon: `titre : énergie`.
    [[nodiscard]] std::size_t colonAfterSpace(std::size_t at) const
    {
        while (at < m_text.size() && spaceLength(m_text.substr(at)) > 0)
            at += spaceLength(m_text.substr(at));
        return at < m_text.size() && m_text[at] == ':' ? at : npos;
    }

    void operatorWord(const OperatorWord &named, std::size_t end)
    {
        constexpr std::array kinds = {LexemeKind::And, LexemeKind::Or, LexemeKind::Not,
                                      LexemeKind::Near};
        const std::size_t begin = m_at;
        Lexeme &lexeme = add(kinds[static_cast<std::size_t>(named.kind)], begin, end);
        if (named.kind != Operator::Near)
            return;
        lexeme.distance = std::clamp(named.distance.value_or(defaultDistance), 1, maximumDistance);
        if (named.distance != lexeme.distance)
            remark(RemarkKind::BadDistance, {begin, end});
    }

    // What follows a field's colon without a space is its value, whatever it looks like.
    void fieldName(const query::FieldName &field, std::size_t end)
    {
        add(LexemeKind::FieldName, m_at, end).field = field;
        if (m_at == m_text.size() || spaceLength(rest()) > 0 || m_text[m_at] == '(' ||
            m_text[m_at] == ')' || m_text[m_at] == '-' || quotesAt(rest()) != nullptr)
            return;
        if (field.use == FieldName::Use::Term && doi())
            return;
        const bool isDate = field.use != FieldName::Use::Term;
        const std::size_t valueEnd = wordEnd(m_at);
        term(isDate ? valueEnd : numberEnd(valueEnd),
             isDate ? trimmedEnd.substr(0, trimmedEnd.find('.')) : trimmedEnd);
    }

    void term(std::size_t end, std::string_view punctuation)
    {
        const std::size_t begin = m_at;
        std::string_view text = m_text.substr(begin, end - begin);
        const bool exact = text.starts_with('=');
        text.remove_prefix(std::min(text.find_first_not_of('='), text.size()));
        if (exact && text.empty() && end < m_text.size() && quotesAt(m_text.substr(end))) {
            m_at = end; // ="phrase"
            return phrase(*quotesAt(rest()), begin);
        }
        const bool star = !exact && withoutEnd(text, punctuation).ends_with('*');
        const std::string_view bare = trimmed(text, punctuation);
        m_at = end;
        if (!hasWord(bare) && !(star && bare.empty() && mayHaveAnyValue()))
            return;
        if (hasStrayWildcard(text))
            remark(RemarkKind::StrayWildcard, {begin, end});
        Lexeme &lexeme = add(LexemeKind::Term, begin, end);
        lexeme.match = star ? Match::Prefix : exact ? Match::Exact : Match::Word;
        lexeme.text = lexeme.match == Match::Word ? asDoi(bare) : bare;
    }

    // As other programs have them, within a word or before it. In an address, `?` is no wildcard.
    static bool hasStrayWildcard(std::string_view text)
    {
        const bool isAddress = text.find('/') != npos;
        for (std::size_t at = 0; at + 1 < text.size(); ++at) {
            const bool wildcard = text[at] == '*' || (text[at] == '?' && at > 0 && !isAddress);
            const bool wordFollows =
                isAlphanumeric(text[at + 1]) || static_cast<unsigned char>(text[at + 1]) >= 0x80U;
            if (wildcard && wordFollows)
                return true;
        }
        return false;
    }

    // `auteur:*` asks for all that have an author. No work is without a title.
    [[nodiscard]] bool mayHaveAnyValue() const
    {
        if (m_result.lexemes.empty() || m_result.lexemes.back().kind != LexemeKind::FieldName)
            return false;
        const FieldName &name = m_result.lexemes.back().field;
        if (name.use != FieldName::Use::Term)
            return name.use == FieldName::Use::Year;
        return name.field != Field::Title && name.field != Field::Import;
    }

    // As doi() reads it, if it is one.
    static std::string_view asDoi(std::string_view word)
    {
        const std::string_view behind = word.substr(doiPrefixLength(word));
        const std::size_t length = doiLength(behind);
        const bool whole = length > 0 && behind.find_first_not_of(doiEnd, length) == npos;
        return whole ? behind.substr(0, length) : word;
    }

    static std::string_view withoutEnd(std::string_view text, std::string_view punctuation)
    {
        while (!text.empty()) {
            if (punctuation == trimmedEnd && text.ends_with("…"))
                text.remove_suffix("…"sv.size());
            else if (punctuation.find(text.back()) != npos)
                text.remove_suffix(1);
            else
                break;
        }
        return text;
    }

    // Without the punctuation around it, unless that would make an operator or a field of it.
    static std::string_view trimmed(std::string_view text, std::string_view punctuation)
    {
        std::string_view bare = withoutEnd(text, punctuation);
        const bool star = bare.ends_with('*');
        while (bare.ends_with('*')) {
            bare.remove_suffix(1);
            bare = withoutEnd(bare, punctuation);
        }
        if (!star && operatorNamed(bare))
            return text;
        if (const std::string_view dotted = text.substr(0, bare.size() + 1); isInitial(dotted))
            return dotted;
        std::string_view inner = bare;
        inner.remove_prefix(std::min(inner.find_first_not_of(trimmedBegin), inner.size()));
        return meansMore(inner) && inner != bare ? bare : inner;
    }

    static bool meansMore(std::string_view text)
    {
        const std::size_t colon = text.find(':');
        return operatorNamed(text) || (colon != npos && fieldNamed(text.substr(0, colon)));
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    Lexemes m_result;
};

} // namespace

Lexemes lex(std::string_view text)
{
    return Lexer(text).lex();
}

} // namespace lutrin::query
