// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "corpus/document.h"
#include "corpus/taxonomy.h"
#include "exchange/pages/picturesources.h"

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace lutrin::exchange {

/// Writes documents in one format, one after another, so that the caller never needs to hold more
/// than one of them: begin(), record() for each, end(). All text is UTF-8. For one output, on one
/// thread.
class RecordWriter {
public:
    RecordWriter() = default;
    virtual ~RecordWriter() = default;
    RecordWriter(const RecordWriter &) = delete;
    RecordWriter &operator=(const RecordWriter &) = delete;

    [[nodiscard]] virtual std::string begin() { return {}; }
    [[nodiscard]] virtual std::string record(const corpus::Document &document) = 0;
    [[nodiscard]] virtual std::string end() { return {}; }
};

/// The formats that can be written, by the names that the command line takes: `biblatex`, `bibtex`,
/// `ris`, `csl-json`, `mods`, `csv`, `markdown`, `html`, `jsonl`.
[[nodiscard]] std::vector<std::string> writtenFormats();

/// Whether records of a format are known by their citation keys (citationkeys.h), which documents
/// must have then.
[[nodiscard]] bool hasCitationKeys(std::string_view format);

/// The writer of a format; `taxonomy` has the labels of themes and regions, and `pictures` finds
/// the pictures of figures for formats that have them within. Error: Unsupported, with the name.
[[nodiscard]] Result<std::unique_ptr<RecordWriter>> makeWriter(std::string_view format,
                                                               const corpus::Taxonomy &taxonomy,
                                                               const PictureFinder &pictures = {});

} // namespace lutrin::exchange
