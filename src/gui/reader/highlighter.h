// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "corpus/highlight.h"
#include "gui/reader/highlightchanges.h"
#include "gui/reader/markedspans.h"
#include "gui/reader/pdfpassages.h"
#include "gui/shell/context.h"
#include "library/pagelabels.h"

#include <QObject>

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

class QAction;

namespace lutrin::gui {

class BesidePane;
class PdfPane;
class ReaderView;

/// The passages that the user has marked in the open document: kept in the library, found in its
/// text and on the pages of its PDF by their words, painted there, walked by keys. Every change can
/// be taken back.
class Highlighter : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Highlighter)

public:
    struct Passage {
        corpus::Highlight kept;
        std::optional<Span> span;      ///< none: the text does not have these words
        std::optional<PdfPassage> pdf; ///< none: the PDF does not have them, or is not open
    };

    /// The commands are the pane's.
    Highlighter(const Context &context, ReaderView &view, PdfPane &pdf, QWidget &pane);

    /// What is selected there counts before what is selected here.
    void heed(BesidePane &beside);
    /// The document that the view shows; empty for none.
    void follow(const std::string &document);
    /// In the order of the text, then those that it does not have.
    [[nodiscard]] const std::vector<Passage> &passages() const { return m_passages; }
    /// What a reader calls the pages of the document's PDF.
    [[nodiscard]] library::PageLabels pageLabels() const;

    /// Marks what is selected in what is in sight, the text, the PDF or what is beside, or no
    /// longer marks the passage that it lies in.
    void toggle();
    void remove(std::size_t place);
    /// Another note, or an empty one.
    void setNote(const corpus::Highlight &kept, const QString &note);
    /// Selects it in what is in sight, if that has it; else in the text, or in the PDF, which is
    /// opened for one that was marked there.
    void show(std::size_t place);
    void showNext();
    void showPrevious();
    /// All of them with their references, onto the clipboard.
    void copy();
    /// Its short text says what it would do to what is selected.
    [[nodiscard]] QAction *marking() const { return m_mark; }

signals:
    void changed();
    /// The library has what this window changed.
    void written();
    /// This could not be written, and the library has what it had.
    void refused(const corpus::Highlight &wanted);

private:
    /// A page, 0 in the text, and how far into it.
    using Place = std::pair<int, int>;

    void load();
    void place(std::vector<corpus::Highlight> kept);
    void placeInPdf();
    void takePdfPlaces(std::vector<std::optional<PdfPassage>> places);
    void leavePdf();
    void showAwaited();
    void dropSelection();
    void nameMarking();
    [[nodiscard]] bool isBeside() const;
    [[nodiscard]] std::optional<corpus::Highlight> around() const;
    void remove(const corpus::Highlight &kept);
    [[nodiscard]] corpus::Highlight selected() const;
    [[nodiscard]] std::optional<Place> placeOf(const Passage &passage) const;
    [[nodiscard]] Place here() const;
    void walk(bool forth);

    Context m_context;
    ReaderView &m_view;
    PdfPane &m_pdf;
    BesidePane *m_beside = nullptr;
    HighlightChanges m_changes;
    QAction *m_mark = nullptr;
    QAction *m_next = nullptr;
    QAction *m_previous = nullptr;
    QAction *m_copy = nullptr;
    std::string m_document;
    std::vector<Passage> m_passages;
    std::int64_t m_awaited = 0; ///< the number of one that is shown as soon as the PDF is there
};

} // namespace lutrin::gui
