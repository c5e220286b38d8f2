// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/reader/readingplaces.h"
#include "gui/shell/context.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

class QAction;
class QMenu;
class QSplitter;
class QStackedLayout;
class QStackedWidget;

namespace lutrin::gui {

struct OpenDocument;
struct SelectedPassage;
class BesidePane;
class EmptyReader;
class FindBar;
class Highlighter;
class PaperCopy;
class PassageCommands;
class PdfPane;
class ReaderBar;
class ReaderView;

/// The pane that shows the workspace's open document: bar, page, and what can be done with
/// selected words. Its actions (next and previous word found, text size, cite the passage) carry
/// their shortcuts. Escape closes what stands beside the page.
class ReaderPane : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReaderPane)

public:
    explicit ReaderPane(const Context &context, QWidget *parent = nullptr);
    ~ReaderPane() override;

    [[nodiscard]] ReaderView &view() const { return *m_view; }
    /// Says that nothing is open. A pane that was made without a document stays blank until then,
    /// because at the start one is on its way.
    void showEmpty();
    /// How far a document was read, before it is opened.
    void setPlace(const QString &id, int place) { m_places.setPlace(id, place); }
    /// Documents that are part of another now: who had begun one of them goes on in that.
    void passPlaces(const std::string &kept, const std::vector<std::string> &others);
    /// Shows a page of its PDF, counted from 0, as soon as the document is there.
    void reopenPdf(const QString &id, int page);
    [[nodiscard]] FindBar &findBar() const { return *m_find; }
    [[nodiscard]] PaperCopy &paper() const { return *m_paper; }
    [[nodiscard]] BesidePane &beside() const { return *m_beside; }
    /// The command that keeps the open document beside others.
    [[nodiscard]] QAction &keepingBeside() const { return *m_keepBeside; }
    [[nodiscard]] PdfPane &pdf() const { return *m_pdf; }
    [[nodiscard]] Highlighter &highlighter() const { return *m_highlighter; }
    [[nodiscard]] bool pdfShown() const;
    /// Offers what can be done with the selected words.
    void showBubble();
    /// Shows the passage that begins so, selected, now or as soon as its document is there.
    void goToPassage(const QString &id, const QString &beginning);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void createActions();
    void createPage();
    void showDocument(const std::shared_ptr<const OpenDocument> &document);
    void enableCommands();
    void updateMarks(const std::shared_ptr<const OpenDocument> &document);
    void applyTheme();
    void setZoom(int percent);
    void zoomBy(int steps);
    void createPassages();
    [[nodiscard]] SelectedPassage selectedPassage() const;
    [[nodiscard]] std::pair<QRect, QRect> passageEnds() const;
    [[nodiscard]] bool selectsInPdf() const;
    [[nodiscard]] ReaderView &selectedView() const;
    [[nodiscard]] QWidget *passageGround() const;
    void keepOneSelection();
    void followSelection(const ReaderView &view);
    void followPassage();
    void addPassageActions(ReaderView &view);
    void showAwaited();
    void showAwaitedPdf();
    void createFinding();
    void createBeside();
    void toggleBeside();
    void createPdf();
    void togglePdf();
    void showMarks();
    void fillContents();
    void showContents();

    Context m_context;
    QAction *m_next = nullptr;
    QAction *m_previous = nullptr;
    QAction *m_larger = nullptr;
    QAction *m_smaller = nullptr;
    QAction *m_originalSize = nullptr;
    QAction *m_keepBeside = nullptr;
    QAction *m_showPdf = nullptr;
    QMenu *m_headings = nullptr;
    FindBar *m_find = nullptr;
    PaperCopy *m_paper = nullptr;
    ReaderBar *m_bar = nullptr;
    ReaderView *m_view = nullptr;
    BesidePane *m_beside = nullptr;
    PdfPane *m_pdf = nullptr;
    QStackedWidget *m_body = nullptr; ///< the text, or its PDF
    QSplitter *m_sheets = nullptr;    ///< the page, and what is beside it
    Highlighter *m_highlighter = nullptr;
    PassageCommands *m_passages = nullptr;
    QStackedLayout *m_pages = nullptr;
    QWidget *m_page = nullptr;
    EmptyReader *m_empty = nullptr; ///< made when it is first shown
    QString m_shown;                ///< id of the document on screen
    ReadingPlaces m_places;
    std::optional<std::pair<QString, int>> m_awaitedPdf; ///< of reopenPdf()
    bool m_reopensPdf = false;                           ///< which does not take the keyboard
    QString m_awaited; ///< id of the document whose passage is to be shown
    QString m_awaitedPassage;
};

} // namespace lutrin::gui
