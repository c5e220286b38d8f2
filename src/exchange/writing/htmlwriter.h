// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/writing/recordwriter.h"

namespace lutrin::exchange {

/// One HTML page that needs nothing else: an `article` for each document, with its title, authors,
/// date, summary, body and address. No script, no style, nothing loaded but a document's own
/// pictures.
class HtmlWriter : public RecordWriter {
public:
    [[nodiscard]] std::string begin() override;
    [[nodiscard]] std::string record(const corpus::Document &document,
                                     std::string_view key) override;
    [[nodiscard]] std::string end() override;
};

} // namespace lutrin::exchange
