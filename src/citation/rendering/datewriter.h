// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "citation/output/output.h"
#include "citation/rendering/evaluation.h"

#include <functional>
#include <vector>

namespace lutrin::citation {

/// Writes a cs:date.
class DateWriter {
public:
    explicit DateWriter(const Evaluation &evaluation) : m_evaluation(evaluation) {}

    /// Is told where the year begins.
    using AfterYear = std::function<void(std::size_t)>;

    /// `afterYear` is called once, after the last year written: where a year suffix goes.
    /// Returns whether anything was written.
    bool write(const DateElement &element, const Presentation &look, const DateValue &date,
               Output &output, const AfterYear &afterYear) const;

private:
    using Parts = std::vector<const DatePart *>; ///< the locale's, or the style's own
    /// Which end of some parts meets the dash of a range.
    enum class Border : std::uint8_t { None, DashBefore, DashAfter };

    bool writeDate(const DateElement &element, const std::string &delimiter,
                   const Presentation &look, const DateValue &date, Output &output,
                   const AfterYear &afterYear) const;
    /// `room`: where those of the locale are put that the style changes.
    [[nodiscard]] Parts partsOf(const DateElement &element, std::vector<DatePart> &room) const;
    void writeRange(const Parts &parts, const std::string &delimiter, const DateValue &date,
                    Output &output, const AfterYear &afterYear) const;
    bool writeParts(const Parts &parts, std::size_t begin, std::size_t end,
                    const std::string &delimiter, const DateParts &date, Border border,
                    Output &output, const AfterYear &afterYear) const;
    [[nodiscard]] std::string text(const DatePart &part, const DateParts &date) const;
    [[nodiscard]] std::string year(const DatePart &part, const DateParts &date) const;
    [[nodiscard]] std::string month(const DatePart &part, const DateParts &date) const;
    [[nodiscard]] std::string day(const DatePart &part, const DateParts &date) const;
    void writeLiteral(const Parts &parts, const std::string &literal, Output &output) const;
    void writeSortKey(const Parts &parts, const DateValue &date, Output &output) const;

    const Evaluation &m_evaluation;
};

/// A date as a sort key: years of our era after those before it; missing parts come first.
[[nodiscard]] std::string dateSortKey(const DateParts &date, bool month = true, bool day = true);

} // namespace lutrin::citation
