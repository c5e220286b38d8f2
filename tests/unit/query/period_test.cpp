// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/period.h"

#include <gtest/gtest.h>

namespace lutrin::query {
namespace {

using Use = FieldName::Use;

struct Case {
    Use use;
    std::string value;
    std::optional<Period> expected;
};

class Periods : public testing::TestWithParam<Case> {};

TEST_P(Periods, Parsed)
{
    EXPECT_EQ(parsePeriod(GetParam().use, GetParam().value), GetParam().expected)
        << GetParam().value;
}

INSTANTIATE_TEST_SUITE_P(
    Accepted, Periods,
    testing::Values(Case{Use::Year, "2025", Period{"2025", "2025"}},
                    Case{Use::Year, "2020…2025", Period{"2020", "2025"}},
                    Case{Use::Year, "2020–2025", Period{"2020", "2025"}},
                    Case{Use::Year, "2025-02", Period{"2025-02", "2025-02"}},
                    Case{Use::Year, "2020-05..2020", Period{"2020-05", "2020"}},
                    Case{Use::Year, "2020..2020-05", Period{"2020", "2020-05"}},
                    Case{Use::Year, "2021..2020-05", Period{"2020-05", "2021", true}},
                    Case{Use::Year, "<=2025-02-14", Period{"", "2025-02-14"}},
                    Case{Use::Year, ">2024-02-29", Period{"2024-03-01", ""}},
                    Case{Use::Year, "juin 2024", Period{"2024-06", "2024-06"}},
                    Case{Use::Year, "14 févr. 2025", Period{"2025-02-14", "2025-02-14"}},
                    Case{Use::Year, "Août 2020..décembre 2021", Period{"2020-08", "2021-12"}},
                    Case{Use::Since, "1er mars 2024", Period{"2024-03-01", ""}},
                    Case{Use::Before, "3 May 2024", Period{"", "2024-05-02"}},
                    Case{Use::Since, "1/3/2024", Period{"2024-03-01", ""}},
                    Case{Use::Before, "2025-01-01", Period{"", "2024-12-31"}},
                    Case{Use::Before, "2025-01", Period{"", "2024-12"}},
                    Case{Use::Before, "2024-03-01", Period{"", "2024-02-29"}}));

INSTANTIATE_TEST_SUITE_P(
    Refused, Periods,
    testing::Values(Case{Use::Year, "", {}}, Case{Use::Year, "..", {}}, Case{Use::Year, "25", {}},
                    Case{Use::Year, "2025-", {}}, Case{Use::Year, "2025-00", {}},
                    Case{Use::Year, "2025-13", {}}, Case{Use::Year, "2025-02-29", {}},
                    Case{Use::Year, "2025-2-3-4", {}}, Case{Use::Year, ">", {}},
                    Case{Use::Year, "0000", {}}, Case{Use::Since, "2020..2025", {}},
                    Case{Use::Before, "0001", {}}, Case{Use::Before, "hier", {}},
                    Case{Use::Year, "31 juin 2024", {}}, Case{Use::Year, "0 mai 2024", {}},
                    Case{Use::Year, "mi 2024", {}}, Case{Use::Year, ">9999", {}},
                    Case{Use::Term, "2025", {}}));

} // namespace
} // namespace lutrin::query
