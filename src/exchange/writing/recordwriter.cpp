// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/writing/recordwriter.h"

#include "exchange/analyses/jsonlineswriter.h"
#include "exchange/references/bibwriter.h"
#include "exchange/references/csljsonwriter.h"
#include "exchange/references/modswriter.h"
#include "exchange/references/riswriter.h"
#include "exchange/writing/csvwriter.h"
#include "exchange/writing/htmlwriter.h"
#include "exchange/writing/markdownwriter.h"

#include <algorithm>
#include <array>
#include <utility>

namespace lutrin::exchange {

namespace {

using Maker = std::unique_ptr<RecordWriter> (*)(const corpus::Taxonomy &, const PictureFinder &);

template <typename Writer>
std::unique_ptr<RecordWriter> make(const corpus::Taxonomy & /*taxonomy*/,
                                   const PictureFinder & /*pictures*/)
{
    return std::make_unique<Writer>();
}

constexpr std::array<std::pair<std::string_view, Maker>, 9> makers{{
    {"biblatex",
     [](const corpus::Taxonomy &, const PictureFinder &) -> std::unique_ptr<RecordWriter> {
         return std::make_unique<BibWriter>(BibDialect::BibLatex);
     }},
    {"bibtex",
     [](const corpus::Taxonomy &, const PictureFinder &) -> std::unique_ptr<RecordWriter> {
         return std::make_unique<BibWriter>(BibDialect::BibTex);
     }},
    {"ris", make<RisWriter>},
    {"csl-json", make<CslJsonWriter>},
    {"mods", make<ModsWriter>},
    {"csv",
     [](const corpus::Taxonomy &taxonomy, const PictureFinder &) -> std::unique_ptr<RecordWriter> {
         return std::make_unique<CsvWriter>(taxonomy);
     }},
    {"markdown", make<MarkdownWriter>},
    {"html",
     [](const corpus::Taxonomy &, const PictureFinder &pictures) -> std::unique_ptr<RecordWriter> {
         return std::make_unique<HtmlWriter>(pictures);
     }},
    {"jsonl",
     [](const corpus::Taxonomy &taxonomy, const PictureFinder &) -> std::unique_ptr<RecordWriter> {
         return std::make_unique<JsonLinesWriter>(taxonomy);
     }},
}};

/// Where other programs and texts name a record by its key.
constexpr std::array<std::string_view, 5> keyed{"biblatex", "bibtex", "ris", "csl-json", "mods"};

} // namespace

std::vector<std::string> writtenFormats()
{
    std::vector<std::string> names;
    for (const auto &[name, maker] : makers)
        names.emplace_back(name);
    return names;
}

bool hasCitationKeys(std::string_view format)
{
    return std::ranges::find(keyed, format) != keyed.end();
}

Result<std::unique_ptr<RecordWriter>>
makeWriter(std::string_view format, const corpus::Taxonomy &taxonomy, const PictureFinder &pictures)
{
    const auto *const found =
        std::ranges::find(makers, format, [](const auto &pair) { return pair.first; });
    if (found == makers.end())
        return failure({.cause = Cause::Unsupported, .subject = std::string(format)});
    return found->second(taxonomy, pictures);
}

} // namespace lutrin::exchange
