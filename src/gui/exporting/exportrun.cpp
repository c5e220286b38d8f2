// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/exporting/exportrun.h"

#include "citation/bibliography.h"
#include "gui/shell/jobs.h"
#include "gui/shell/slowedprogress.h"
#include "gui/shell/workspace.h"
#include "library/textfile.h"

#include <QFile>

#include <limits>
#include <utility>

namespace lutrin::gui {

namespace {

Result<std::vector<std::string>> idsOf(const library::Library &library,
                                       const ExportRun::Order &order, const std::stop_token &stop)
{
    if (!order.ids.empty())
        return order.ids;
    search::Request request = order.request;
    request.offset = 0;
    request.limit = std::numeric_limits<std::int32_t>::max();
    request.facets.clear();
    request.snippets = false;
    request.partial = false;
    const auto answer = library.search(request, stop);
    if (!answer)
        return failure(answer.error());
    std::vector<std::string> ids;
    for (const search::Hit &hit : answer->hits)
        ids.push_back(hit.id);
    return ids;
}

std::string bibliographyText(const ExportRun::Order &order,
                             const std::vector<citation::Formatted> &references)
{
    const std::string text = citation::bibliography(references).*order.form.text;
    return order.form.text == &citation::Formatted::html
               ? citation::htmlPage(order.title.toStdString(), text)
               : text + '\n';
}

Result<std::int64_t> writeBibliography(const library::Library &library, ExportRun::Order order,
                                       const std::vector<std::string> &ids,
                                       const std::filesystem::path &file,
                                       const std::stop_token &stop,
                                       const ProgressCallback &progress)
{
    order.options.form = citation::Form::Bibliography;
    order.options.outputs = {&citation::Formatted::plain, order.form.text};
    const auto references = library.cite(ids, order.options, stop, progress);
    if (!references)
        return failure(references.error());
    if (references->empty() || references->front().plain.empty())
        return failure({.cause = Cause::Unsupported, .subject = order.options.style});
    if (stop.stop_requested())
        return failure({.cause = Cause::Cancelled});
    if (const auto written = library::writeTextFile(file, bibliographyText(order, *references));
        !written)
        return failure(written.error());
    return static_cast<std::int64_t>(references->size());
}

/// Without any passage no file is written.
Result<std::int64_t> writePassages(const library::Library &library, const ExportRun::Order &order,
                                   const std::vector<std::string> &ids,
                                   const std::filesystem::path &file, const std::stop_token &stop,
                                   const ProgressCallback &progress)
{
    const auto passages = library.excerpts(ids, order.form.format, order.options, stop, progress);
    if (!passages)
        return failure(passages.error());
    if (passages->documents() == 0)
        return std::int64_t{0};
    if (const auto written = library::writeTextFile(file, passages->text()); !written)
        return failure(written.error());
    return passages->documents();
}

Result<std::int64_t> writeOrder(const library::Library &library, const ExportRun::Order &order,
                                const std::stop_token &stop, const ProgressCallback &progress)
{
    const auto ids = idsOf(library, order, stop);
    if (!ids)
        return failure(ids.error());
    const std::filesystem::path file = QFile::encodeName(order.file).toStdString();
    if (order.form.text != nullptr)
        return writeBibliography(library, order, *ids, file, stop, progress);
    if (order.form.passages)
        return writePassages(library, order, *ids, file, stop, progress);
    return library.exportFile(*ids, order.form.format, file, order.form.files, stop, progress);
}

} // namespace

ExportRun::ExportRun(const Context &context, QObject *parent) : QObject(parent), m_context(context)
{
}

void ExportRun::start(Order order)
{
    const auto library = m_context.workspace.library();
    if (m_running || !library)
        return;
    Jobs &jobs = m_context.workspace.jobs();
    const auto forward = jobs.forwarder<Progress>(
        this, [this](const Progress &progress) { emit progressed(progress); });
    m_running = true;
    emit started();
    const QString file = order.file;
    jobs.run(
        Lane::Export, this,
        [library, order = std::move(order), progress = slowedProgress(forward)](
            const std::stop_token &stop) { return writeOrder(*library, order, stop, progress); },
        [this, file](const Result<std::int64_t> &count) { take(count, file); });
}

// NOLINTNEXTLINE(readability-make-member-function-const): it ends the run
void ExportRun::cancel()
{
    m_context.workspace.jobs().requestStop(Lane::Export);
}

void ExportRun::take(const Result<std::int64_t> &count, const QString &file)
{
    m_running = false;
    if (count)
        emit finished(*count, file);
    else
        emit failed(count.error());
}

} // namespace lutrin::gui
