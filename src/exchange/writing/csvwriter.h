// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/writing/recordwriter.h"

namespace lutrin::exchange {

/// The fields as a line of CSV (RFC 4180), with its end.
[[nodiscard]] std::string csvLine(const std::vector<std::string> &fields);

/// CSV as RFC 4180 has it: a line of column names, then one record a document; comma, CR LF, quotes
/// where they are needed. Themes, regions, centres and types stand by their French labels; several
/// values in one field are parted by « ; ».
class CsvWriter : public RecordWriter {
public:
    /// The taxonomy must outlive the writer.
    explicit CsvWriter(const corpus::Taxonomy &taxonomy) : m_taxonomy(taxonomy) {}

    [[nodiscard]] std::string begin() override;
    [[nodiscard]] std::string record(const corpus::Document &document) override;

private:
    [[nodiscard]] std::string labels(corpus::Axis axis,
                                     const std::vector<corpus::Assignment> &terms) const;

    const corpus::Taxonomy &m_taxonomy;
};

} // namespace lutrin::exchange
