// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/writing/recordwriter.h"

#include <utility>

namespace lutrin::exchange {

/// One HTML page that needs nothing else: an `article` for each document, with its title, authors,
/// date, summary, body, the passages that the user has marked in it and address. No script, no
/// style, nothing loaded: a document's pictures are within the page.
class HtmlWriter : public RecordWriter {
public:
    explicit HtmlWriter(PictureFinder pictures) : m_pictures(std::move(pictures)) {}

    [[nodiscard]] std::string begin() override;
    [[nodiscard]] std::string record(const corpus::Document &document) override;
    [[nodiscard]] std::string end() override;

private:
    PictureFinder m_pictures;
};

} // namespace lutrin::exchange
