// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/writing/recordwriter.h"

namespace lutrin::exchange {

/// JSON Lines: the whole document in its own JSON form (corpus/json.h), one a line. Terms that are
/// the user's own stand there by their labels: another library knows their ids no more than these,
/// but can show them.
class JsonLinesWriter : public RecordWriter {
public:
    /// The taxonomy must outlive the writer.
    explicit JsonLinesWriter(const corpus::Taxonomy &taxonomy) : m_taxonomy(taxonomy) {}

    [[nodiscard]] std::string record(const corpus::Document &document) override;

private:
    const corpus::Taxonomy &m_taxonomy;
};

} // namespace lutrin::exchange
