// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/references/bibtexreader.h"
#include "exchange/references/csljsonreader.h"
#include "exchange/references/modsreader.h"
#include "exchange/references/risreader.h"
#include "exchange/writing/recordwriter.h"
#include "samplelibrary.h"
#include "samplework.h"

#include "corpus/json.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <string>

namespace lutrin::exchange {
namespace {

using corpus::Document;
using corpus::Name;

constexpr int libraryDocuments = 380; // each type ten times

void replaceAll(std::string &text, std::string_view from, std::string_view to)
{
    for (std::size_t at = text.find(from); at != std::string::npos;
         at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

void collapse(std::string &text)
{
    replaceAll(text, "\n\n", " ");
    replaceAll(text, "\n", " ");
}

template <typename Change>
void eachName(Document &document, const Change &change)
{
    for (auto *names : {&document.authors, &document.editors, &document.translators}) {
        for (Name &name : *names)
            change(name);
    }
}

/// All that a format may change in a text field.
void eachText(Document &document, void (*change)(std::string &text))
{
    for (std::string Document::*field :
         {&Document::title, &Document::summary, &Document::publisher, &Document::publisherPlace,
          &Document::container, &Document::series, &Document::genre, &Document::number})
        change(document.*field);
    for (std::string &keyword : document.keywords)
        change(keyword);
    eachName(document, [&](Name &name) {
        for (std::string Name::*part :
             {&Name::family, &Name::given, &Name::particle, &Name::literal})
            change(name.*part);
    });
}

bool isOneOf(const Document &document, std::initializer_list<const char *> types)
{
    return std::ranges::find(types, document.type) != types.end();
}

void setType(Document &document, std::initializer_list<const char *> from, const char *to)
{
    if (isOneOf(document, from))
        document.type = to;
}

/// Something that a format does not hold, and what becomes of it.
struct Loss {
    std::string_view formats; ///< each between blanks
    const char *what;
    void (*apply)(Document &document);
};

constexpr std::array losses{
    Loss{" ris csl-json biblatex bibtex mods ",
         "the id, which is the library's to give; themes, regions, centres; the body; the "
         "publisher's citation line; line ends of the abstract",
         [](Document &document) {
             document.id.clear();
             document.themes.clear();
             document.regions.clear();
             document.centres.clear();
             document.body.clear();
             document.citation.clear();
             collapse(document.summary);
         }},
    Loss{" ris csl-json biblatex bibtex ", "other languages",
         [](Document &document) { document.versions.clear(); }},
    Loss{" csl-json biblatex bibtex ", "other titles",
         [](Document &document) { document.alternateTitles.clear(); }},
    Loss{" ris biblatex bibtex ", "rights", [](Document &document) { document.rights.clear(); }},
    Loss{" ris biblatex bibtex mods ",
         "types that only Lutrin tells apart: reports, laws, pages; an editorial of a periodical",
         [](Document &document) {
             setType(document, {"study", "note", "briefing", "paper"}, "report");
             setType(document, {"directive"}, "law");
             setType(document, {"web"}, "webpage");
             if (!document.container.empty())
                 setType(document, {"editorial"}, "article-magazine");
         }},
    Loss{" ris ", "treaties and letters, for which there is no word",
         [](Document &document) {
             setType(document, {"treaty"}, "regulation");
             setType(document, {"personal_communication"}, "interview");
             setType(document, {"editorial"}, "post");
         }},
    Loss{" ris biblatex bibtex mods ", "which dash a range of pages has",
         [](Document &document) { replaceAll(document.pages, "–", "-"); }},
    Loss{" ris bibtex mods ", "a particle with a capital, which becomes part of the family name",
         [](Document &document) {
             eachName(document, [](Name &name) {
                 if (name.particle == "De")
                     name = {.family = "De " + name.family, .given = name.given};
             });
         }},
    Loss{" ris bibtex ", "a person of one name, who is read as an institution",
         [](Document &document) {
             eachName(document, [](Name &name) {
                 if (name.given.empty() && name.literal.empty())
                     name = {.literal = name.family};
             });
         }},
    Loss{" biblatex ",
         "the place of a page or post that has an address, the publisher of a manuscript",
         [](Document &document) {
             const bool page = isOneOf(document, {"webpage", "post", "editorial"});
             const bool addressed = !document.url.empty() || !document.doi.empty();
             if (page && addressed)
                 document.publisherPlace.clear();
             if (document.type == "manuscript" && !document.authors.empty())
                 document.publisher.clear();
         }},
    Loss{" biblatex ",
         "ISBN, series, number, volume, number of volumes and pages of a talk without authors, and "
         "of a book that has no editors either, whose edition and translators go, too",
         [](Document &document) {
             const bool nobody =
                 document.type == "book" ? document.editors.empty() : document.type == "conference";
             if (!nobody || !document.authors.empty())
                 return;
             document.translators.clear();
             document.edition.clear();
             for (std::string Document::*field :
                  {&Document::isbn, &Document::series, &Document::number, &Document::volume,
                   &Document::numberOfVolumes, &Document::pages})
                 (document.*field).clear();
         }},
    Loss{" bibtex ", "which apostrophe was written",
         [](Document &document) {
             eachText(document, [](std::string &text) { replaceAll(text, "’", "'"); });
         }},
};

bool concerns(const Loss &loss, std::string_view format)
{
    return loss.formats.find(" " + std::string(format) + " ") != std::string_view::npos;
}

Result<Reading> readBack(std::string_view format, const std::string &text)
{
    if (format == "ris")
        return readRis(text);
    if (format == "csl-json")
        return readCslJson(text);
    if (format == "mods")
        return readMods(text);
    return readBibtex(text);
}

std::string written(std::string_view format, const std::vector<Document> &documents)
{
    const auto writer = makeWriter(format, {});
    if (!writer)
        return {};
    std::string text = (*writer)->begin();
    for (const Document &document : documents)
        text += (*writer)->record(document);
    return text + (*writer)->end();
}

std::vector<Document> library()
{
    std::vector<Document> documents = sampleLibrary(libraryDocuments);
    documents.push_back(sampleReport());
    documents.push_back(sampleArticle());
    for (Document &document : documents) {
        document.citationKey = "key:" + document.id;
        document.note = "À relire & citer : 50 % du §.\nVoir aussi {les digues}.";
    }
    return documents;
}

class RoundTrip : public testing::TestWithParam<const char *> {};

TEST_P(RoundTrip, LosesOnlyWhatIsListed)
{
    const std::vector<Document> documents = library();
    const auto reading = readBack(GetParam(), written(GetParam(), documents));
    ASSERT_TRUE(reading.has_value());
    ASSERT_EQ(reading->documents.size(), documents.size());
    for (std::size_t at = 0; at < documents.size(); ++at) {
        Document read = reading->documents[at].document;
        read.id.clear();
        Document wanted = documents[at];
        for (const Loss &loss : losses) {
            if (concerns(loss, GetParam()))
                loss.apply(wanted);
        }
        EXPECT_EQ(corpus::toJson(read), corpus::toJson(wanted))
            << written(GetParam(), {documents[at]});
    }
}

TEST_P(RoundTrip, OfWhatWasReadLosesNothing)
{
    const auto once = readBack(GetParam(), written(GetParam(), library()));
    ASSERT_TRUE(once.has_value());
    std::vector<Document> documents;
    for (const Found &found : once->documents)
        documents.push_back(found.document);
    const auto twice = readBack(GetParam(), written(GetParam(), documents));
    ASSERT_TRUE(twice.has_value());
    ASSERT_EQ(twice->documents.size(), documents.size());
    for (std::size_t at = 0; at < documents.size(); ++at)
        EXPECT_EQ(corpus::toJson(twice->documents[at].document), corpus::toJson(documents[at]));
}

TEST_P(RoundTrip, HasEachOfItsLosses)
{
    const std::vector<Document> documents = library();
    for (const Loss &loss : losses) {
        if (!concerns(loss, GetParam()))
            continue;
        const bool happens = std::ranges::any_of(documents, [&](Document document) {
            const Document before = document;
            loss.apply(document);
            return !(document == before);
        });
        EXPECT_TRUE(happens) << loss.what;
    }
}

INSTANTIATE_TEST_SUITE_P(Formats, RoundTrip,
                         testing::Values("ris", "csl-json", "biblatex", "bibtex", "mods"));

TEST(RoundTripOfJsonLines, LosesNothing)
{
    for (const Document &document : library()) {
        const auto read = corpus::documentFromJson(written("jsonl", {document}));
        ASSERT_TRUE(read.has_value());
        EXPECT_EQ(*read, document);
    }
}

} // namespace
} // namespace lutrin::exchange
