// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/bibtexreader.h"
#include "exchange/csljsonreader.h"
#include "exchange/modsreader.h"
#include "exchange/recordwriter.h"
#include "exchange/risreader.h"
#include "samplework.h"

#include "corpus/json.h"

#include <gtest/gtest.h>

#include <ostream>

namespace lutrin::exchange {
namespace {

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

/// What docs/citing.md says that a format cannot hold, and what it writes in its own way.
struct FormatCase {
    const char *format;
    void (*change)(corpus::Document &document);
};

std::ostream &operator<<(std::ostream &out, const FormatCase &example)
{
    return out << example.format;
}

void replace(std::string &text, std::string_view from, std::string_view to)
{
    if (const std::size_t at = text.find(from); at != std::string::npos)
        text.replace(at, from.size(), to);
}

/// In every format: a document's id is the library's to give, its type one of the format's, line
/// ends are spaces, and a range of pages has a hyphen.
corpus::Document asWritten(corpus::Document document)
{
    document.id.clear();
    if (document.type == "study")
        document.type = "report";
    for (char &c : document.summary)
        c = c == '\n' ? ' ' : c;
    replace(document.pages, "–", "-");
    return document;
}

class RoundTrip : public testing::TestWithParam<FormatCase> {};

TEST_P(RoundTrip, LosesOnlyWhatTheFormatCannotHold)
{
    for (const corpus::Document &document : {sampleReport(), sampleArticle()}) {
        const auto writer = makeWriter(GetParam().format, {});
        ASSERT_TRUE(writer.has_value());
        std::string text = (*writer)->begin();
        text += (*writer)->record(document, "key");
        text += (*writer)->end();
        const auto reading = readBack(GetParam().format, text);
        ASSERT_TRUE(reading.has_value()) << text;
        ASSERT_EQ(reading->documents.size(), 1U) << text;
        corpus::Document read = reading->documents.front().document;
        read.id.clear();
        read.sources.clear();
        corpus::Document wanted = asWritten(document);
        GetParam().change(wanted);
        EXPECT_EQ(corpus::toJson(read), corpus::toJson(wanted)) << text;
    }
}

INSTANTIATE_TEST_SUITE_P(
    Formats, RoundTrip,
    testing::Values(FormatCase{"ris", [](corpus::Document &document) { document.rights.clear(); }},
                    FormatCase{"csl-json",
                               [](corpus::Document &document) {
                                   document.alternateTitles.clear();
                                   document.pdf.clear();
                                   replace(document.pages, "-", "–");
                                   if (!document.keywords.empty())
                                       document.keywords = {"mer", "câbles", "ports"};
                               }},
                    FormatCase{"biblatex",
                               [](corpus::Document &document) {
                                   document.alternateTitles.clear();
                                   document.rights.clear();
                               }},
                    FormatCase{"bibtex",
                               [](corpus::Document &document) {
                                   document.alternateTitles.clear();
                                   document.rights.clear();
                                   document.date.day = 0;
                                   replace(document.title, "’", "'");
                               }},
                    FormatCase{"mods", [](corpus::Document &) {}}));

} // namespace
} // namespace lutrin::exchange
