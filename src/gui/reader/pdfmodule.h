// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/shell/palette.h"

#include <QByteArray>
#include <QColor>
#include <QRect>
#include <QRectF>
#include <QString>

#include <compare>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

class QWidget;

namespace lutrin::gui {

/// A place in a PDF: boxes on a page, in points from its upper left corner.
struct PdfSpan {
    int page = 0; ///< from 0
    std::vector<QRectF> boxes;
};

/// Between two letters of a page's text.
struct PdfPlace {
    int page = 0;  ///< from 0
    int index = 0; ///< in PdfFile::text()

    auto operator<=>(const PdfPlace &) const = default;
};

/// A selection: where it began, and the end that moves.
struct PdfRange {
    PdfPlace anchor;
    PdfPlace head;

    [[nodiscard]] PdfPlace begin() const { return anchor < head ? anchor : head; }
    [[nodiscard]] PdfPlace end() const { return anchor < head ? head : anchor; }
    [[nodiscard]] bool empty() const { return anchor == head; }
    bool operator==(const PdfRange &) const = default;
};

/// An open PDF. Its functions may be called from any thread, and any may give up the last
/// reference.
class PdfFile {
public:
    PdfFile() = default;
    virtual ~PdfFile() = default;
    PdfFile(const PdfFile &) = delete;
    PdfFile &operator=(const PdfFile &) = delete;

    [[nodiscard]] virtual int pageCount() const = 0;
    [[nodiscard]] virtual QString text(int page) const = 0;
    /// The name that the file gives the page, else its place in the file, from 1.
    [[nodiscard]] virtual QString label(int page) const = 0;
    /// Where characters of text(page) stand.
    [[nodiscard]] virtual PdfSpan span(int page, int begin, int length) const = 0;
};

struct PdfColours {
    QColor ground; ///< around the pages
    PaperMarks marks;

    bool operator==(const PdfColours &) const = default;
};

/// The pages of a PDF under each other, as wide as their widget, until they are enlarged. Belongs
/// to the interface thread, and to its parent.
class PdfPages {
public:
    PdfPages() = default;
    virtual ~PdfPages() = default;
    PdfPages(const PdfPages &) = delete;
    PdfPages &operator=(const PdfPages &) = delete;

    [[nodiscard]] virtual QWidget *widget() = 0;
    /// Null: none.
    virtual void setFile(std::shared_ptr<PdfFile> file) = 0;
    virtual void setColours(const PdfColours &colours) = 0;
    /// What was found; `current`, -1 for none, is shown and stands out.
    virtual void setMarks(std::vector<PdfSpan> marks) = 0;
    virtual void showMark(int current) = 0;
    /// What the user has marked.
    virtual void setHighlights(std::vector<PdfSpan> highlights) = 0;
    /// The page in sight, from 0.
    [[nodiscard]] virtual int page() const = 0;
    [[nodiscard]] virtual PdfRange selection() const = 0;
    virtual void select(const PdfRange &range) = 0;
    /// Scrolls to the letter behind it, unless that is in sight.
    virtual void showPlace(const PdfPlace &place) = 0;
    /// Scrolls to the end that moves.
    virtual void showSelection() = 0;
    /// The boxes of its first and of its last line, in the widget's coordinates; null ones where
    /// nothing is selected.
    [[nodiscard]] virtual std::pair<QRect, QRect> selectionEnds() const = 0;
    /// Where a selection by keys begins: the current mark in sight, else the first line in sight.
    [[nodiscard]] virtual PdfPlace firstInSight() const = 0;
    virtual void zoomBy(int steps) = 0;
    virtual void fitWidth() = 0;

    std::function<void()> moved;          ///< another page is in sight
    std::function<void()> selected;       ///< the mouse has selected words
    std::function<void()> selectionMoved; ///< it is another, or stands elsewhere on screen
};

/// What opens and shows PDF files: a module of its own, so that the program starts without the
/// library that it takes. Loaded when the first PDF is asked for.
class PdfModule {
public:
    enum class Problem { None, Broken, Locked };

    PdfModule() = default;
    virtual ~PdfModule() = default;
    PdfModule(const PdfModule &) = delete;
    PdfModule &operator=(const PdfModule &) = delete;

    /// For any thread. Null with the problem.
    [[nodiscard]] virtual std::shared_ptr<PdfFile> open(const QByteArray &bytes,
                                                        Problem &problem) const = 0;
    [[nodiscard]] virtual PdfPages *pages(QWidget *parent) const = 0;

    /// Null where it cannot be loaded. For any thread.
    [[nodiscard]] static const PdfModule *load();
};

} // namespace lutrin::gui
