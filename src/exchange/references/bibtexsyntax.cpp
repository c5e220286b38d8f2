// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/references/bibtexsyntax.h"

#include "base/ascii.h"
#include "exchange/bytes/spaces.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <map>
#include <optional>
#include <set>

namespace lutrin::exchange {

namespace {

constexpr std::size_t LongestValue = std::size_t{1} << 20;

constexpr std::array<std::string_view, 12> Months{"jan", "feb", "mar", "apr", "may", "jun",
                                                  "jul", "aug", "sep", "oct", "nov", "dec"};

bool isNameCharacter(char c)
{
    const std::string_view ends = "{}(),=#\"@%";
    return !isSpace(c) && ends.find(c) == std::string_view::npos;
}

constexpr std::string_view EndsWithin = "the file ends within the entry";

class Parser {
public:
    Parser(std::string_view text, std::vector<Remark> &remarks) : m_text(text), m_remarks(remarks)
    {
        for (std::size_t month = 0; month < Months.size(); ++month)
            m_strings.emplace(Months[month], std::to_string(month + 1));
    }

    std::vector<BibtexEntry> parse()
    {
        while (toNextEntry()) {
            const std::size_t start = m_at;
            m_error.clear();
            if (!entry()) {
                toNextLineWithEntry(start);
                if (m_error == EndsWithin && m_at < m_text.size()) // but others follow
                    m_error = "an entry that is not closed";
                m_remarks.push_back({Grade::Failure,
                                     {.cause = Cause::Malformed,
                                      .position = {lineAt(start), 0},
                                      .detail = m_error}});
            }
        }
        return std::move(m_entries);
    }

private:
    bool toNextEntry()
    {
        m_at = m_text.find('@', m_at);
        return m_at != std::string_view::npos;
    }

    void toNextLineWithEntry(std::size_t start)
    {
        m_at = std::min(m_text.find("\n@", start + 1), m_text.size());
    }

    int lineAt(std::size_t place)
    {
        const auto lines = [this](std::size_t from, std::size_t to) {
            return static_cast<int>(std::ranges::count(m_text.substr(from, to - from), '\n'));
        };
        m_line += place < m_counted ? -lines(place, m_counted) : lines(m_counted, place);
        m_counted = place;
        return m_line;
    }

    void skipSpaces()
    {
        while (m_at < m_text.size() && (isSpace(m_text[m_at]) || m_text[m_at] == '%')) {
            if (m_text[m_at] == '%')
                m_at = std::min(m_text.find('\n', m_at), m_text.size());
            else
                ++m_at;
        }
    }

    [[nodiscard]] char current() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }

    bool expect(char c)
    {
        skipSpaces();
        if (current() == c) {
            ++m_at;
            return true;
        }
        return fail(std::string("expected ") + c);
    }

    bool fail(std::string detail)
    {
        if (m_error.empty())
            m_error = m_at >= m_text.size() ? std::string(EndsWithin) : std::move(detail);
        return false;
    }

    std::string name()
    {
        skipSpaces();
        const std::size_t start = m_at;
        while (m_at < m_text.size() && isNameCharacter(m_text[m_at]))
            ++m_at;
        return std::string(m_text.substr(start, m_at - start));
    }

    bool entry()
    {
        const int line = lineAt(m_at);
        ++m_at; // @
        const std::string type = lowerAscii(name());
        skipSpaces();
        if (type.empty() || (current() != '{' && current() != '('))
            return true; // an address in a comment, not an entry
        const char close = current() == '{' ? '}' : ')';
        if (type == "comment" || type == "preamble")
            return group(close);
        ++m_at;
        if (type == "string")
            return stringDefinition(close);
        BibtexEntry found{.type = type, .line = line};
        skipSpaces();
        const std::size_t start = m_at;
        while (m_at < m_text.size() && m_text[m_at] != ',' && m_text[m_at] != close &&
               m_text[m_at] != '\n' && m_text[m_at] != '=')
            ++m_at;
        found.key = collapsed(m_text.substr(start, m_at - start));
        m_key = found.key;
        if (!fields(found, close))
            return false;
        m_entries.push_back(std::move(found));
        return true;
    }

    bool fields(BibtexEntry &found, char close)
    {
        while (true) {
            skipSpaces();
            if (current() == close) {
                ++m_at;
                return true;
            }
            if (!expect(','))
                return false;
            skipSpaces();
            if (current() == close || current() == ',')
                continue;
            const std::string field = lowerAscii(name());
            if (field.empty())
                return fail("expected a field's name");
            if (!expect('='))
                return false;
            m_field = field;
            auto text = value();
            if (!text)
                return false;
            found.fields.emplace_back(field, std::move(*text));
        }
    }

    bool stringDefinition(char close)
    {
        const std::string defined = lowerAscii(name());
        m_key = "@string " + defined;
        m_field.clear();
        if (!expect('='))
            return false;
        const auto text = value();
        if (!text)
            return false;
        m_strings[defined] = *text;
        return expect(close);
    }

    /// Pieces joined by `#`: in braces, in quotes, a number, or the name of a string.
    std::optional<std::string> value()
    {
        std::string text;
        do {
            skipSpaces();
            if (!piece(text))
                return std::nullopt;
            if (text.size() > LongestValue) {
                m_error = "a value of more than " + std::to_string(LongestValue) + " bytes";
                return std::nullopt;
            }
            skipSpaces();
        } while (current() == '#' && ++m_at != 0);
        return text;
    }

    bool piece(std::string &text)
    {
        const std::size_t start = m_at + 1;
        if (current() == '{') {
            if (!group('}'))
                return false;
            text += m_text.substr(start, m_at - start - 1);
            return true;
        }
        if (current() == '"') {
            if (!quoted())
                return false;
            text += m_text.substr(start, m_at - start - 1);
            return true;
        }
        const std::string word = name();
        if (word.empty())
            return fail("expected a value");
        const auto known = m_strings.find(lowerAscii(word));
        text += known == m_strings.end() ? word : known->second;
        if (known == m_strings.end())
            tellUndefined(word);
        return true;
    }

    /// Once for each name. Numbers need no braces, and months are understood by their own names.
    void tellUndefined(const std::string &word)
    {
        const bool number = word.front() >= '0' && word.front() <= '9';
        if (number || m_field == "month" || !m_undefined.insert(lowerAscii(word)).second)
            return;
        m_remarks.push_back({Grade::Warning,
                             {.cause = Cause::NotFound,
                              .position = {lineAt(m_at), 0},
                              .detail = m_key + ": a name that no @string defines: " + word}});
    }

    /// From an opening delimiter to the one that closes it; braces within are balanced, and one
    /// after a backslash is a character.
    bool group(char close)
    {
        int depth = 0;
        ++m_at;
        for (; m_at < m_text.size(); ++m_at) {
            const char c = m_text[m_at];
            if (c == '\\') {
                ++m_at;
            } else if (c == close && depth == 0) {
                ++m_at;
                return true;
            } else if (c == '{') {
                ++depth;
            } else if (c == '}') {
                --depth;
            }
        }
        m_at = m_text.size();
        return fail("an unclosed brace");
    }

    bool quoted()
    {
        int depth = 0;
        ++m_at;
        for (; m_at < m_text.size(); ++m_at) {
            const char c = m_text[m_at];
            if (c == '"' && depth == 0) {
                ++m_at;
                return true;
            }
            if (c == '\\' && m_at + 1 < m_text.size() && m_text[m_at + 1] != '"')
                ++m_at;
            else if (c == '{')
                ++depth;
            else if (c == '}')
                --depth;
        }
        m_at = m_text.size();
        return fail("an unclosed quotation mark");
    }

    std::string_view m_text;
    std::vector<Remark> &m_remarks;
    std::size_t m_at = 0;
    std::size_t m_counted = 0;
    int m_line = 1;
    std::string m_error;
    std::string m_key;   ///< of the entry at hand
    std::string m_field; ///< of it, whose value is read
    std::set<std::string> m_undefined;
    std::map<std::string, std::string, std::less<>> m_strings;
    std::vector<BibtexEntry> m_entries;
};

} // namespace

const std::string *BibtexEntry::field(std::string_view name) const
{
    const auto found = std::ranges::find(
        fields, name, [](const auto &pair) -> const std::string & { return pair.first; });
    return found == fields.end() ? nullptr : &found->second;
}

std::vector<std::string> partedOutsideBraces(std::string_view text, std::string_view mark)
{
    std::vector<std::string> parts;
    std::string part;
    int depth = 0;
    const std::string clean = collapsed(text);
    for (std::size_t at = 0; at < clean.size();) {
        if (depth == 0 && clean.compare(at, mark.size(), mark) == 0) {
            parts.push_back(collapsed(part));
            part.clear();
            at += mark.size();
            continue;
        }
        if (clean[at] == '\\' && at + 1 < clean.size())
            part += clean[at++];
        else if (clean[at] == '{')
            ++depth;
        else if (clean[at] == '}')
            depth = std::max(0, depth - 1);
        part += clean[at++];
    }
    parts.push_back(collapsed(part));
    std::erase(parts, std::string());
    return parts;
}

bool looksLikeBibtex(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        std::string_view line = text.substr(at, end - at);
        at = end + 1;
        while (!line.empty() && isSpace(line.front()))
            line.remove_prefix(1);
        if (!line.starts_with('@'))
            continue;
        line.remove_prefix(1);
        const auto letters = std::ranges::find_if_not(
            line, [](char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0; });
        const auto open = std::find_if_not(letters, line.end(), isSpace);
        if (letters != line.begin() && open != line.end() && (*open == '{' || *open == '('))
            return true;
    }
    return false;
}

std::vector<BibtexEntry> bibtexEntries(std::string_view text, std::vector<Remark> &remarks)
{
    return Parser(text, remarks).parse();
}

} // namespace lutrin::exchange
