// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/references/riswriter.h"

#include "citation/item/documentitem.h"
#include "citation/item/item.h"
#include "exchange/bytes/spaces.h"
#include "exchange/references/personname.h"
#include "exchange/references/recordnotes.h"
#include "exchange/references/risfields.h"
#include "exchange/references/worktypes.h"
#include "exchange/writing/subjectwords.h"
#include "exchange/writing/writtentext.h"

#include <array>
#include <cstdio>

namespace lutrin::exchange {

namespace {

/// The first comma of an institution is doubled, as a single one would part it.
std::string nameText(const corpus::Name &name)
{
    if (const std::size_t comma = name.literal.find(','); comma != std::string::npos)
        return std::string(name.literal).insert(comma, 1, ',');
    if (!name.literal.empty())
        return name.literal;
    if (name.family.empty() || name.given.empty())
        return familyWithParticle(name) + name.given;
    return familyWithParticle(name) + ", " + name.given;
}

/// `2025/02/14/`: the parts that are not known stay empty.
std::string dateText(const corpus::Date &date)
{
    std::array<char, 32> text{};
    if (date.day != 0)
        std::snprintf(text.data(), text.size(), "%04d/%02d/%02d/", date.year, date.month, date.day);
    else if (date.month != 0)
        std::snprintf(text.data(), text.size(), "%04d/%02d//", date.year, date.month);
    else
        std::snprintf(text.data(), text.size(), "%04d///", date.year);
    return text.data();
}

class Lines {
public:
    void add(std::string_view tag, std::string_view value)
    {
        const std::string line = collapsed(value);
        if (line.empty())
            return;
        m_text += tag;
        m_text += "  - ";
        m_text += line;
        m_text += "\r\n";
    }

    [[nodiscard]] std::string closed() const { return m_text + "ER  - \r\n\r\n"; }

private:
    std::string m_text;
};

void addNames(Lines &lines, std::string_view tag, const std::vector<corpus::Name> &names)
{
    for (const corpus::Name &name : names)
        lines.add(tag, nameText(name));
}

void addDate(Lines &lines, const corpus::Date &date)
{
    if (!date.known())
        return;
    std::array<char, 16> year{};
    std::snprintf(year.data(), year.size(), "%04d", date.year);
    lines.add("PY", year.data());
    lines.add("DA", dateText(date));
}

} // namespace

std::string RisWriter::record(const corpus::Document &document)
{
    Lines lines;
    lines.add("TY", workTypeOf(citation::itemFromDocument(document).type, document.type).ris);
    lines.add("ID", document.citationKey);
    for (const RisField &field : risFields) {
        lines.add(field.tag, document.*field.member);
        if (field.tag != "TI")
            continue;
        for (const std::string &title : document.alternateTitles)
            lines.add("TT", title);
        addNames(lines, "AU", document.authors);
        addNames(lines, "ED", document.editors);
        addNames(lines, "A4", document.translators);
        addDate(lines, document.date);
    }
    if (document.accessed.known())
        lines.add("Y2", dateText(document.accessed));
    const PageEnds pages = pageEnds(document.pages);
    lines.add("SP", pages.first);
    lines.add("EP", pages.last);
    lines.add("SN", document.isbn);
    lines.add("SN", document.issn);
    for (const std::string &keyword : subjectWords(document))
        lines.add("KW", keyword);
    for (const std::string &line : noteLines(document.note))
        lines.add("N1", line);
    return lines.closed();
}

} // namespace lutrin::exchange
