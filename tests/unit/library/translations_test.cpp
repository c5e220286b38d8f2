// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/translations.h"

#include "libraryfolder.h"

namespace lutrin::library {
namespace {

class Translations : public LibraryFolder {
protected:
    [[nodiscard]] std::vector<std::string> versionsOf(const std::string &id) const
    {
        const auto library = opened();
        const auto document = library->document(id);
        EXPECT_TRUE(document);
        auto versions = keptVersions(*library, *document);
        EXPECT_TRUE(versions);
        return *versions;
    }

    void import(const std::string &lines) const
    {
        const auto report = opened()->import({write("versions.jsonl", lines)}, {});
        ASSERT_TRUE(report);
        ASSERT_EQ(report->failed, 0);
    }
};

using Ids = std::vector<std::string>;

TEST_F(Translations, AreFoundByTheirAddress)
{
    import(R"({"id": "ports", "title": "Les ports", "language": "fr", "versions": [)"
           R"({"language": "en", "title": "The \"ports\"", "url": "https://example.org/en/2"},)"
           R"({"language": "de", "title": "Die Häfen", "url": "https://example.org/de"}]})"
           "\n"
           R"({"id": "ports-1", "title": "The \"ports\"", "language": "en",)"
           R"( "url": "https://example.org/en/1"})"
           "\n"
           R"({"id": "ports-2", "title": "The \"ports\"", "language": "en",)"
           R"( "url": "https://example.org/en/2"})"
           "\n");
    EXPECT_EQ(versionsOf("ports"), (Ids{"ports-2", ""}));
    EXPECT_EQ(versionsOf("ports-2"), Ids{});
}

TEST_F(Translations, AreFoundByTheirTitleWhereThereIsNoAddress)
{
    import(R"({"id": "mer", "title": "La mer", "language": "fr", "versions": [)"
           R"({"language": "en", "title": "The sea"}]})"
           "\n"
           R"({"id": "sea-and-land", "title": "The sea and the land", "language": "en"})"
           "\n"
           R"({"id": "sea", "title": "The sea", "language": "en"})"
           "\n"
           R"({"id": "mer-fr", "title": "The sea", "language": "fr"})"
           "\n");
    EXPECT_EQ(versionsOf("mer"), Ids{"sea"});
}

TEST_F(Translations, AreFoundWhateverTheirCountry)
{
    import(R"({"id": "mer", "title": "La mer", "language": "fr-FR", "versions": [)"
           R"({"language": "en-GB", "title": "The sea"}]})"
           "\n"
           R"({"id": "sea", "title": "The sea", "language": "en-GB"})"
           "\n");
    EXPECT_EQ(versionsOf("mer"), Ids{"sea"});
}

} // namespace
} // namespace lutrin::library
