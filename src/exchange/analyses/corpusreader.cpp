// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/analyses/corpusreader.h"

#include "exchange/analyses/analysisreader.h"
#include "exchange/analyses/taxonomyreader.h"
#include "exchange/bytes/innerpath.h"
#include "exchange/xml/xmldocument.h"

#include <set>
#include <system_error>

namespace lutrin::exchange {

namespace {

namespace fs = std::filesystem;

corpus::Edition editionIn(const XmlElement &manifest)
{
    const auto title = manifest.child("title");
    return {.corpus = manifest.attribute("id"),
            .title = title ? title->text() : std::string(),
            .version = manifest.attribute("version")};
}

/// What a mentioned id should have been.
std::string_view kindOf(const Mention &mention)
{
    return mention.axis ? corpus::axisName(*mention.axis) : "analysis";
}

/// Reads the files that a manifest names, and checks them against each other.
class CorpusReader {
public:
    CorpusReader(const XmlDocument &manifest, fs::path folder, const CorpusSchema &schema)
        : m_manifest(manifest), m_folder(std::move(folder)), m_schema(schema)
    {
        m_corpus.edition = editionIn(manifest.root());
    }

    Result<corpus::Corpus> read(const std::stop_token &stop)
    {
        for (const XmlElement &entry : m_manifest.root().children()) {
            if (stop.stop_requested())
                return failure({.cause = Cause::Cancelled, .subject = m_folder.string()});
            auto done = entry.name() == "taxonomy"   ? addTaxonomy(entry)
                        : entry.name() == "analysis" ? addAnalysis(entry)
                                                     : Result<void>();
            if (!done)
                return failure(done.error());
        }
        for (const auto &[file, mentions] : m_mentions) {
            if (auto checked = check(file, mentions); !checked)
                return failure(checked.error());
        }
        return std::move(m_corpus);
    }

private:
    /// The file that an entry names, which lies in the folder and is reached without links; one
    /// that is not there is left to its reader to tell.
    [[nodiscard]] Result<fs::path> fileOf(const XmlElement &entry) const
    {
        const std::string href = entry.attribute("href");
        const fs::path path = m_folder / href;
        std::error_code code;
        const bool absent = !innerPath(href).empty() && !fs::exists(path, code);
        if (absent || innerFile(m_folder, href))
            return path;
        return failure(
            m_manifest.error(entry, Cause::Invalid, "not a file of this folder: " + href));
    }

    Result<void> addTaxonomy(const XmlElement &entry)
    {
        const auto path = fileOf(entry);
        if (!path)
            return failure(path.error());
        auto taxonomy = readTaxonomy(*path, m_schema);
        if (!taxonomy)
            return failure(taxonomy.error());
        m_corpus.taxonomy = std::move(*taxonomy);
        return {};
    }

    Result<void> addAnalysis(const XmlElement &entry)
    {
        const auto path = fileOf(entry);
        if (!path)
            return failure(path.error());
        auto file = readAnalysisFile(*path, m_schema);
        if (!file)
            return failure(file.error());
        if (!m_ids.insert(file->document.id).second) {
            return failure(
                m_manifest.error(entry, Cause::Invalid, "second analysis " + file->document.id));
        }
        m_mentions.emplace_back(path->string(), std::move(file->mentions));
        m_corpus.documents.push_back(std::move(file->document));
        return {};
    }

    [[nodiscard]] Result<void> check(const std::string &file,
                                     const std::vector<Mention> &mentions) const
    {
        for (const Mention &mention : mentions) {
            const bool known = mention.axis
                                   ? m_corpus.taxonomy.find(*mention.axis, mention.id) != nullptr
                                   : m_ids.contains(mention.id);
            if (!known) {
                return failure({.cause = Cause::Invalid,
                                .subject = file,
                                .position = {mention.line, 0},
                                .detail = "no " + std::string(kindOf(mention)) + ' ' + mention.id});
            }
        }
        return {};
    }

    const XmlDocument &m_manifest;
    fs::path m_folder;
    const CorpusSchema &m_schema;
    corpus::Corpus m_corpus;
    std::set<std::string> m_ids;
    std::vector<std::pair<std::string, std::vector<Mention>>> m_mentions;
};

/// The manifest of a corpus that is named by its folder or by the manifest itself.
fs::path manifestOf(const fs::path &path)
{
    std::error_code code;
    return fs::is_regular_file(path, code) ? path : path / ManifestName;
}

Result<XmlDocument> loadManifest(const fs::path &path)
{
    auto manifest = XmlDocument::load(manifestOf(path));
    if (!manifest)
        return manifest;
    if (auto expected = manifest->expectRoot("corpus"); !expected)
        return failure(expected.error());
    return manifest;
}

} // namespace

Result<corpus::Corpus> readCorpus(const fs::path &path, const CorpusSchema &schema,
                                  const std::stop_token &stop)
{
    const auto manifest = loadManifest(path);
    if (!manifest)
        return failure(manifest.error());
    const fs::path folder = fs::path(manifest->file()).parent_path();
    if (auto valid = schema.validate(*manifest); !valid)
        return failure(valid.error());
    return CorpusReader(*manifest, folder, schema).read(stop);
}

Result<corpus::Edition> readEdition(const fs::path &path)
{
    const auto manifest = loadManifest(path);
    if (!manifest)
        return failure(manifest.error());
    corpus::Edition edition = editionIn(manifest->root());
    if (edition.corpus.empty() || edition.version.empty()) {
        return failure(
            manifest->error(manifest->root(), Cause::Invalid, "a corpus has an id and a version"));
    }
    return edition;
}

} // namespace lutrin::exchange
