// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "corpus/document.h"
#include "corpus/taxonomy.h"
#include "gui/shell/pictures.h"
#include "library/library.h"
#include "search/answer.h"
#include "text/markedtext.h"

#include <memory>
#include <string>
#include <vector>

namespace lutrin::gui {

/// The document in the reader, with what was found in it. Shared between panes, never changed.
struct OpenDocument {
    corpus::Document document;
    text::MarkedText title;
    text::MarkedText summary;
    /// The characters of each block of the body that has text, in bodyTexts() order.
    std::vector<text::MarkedText> body;
    std::vector<search::Hit> related; ///< comes later than the rest
    Pictures pictures;                ///< of the body
    std::vector<std::string>
        versions;                   ///< ids of Document::versions that are in the library; or empty
    std::vector<std::string> files; ///< that it was imported from
    std::shared_ptr<const corpus::Taxonomy> taxonomy; ///< never null
};

/// The texts of a body that `OpenDocument::body` runs parallel to: `plainText(block.text)` of each
/// block whose `text` is not empty, a block before its children.
[[nodiscard]] std::vector<std::string> bodyTexts(const corpus::RichText &body);

/// Reads a document and where the words of `query` stand in it. For any thread.
[[nodiscard]] Result<std::shared_ptr<OpenDocument>>
loadDocument(const library::Library &library, const std::string &id, const std::string &query,
             std::shared_ptr<const corpus::Taxonomy> taxonomy);

/// Marks the words of another query. For any thread.
[[nodiscard]] Result<void> markWords(OpenDocument &open, const library::Library &library,
                                     const std::string &query);

} // namespace lutrin::gui
