// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pages/sitename.h"

#include "base/ascii.h"
#include "exchange/bytes/spaces.h"
#include "exchange/pages/furniture.h"
#include "text/characters.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

namespace lutrin::exchange {

namespace {

constexpr std::size_t LongestSiteName = 80;

/// A colon, too: behind it there may be a subtitle, but no page shows that as its site.
constexpr auto NameMarks = [] {
    std::array<std::string_view, SiteMarks.size() + 1> marks;
    std::ranges::copy(SiteMarks, marks.begin());
    marks.back() = " : ";
    return marks;
}();

std::string unbracketed(std::string name)
{
    const bool bracketed = name.starts_with('[') && name.ends_with(']');
    return bracketed ? name.substr(1, name.size() - 2) : name;
}

/// What the title has beside the heading, whole and up to its own first mark.
std::vector<std::string> namesBeside(const std::string &title, const std::string &heading)
{
    std::vector<std::string> names;
    const auto add = [&](std::string_view name) {
        if (!name.empty() && name.size() <= LongestSiteName)
            names.push_back(unbracketed(collapsed(name)));
    };
    for (const std::string_view mark : NameMarks) {
        const std::string before = heading + std::string(mark);
        const std::string behind = std::string(mark) + heading;
        if (title.starts_with(before)) {
            const std::string_view rest = std::string_view(title).substr(before.size());
            add(rest);
            for (const std::string_view other : NameMarks) {
                if (const std::size_t at = rest.find(other); at != std::string_view::npos)
                    add(rest.substr(0, at));
            }
        } else if (title.ends_with(behind)) {
            add(std::string_view(title).substr(0, title.size() - behind.size()));
        }
    }
    return names;
}

/// An address that leads to the first page of a site.
bool leadsHome(const XmlElement &link)
{
    if (lowerAscii(link.plainAttribute("rel")) == "home")
        return true;
    std::string address = link.attribute("href");
    const std::size_t host = address.find("://");
    if (host != std::string::npos) {
        const std::size_t path = address.find('/', host + 3);
        address = path == std::string::npos ? "/" : address.substr(path);
    }
    constexpr std::array<std::string_view, 9> first{
        "/", "./", ".", "/fr", "/fr/", "index.html", "/index.php", "/en", "/en/"};
    return std::ranges::find(first, address) != first.end();
}

/// What an element is called: by its text, or else by the picture in it.
std::string shownName(const XmlElement &element)
{
    std::string text = element.text();
    if (!text.empty())
        return text;
    for (xmlNode *node = element.node()->children; node != nullptr;
         node = nextNode(node, element.node())) {
        if (node->type == XML_ELEMENT_NODE && XmlElement(node).name() == "img")
            return XmlElement(node).attribute("alt");
    }
    return text;
}

/// The names by which a page shows its site, in small letters.
std::vector<std::string> shownNames(const HtmlDocument &page)
{
    static const WordSet marks{"site", "sitename", "sitetitle", "brand", "logo"};
    std::vector<std::string> names;
    const auto add = [&](const XmlElement &element) {
        const std::string name = shownName(element);
        if (!name.empty() && name.size() <= LongestSiteName)
            names.push_back(text::lowerCase(name));
    };
    for (const XmlElement &link : page.elements("a")) {
        if (leadsHome(link))
            add(link);
    }
    for (const XmlElement &element : page.elementsMarked(marks))
        add(element);
    return names;
}

/// Whether the site's rights are said to be this body's.
bool hasRights(const HtmlDocument &page, const std::string &name)
{
    xmlNode *const top = page.root().node();
    for (xmlNode *node = top; node != nullptr; node = nextNode(node, top)) {
        const char *const characters = textOf(node);
        const std::string_view words = characters != nullptr ? characters : "";
        const std::size_t sign = words.find("©");
        if (sign != std::string_view::npos &&
            text::lowerCase(words.substr(sign, 2 * LongestSiteName)).find(name) !=
                std::string::npos)
            return true;
    }
    return false;
}

} // namespace

std::string siteName(const HtmlDocument &page, const std::string &heading)
{
    const auto titles = page.elements("title");
    if (titles.empty() || heading.empty())
        return {};
    const std::vector<std::string> beside = namesBeside(titles.front().text(), heading);
    if (beside.empty())
        return {};
    const std::vector<std::string> shown = shownNames(page);
    const auto name = std::ranges::find_if(beside, [&](const std::string &one) {
        const std::string lower = text::lowerCase(one);
        return std::ranges::find(shown, lower) != shown.end() || hasRights(page, lower);
    });
    return name == beside.end() ? std::string() : *name;
}

} // namespace lutrin::exchange
