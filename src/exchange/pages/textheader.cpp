// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pages/textheader.h"

#include "base/ascii.h"
#include "exchange/bytes/filecontent.h"
#include "exchange/bytes/spaces.h"
#include "exchange/references/personname.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace lutrin::exchange {

namespace {

constexpr const char *headerOrigin = "header of the text";

struct HeaderKey {
    std::string_view name;
    const char *field; ///< JSON key of the document's
};

constexpr std::array<HeaderKey, 26> headerKeys{{
    {"title", "title"},
    {"titre", "title"},
    {"author", "authors"},
    {"authors", "authors"},
    {"auteur", "authors"},
    {"auteurs", "authors"},
    {"date", "date"},
    {"lang", "language"},
    {"language", "language"},
    {"langue", "language"},
    {"keywords", "keywords"},
    {"tags", "keywords"},
    {"mots-clés", "keywords"},
    {"abstract", "summary"},
    {"summary", "summary"},
    {"description", "summary"},
    {"résumé", "summary"},
    {"resume", "summary"},
    {"doi", "doi"},
    {"isbn", "isbn"},
    {"issn", "issn"},
    {"url", "url"},
    {"publisher", "publisher"},
    {"éditeur", "publisher"},
    {"institution", "publisher"},
    {"rights", "rights"},
}};

/// A field with its values; without any where they are written in no form that is read here.
struct HeaderField {
    std::string key;
    std::vector<std::string> values;
};

std::string_view nextLine(std::string_view &text)
{
    const std::size_t end = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    return line;
}

/// Without its quotes, in which a quote is doubled or has a backslash before it.
std::string unquoted(std::string_view value)
{
    const bool quoted = value.size() >= 2 && value.front() == value.back() &&
                        (value.front() == '"' || value.front() == '\'');
    if (!quoted)
        return std::string(value);
    const char quote = value.front();
    std::string text;
    value = value.substr(1, value.size() - 2);
    for (std::size_t at = 0; at < value.size(); ++at) {
        const bool escaped = at + 1 < value.size() && value[at + 1] == quote &&
                             value[at] == (quote == '"' ? '\\' : '\'');
        text += value[escaped ? ++at : at];
    }
    return text;
}

/// What stands in `[a, "b, c"]`.
std::vector<std::string> inBrackets(std::string_view value)
{
    std::vector<std::string> values;
    std::string part;
    char quote = '\0';
    for (const char c : value.substr(1, value.size() - 2)) {
        if (c == ',' && quote == '\0') {
            values.push_back(unquoted(collapsed(std::exchange(part, {}))));
            continue;
        }
        const bool opens = quote == '\0' && (c == '"' || c == '\'') && collapsed(part).empty();
        quote = opens ? c : c == quote ? '\0' : quote;
        part += c;
    }
    values.push_back(unquoted(collapsed(part)));
    return values;
}

/// The value of `title: …`; nothing for a line that begins no field.
std::optional<std::pair<std::string, std::string>> fieldIn(std::string_view line)
{
    const std::size_t colon = line.find(':');
    const bool indented = line.starts_with(' ') || line.starts_with('\t') || line.starts_with('-');
    const bool separate = colon + 1 == line.size() || line.substr(colon + 1).starts_with(' ');
    if (colon == std::string_view::npos || colon == 0 || indented || !separate)
        return std::nullopt;
    return std::pair(collapsed(line.substr(0, colon)), collapsed(line.substr(colon + 1)));
}

/// A line below `key:`: an entry of a list, or more of a text.
void addHeaderLine(HeaderField &field, bool text, const std::string &line)
{
    const bool entry = !text && line.starts_with("- ");
    if (text && !field.values.empty())
        field.values.front() += (line.empty() ? "" : " ") + line;
    else if (text || (entry && line.find(": ") == std::string::npos))
        field.values.push_back(unquoted(entry ? collapsed(line.substr(2)) : line));
    else if (!line.empty())
        field.values.clear();
}

std::vector<HeaderField> fieldsOf(std::string_view header)
{
    std::vector<HeaderField> fields;
    bool text = false;
    while (!header.empty()) {
        const std::string_view line = nextLine(header);
        auto field = fieldIn(line);
        if (!field) {
            if (!fields.empty() && !line.starts_with("---") && !line.starts_with("..."))
                addHeaderLine(fields.back(), text, collapsed(line));
            continue;
        }
        const std::string &value = field->second;
        text = value.starts_with('|') || value.starts_with('>');
        fields.push_back({std::move(field->first), {}});
        if (value.starts_with('[') && value.ends_with(']'))
            fields.back().values = inBrackets(value);
        else if (!text && !value.empty() && !value.starts_with('{'))
            fields.back().values.push_back(unquoted(value));
    }
    return fields;
}

bool takeHeaderField(Found &found, const std::string &field, const std::string &value)
{
    return field == "authors" ? takeNames(found, field, naturalNames(value), headerOrigin)
                              : take(found, field, value, headerOrigin);
}

} // namespace

std::size_t headerLength(std::string_view text)
{
    std::string_view rest = text;
    if (collapsed(nextLine(rest)) != "---" || !fieldIn(rest.substr(0, rest.find('\n'))))
        return 0;
    while (!rest.empty()) {
        const std::string line = collapsed(nextLine(rest));
        if (line == "---" || line == "...")
            return text.size() - rest.size();
    }
    return 0;
}

void readHeader(std::string_view header, Found &found, std::map<std::string, int> &leftOut)
{
    for (const HeaderField &field : fieldsOf(header)) {
        const std::string name = lowerAscii(field.key);
        const auto known = std::ranges::find(headerKeys, name, &HeaderKey::name);
        bool taken = false;
        for (const std::string &value : field.values)
            taken =
                (known != headerKeys.end() && takeHeaderField(found, known->field, value)) || taken;
        if (!taken)
            ++leftOut[field.key];
    }
}

} // namespace lutrin::exchange
