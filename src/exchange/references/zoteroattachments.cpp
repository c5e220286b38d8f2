// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/references/zoteroattachments.h"

#include "exchange/bytes/detection.h"
#include "exchange/bytes/innerpath.h"
#include "exchange/filereader.h"
#include "exchange/pdf/pdfreader.h"
#include "exchange/references/identifiers.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace lutrin::exchange {

namespace {

/// Attaches what one record names.
class Linked {
public:
    Linked(Reading &reading, Found &found, const std::filesystem::path &folder,
           const std::stop_token &stop)
        : m_reading(reading), m_found(found), m_folder(folder), m_stop(stop)
    {
    }

    void attach(bool keepsName)
    {
        const std::vector<LinkedFile> files = std::exchange(m_found.linked, {});
        attachPdfs(pdfsAmong(files), keepsName);
        for (const LinkedFile &file : files) {
            if (file.page && !m_stop.stop_requested())
                attachPage(file.path);
        }
    }

private:
    void remark(Cause cause, const std::string &source, const std::string &why = {})
    {
        m_reading.remark(Grade::Warning, cause, m_found.line,
                         "attachment " + source + (why.empty() ? "" : ": " + why));
    }

    /// In the order in which they are tried, each once; the record has the name of one already.
    [[nodiscard]] std::vector<std::string> pdfsAmong(const std::vector<LinkedFile> &files) const
    {
        std::vector<std::string> paths;
        if (!m_found.document.pdf.empty())
            paths.push_back(m_found.document.pdf);
        for (const LinkedFile &file : files) {
            if (!file.page && std::ranges::find(paths, file.path) == paths.end())
                paths.push_back(file.path);
        }
        return paths;
    }

    /// A record has one PDF, the first that can be read. Where there is none, it may keep the name
    /// of one.
    void attachPdfs(const std::vector<std::string> &paths, bool keepsName)
    {
        m_found.document.pdf.clear();
        std::vector<std::string> missing;
        for (const std::string &path : paths) {
            const auto file = innerFile(m_folder, path);
            if (!file || m_stop.stop_requested())
                missing.push_back(path);
            else if (!m_found.document.pdf.empty())
                remark(Cause::Unsupported, path, secondPdf);
            else
                attachPdf(path, *file);
        }
        if (m_stop.stop_requested())
            return;
        for (const std::string &path : missing) {
            if (keepsName && m_found.document.pdf.empty())
                m_found.document.pdf = path;
            else if (isWebAddress(path))
                remark(Cause::Unsupported, path, secondPdf);
            else
                remark(Cause::NotFound, path);
        }
    }

    void attachPdf(const std::string &source, const std::filesystem::path &file)
    {
        auto text = readPdf(file, m_stop);
        if (!text) {
            if (!m_stop.stop_requested())
                remark(text.error().cause, source, text.error().detail);
            return;
        }
        Found &pdf = text->documents.front();
        m_found.document.pdf = pdf.document.pdf;
        add(std::move(pdf.attachments));
        if (m_found.document.body.empty())
            m_found.document.body = std::move(pdf.document.body);
    }

    /// The text of the page that was saved with an item, and its pictures. Where a PDF has given
    /// the text, the page beside it is what leads to it, and no second text.
    void attachPage(const std::string &source)
    {
        if (!m_found.document.body.empty()) {
            if (m_hasPage)
                remark(Cause::Unsupported, source, "a second text: a record has one");
            return;
        }
        const auto file = innerFile(m_folder, source);
        if (!file) {
            remark(Cause::NotFound, source);
            return;
        }
        auto page = detect(*file) == Format::WebPage ? read(*file, Format::WebPage) : Reading();
        if (!page || page->documents.size() != 1) {
            remark(page ? Cause::Foreign : page.error().cause, source);
            return;
        }
        Found &snapshot = page->documents.front();
        add(std::move(snapshot.attachments));
        m_found.document.body = std::move(snapshot.document.body);
        m_found.document.sources["body"] = corpus::Source::Publisher;
        m_found.origins["body"] = source;
        m_hasPage = true;
    }

    void add(std::vector<Attachment> &&files)
    {
        std::ranges::move(files, std::back_inserter(m_found.attachments));
    }

    static constexpr const char *secondPdf = "a second PDF: a record has one";

    Reading &m_reading;
    Found &m_found;
    const std::filesystem::path &m_folder;
    const std::stop_token &m_stop;
    bool m_hasPage = false;
};

void attachEach(Reading &reading, const std::filesystem::path &references, bool keepsNames,
                const std::stop_token &stop)
{
    const std::filesystem::path folder = references.parent_path();
    for (Found &found : reading.documents) {
        if (stop.stop_requested())
            return;
        Linked(reading, found, folder, stop).attach(keepsNames);
    }
}

} // namespace

void attachLinkedFiles(Reading &reading, const std::filesystem::path &references,
                       const std::stop_token &stop)
{
    attachEach(reading, references, true, stop);
}

void attachFiles(Reading &reading, const std::filesystem::path &rdf, const std::stop_token &stop)
{
    attachEach(reading, rdf, false, stop);
}

} // namespace lutrin::exchange
