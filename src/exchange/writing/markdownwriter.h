// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/writing/recordwriter.h"

namespace lutrin::exchange {

/// Markdown (CommonMark with Pandoc's footnotes and pipe tables): each document to be read as a
/// whole, with its title, authors, date, summary, body, the passages that the user has marked in it
/// and address; documents are parted by rules.
class MarkdownWriter : public RecordWriter {
public:
    [[nodiscard]] std::string record(const corpus::Document &document) override;

private:
    bool m_first = true;
    int m_lastNote = 0;
};

} // namespace lutrin::exchange
