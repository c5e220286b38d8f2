// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pages/pagemetadata.h"
#include "exchange/references/documenttypes.h"

#include <array>
#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace lutrin::exchange {

namespace {

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

std::string percentDecoded(std::string_view text)
{
    std::string result;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool code = text[at] == '%' && at + 2 < text.size() && hexValue(text[at + 1]) >= 0 &&
                          hexValue(text[at + 2]) >= 0;
        if (code) {
            result += static_cast<char>(hexValue(text[at + 1]) * 16 + hexValue(text[at + 2]));
            at += 2;
        } else {
            result += text[at] == '+' ? ' ' : text[at];
        }
    }
    return result;
}

constexpr std::array<std::pair<std::string_view, std::string_view>, 16> CoinsFields{{
    {"rft.atitle", "title"},
    {"rft.title", "title"},
    {"rft.btitle", "title"},
    {"rft.jtitle", "container"},
    {"rft.stitle", "container"},
    {"rft.au", "authors"},
    {"rft.date", "date"},
    {"rft.volume", "volume"},
    {"rft.issue", "issue"},
    {"rft.pages", "pages"},
    {"rft.issn", "issn"},
    {"rft.isbn", "isbn"},
    {"rft.pub", "publisher"},
    {"rft.edition", "edition"},
    {"rft.series", "series"},
    {"rft.language", "language"},
}};

/// The first author in two fields; the others, or all, follow as whole names.
void addFirstAuthor(const std::string &family, const std::string &given, PageFacts &facts)
{
    if (!family.empty())
        facts.addInverted(Vocabulary::Coins, given.empty() ? family : family + ", " + given,
                          "COinS rft.aulast");
}

/// The genres of the OpenURL standard (Z39.88) that are kinds of works; nothing for « article »,
/// which any text is called.
std::string typeOfGenre(const std::string &genre)
{
    using citation::ItemType;
    if (genre == "book")
        return documentType(ItemType::Book);
    if (genre == "bookitem")
        return documentType(ItemType::Chapter);
    if (genre == "proceeding")
        return documentType(ItemType::PaperConference);
    if (genre == "report")
        return documentType(ItemType::Report);
    return genre == "dissertation" ? documentType(ItemType::Thesis) : std::string();
}

void readCoins(const XmlElement &span, PageFacts &facts)
{
    std::multimap<std::string, std::string> fields;
    const std::string query = span.attribute("title");
    for (std::size_t at = 0; at < query.size();) {
        const std::size_t end = std::min(query.find('&', at), query.size());
        const std::string_view pair = std::string_view(query).substr(at, end - at);
        const std::size_t equals = pair.find('=');
        if (equals != std::string_view::npos)
            fields.emplace(percentDecoded(pair.substr(0, equals)),
                           percentDecoded(pair.substr(equals + 1)));
        at = end + 1;
    }
    const auto one = [&](const char *name) {
        const auto found = fields.find(name);
        return found == fields.end() ? std::string() : found->second;
    };
    addFirstAuthor(one("rft.aulast"), one("rft.aufirst"), facts);
    for (const auto &[name, key] : CoinsFields) {
        const auto [begin, end] = fields.equal_range(std::string(name));
        for (auto field = begin; field != end; ++field)
            facts.add(Vocabulary::Coins, key, field->second, "COinS " + std::string(name));
    }
    if (const std::string first = one("rft.spage"); !first.empty())
        facts.add(Vocabulary::Coins, "pages",
                  one("rft.epage").empty() ? first : first + '-' + one("rft.epage"),
                  "COinS rft.spage");
    if (const std::string genre = one("rft.genre"); !genre.empty())
        facts.add(Vocabulary::Coins, "type", typeOfGenre(genre), "COinS rft.genre");
    facts.add(Vocabulary::Coins, "doi", one("rft_id"), "COinS rft_id");
    if (const std::string body = one("rft.aucorp"); !body.empty())
        facts.addBody(Vocabulary::Coins, body, "COinS rft.aucorp");
}

} // namespace

void readCoins(const HtmlDocument &page, PageFacts &facts)
{
    for (const XmlElement &span : page.elements("span")) {
        if (span.attribute("class").find("Z3988") != std::string::npos) {
            readCoins(span, facts);
            return; // those that follow cite other works
        }
    }
}

} // namespace lutrin::exchange
