// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/analyses/corpusschema.h"

#include "temporaryfolder.h"

#include <gtest/gtest.h>

namespace lutrin::exchange {
namespace {

struct Grammar {
    const char *name;
    const char *content;
    Cause cause;
    int line;
    const char *detail;
};

class WrongSchema : public testing::TestWithParam<Grammar> {};

TEST_P(WrongSchema, isRefusedWithItsLine)
{
    const TemporaryFolder folder;
    // Right in itself: only that it is another file keeps it from being read.
    (void)folder.write("other.rng", "<grammar xmlns='http://relaxng.org/ns/structure/1.0'>"
                                    "<start><element name='a'><empty/></element></start>"
                                    "</grammar>");
    const auto file = folder.write("schema.rng", GetParam().content);
    const auto schema = CorpusSchema::load(file);
    ASSERT_FALSE(schema.has_value());
    EXPECT_EQ(schema.error().cause, GetParam().cause);
    EXPECT_EQ(schema.error().subject, file.string());
    EXPECT_EQ(schema.error().position.line, GetParam().line);
    EXPECT_NE(schema.error().detail.find(GetParam().detail), std::string::npos)
        << schema.error().detail;
}

INSTANTIATE_TEST_SUITE_P(
    Schemas, WrongSchema,
    testing::Values(
        Grammar{"broken",
                "<grammar xmlns='http://relaxng.org/ns/structure/1.0'>\n<start></stop></grammar>",
                Cause::Malformed, 2, "start"},
        Grammar{"withADanglingName",
                "<grammar xmlns='http://relaxng.org/ns/structure/1.0'>\n"
                "<start><ref name='none'/></start></grammar>",
                Cause::Invalid, 2, "none"},
        Grammar{"includingAFile",
                "<grammar xmlns='http://relaxng.org/ns/structure/1.0'>\n"
                "<include href='other.rng'/></grammar>",
                Cause::Invalid, 2, "several files"},
        Grammar{"includingAnAddress",
                "<r:grammar xmlns:r='http://relaxng.org/ns/structure/1.0'>\n<r:div>\n"
                "<r:include href='http://127.0.0.1:9/other.rng'/></r:div></r:grammar>",
                Cause::Invalid, 3, "several files"},
        Grammar{"referringToAFile",
                "<element name='b' xmlns='http://relaxng.org/ns/structure/1.0'>\n"
                "<externalRef href='other.rng'/></element>",
                Cause::Invalid, 2, "several files"},
        Grammar{"withAnEntityOfAFile",
                "<!DOCTYPE grammar [<!ENTITY a SYSTEM 'other.rng'>]>\n"
                "<grammar xmlns='http://relaxng.org/ns/structure/1.0'>&a;</grammar>",
                Cause::Invalid, 1, "document type"}),
    [](const auto &grammar) { return std::string(grammar.param.name); });

} // namespace
} // namespace lutrin::exchange
