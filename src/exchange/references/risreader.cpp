// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/references/risreader.h"

#include "exchange/bytes/spaces.h"
#include "exchange/bytes/textlines.h"
#include "exchange/references/consultation.h"
#include "exchange/references/documenttypes.h"
#include "exchange/references/endnotefields.h"
#include "exchange/references/identifiers.h"
#include "exchange/references/linkedfiles.h"
#include "exchange/references/personname.h"
#include "exchange/references/recordnotes.h"
#include "exchange/references/risdates.h"
#include "exchange/references/risroles.h"
#include "exchange/references/untypedarticle.h"
#include "text/characters.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <set>
#include <utility>

namespace lutrin::exchange {

namespace {

/// Where each tag goes, in the order in which tags of one field are preferred.
constexpr std::array<std::pair<std::string_view, std::string_view>, 36> Tags{{
    {"TI", "title"},
    {"T1", "title"},
    {"CT", "title"},
    {"AB", "summary"},
    {"N2", "summary"},
    {"DA", "date"},
    {"PY", "date"},
    {"Y1", "date"},
    {"LA", "language"},
    {"KW", "keywords"},
    {"PB", "publisher"},
    {"CY", "publisherPlace"},
    {"PP", "publisherPlace"},
    {"PU", "publisher"}, // Web of Science has its own two
    {"PI", "publisherPlace"},
    {"ET", "edition"},
    {"T3", "series"},
    {"JF", "container"}, // whole, where others may be short
    {"T2", "container"},
    {"BT", "container"},
    {"JO", "container"},
    {"JA", "container"},
    {"VL", "volume"},
    {"IS", "issue"},
    {"NV", "numberOfVolumes"},
    {"M1", "number"},
    {"DO", "doi"},
    {"UR", "url"},
    {"Y2", "accessed"},
    {"M3", "genre"},
    {"SP", "pages"},
    {"EP", "pages"},
    {"SN", "isbn"},
    {"TT", "alternateTitles"},
    {"ST", "alternateTitles"},
    {"ID", "citationKey"},
}};

struct Tag {
    std::string name;
    std::string value;
    int line = 0;
};

bool isTagCharacter(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// `XX  - value`; nothing for a line that goes on with the value before.
std::optional<Tag> tagOn(std::string_view line, int number)
{
    if (line.size() < 4 || line[0] < 'A' || line[0] > 'Z' || !isTagCharacter(line[1]) ||
        line[2] != ' ')
        return std::nullopt;
    const std::size_t dash = line.find_first_not_of(' ', 2);
    if (dash == std::string_view::npos || line[dash] != '-' || dash > 5)
        return std::nullopt;
    return Tag{std::string(line.substr(0, 2)), std::string(line.substr(dash + 1)), number};
}

/// « Provider: JSTOR », as databases begin their files.
bool isPreamble(std::string_view line)
{
    constexpr std::size_t longestWord = 30;
    const std::size_t colon = line.find(": ");
    return colon != 0 && colon <= longestWord && !tagOn(line, 0);
}

class RisRecordReader {
public:
    explicit RisRecordReader(Reading &reading) : m_reading(reading) {}

    /// A record that ends with the file and not as records do may have lost its end.
    void end()
    {
        const bool open = !m_tags.empty();
        const int line = open ? m_tags.front().line : 0;
        finish();
        if (open)
            m_reading.remark(Grade::Warning, Cause::Malformed, line,
                             "the file ends within the record");
    }

    void add(Tag tag)
    {
        if (tag.name == "EF") // the end of the file, as the Web of Science has it
            return;
        if (tag.name == "TY")
            finish();
        if (tag.name == "ER")
            finish();
        else
            m_tags.push_back(std::move(tag));
    }

    void goOn(std::string_view line)
    {
        if (!m_tags.empty())
            m_tags.back().value += ' ' + std::string(line);
    }

    void finish()
    {
        if (m_tags.empty())
            return;
        Found found{.line = m_tags.front().line};
        std::erase_if(m_tags,
                      [&](const Tag &tag) { return takeRisFile(found, tag.name, tag.value); });
        takeType(found);
        takePages(found);
        takePeople(found);
        takeProceedings(found);
        for (const auto &[name, key] : Tags)
            takeTag(found, name, key);
        settleDate(found);
        settleUntypedArticle(found, value("TY"));
        settleNumber(found);
        settleAccess(found);
        takeNotes(found);
        countLeftOut(found);
        m_tags.clear();
        m_read.clear();
        if (found.document.title.empty())
            m_reading.remark(Grade::Failure, Cause::Invalid, found.line, "a record without title");
        else
            m_reading.documents.push_back(std::move(found));
    }

private:
    [[nodiscard]] std::string value(std::string_view name) const
    {
        const auto tag = std::ranges::find(m_tags, name, &Tag::name);
        return tag == m_tags.end() ? std::string() : collapsed(tag->value);
    }

    void takeType(Found &found) const
    {
        if (const std::string type = value("TY"); !type.empty())
            take(found, "type", typeFromRis(type), "RIS TY");
    }

    void takePages(Found &found) const
    {
        const std::string first = value("SP");
        const std::string last = value("EP");
        // « 12-34 » may stand in the first, and its end once more in the second.
        const bool whole = first.find('-') != std::string::npos && first.ends_with(last);
        const bool range = !last.empty() && last != first && !whole;
        take(found, "pages",
             range && !first.empty() ? first + '-' + last : first + (first.empty() ? last : ""),
             "RIS SP");
    }

    void takeTag(Found &found, std::string_view name, std::string_view key) const
    {
        const std::string origin = "RIS " + std::string(name);
        for (const Tag &tag : m_tags) {
            if (tag.name != name)
                continue;
            if (name == "SN") // ISBN and ISSN share a tag
                takeStandardNumber(found, tag.value);
            else if (name == "KW")
                takeKeywords(found, tag.value);
            else if (name == "M3" && !doiIn(tag.value).empty())
                take(found, "doi", tag.value, origin); // publishers had it there
            else if (name == "DA")
                take(found, "date", dated(tag), origin);
            else if (name == "T2" && isNoTitleOfAWhole(found))
                return;
            else if (name == "T2" && isOnlyJournal(found, tag.value))
                return;
            else if (name == "T2" && (!found.document.container.empty() || isOfSeries(found)))
                take(found, "series", tag.value, origin);
            else
                take(found, key, tag.value, origin);
        }
    }

    /// What the names of each tag are depends on the type. A work that would be left without
    /// anybody has those of the second role as its editors, as databases write books.
    void takePeople(Found &found)
    {
        const RisRoles roles = risRoles(text::lowerCase(value("TY")));
        takeAll(found, "AU", roles.authors);
        takeAll(found, "A1", roles.authors);
        takeAll(found, "ED", "editors");
        takeAll(found, "A3", roles.tertiary);
        const bool nobody = corpus::principalNames(found.document).empty();
        takeAll(found, "A2", nobody ? "editors" : roles.secondary);
        takeAll(found, "A4", roles.subsidiary);
    }

    void takeAll(Found &found, std::string_view name, std::string_view key)
    {
        for (const Tag &tag : m_tags) {
            if (tag.name != name || key.empty() || isDepartment(found, tag))
                continue;
            takeNames(found, key, recordedNames(tag.value), "RIS " + tag.name);
            m_read.emplace(name);
        }
    }

    /// EndNote has the department that a report is from where others have who translated it.
    static bool isDepartment(const Found &found, const Tag &tag)
    {
        return tag.name == "A4" && found.document.type == "report" &&
               tag.value.find(',') == std::string::npos;
    }

    /// The title of a conference's proceedings, whose second title is the conference's name.
    void takeProceedings(Found &found)
    {
        if (found.document.type == "conference" && take(found, "container", value("C3"), "RIS C3"))
            m_read.insert("C3");
    }

    /// EndNote has the day and the year of access where others have their number and their volume.
    static void settleAccess(Found &found)
    {
        corpus::Document &document = found.document;
        if (document.type != "webpage" || !dateIn(document.volume).known())
            return;
        takeEndnoteAccess(found, std::exchange(document.number, {}),
                          std::exchange(document.volume, {}), "RIS VL");
        found.origins.erase("volume");
        found.origins.erase("number");
    }

    /// « Date accessed: 2025-03-01 », or what somebody remarked.
    void takeNotes(Found &found)
    {
        for (const Tag &tag : m_tags) {
            if (tag.name != "N1" && tag.name != "RN")
                continue;
            const std::string origin = "RIS " + tag.name;
            const auto consulted = consultationIn(tag.value);
            const bool dated = consulted && take(found, "accessed", consulted->day, origin);
            if ((dated && consulted->alone) || takeNote(found, tag.value, origin))
                m_read.insert(tag.name);
        }
    }

    /// Of the tags that tell the date, the one that tells most of the same year.
    void settleDate(Found &found) const
    {
        for (const Tag &tag : m_tags)
            if (tag.name == "DA" || tag.name == "PY" || tag.name == "Y1")
                sharpenRisDate(found, dated(tag), "RIS " + tag.name);
    }

    [[nodiscard]] std::string dated(const Tag &tag) const
    {
        const std::string text = collapsed(tag.value);
        if (tag.name != "DA")
            return text;
        const corpus::Date year = dateIn(value("PY"));
        return risDayWithYear(text, year.known() ? year : dateIn(value("Y1")));
    }

    /// The journal once more, as programs write it that know several names of it.
    static bool isOnlyJournal(const Found &found, const std::string &title)
    {
        return text::lowerCase(collapsed(title)) == text::lowerCase(found.document.container);
    }

    /// What stands alone is in no journal: its second title is a series, unless that has its own.
    [[nodiscard]] bool isOfSeries(const Found &found) const
    {
        const std::string &type = found.document.type;
        return (type == "report" || type == "book") && value("T3").empty();
    }

    /// The issue of what has none, since it is in no periodical, is a report's own number.
    static void settleNumber(Found &found)
    {
        corpus::Document &document = found.document;
        const bool alone = document.type == "report" || document.type == "book";
        if (!alone || document.issue.empty() || !document.number.empty() ||
            !document.container.empty())
            return;
        document.number = std::exchange(document.issue, {});
        found.origins.erase("issue");
        found.origins.emplace("number", "RIS IS");
    }

    static void takeStandardNumber(Found &found, std::string_view text)
    {
        if (!take(found, "isbn", text, "RIS SN"))
            take(found, "issn", text, "RIS SN");
    }

    static void takeKeywords(Found &found, std::string_view text)
    {
        while (!text.empty()) {
            const std::size_t end = std::min(text.find(';'), text.size());
            take(found, "keywords", text.substr(0, end), "RIS KW");
            text.remove_prefix(std::min(end + 1, text.size()));
        }
    }

    /// The second title of a thesis is the department, and that of a conference whose proceedings
    /// have a title of their own is the conference's name.
    [[nodiscard]] bool isNoTitleOfAWhole(const Found &found) const
    {
        return found.document.type == "thesis" || m_read.contains("C3");
    }

    /// Of several addresses a document has the first, and the DOI is none.
    static bool isOtherAddress(const Found &found, const std::string &value)
    {
        const std::string address = addressIn(collapsed(value));
        const std::string doi = doiIn(address);
        return !address.empty() && address != found.document.url && address != found.document.pdf &&
               (doi.empty() || doi != found.document.doi);
    }

    void countLeftOut(const Found &found)
    {
        for (const Tag &tag : m_tags) {
            if (tag.name == "T2" && isNoTitleOfAWhole(found))
                ++m_reading.leftOut["T2"];
            if (tag.name == "UR" && isOtherAddress(found, tag.value))
                ++m_reading.leftOut["UR"];
            const bool known =
                tag.name == "TY" || m_read.contains(tag.name) ||
                std::ranges::any_of(Tags, [&](const auto &pair) { return pair.first == tag.name; });
            if (!known && !collapsed(tag.value).empty())
                ++m_reading.leftOut[tag.name];
        }
    }

    Reading &m_reading;
    std::vector<Tag> m_tags;
    std::set<std::string, std::less<>> m_read; ///< tags of the record that Tags does not have
};

} // namespace

bool looksLikeRis(std::string_view text)
{
    constexpr int mostOfPreamble = 20;
    int preamble = 0;
    std::size_t at = 0;
    while (at < text.size()) {
        const std::string_view line = takeLine(text, at);
        if (std::ranges::all_of(line, isSpace) || (isPreamble(line) && ++preamble < mostOfPreamble))
            continue;
        const auto tag = tagOn(line, 0);
        return tag && tag->name == "TY";
    }
    return false;
}

Reading readRis(std::string_view text)
{
    Reading reading;
    RisRecordReader records(reading);
    int number = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::string_view line = takeLine(text, at);
        ++number;
        if (auto tag = tagOn(line, number))
            records.add(std::move(*tag));
        else
            records.goOn(line);
    }
    records.end();
    tellLeftOut(reading);
    return reading;
}

} // namespace lutrin::exchange
