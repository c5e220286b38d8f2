// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/reader/highlighter.h"

#include "gui/citations/markedpassages.h"
#include "gui/reader/besidepane.h"
#include "gui/reader/highlightplaces.h"
#include "gui/reader/pdfpane.h"
#include "gui/reader/pdfpassage.h"
#include "gui/reader/readerview.h"
#include "gui/shell/jobs.h"
#include "gui/shell/windowactions.h"
#include "gui/shell/workspace.h"
#include "library/passage.h"

#include <QAction>

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

namespace lutrin::gui {

namespace {

using Kept = std::vector<corpus::Highlight>;
using PdfPlaces = std::vector<std::optional<PdfPassage>>;

bool standsBefore(const Highlighter::Passage &one, const Highlighter::Passage &other)
{
    if (one.span && other.span)
        return one.span->position < other.span->position;
    return one.span.has_value() && !other.span.has_value();
}

} // namespace

Highlighter::Highlighter(const Context &context, ReaderView &view, PdfPane &pdf, QWidget &pane)
    : QObject(&pane)
    , m_context(context)
    , m_view(view)
    , m_pdf(pdf)
    , m_changes(context)
    , m_mark(addCommand(pane, tr("Surligner le passage sélectionné"), "reader/highlight",
                        {Qt::CTRL | Qt::SHIFT | Qt::Key_H}))
    , m_next(
          addCommand(pane, tr("Passage surligné suivant"), "reader/next-highlight", {Qt::Key_F4}))
    , m_previous(addCommand(pane, tr("Passage surligné précédent"), "reader/previous-highlight",
                            {Qt::SHIFT | Qt::Key_F4}))
    , m_copy(addCommand(pane, tr("Copier les passages surlignés"), "reader/copy-highlights"))
{
    // Another window may have marked passages of it.
    connect(&context.workspace, &Workspace::libraryOpened, this, &Highlighter::load);
    connect(&m_changes, &HighlightChanges::written, this, &Highlighter::load);
    connect(&m_changes, &HighlightChanges::written, this, &Highlighter::written);
    connect(&m_changes, &HighlightChanges::refused, this, &Highlighter::refused);
    connect(&pdf, &PdfPane::opened, this, &Highlighter::placeInPdf);
    connect(&pdf, &PdfPane::left, this, &Highlighter::leavePdf);
    connect(&view, &ReaderView::passageMoved, this, &Highlighter::nameMarking);
    connect(&pdf, &PdfPane::passageMoved, this, &Highlighter::nameMarking);
    connect(m_mark, &QAction::triggered, this, &Highlighter::toggle);
    connect(m_next, &QAction::triggered, this, &Highlighter::showNext);
    connect(m_previous, &QAction::triggered, this, &Highlighter::showPrevious);
    connect(m_copy, &QAction::triggered, this, &Highlighter::copy);
    nameMarking();
}

void Highlighter::heed(BesidePane &beside)
{
    m_beside = &beside;
    connect(this, &Highlighter::written, &beside, &BesidePane::markPassages);
    connect(&beside.view(), &ReaderView::passageMoved, this, &Highlighter::nameMarking);
}

void Highlighter::follow(const std::string &document)
{
    if (std::exchange(m_document, document) != document) {
        m_awaited = 0;
        place({});
    }
    load();
}

void Highlighter::load()
{
    const auto library = m_context.workspace.library();
    if (!library || m_document.empty())
        return;
    m_context.workspace.jobs().run(
        Lane::Highlights, this,
        [library, id = m_document](std::stop_token) { return library->highlights(id); },
        [this, id = m_document](Result<Kept> &&kept) {
            if (id != m_document)
                return; // another document is open by now, or none
            if (!kept)
                return m_context.workspace.fail(kept.error());
            place(std::move(*kept));
        });
}

void Highlighter::place(Kept kept)
{
    m_passages.clear();
    std::vector<Span> spans;
    for (corpus::Highlight &highlight : kept) {
        const auto span = spanOf(highlight, *m_view.document());
        if (span)
            spans.push_back(*span);
        m_passages.push_back({std::move(highlight), span, std::nullopt});
    }
    std::ranges::stable_sort(m_passages, standsBefore);
    m_view.setHighlights(std::move(spans));
    placeInPdf();
    emit changed();
}

/// Its pages are read off this thread; the newest question wins.
void Highlighter::placeInPdf()
{
    if (!m_pdf.isOpen())
        return;
    Kept kept;
    std::ranges::transform(m_passages, std::back_inserter(kept), &Passage::kept);
    m_context.workspace.jobs().run(
        Lane::PdfHighlights, this,
        [file = m_pdf.file(), kept](const std::stop_token &stop) {
            return placesIn(*file, kept, stop);
        },
        [this, file = m_pdf.file()](PdfPlaces &&places) {
            if (file == m_pdf.file())
                takePdfPlaces(std::move(places));
        });
}

void Highlighter::takePdfPlaces(PdfPlaces places)
{
    std::vector<PdfSpan> spans;
    for (std::size_t at = 0; at < places.size(); ++at) {
        if (places[at])
            std::ranges::copy(places[at]->spans, std::back_inserter(spans));
        m_passages[at].pdf = std::move(places[at]);
    }
    m_pdf.setHighlights(std::move(spans));
    emit changed();
    showAwaited();
}

void Highlighter::leavePdf()
{
    m_context.workspace.jobs().stop(Lane::PdfHighlights);
    m_awaited = 0;
    for (Passage &passage : m_passages)
        passage.pdf.reset();
    emit changed();
}

/// The passage that the PDF was opened for.
void Highlighter::showAwaited()
{
    const auto awaited = std::exchange(m_awaited, 0);
    const auto found = std::ranges::find(
        m_passages, awaited, [](const Passage &passage) { return passage.kept.number; });
    if (awaited != 0 && found != m_passages.end())
        show(std::size_t(found - m_passages.begin()));
}

/// The passage that what is selected lies in.
std::optional<corpus::Highlight> Highlighter::around() const
{
    if (isBeside())
        return m_beside->around();
    const QTextCursor cursor = m_view.textCursor();
    const PdfRange range = m_pdf.selection();
    const auto found = std::ranges::find_if(m_passages, [&](const Passage &passage) {
        if (m_pdf.isOpen())
            return passage.pdf && passage.pdf->range.begin() <= range.begin() &&
                   passage.pdf->range.end() >= range.end();
        return passage.span && passage.span->position <= cursor.selectionStart() &&
               passage.span->position + passage.span->length >= cursor.selectionEnd();
    });
    return found == m_passages.end() ? std::nullopt : std::optional(found->kept);
}

library::PageLabels Highlighter::pageLabels() const
{
    if (const auto &labels = m_pdf.labels())
        return *labels;
    const auto document = m_context.workspace.document();
    return library::PageLabels(document ? document->document : corpus::Document());
}

bool Highlighter::isBeside() const
{
    return m_beside != nullptr && m_beside->hasSelection();
}

/// What is selected, to be kept; without words where nothing is.
corpus::Highlight Highlighter::selected() const
{
    if (isBeside())
        return m_beside->selected();
    corpus::Highlight marked{.document = m_document};
    if (m_pdf.isOpen()) {
        const PdfRange range = m_pdf.selection();
        marked.quote = corpus::plainText(library::withoutCalls(m_pdf.quotation()));
        marked.place = range.begin().index;
        std::tie(marked.page, marked.lastPage) = pagesOf(range);
    } else {
        marked.quote = m_view.passage().toStdString();
        marked.place = m_view.textCursor().selectionStart();
    }
    return marked;
}

void Highlighter::toggle()
{
    const corpus::Highlight marked = selected();
    const auto &library = m_context.workspace.library();
    if (marked.quote.empty() || !library)
        return m_context.workspace.announce(tr("Sélectionnez d’abord le passage à surligner."));
    if (library->readOnly())
        return m_context.workspace.fail(library->refusal());
    if (const auto there = around())
        return remove(*there);
    m_changes.make(tr("surlignage"), {}, marked);
    m_context.workspace.announce(tr("Passage surligné"));
    dropSelection();
}

/// It would stand before what the user wants to see: the passage as it is now.
void Highlighter::dropSelection()
{
    m_view.dropSelection();
    m_pdf.select({});
    if (m_beside != nullptr)
        m_beside->view().dropSelection();
}

void Highlighter::nameMarking()
{
    m_mark->setIconText(around() ? tr("Ne plus surligner") : tr("Surligner"));
}

void Highlighter::remove(std::size_t place)
{
    remove(m_passages.at(place).kept);
}

void Highlighter::remove(const corpus::Highlight &kept)
{
    m_changes.make(tr("retrait du surlignage"), kept, {});
    m_context.workspace.announce(tr("Surlignage retiré"));
    dropSelection();
}

void Highlighter::setNote(const corpus::Highlight &kept, const QString &note)
{
    corpus::Highlight noted = kept;
    noted.note = note.trimmed().toStdString();
    if (noted != kept)
        m_changes.make(tr("note sur un passage"), kept, noted);
}

void Highlighter::copy()
{
    if (m_passages.empty())
        return m_context.workspace.announce(tr("Aucun passage n’est surligné dans ce texte."));
    copyMarkedPassages(m_context, *this, m_document);
}

void Highlighter::show(std::size_t place)
{
    const Passage &passage = m_passages.at(place);
    if (m_pdf.isOpen() && passage.pdf) {
        m_pdf.select(passage.pdf->range);
        m_pdf.setFocus();
    } else if (passage.kept.page != 0 && !m_pdf.isOpen()) {
        m_awaited = passage.kept.number;
        m_pdf.open(m_context.workspace.document());
    } else if (passage.span) {
        if (m_pdf.isOpen())
            m_pdf.leave();
        m_view.select(*passage.span);
        m_view.setFocus();
    } else if (passage.kept.page != 0) {
        m_context.workspace.announce(tr("Ce passage ne se trouve plus dans le PDF."));
    }
}

void Highlighter::showNext()
{
    walk(true);
}

void Highlighter::showPrevious()
{
    walk(false);
}

/// In what is in sight.
std::optional<Highlighter::Place> Highlighter::placeOf(const Passage &passage) const
{
    if (!m_pdf.isOpen())
        return passage.span ? std::optional(Place(0, passage.span->position)) : std::nullopt;
    if (!passage.pdf)
        return std::nullopt;
    const PdfPlace begin = passage.pdf->range.begin();
    return Place(begin.page, begin.index);
}

/// What is selected, or else just before what is in sight.
Highlighter::Place Highlighter::here() const
{
    if (m_pdf.isOpen()) {
        const PdfPlace place = m_pdf.here();
        return {place.page, m_pdf.selection().empty() ? place.index - 1 : place.index};
    }
    const QTextCursor cursor = m_view.textCursor();
    return {0, cursor.hasSelection() ? cursor.selectionStart() : m_view.place() - 1};
}

/// From the selection, or else from the top of what is in sight; around the ends.
void Highlighter::walk(bool forth)
{
    std::vector<std::pair<Place, std::size_t>> marked;
    for (std::size_t at = 0; at < m_passages.size(); ++at) {
        if (const auto place = placeOf(m_passages[at]))
            marked.emplace_back(*place, at);
    }
    if (marked.empty())
        return m_context.workspace.announce(tr("Aucun passage n’est surligné dans ce texte."));
    std::ranges::sort(marked);
    const Place from = here();
    const auto isBefore = [](const auto &one, const Place &place) { return one.first < place; };
    const auto same = std::lower_bound(marked.begin(), marked.end(), from, isBefore);
    const auto next = std::ranges::find_if(same, marked.end(),
                                           [&](const auto &each) { return each.first > from; });
    const std::size_t count = marked.size();
    const auto to = forth ? std::size_t(next - marked.begin()) % count
                          : (std::size_t(same - marked.begin()) + count - 1) % count;
    show(marked[to].second);
    m_context.workspace.announce(tr("Passage surligné %1 sur %2").arg(to + 1).arg(count));
}

} // namespace lutrin::gui
