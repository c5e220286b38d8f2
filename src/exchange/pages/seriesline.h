// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/pages/pagefacts.h"
#include "exchange/pages/pagelabels.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lutrin::exchange {

/// « Questions d’Europe n° 674 », « Rapport d’information n° 812 (2021-2022) », “Policy Paper 229”:
/// what a work is a number of.
struct SeriesLine {
    std::string series; ///< or nothing, where it is but a kind of work
    std::string genre;
    std::string number;
    std::string date; ///< behind them, or nothing: « n° 434, janvier 2023 »
};

/// Nothing for a line that is no such line, a law’s number for instance. To be asked of lines
/// beside a title alone.
[[nodiscard]] std::optional<SeriesLine> seriesLine(std::string_view line);

/// The series of which a page says beside its title that it is a number; what says that it is part
/// of a journal has its issue there.
void readSeriesLine(const std::vector<PageLine> &lines, const std::string &title, PageFacts &facts);

} // namespace lutrin::exchange
