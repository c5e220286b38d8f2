// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Corpora whose files are right one by one or not, and wrong together.

#include "exchange/analyses/corpusreader.h"

#include "temporaryfolder.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace lutrin::exchange {
namespace {

namespace fs = std::filesystem;

constexpr int Nowhere = 0;
constexpr int Here = -1; ///< the line of the change

/// One change to a copy of the bundled corpus, and the error that it must give.
struct Damage {
    const char *name;
    const char *file; ///< in which `from` becomes `to`
    const char *from; ///< empty: the file is taken away
    const char *to;
    Cause cause;
    const char *subject; ///< the file that the error names
    int line;
    const char *detail;
};

std::string content(const fs::path &file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

const CorpusSchema &schema()
{
    static const auto loaded =
        CorpusSchema::load(fs::path(LUTRIN_SOURCE_DIRECTORY) / "corpus" / "corpus.rng");
    return loaded.value();
}

/// Gives the line of the change.
void apply(const Damage &damage, const TemporaryFolder &folder, int &line)
{
    fs::copy(fs::path(LUTRIN_SOURCE_DIRECTORY) / "corpus", folder.path(),
             fs::copy_options::recursive);
    const std::string from = damage.from;
    if (from.empty()) {
        fs::remove(folder.path() / damage.file);
        return;
    }
    std::string text = content(folder.path() / damage.file);
    const std::size_t at = text.find(from);
    ASSERT_NE(at, std::string::npos);
    line =
        1 + static_cast<int>(std::count(text.begin(), text.begin() + static_cast<long>(at), '\n'));
    text.replace(at, from.size(), damage.to);
    (void)folder.write(damage.file, text);
}

class DamagedCorpus : public testing::TestWithParam<Damage> {};

TEST_P(DamagedCorpus, isRefusedWithFileAndLine)
{
    const TemporaryFolder folder;
    int line = 0;
    ASSERT_NO_FATAL_FAILURE(apply(GetParam(), folder, line));
    const auto read = readCorpus(folder.path(), schema());
    ASSERT_FALSE(read.has_value());
    EXPECT_EQ(read.error().cause, GetParam().cause) << read.error().detail;
    EXPECT_EQ(read.error().subject, (folder.path() / GetParam().subject).string());
    EXPECT_EQ(read.error().position.line, GetParam().line == Here ? line : GetParam().line)
        << read.error().detail;
    EXPECT_NE(read.error().detail.find(GetParam().detail), std::string::npos)
        << read.error().detail;
}

constexpr const char *Deepseek = "analyses/moment-deepseek.xml";
constexpr const char *Space = "analyses/modele-spatial-europeen.xml";
constexpr const char *Manifest = "corpus.xml";
constexpr const char *Terms = "taxonomy.xml";

INSTANTIATE_TEST_SUITE_P(
    Corpora, DamagedCorpus,
    testing::Values(
        Damage{"noManifest", Manifest, "", "", Cause::NotFound, Manifest, Nowhere, ""},
        Damage{"noTaxonomy", Terms, "", "", Cause::NotFound, Terms, Nowhere, ""},
        Damage{"missingAnalysis", Deepseek, "", "", Cause::NotFound, Deepseek, Nowhere, ""},
        Damage{"manifestWithoutVersion", Manifest, " version=\"2025.1\"", "", Cause::Invalid,
               Manifest, Here, "corpus"},
        Damage{"manifestOutOfFolder", Manifest, "taxonomy.xml", "../taxonomy.xml", Cause::Invalid,
               Manifest, Here, "../taxonomy.xml"},
        Damage{"manifestOfAnotherKind", Manifest, "urn:lutrin:corpus:1", "urn:other",
               Cause::Foreign, Manifest, Here, "corpus"},
        Damage{"analysisListedTwice", Manifest, Space, Deepseek, Cause::Invalid, Manifest, Here,
               "second analysis moment-deepseek"},
        Damage{"idTakenTwice", Space, "id=\"modele-spatial-europeen\"",
               "id=\"gouvernance-mondiale-ia\"", Cause::Invalid, Manifest, 9,
               "second analysis gouvernance-mondiale-ia"},
        Damage{"taxonomyInPlaceOfAnalysis", Manifest, Deepseek, Terms, Cause::Foreign, Terms, 2,
               "analysis"},
        Damage{"analysisInPlaceOfTaxonomy", Manifest, Terms, Deepseek, Cause::Foreign, Deepseek, 2,
               "taxonomy"},
        Damage{"unknownTheme", Deepseek, "ref=\"intelligence-artificielle\"", "ref=\"ia\"",
               Cause::Invalid, Deepseek, Here, "no theme ia"},
        Damage{"regionAsTheme", Deepseek, "ref=\"intelligence-artificielle\"", "ref=\"europe\"",
               Cause::Invalid, Deepseek, Here, "no theme europe"},
        Damage{"unknownRegion", Deepseek, "ref=\"chine\"", "ref=\"lune\"", Cause::Invalid, Deepseek,
               Here, "no region lune"},
        Damage{"unknownCentre", Deepseek, "ref=\"centre-geopolitique-technologies\"",
               "ref=\"centre\"", Cause::Invalid, Deepseek, Here, "no centre centre"},
        Damage{"unknownType", Deepseek, "ref=\"briefing\"", "ref=\"memo\"", Cause::Invalid,
               Deepseek, Here, "no type memo"},
        Damage{"unknownRelated", Deepseek, "ref=\"gouvernance-mondiale-ia\"", "ref=\"absente\"",
               Cause::Invalid, Deepseek, Here, "no analysis absente"},
        Damage{"termTwice", Terms, "id=\"economie\"", "id=\"espace\"", Cause::Invalid, Terms, Here,
               "second term espace"},
        Damage{"termWithoutFrenchLabel", Terms, "xml:lang=\"fr\">Espace", "xml:lang=\"de\">Espace",
               Cause::Invalid, Terms, Here, "Espace"},
        Damage{"termWithoutSource", Terms, "id=\"espace\" source=\"publisher\"", "id=\"espace\"",
               Cause::Invalid, Terms, Here, "term"},
        Damage{"axesInAnotherOrder", Terms, "<themes>", "<regions/><themes>", Cause::Invalid, Terms,
               Here, "regions"},
        Damage{"brokenAnalysis", Deepseek, "</title>", "</titre>", Cause::Malformed, Deepseek, Here,
               "title"}),
    [](const auto &damage) { return std::string(damage.param.name); });

TEST(ReadCorpus, followsNoLinkOutOfTheFolder)
{
    const TemporaryFolder folder;
    const TemporaryFolder outside;
    fs::copy(fs::path(LUTRIN_SOURCE_DIRECTORY) / "corpus", folder.path(),
             fs::copy_options::recursive);
    fs::rename(folder.path() / Deepseek, outside.path() / "kept.xml");
    fs::create_symlink(outside.path() / "kept.xml", folder.path() / Deepseek);
    const auto read = readCorpus(folder.path(), schema());
    ASSERT_FALSE(read.has_value());
    EXPECT_EQ(read.error().cause, Cause::Invalid);
    EXPECT_EQ(read.error().subject, (folder.path() / Manifest).string());
    EXPECT_GT(read.error().position.line, 0);
    EXPECT_EQ(read.error().detail, std::string("not a file of this folder: ") + Deepseek);
}

/// A schema that holds nothing to anything: what is read must be safe without it.
CorpusSchema lax(const TemporaryFolder &folder)
{
    const auto file =
        folder.write("lax.rng", "<grammar xmlns='http://relaxng.org/ns/structure/1.0'>"
                                "<start><ref name='any'/></start><define name='any'><element>"
                                "<anyName/><zeroOrMore><choice><attribute><anyName/></attribute>"
                                "<text/><ref name='any'/></choice></zeroOrMore>"
                                "</element></define></grammar>");
    return std::move(CorpusSchema::load(file).value());
}

TEST(ReadCorpus, readsNothingOutsideOfTheFolderWhateverTheSchemaAllows)
{
    const TemporaryFolder folder;
    const CorpusSchema any = lax(folder);
    const auto taxonomy = folder.write("taxonomy.xml", "<taxonomy xmlns='urn:lutrin:corpus:1'/>");
    for (const std::string &href : {std::string("../taxonomy.xml"), taxonomy.string()}) {
        (void)folder.write("corpus/corpus.xml", "<corpus xmlns='urn:lutrin:corpus:1'>\n"
                                                "<taxonomy href='" +
                                                    href + "'/></corpus>");
        const auto read = readCorpus(folder.path() / "corpus", any);
        ASSERT_FALSE(read.has_value()) << href;
        EXPECT_EQ(read.error().cause, Cause::Invalid);
        EXPECT_EQ(read.error().position.line, 2);
        EXPECT_EQ(read.error().detail, "not a file of this folder: " + href);
    }
}

TEST(ReadCorpus, refusesAnAxisThatIsNone)
{
    const TemporaryFolder folder;
    const CorpusSchema any = lax(folder);
    (void)folder.write("taxonomy.xml", "<taxonomy xmlns='urn:lutrin:corpus:1'>\n<moods>"
                                       "<term id='a'/></moods></taxonomy>");
    (void)folder.write("corpus.xml", "<corpus xmlns='urn:lutrin:corpus:1'>"
                                     "<taxonomy href='taxonomy.xml'/></corpus>");
    const auto read = readCorpus(folder.path(), any);
    ASSERT_FALSE(read.has_value());
    EXPECT_EQ(read.error().cause, Cause::Invalid);
    EXPECT_EQ(read.error().position.line, 2);
    EXPECT_EQ(read.error().detail, "unknown element moods");
}

TEST(ReadCorpus, doesNotReadASchemaThatTheFolderBrings)
{
    const TemporaryFolder folder;
    fs::copy(fs::path(LUTRIN_SOURCE_DIRECTORY) / "corpus", folder.path(),
             fs::copy_options::recursive);
    (void)folder.write("corpus.rng", "none");
    const auto read = readCorpus(folder.path(), schema());
    ASSERT_TRUE(read.has_value()) << read.error().detail;
    EXPECT_EQ(read->documents.size(), 5U);
}

TEST(Edition, needsTheManifestAlone)
{
    const TemporaryFolder folder;
    (void)folder.write("corpus.xml", "<corpus xmlns='urn:lutrin:corpus:1' id='a' version='2'>"
                                     "<title>Un\n corpus</title></corpus>");
    EXPECT_EQ(readEdition(folder.path()), (corpus::Edition{"a", "Un corpus", "2"}));
    EXPECT_EQ(readEdition(folder.path() / "corpus.xml"), readEdition(folder.path()));
}

TEST(Edition, withoutAVersionIsNone)
{
    const TemporaryFolder folder;
    (void)folder.write("corpus.xml", "<corpus xmlns='urn:lutrin:corpus:1' id='a'/>");
    EXPECT_EQ(readEdition(folder.path()).error().cause, Cause::Invalid);
}

} // namespace
} // namespace lutrin::exchange
