// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "corpus/json.h"

#include <gtest/gtest.h>

#include <random>

namespace lutrin::corpus {
namespace {

Document full()
{
    return {
        .id = "ia-energie",
        .type = "note",
        .genre = "Ifri Papers",
        .language = "fr",
        .title = "IA, centres de données et demande d’énergie\u00a0: quelles tendances\u202f?",
        .alternateTitles = {"IA, centres de données et énergie"},
        .date = {2025, 2, 0},
        .authors = {{.family = "Roucy-Rochegonde", .given = "Laure", .particle = "de"},
                    {.literal = "Ifri"}},
        .editors = {{.family = "Dune", .given = "Nora"}},
        .translators = {{.family = "Galet", .given = "Ismaël"}},
        .summary = "Une « part » modeste, mais \"croissante\".",
        .body = paragraphs("Un.\n\nDeux\\trois."),
        .versions = {{.language = "en", .title = "AI", .url = "https://example.org/en"}},
        .themes = {{.term = "ia", .source = Source::Publisher},
                   {.term = "énergie", .source = Source::Corpus},
                   {.term = "espace"}},
        .regions = {{.term = "monde", .source = Source::Corpus}},
        .centres = {{.term = "geotech", .source = Source::User}},
        .keywords = {"cloud", "hyperscale"},
        .publisher = "Ifri",
        .publisherPlace = "Paris",
        .edition = "2",
        .container = "Revue",
        .series = "Notes",
        .number = "12",
        .volume = "3",
        .issue = "4",
        .numberOfVolumes = "5",
        .pages = "12-34",
        .isbn = "978-2-00-000000-0",
        .issn = "1272-9914",
        .doi = "10.1000/xyz",
        .url = "https://example.org/fr",
        .accessed = {2025, 3, 1},
        .pdf = "files/a.pdf",
        .rights = "Tous droits réservés",
        .citation = "Anonyme, « IA », 2025.",
        .related = {"autre"},
        .highlights = {{.quote = "Deux\\trois", .place = 7, .note = "« À voir »", .locator = "§ 2"},
                       {.quote = "Un\nautre", .page = 3, .lastPage = 4, .locator = "p. 3-4"}},
        .provenance = "Écrit pour ce test",
        .sources = {{"title", Source::Publisher}, {"summary", Source::Corpus}},
    };
}

TEST(Json, aPassageMayBeItsWordsAlone)
{
    const auto read = documentFromJson(
        R"({"title": "T", "highlights": ["des mots", {"quote": " "}, {"quote": "x", "page": 2}]})");
    ASSERT_TRUE(read.has_value()) << read.error().detail;
    ASSERT_EQ(read->highlights.size(), 2U);
    EXPECT_EQ(read->highlights[0].quote, "des mots");
    EXPECT_EQ(read->highlights[1].lastPage, 2);
    for (const char *wrong :
         {R"([{"quote": "x", "page": "deux"}])", R"([{"quote": "x", "place": -1}])",
          R"([3.5, {"quote": ["a", "b"]}])"}) {
        const auto refused =
            documentFromJson(std::string(R"({"title": "T", "highlights": )") + wrong + "}");
        ASSERT_FALSE(refused.has_value()) << wrong;
        EXPECT_TRUE(refused.error().subject.starts_with("highlights")) << refused.error().subject;
    }
}

TEST(Json, holdsEveryField)
{
    const auto back = documentFromJson(toJson(full()));
    ASSERT_TRUE(back.has_value()) << back.error().subject << back.error().detail;
    EXPECT_EQ(*back, full());
}

TEST(Json, printsTheKeysThatTheContractNames)
{
    const Document document{.id = "a",
                            .title = "T",
                            .date = {2025},
                            .authors = {{.family = "Pajot", .given = "Benjamin"}},
                            .body = paragraphs("Un.\n\nDeux."),
                            .themes = {{"ia", Source::Corpus}},
                            .regions = {{"monde"}}};
    EXPECT_EQ(toJson(document),
              R"({"id":"a","title":"T","body":"Un.\n\nDeux.","date":"2025",)"
              R"("authors":[{"family":"Pajot","given":"Benjamin"}],"themes":["ia"],)"
              R"("regions":["monde"],"sources":{"themes/ia":"corpus"}})");
}

TEST(Json, leavesUnknownFieldsOut)
{
    EXPECT_EQ(toJson({.title = "T"}), R"({"title":"T"})");
}

TEST(Json, blocksHoldWhatAPlainBodyCannot)
{
    Document document{.title = "T"};
    document.body = {
        {.kind = BlockKind::Heading, .level = 2, .text = {{"Titre"}}},
        {.kind = BlockKind::Paragraph,
         .text = {{"Un "},
                  {.text = "mot", .emphasis = true},
                  {.text = " fort", .strong = true, .link = "https://example.org"},
                  {.text = "1", .note = "n1"}}},
        {.kind = BlockKind::List,
         .ordered = true,
         .children = {{.kind = BlockKind::ListItem, .text = {{"un"}}}}},
        {.kind = BlockKind::Note, .id = "n1", .text = {{"Note."}}},
        {.kind = BlockKind::Figure, .source = "images/a.png", .text = {{"Légende"}}},
        {.kind = BlockKind::Table,
         .children = {{.kind = BlockKind::Row,
                       .children = {{.kind = BlockKind::Cell, .text = {{"9\u00a0%"}}}}}}},
    };
    const std::string json = toJson(document);
    EXPECT_NE(json.find("\"blocks\""), std::string::npos);
    EXPECT_NE(json.find(R"("body":"Titre\n\nUn mot fort1\n\nun\n\nNote.)"), std::string::npos);
    const auto back = documentFromJson(json);
    ASSERT_TRUE(back.has_value()) << back.error().subject;
    EXPECT_EQ(back->body, document.body);
}

// ---- Any document comes back ---------------------------------------------------------------

class Generator {
public:
    explicit Generator(unsigned seed) : m_random(seed) {}

    Document document()
    {
        Document made;
        made.title = "t" + text();
        for (std::string Document::*field : {&Document::id,
                                             &Document::type,
                                             &Document::genre,
                                             &Document::language,
                                             &Document::summary,
                                             &Document::publisher,
                                             &Document::publisherPlace,
                                             &Document::edition,
                                             &Document::container,
                                             &Document::series,
                                             &Document::number,
                                             &Document::volume,
                                             &Document::issue,
                                             &Document::numberOfVolumes,
                                             &Document::pages,
                                             &Document::isbn,
                                             &Document::issn,
                                             &Document::doi,
                                             &Document::url,
                                             &Document::pdf,
                                             &Document::rights,
                                             &Document::citation,
                                             &Document::provenance})
            made.*field = text();
        made.date = {below(2) != 0 ? 1 + below(9999) : 0};
        if (made.date.known() && below(2) != 0)
            made.date.month = 1 + below(12);
        if (made.date.month != 0 && below(2) != 0)
            made.date.day = 1 + below(28);
        made.alternateTitles = texts();
        made.keywords = texts();
        made.related = texts();
        for (int left = below(3); left > 0; --left) {
            made.authors.push_back({"f" + text(), text(), text(), text()});
            made.editors.push_back({"f" + text(), text(), text(), text()});
            made.translators.push_back({"f" + text(), text(), text(), text()});
            made.versions.push_back({"l" + text(), text(), text()});
        }
        made.themes = assignments();
        made.regions = assignments();
        made.centres = assignments();
        made.body = below(2) != 0 ? paragraphs(text() + "\n\n" + text()) : blocks(0);
        for (int left = below(4); left > 0; --left)
            made.sources["k" + text()] = source();
        return made;
    }

private:
    int below(int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(m_random); }
    Source source() { return static_cast<Source>(below(4)); }

    std::string text()
    {
        static const std::vector<std::string> pieces{"a",      "Été",
                                                     "\"",     "\\",
                                                     "\n",     "\n\n",
                                                     "\t",     " ",
                                                     "\u00a0", "/",
                                                     "œ",      "\x7f",
                                                     "\u2028", "😀",
                                                     "\x1f",   "\r",
                                                     "{}",     "]",
                                                     "null",   "9",
                                                     "é",      "\u202f?",
                                                     "中",     "\ufeff",
                                                     "\ufffd", std::string(1, '\0')};
        std::string made;
        for (int left = below(6); left > 0; --left)
            made += pieces[static_cast<std::size_t>(below(static_cast<int>(pieces.size())))];
        return made;
    }

    std::vector<std::string> texts()
    {
        std::vector<std::string> made;
        for (int left = below(4); left > 0; --left)
            made.push_back("x" + text());
        return made;
    }

    std::vector<Assignment> assignments()
    {
        std::vector<Assignment> made;
        for (int left = below(4); left > 0; --left)
            made.push_back({std::to_string(left) + text(), source()});
        return made;
    }

    RichText blocks(int depth)
    {
        RichText made;
        for (int left = below(4); left > 0; --left) {
            Block block{.kind = static_cast<BlockKind>(below(10)),
                        .level = below(5),
                        .ordered = below(2) == 1,
                        .id = text(),
                        .source = text()};
            for (int runs = below(3); runs > 0; --runs)
                block.text.push_back({text(), below(2) == 1, below(2) == 1, text(), text()});
            if (depth < 4)
                block.children = blocks(depth + 1);
            made.push_back(std::move(block));
        }
        return made;
    }

    std::mt19937 m_random;
};

TEST(Json, anyDocumentComesBackAsItWas)
{
    for (unsigned seed = 0; seed < 500; ++seed) {
        const Document document = Generator(seed).document();
        const auto back = documentFromJson(toJson(document));
        ASSERT_TRUE(back.has_value()) << "seed " << seed << ": " << back.error().subject;
        ASSERT_EQ(*back, document) << "seed " << seed;
    }
}

// ---- Reading what others write -------------------------------------------------------------

Document read(std::string_view json)
{
    auto document = documentFromJson(json);
    EXPECT_TRUE(document.has_value()) << json << ": " << document.error().subject;
    return document.value_or(Document{});
}

TEST(Json, isLenientWhereNothingIsLost)
{
    EXPECT_EQ(read(R"({"title":"T","date":2025})").date, (Date{2025}));
    EXPECT_EQ(read(R"({"title":"T","number":7,"volume":"8"})").number, "7");
    EXPECT_EQ(read(R"({"title":"T","isbn":["978"]})").isbn, "978");
    EXPECT_EQ(read(R"({"title":"T","keywords":"un"})").keywords, std::vector<std::string>{"un"});
    EXPECT_EQ(read(R"({"title":"T","authors":"Ifri"})").authors,
              std::vector{Name{.literal = "Ifri"}});
    EXPECT_EQ(read(R"({"title":"T","authors":["Ifri",{"family":"P"}]})").authors.size(), 2U);
    EXPECT_EQ(read(R"({"title":"T","authors":[null,{},""],"keywords":["",null]})"),
              Document{.title = "T"});
    EXPECT_EQ(read(R"({"title":"T","summary":null,"ours":{"not":["known"]}})"),
              Document{.title = "T"});
    EXPECT_EQ(read("\xEF\xBB\xBF{\"title\":\"T\"} \r\n").title, "T");
}

TEST(Json, readsABodyOfPlainText)
{
    EXPECT_EQ(read(R"({"title":"T","body":"Un\nmême paragraphe.\n\nDeux."})").body,
              paragraphs("Un même paragraphe.\n\nDeux."));
}

struct BadJson {
    const char *name;
    const char *json;
    Cause cause;
    const char *subject;
    Position position{};
};

class JsonError : public testing::TestWithParam<BadJson> {};

TEST_P(JsonError, namesItsPlace)
{
    const auto document = documentFromJson(GetParam().json);
    ASSERT_FALSE(document.has_value());
    EXPECT_EQ(document.error().cause, GetParam().cause);
    EXPECT_EQ(document.error().subject, GetParam().subject);
    EXPECT_EQ(document.error().position, GetParam().position);
    EXPECT_FALSE(document.error().detail.empty());
}

INSTANTIATE_TEST_SUITE_P(
    Files, JsonError,
    testing::Values(
        BadJson{"empty", "", Cause::Malformed, "", {1, 1}},
        BadJson{"truncated", R"({"title":"T)", Cause::Malformed, "", {1, 12}},
        BadJson{"secondLine", "{\"title\":\"É\",\n \"date\" 2025}", Cause::Malformed, "", {2, 12}},
        BadJson{"columnInCharacters", R"({"title":"ÉÉ" 1})", Cause::Malformed, "", {1, 15}},
        BadJson{"twoValues", R"({"title":"T"} {})", Cause::Malformed, "", {1, 15}},
        BadJson{"loneSurrogate", R"({"title":"\ud800"})", Cause::Malformed, "", {1, 17}},
        BadJson{"invalidUtf8", "{\"title\":\"\xC3(\"}", Cause::Malformed, "", {1, 12}},
        BadJson{"rawControl", "{\"title\":\"a\x01\"}", Cause::Malformed, "", {1, 12}},
        BadJson{"hugeNumber", R"({"title":"T","date":1e999})", Cause::Malformed, ""},
        BadJson{"noObject", R"(["title"])", Cause::Invalid, ""},
        BadJson{"noTitle", R"({"id":"a"})", Cause::Invalid, "title"},
        BadJson{"blankTitle", R"({"title":" \n"})", Cause::Invalid, "title"},
        BadJson{"titleObject", R"({"title":{}})", Cause::Invalid, "title"},
        BadJson{"summaryBoolean", R"({"title":"T","summary":true})", Cause::Invalid, "summary"},
        BadJson{"twoIsbn", R"({"title":"T","isbn":["1","2"]})", Cause::Invalid, "isbn"},
        BadJson{"impossibleDate", R"({"title":"T","date":"2025-02-30"})", Cause::Invalid, "date"},
        BadJson{"dateNumber", R"({"title":"T","date":20})", Cause::Invalid, "date"},
        BadJson{"keywordObject", R"({"title":"T","keywords":["a",{}]})", Cause::Invalid,
                "keywords[1]"},
        BadJson{"familyList", R"({"title":"T","authors":[{"family":["a","b"]}]})", Cause::Invalid,
                "authors[0].family"},
        BadJson{"authorBoolean", R"({"title":"T","authors":[true]})", Cause::Invalid, "authors[0]"},
        BadJson{"versionText", R"({"title":"T","versions":["en"]})", Cause::Invalid, "versions[0]"},
        BadJson{"sourcesList", R"({"title":"T","sources":["a"]})", Cause::Invalid, "sources"},
        BadJson{"unknownSource", R"({"title":"T","sources":{"title":"me"}})", Cause::Invalid,
                "sources.title"},
        BadJson{"unknownKind", R"({"title":"T","blocks":[{"kind":"video"}]})", Cause::Invalid,
                "blocks[0].kind"},
        BadJson{"noKind", R"({"title":"T","blocks":[{}]})", Cause::Invalid, "blocks[0]"},
        BadJson{"blockText", R"({"title":"T","blocks":["a"]})", Cause::Invalid, "blocks[0]"},
        BadJson{"levelText", R"({"title":"T","blocks":[{"kind":"heading","level":"2"}]})",
                Cause::Invalid, "blocks[0].level"},
        BadJson{"runBoolean", R"({"title":"T","blocks":[{"kind":"paragraph","text":[true]}]})",
                Cause::Invalid, "blocks[0].text[0]"}),
    [](const auto &bad) { return std::string(bad.param.name); });

TEST(Json, boundsTheDepthOfBlocks)
{
    std::string json = R"({"title":"T","blocks":)";
    for (int depth = 0; depth < MaximumBlockDepth + 1; ++depth)
        json += R"([{"kind":"quotation","children":)";
    json += "[]";
    for (int depth = 0; depth < MaximumBlockDepth + 1; ++depth)
        json += "}]";
    const auto document = documentFromJson(json + "}");
    ASSERT_FALSE(document.has_value());
    EXPECT_EQ(document.error().cause, Cause::LimitExceeded);
}

TEST(Json, survivesVeryDeepNesting)
{
    const std::string json =
        R"({"title":"T","x":)" + std::string(200'000, '[') + std::string(200'000, ']') + "}";
    EXPECT_EQ(read(json).title, "T");
    EXPECT_FALSE(documentFromJson(std::string(200'000, '[')).has_value());
}

TEST(Json, writesBytesThatAreNotUtf8AsReplacementCharacters)
{
    const auto back = documentFromJson(toJson({.title = "a\xFF z"}));
    ASSERT_TRUE(back.has_value());
    EXPECT_EQ(back->title, "a\ufffd z");
}

TEST(Json, writesControlCharactersAsItAlwaysHas)
{
    EXPECT_EQ(toJson({.title = "a\x1B\x7F\t\"\\/"}), "{\"title\":\"a\\u001b\x7F\\t\\\"\\\\/\"}");
}

TEST(Json, saysThatReadingGivesBackTheSame)
{
    EXPECT_TRUE(written(full()).faithful);
    EXPECT_TRUE(written({.title = "T", .body = paragraphs("Un.")}).faithful);
}

struct Unfaithful {
    const char *name;
    Document document;
};

class Unfaithfuls : public testing::TestWithParam<Unfaithful> {};

TEST_P(Unfaithfuls, areNotSaidToBeReadBackTheSame)
{
    const WrittenDocument text = written(GetParam().document);
    EXPECT_FALSE(text.faithful);
    const auto back = documentFromJson(text.json);
    EXPECT_TRUE(!back || *back != GetParam().document) << "the case would not matter";
}

RichText nested(int depth)
{
    RichText body{{.text = {{.text = "x"}}}};
    for (int level = 1; level < depth; ++level)
        body = {{.kind = BlockKind::Quotation, .children = std::move(body)}};
    return body;
}

INSTANTIATE_TEST_SUITE_P(
    Json, Unfaithfuls,
    testing::Values(
        Unfaithful{"notUtf8", {.title = "T\xFF"}}, Unfaithful{"blankTitle", {.title = " "}},
        Unfaithful{
            "notUtf8InABlock",
            {.title = "T", .body = {{.kind = BlockKind::Heading, .text = {{.text = "\xC3("}}}}}},
        Unfaithful{"emptyKeyword", {.title = "T", .keywords = {"a", ""}}},
        Unfaithful{"emptyName", {.title = "T", .authors = {{}}}},
        Unfaithful{"emptyVersion", {.title = "T", .versions = {{}}}},
        Unfaithful{"impossibleDate", {.title = "T", .date = {2025, 13, 40}}},
        Unfaithful{
            "sourceOfATerm",
            {.title = "T", .themes = {{.term = "ia"}}, .sources = {{"themes/ia", Source::User}}}},
        Unfaithful{
            "termTwice",
            {.title = "T", .themes = {{.term = "ia"}, {.term = "ia", .source = Source::User}}}},
        Unfaithful{"tooDeep", {.title = "T", .body = nested(MaximumBlockDepth + 1)}}),
    [](const auto &tested) { return std::string(tested.param.name); });

TEST(Json, blocksAsDeepAsAllowedAreReadBackTheSame)
{
    const Document document{.title = "T", .body = nested(MaximumBlockDepth)};
    const WrittenDocument text = written(document);
    EXPECT_TRUE(text.faithful);
    EXPECT_EQ(documentFromJson(text.json), document);
}

} // namespace
} // namespace lutrin::corpus
