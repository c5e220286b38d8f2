// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Dates that are uncertain, or periods: the record has one date, and the reader is told.

#include "exchange/filereader.h"

#include <gtest/gtest.h>

namespace lutrin::exchange {
namespace {

struct Vague {
    Format format;
    std::string record; ///< DATE stands where the date does
    const char *written;
    const char *date;
    const char *remark; ///< nothing for a date like others
};

const std::string Ris = "TY  - BOOK\nTI  - Les quais\nPY  - DATE\nER  - \n";
const std::string Biblatex = "@book{a, title = {Les quais}, date = {DATE}}";
const std::string Csl = R"([{"id":"a","type":"book","title":"Les quais","issued":{DATE}}])";
constexpr const char *Vagueness = "an uncertain date or a period, taken as a date: ";
constexpr const char *Year = "only the year of a date: ";

class VagueDates : public testing::TestWithParam<Vague> {};

TEST_P(VagueDates, areToldOf)
{
    const Vague &tested = GetParam();
    std::string text = tested.record;
    text.replace(text.find("DATE"), 4, tested.written);
    const auto reading = readContent(text, tested.format, "a");
    ASSERT_TRUE(reading);
    ASSERT_EQ(reading->documents.size(), 1U);
    EXPECT_EQ(corpus::toString(reading->documents.front().document.date), tested.date);
    const std::string told =
        reading->remarks.empty() ? std::string() : reading->remarks.front().error.detail;
    EXPECT_EQ(told.substr(0, std::string(tested.remark).size()), tested.remark) << told;
    EXPECT_EQ(told.empty(), std::string(tested.remark).empty()) << told;
    EXPECT_EQ(told.find("\u00A0"), std::string::npos) << told;
}

INSTANTIATE_TEST_SUITE_P(
    Formats, VagueDates,
    testing::Values(
        Vague{Format::Ris, Ris, "c. 1890", "1890", Vagueness},
        Vague{Format::Ris, Ris, "vers 1890", "1890", Vagueness},
        Vague{Format::Ris, Ris, "2024?", "2024", Vagueness},
        Vague{Format::Ris, Ris, "[1890?]", "1890", Vagueness},
        Vague{Format::Ris, Ris, "2010-2012", "2010", Vagueness},
        Vague{Format::Ris, Ris, "2010/2012", "2010", Vagueness},
        Vague{Format::Ris, Ris, "mars-avril 2011", "2011-03", Vagueness},
        Vague{Format::Ris, Ris, "2024-13", "2024", Year},
        Vague{Format::Ris, Ris, "Q1 2024", "2024", Year},
        // What a cataloguer has from elsewhere than the title page is sure nevertheless.
        Vague{Format::Ris, Ris, "[1890]", "1890", ""},
        Vague{Format::Ris, Ris, "2024/05/12/", "2024-05-12", ""},
        Vague{Format::Ris, Ris, "2024/05//", "2024-05", ""},
        Vague{Format::Ris, Ris, "2024///", "2024", ""},
        Vague{Format::Ris, Ris, "05/02/2024", "2024-02-05", ""},
        Vague{Format::Ris, Ris, "3 mars 2024", "2024-03-03", ""},
        Vague{Format::Bibtex, Biblatex, "1710~", "1710", Vagueness},
        Vague{Format::Bibtex, Biblatex, "2019/2020", "2019", Vagueness},
        Vague{Format::Bibtex, Biblatex, "2019-05-01/2019-06-02", "2019-05-01", Vagueness},
        Vague{Format::Bibtex, Biblatex, "2020/..", "2020", Vagueness},
        Vague{Format::Bibtex, Biblatex, "2020-03-04T10:20:30", "2020-03-04", ""},
        Vague{Format::CslJson, Csl, R"("date-parts":[[1890]],"circa":true)", "1890", Vagueness},
        Vague{Format::CslJson, Csl, R"("date-parts":[[2010,5],[2012]])", "2010-05", Vagueness},
        Vague{Format::CslJson, Csl, R"("date-parts":[[2010,5]])", "2010-05", ""}),
    [](const auto &tested) { return "date" + std::to_string(tested.index); });

} // namespace
} // namespace lutrin::exchange
