// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/reader/papercopy.h"

#include "gui/citations/citationchoice.h"
#include "gui/reader/articlehead.h"
#include "gui/reader/highlightplaces.h"
#include "gui/reader/pageprinter.h"
#include "gui/reader/readingchoice.h"
#include "gui/shell/jobs.h"
#include "gui/shell/settings.h"
#include "gui/shell/workspace.h"

#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>

#include <memory>
#include <utility>

namespace lutrin::gui {

namespace {

/// What goes on paper, made from a copy of what is shown; for any thread.
PrintedPage printedPage(const library::Library &library, const OpenDocument &document,
                        const std::string &language, const citation::Options &options)
{
    PrintedPage page;
    page.article = articleOf(document, language);
    if (auto kept = library.highlights(document.document.id))
        page.highlights = std::move(*kept);
    for (const corpus::Highlight &highlight : page.highlights) {
        if (!highlight.note.empty())
            page.notes.push_back(
                {PaperCopy::tr("«\u00a0%1\u00a0»").arg(quoteBeginning(highlight.quote)),
                 QString::fromStdString(highlight.note)});
    }
    citation::Options entry = options;
    entry.form = citation::Form::Bibliography;
    // Without a reference, for want of the style, the analysis is printed all the same.
    if (const auto reference = library.cite({document.document.id}, entry);
        reference && !reference->empty())
        page.reference = QString::fromStdString(reference->front().html);
    return page;
}

} // namespace

PaperCopy::PaperCopy(const Context &context, QWidget *window)
    : QObject(window), m_context(context), m_window(window)
{
}

void PaperCopy::askForPdf()
{
    const auto document = m_context.workspace.document();
    if (!document)
        return;
    auto *dialog =
        new QFileDialog(m_window->window(), tr("Enregistrer en PDF"),
                        QString::fromStdString(document->document.id) + QStringLiteral(".pdf"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("PDF (*.pdf)"));
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, &PaperCopy::exportPdf);
    dialog->open();
}

void PaperCopy::exportPdf(const QString &file)
{
    put([file](const PrintedPage &page,
               const std::stop_token &stop) { return writePdf(file, page, stop); },
        tr("Analyse enregistrée en PDF"));
}

void PaperCopy::print()
{
    const auto document = m_context.workspace.document();
    if (!document)
        return;
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(QString::fromStdString(document->title.text));
    auto *dialog = new QPrintDialog(printer.get(), m_window->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOptions(QAbstractPrintDialog::PrintToFile);
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        printer->setFullPage(true);
        put([printer](const PrintedPage &page,
                      const std::stop_token &stop) { return printPage(*printer, page, stop); },
            tr("Analyse envoyée à l’imprimante"));
    });
    // The printer must outlive the dialog that shows it.
    connect(dialog, &QObject::destroyed, this, [printer] {});
    dialog->open();
}

/// Puts what is shown on paper, off the interface thread, then says so.
void PaperCopy::put(
    std::function<Result<void>(const PrintedPage &, const std::stop_token &)> printing,
    const QString &done)
{
    Workspace &workspace = m_context.workspace;
    if (!workspace.document() || !workspace.library())
        return;
    workspace.jobs().run(
        Lane::Print, this,
        [library = workspace.library(), document = workspace.document(),
         language = workspace.request().language, options = citationChoice(m_context.settings),
         heading = tr("Référence"), notesHeading = tr("Notes sur les passages surlignés"),
         face = readingChoice(m_context.settings).face,
         printing = std::move(printing)](const std::stop_token &stop) {
            PrintedPage page = printedPage(*library, *document, language, options);
            page.heading = heading;
            page.notesHeading = notesHeading;
            page.face = face;
            return printing(page, stop);
        },
        [this, done](const Result<void> &printed) {
            if (!printed)
                return m_context.workspace.fail(printed.error());
            m_context.workspace.announce(done);
        });
}

} // namespace lutrin::gui
