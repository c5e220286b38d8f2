// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/opendocument.h"

#include "corpus/titlemarkup.h"
#include "library/translations.h"

#include <iterator>
#include <utility>

namespace lutrin::gui {

namespace {

void collectTexts(const corpus::RichText &blocks, std::vector<std::string> &texts)
{
    for (const corpus::Block &block : blocks) {
        if (!block.text.empty())
            texts.push_back(corpus::plainText(block.text));
        collectTexts(block.children, texts);
    }
}

/// The texts of a document in which words are marked: title, standfirst, then the body's.
std::vector<std::string> markableTexts(const corpus::Document &document)
{
    std::vector<std::string> texts{corpus::plainTitle(document.title),
                                   corpus::plainTitle(document.summary)};
    collectTexts(document.body, texts);
    return texts;
}

} // namespace

std::vector<std::string> bodyTexts(const corpus::RichText &body)
{
    std::vector<std::string> texts;
    collectTexts(body, texts);
    return texts;
}

Result<void> markWords(OpenDocument &open, const library::Library &library,
                       const std::string &query)
{
    auto marked = library.mark(query, open.document.language, markableTexts(open.document));
    if (!marked)
        return failure(marked.error());
    open.title = std::move(marked->at(0));
    open.summary = std::move(marked->at(1));
    open.body.assign(std::make_move_iterator(marked->begin() + 2),
                     std::make_move_iterator(marked->end()));
    return {};
}

Result<std::shared_ptr<OpenDocument>> loadDocument(const library::Library &library,
                                                   const std::string &id, const std::string &query,
                                                   std::shared_ptr<const corpus::Taxonomy> taxonomy)
{
    auto document = library.document(id);
    if (!document)
        return failure(document.error());
    auto open = std::make_shared<OpenDocument>();
    open->document = std::move(*document);
    open->document.highlights.clear(); // Highlighter has them, as they are at any time
    open->taxonomy = std::move(taxonomy);
    if (auto marked = markWords(*open, library, query); !marked)
        return failure(marked.error());
    auto versions = library::keptVersions(library, open->document);
    if (!versions)
        return failure(versions.error());
    open->versions = std::move(*versions);
    auto files = library.filesOf(id);
    if (!files)
        return failure(files.error());
    open->files = std::move(*files);
    open->pictures = loadPictures(library, open->document.body);
    return open;
}

} // namespace lutrin::gui
