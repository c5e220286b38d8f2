// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/references/endnotetagsreader.h"

#include "exchange/bytes/spaces.h"
#include "exchange/bytes/textlines.h"
#include "exchange/references/documenttypes.h"
#include "exchange/references/endnotefields.h"
#include "exchange/references/personname.h"
#include "exchange/references/recordnotes.h"
#include "text/characters.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>
#include <vector>

namespace lutrin::exchange {

namespace {

/// Where each tag goes, in the order in which tags of one field are preferred. Those that need the
/// whole record stand in finish().
constexpr std::array<std::pair<char, std::string_view>, 20> Fields{{
    {'T', "title"},
    {'J', "container"},
    {'S', "series"},
    {'X', "summary"},
    {'G', "language"},
    {'I', "publisher"},
    {'C', "publisherPlace"},
    {'7', "edition"},
    {'6', "numberOfVolumes"},
    {'P', "pages"},
    {'R', "doi"},
    {'U', "url"},
    {'>', "pdf"},
    {'9', "genre"},
    {'@', "isbn"},
    {'@', "issn"},
    {'K', "keywords"},
    {'Q', "alternateTitles"},
    {'!', "alternateTitles"},
    {'F', "citationKey"},
}};

/// Read in finish(), or said of the record and not of the work: its database.
constexpr std::string_view Others = "0ABDENVY38~W[?Z<";

struct Tagged {
    char tag = 0;
    std::string value;
    int line = 0;
};

/// `%T Un titre`; a tag without a value may have no space.
bool beginsTag(std::string_view line)
{
    return line.size() >= 2 && line[0] == '%' && !isSpace(line[1]) &&
           (line.size() == 2 || line[2] == ' ');
}

class TaggedRecordReader {
public:
    explicit TaggedRecordReader(Reading &reading) : m_reading(reading) {}

    void add(std::string_view line, int number)
    {
        if (!beginsTag(line)) {
            if (!m_record.empty())
                m_record.back().value.append(1, '\n').append(line);
            return;
        }
        if (line[1] == '0')
            finish();
        m_record.push_back({line[1], std::string(line.substr(2)), number});
    }

    void finish()
    {
        if (m_record.empty())
            return;
        Found found{.line = m_record.front().line};
        take(found, "type", typeFromEndnote(value('0')), "EndNote %0");
        const EndnoteRoles roles = endnoteRoles(value('0'));
        takePeople(found, 'A', roles.authors);
        takePeople(found, 'Y', roles.tertiary);
        takePeople(found, '?', roles.subsidiary);
        takePeople(found, 'E', roleOfSecond(found, roles));
        for (const auto &[tag, key] : Fields) {
            for (const Tagged &field : m_record)
                if (field.tag == tag)
                    take(found, key, field.value, originOf(tag));
        }
        takeContainer(found);
        takeEndnoteDate(found, value('8'), value('D'), "EndNote %8", "EndNote %D");
        take(found, "accessed", value('['), "EndNote %[");
        takeNumbers(found);
        takeNotes(found);
        countLeftOut();
        m_record.clear();
        if (found.document.title.empty())
            m_reading.remark(Grade::Failure, Cause::Invalid, found.line, "a record without title");
        else
            m_reading.documents.push_back(std::move(found));
    }

private:
    /// The second role is the editor's to most programs, whatever EndNote has it for; but not where
    /// the work has editors of its own, and who advised a thesis is none.
    static std::string_view roleOfSecond(const Found &found, const EndnoteRoles &roles)
    {
        const corpus::Document &document = found.document;
        const bool others = document.type == "thesis" || !document.editors.empty();
        return others && !corpus::principalNames(document).empty() ? roles.secondary : "editors";
    }

    /// The proceedings of a conference, whose name is the second title, have a field of their own.
    void takeContainer(Found &found)
    {
        const bool proceedings = text::lowerCase(value('0')) == "conference proceedings";
        if (proceedings)
            take(found, "container", value('3'), "EndNote %3");
        else if (!value('3').empty())
            ++m_reading.leftOut["%3"];
        takeSecondaryTitle(found, value('B'), "EndNote %B");
        const bool named = proceedings && !value('3').empty() && !value('B').empty();
        if (named || isDepartment(found, value('B')))
            ++m_reading.leftOut["%B"];
    }

    /// Volume and number, or when a web page was consulted.
    void takeNumbers(Found &found) const
    {
        if (text::lowerCase(value('0')) == "web page") {
            takeEndnoteAccess(found, value('N'), value('V'), "EndNote %N");
            return;
        }
        take(found, "volume", value('V'), "EndNote %V");
        takeEndnoteNumber(found, value('N'), "EndNote %N");
    }

    void takeNotes(Found &found) const
    {
        for (const Tagged &field : m_record)
            if (field.tag == 'Z' || field.tag == '<')
                takeNote(found, field.value, originOf(field.tag));
    }

    static std::string originOf(char tag) { return std::string("EndNote %") + tag; }

    [[nodiscard]] std::string value(char tag) const
    {
        const auto field = std::ranges::find(m_record, tag, &Tagged::tag);
        return field == m_record.end() ? std::string() : collapsed(field->value);
    }

    void takePeople(Found &found, char tag, std::string_view key)
    {
        for (const Tagged &field : m_record) {
            if (field.tag != tag)
                continue;
            if (key.empty())
                ++m_reading.leftOut[std::string("%") + tag];
            else
                takeNames(found, key, recordedNames(field.value), originOf(tag));
        }
    }

    void countLeftOut()
    {
        for (const Tagged &field : m_record) {
            const bool read =
                Others.find(field.tag) != std::string_view::npos ||
                std::ranges::any_of(Fields, [&](const auto &f) { return f.first == field.tag; });
            if (!read && !collapsed(field.value).empty())
                ++m_reading.leftOut[std::string("%") + field.tag];
        }
    }

    Reading &m_reading;
    std::vector<Tagged> m_record;
};

} // namespace

bool looksLikeEndnoteTags(std::string_view text)
{
    const auto first = std::ranges::find_if_not(text, isSpace);
    const std::string_view front(first, text.end());
    return front.starts_with("%0 ");
}

Reading readEndnoteTags(std::string_view text)
{
    Reading reading;
    TaggedRecordReader records(reading);
    int number = 0;
    for (std::size_t at = 0; at < text.size();)
        records.add(takeLine(text, at), ++number);
    records.finish();
    tellLeftOut(reading);
    return reading;
}

} // namespace lutrin::exchange
