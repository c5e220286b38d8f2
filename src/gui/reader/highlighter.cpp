// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/reader/highlighter.h"

#include "gui/reader/passagetext.h"
#include "gui/reader/readerview.h"
#include "gui/shell/donechange.h"
#include "gui/shell/jobs.h"
#include "gui/shell/windowactions.h"
#include "gui/shell/workspace.h"

#include <QAction>

#include <algorithm>
#include <cstdlib>
#include <span>
#include <utility>

namespace lutrin::gui {

namespace {

using Kept = std::vector<corpus::Highlight>;

/// Of the places that have these words, the one nearest to where they stood.
std::optional<Span> spanOf(const corpus::Highlight &highlight, const QTextDocument &page)
{
    const std::vector<Span> places = placesOf(page, QString::fromStdString(highlight.quote));
    const auto nearest = std::ranges::min_element(
        places, {}, [&](const Span &span) { return std::abs(span.position - highlight.place); });
    return nearest == places.end() ? std::nullopt : std::optional(*nearest);
}

bool standsBefore(const Highlighter::Passage &one, const Highlighter::Passage &other)
{
    if (one.span && other.span)
        return one.span->position < other.span->position;
    return one.span.has_value() && !other.span.has_value();
}

} // namespace

/// One that turns what is kept from one state into another; a quote that is empty is none.
struct Highlighter::Change {
    corpus::Highlight from;
    corpus::Highlight to;
    QString words;
    bool remembered = false; ///< among what can be taken back
};

Highlighter::Highlighter(const Context &context, ReaderView &view, QWidget &pane)
    : QObject(&pane)
    , m_context(context)
    , m_view(view)
    , m_writes(context.workspace, Lane::HighlightWrites)
    , m_mark(addCommand(pane, tr("Surligner le passage sélectionné"), "reader/highlight",
                        {Qt::CTRL | Qt::SHIFT | Qt::Key_H}))
    , m_next(
          addCommand(pane, tr("Passage surligné suivant"), "reader/next-highlight", {Qt::Key_F4}))
    , m_previous(addCommand(pane, tr("Passage surligné précédent"), "reader/previous-highlight",
                            {Qt::SHIFT | Qt::Key_F4}))
{
    // Another window may have marked passages of it.
    connect(&context.workspace, &Workspace::libraryOpened, this, &Highlighter::load);
    connect(m_mark, &QAction::triggered, this, &Highlighter::toggle);
    connect(m_next, &QAction::triggered, this, &Highlighter::showNext);
    connect(m_previous, &QAction::triggered, this, &Highlighter::showPrevious);
}

void Highlighter::follow(const std::string &document)
{
    if (std::exchange(m_document, document) != document)
        place({});
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
        m_passages.push_back({std::move(highlight), span});
    }
    std::ranges::stable_sort(m_passages, standsBefore);
    m_view.setHighlights(std::move(spans));
    emit changed();
}

void Highlighter::toggle()
{
    const QString words = m_view.passage();
    const auto &library = m_context.workspace.library();
    if (words.isEmpty() || !library)
        return m_context.workspace.announce(tr("Sélectionnez d’abord le passage à surligner."));
    if (library->readOnly())
        return m_context.workspace.fail({Cause::ReadOnly, library->file().string()});
    const QTextCursor cursor = m_view.textCursor();
    const auto around = std::ranges::find_if(m_passages, [&](const Passage &passage) {
        return passage.span && passage.span->position <= cursor.selectionStart() &&
               passage.span->position + passage.span->length >= cursor.selectionEnd();
    });
    if (around != m_passages.end())
        return remove(std::size_t(around - m_passages.begin()));
    make(tr("surlignage"), {},
         {.document = m_document, .quote = words.toStdString(), .place = cursor.selectionStart()});
}

void Highlighter::remove(std::size_t place)
{
    make(tr("retrait du surlignage"), m_passages.at(place).kept, {});
}

void Highlighter::setNote(const corpus::Highlight &kept, const QString &note)
{
    corpus::Highlight noted = kept;
    noted.note = note.trimmed().toStdString();
    if (noted != kept)
        make(tr("note sur un passage"), kept, noted);
}

void Highlighter::make(const QString &words, const corpus::Highlight &before,
                       const corpus::Highlight &after)
{
    run(std::make_shared<Change>(Change{.from = before, .to = after, .words = words}));
}

/// Turns `from` into `to`, and exchanges them for the way back.
void Highlighter::run(const std::shared_ptr<Change> &change)
{
    m_writes.add(
        [change](library::Library &library) -> Result<void> {
            auto &[from, to, words, remembered] = *change;
            if (to.quote.empty()) {
                if (auto done = library.removeHighlight(from.number); !done)
                    return done;
            } else {
                const auto number = library.keepHighlight(to);
                if (!number)
                    return failure(number.error());
                to.number = *number;
                from.number = *number;
            }
            std::swap(from, to);
            return {};
        },
        [this, change](bool succeeded) {
            if (!succeeded)
                return;
            if (!std::exchange(change->remembered, true))
                pushDone(
                    m_context.workspace.changes(), change->words, [this, change] { run(change); },
                    [this, change] { run(change); });
            load();
            emit written();
        });
}

std::size_t Highlighter::markedCount() const
{
    return std::size_t(std::ranges::count_if(
        m_passages, [](const Passage &passage) { return passage.span.has_value(); }));
}

void Highlighter::show(std::size_t place)
{
    if (const auto &span = m_passages.at(place).span) {
        m_view.select(*span);
        m_view.setFocus();
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

/// From the selection, or else from the top of what is in sight; around the ends.
void Highlighter::walk(bool forth)
{
    const std::size_t count = markedCount();
    if (count == 0)
        return m_context.workspace.announce(tr("Aucun passage n’est surligné dans ce texte."));
    const QTextCursor cursor = m_view.textCursor();
    const int here = cursor.hasSelection() ? cursor.selectionStart() : m_view.place() - 1;
    const auto marked = std::span(m_passages).first(count);
    const auto next = std::ranges::find_if(
        marked, [here](const Passage &passage) { return passage.span->position > here; });
    const auto same = std::ranges::find_if(
        marked, [here](const Passage &passage) { return passage.span->position >= here; });
    const auto after = std::size_t(next - marked.begin());
    const auto from = std::size_t(same - marked.begin());
    show(forth ? after % count : (from + count - 1) % count);
    m_context.workspace.announce(tr("Passage surligné %1 sur %2")
                                     .arg((forth ? after % count : (from + count - 1) % count) + 1)
                                     .arg(count));
}

} // namespace lutrin::gui
