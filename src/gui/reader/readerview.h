// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/reader/article.h"
#include "gui/reader/markedspans.h"
#include "gui/reader/readingstyle.h"

#include <QTextBrowser>

#include <vector>

namespace lutrin::gui {

/// An article on paper: one column of a readable measure, centred, with the words found marked.
/// Loads nothing: no image, style sheet or address, whatever a document names. Keys: arrows, page
/// keys and space scroll; with Shift they select, Escape leaves the selection; Tab walks the links.
class ReaderView : public QTextBrowser {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReaderView)

public:
    explicit ReaderView(QWidget *parent = nullptr);

    void setReadingStyle(const ReadingStyle &style);
    /// Shows the article from its top.
    void setArticle(const Article &article);
    /// The same article with other marks: the place on screen stays.
    void updateArticle(const Article &article);

    /// The words found by the search, or those looked for by find().
    [[nodiscard]] const std::vector<Span> &marks() const { return m_marks; }
    /// Marks these words instead of those of the search; empty: the search's again.
    void find(const QString &words);
    void goToHeading(int position);
    [[nodiscard]] int markCount() const { return int(m_marks.size()); }
    /// Counts from 0; -1 without marks.
    [[nodiscard]] int currentMark() const { return m_currentMark; }
    /// The next mark, the first after the last; the current one where it has not been on screen.
    void goToNextMark();
    void goToPreviousMark();

    /// The selected words as a quotation: without calls of notes, blocks parted by line ends.
    [[nodiscard]] QString passage() const;
    /// The same with the emphasis that the text has.
    [[nodiscard]] std::vector<corpus::Inline> richPassage() const;
    /// Makes the selection take in the whole of the words that it cuts.
    void completeWords();
    void dropSelection();
    /// Selects a passage that begins so, spaces aside, and shows it; false where there is none.
    bool selectPassage(const QString &beginning);
    /// Passages that the user has marked, painted until another article comes.
    void setHighlights(std::vector<Span> highlights);
    [[nodiscard]] const std::vector<Span> &highlights() const { return m_highlights; }
    /// Shows a stretch of the text, selected.
    void select(const Span &span);
    /// Where the selection begins and ends, in the viewport's coordinates: the first line's and
    /// the last line's boxes.
    [[nodiscard]] std::pair<QRect, QRect> selectionEnds() const;

    /// How far one has read: a position that survives another width or text size.
    [[nodiscard]] int place() const;
    void goToPlace(int place);
    /// It is set anew, and scrolls only to keep its place.
    [[nodiscard]] bool settles() const { return m_settles; }

    QVariant loadResource(int type, const QUrl &name) override;

signals:
    /// The marks, or the current one, changed.
    void marksChanged();
    /// Words were selected and the gesture is complete.
    void passageSelected();
    /// The selection, or where it stands on screen, is no longer what it was.
    void passageMoved();
    void zoomRequested(int steps);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    void typeset();
    void setMeasure();
    void showMark(int mark);
    void follow(const QUrl &link);
    [[nodiscard]] bool onScreen(const Span &span) const;
    [[nodiscard]] Span selection() const;
    [[nodiscard]] int placeToSelectFrom() const;
    [[nodiscard]] bool scrollByKey(const QKeyEvent &event);
    [[nodiscard]] bool selectByKey(const QKeyEvent &event);
    [[nodiscard]] QPointF scrollOffset() const;

    Article m_article;
    bool m_filled = false; ///< until then there is nothing to measure
    ReadingStyle m_style;
    std::vector<Span> m_marks;
    std::vector<Span> m_ofSearch; ///< while m_marks are those of find()
    QString m_sought;             ///< of find()
    std::vector<Span> m_highlights;
    int m_currentMark = -1;
    bool m_settles = false;
    int m_restingPlace = 0; ///< of goToPlace(), while it is not scrolled since
    int m_restingAt = -1;   ///< the value of the scroll bar then
    bool m_keyboardFocus = false;
    Span m_reachedLink; ///< by Tab
    Span m_lastFound;   ///< the mark at which find() was left, until one goes to another
};

} // namespace lutrin::gui
