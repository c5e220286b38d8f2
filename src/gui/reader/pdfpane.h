// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/reader/pdfmodule.h"
#include "gui/shell/context.h"
#include "gui/shell/opendocument.h"
#include "library/pagelabels.h"

#include <QTextCursor>
#include <QWidget>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

class QKeyEvent;

namespace lutrin::gui {

/// The kept PDF of the document in the reader, page by page, with the words found marked in it as
/// they are in the text. The file is opened only when it is asked for, and read, searched and
/// painted off the interface thread. Words are selected by the mouse, and by keys as in the text:
/// arrows with Shift, Ctrl+A; Ctrl+C copies them, Escape lets go of them.
class PdfPane : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PdfPane)

public:
    explicit PdfPane(const Context &context, QWidget *parent = nullptr);
    ~PdfPane() override;

    /// At a page, counted from 0. `opened` follows, or the workspace's failure and `left`.
    void open(const std::shared_ptr<const OpenDocument> &document, int page = 0);
    void leave();
    /// Whether it has this document's pages.
    [[nodiscard]] bool shows(const corpus::Document &document) const;
    [[nodiscard]] bool isOpen() const { return m_file != nullptr; }

    /// These words instead of the search's; empty: the search's again.
    void find(const QString &words);
    void goToNextMark();
    void goToPreviousMark();
    [[nodiscard]] int markCount() const { return static_cast<int>(m_marks.size()); }
    [[nodiscard]] int currentMark() const { return m_current; }
    void zoomBy(int steps);
    void fitWidth();
    /// In sight, counted from 0.
    [[nodiscard]] int page() const { return m_file == nullptr ? 0 : m_pages->page(); }
    /// « Page 3 sur 20 », « Page 365 (2 sur 22) »
    [[nodiscard]] QString place() const;
    /// What a reader calls its pages, where one is open.
    [[nodiscard]] const std::optional<library::PageLabels> &labels() const { return m_labels; }
    void applyTheme();

    /// Null: none is open.
    [[nodiscard]] const std::shared_ptr<PdfFile> &file() const { return m_file; }
    [[nodiscard]] PdfRange selection() const;
    /// And brings it into sight; an empty one is none.
    void select(const PdfRange &range);
    /// Where what the next step leads to is counted from: what is selected, or else in sight.
    [[nodiscard]] PdfPlace here() const;
    /// What the user has marked.
    void setHighlights(std::vector<PdfSpan> highlights);
    /// The selected words as they read; empty: none.
    [[nodiscard]] std::vector<corpus::Inline> passage() const;
    /// The same, with the calls of notes in runs of their own.
    [[nodiscard]] std::vector<corpus::Inline> quotation() const;
    /// Makes the selection take in the whole of the words that it cuts.
    void completeWords();
    /// « p. 3-4 »: where they stand; empty also where those pages have no name.
    [[nodiscard]] std::string locator() const;
    /// The boxes of their first and last line in this pane; null ones where there are none.
    [[nodiscard]] std::pair<QRect, QRect> selectionEnds() const;
    [[nodiscard]] PdfPages *pages() const { return m_pages; }

signals:
    void opened();
    void left();
    void marksChanged();
    void placeChanged();
    /// Words were selected and the gesture is complete.
    void passageSelected();
    void passageMoved();
    void copyRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Opened;

    void take(Opened &&answer, int page);
    void createPages();
    [[nodiscard]] bool takeKey(const QKeyEvent &event);
    void extend(QTextCursor::MoveOperation step);
    void tellSelection();
    void searchAnew();
    void nameAnew();
    void showMark(int mark);
    [[nodiscard]] int markFromSight() const;

    Context m_context;
    PdfPages *m_pages = nullptr; ///< made with the first file
    std::shared_ptr<PdfFile> m_file;
    std::string m_document;            ///< its id
    std::string m_name;                ///< of the attachment
    std::string m_language;            ///< of its text
    std::vector<std::string> m_ofFile; ///< the names that it gives its pages
    std::optional<library::PageLabels> m_labels;
    QString m_sought; ///< of find()
    std::vector<PdfSpan> m_marks;
    int m_current = -1;
};

} // namespace lutrin::gui
