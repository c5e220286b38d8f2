// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/pdf/openpdf.h"

#include <QPdfView>

#include <map>

namespace lutrin::gui {

/// QtPdf's view, which knows no marks in Qt 6.4: they are painted over its pages, whose places it
/// does not tell either.
class PdfSheets : public QPdfView, public PdfPages {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PdfSheets)

public:
    explicit PdfSheets(QWidget *parent);
    ~PdfSheets() override;

    [[nodiscard]] QWidget *widget() override { return this; }
    void setFile(std::shared_ptr<PdfFile> file) override;
    void setColours(const PdfColours &colours) override;
    void setMarks(std::vector<PdfSpan> marks) override;
    void showMark(int current) override;
    void setHighlights(std::vector<PdfSpan> highlights) override;
    [[nodiscard]] int page() const override;
    [[nodiscard]] PdfRange selection() const override { return m_selection; }
    void select(const PdfRange &range) override;
    void showPlace(const PdfPlace &place) override;
    void showSelection() override;
    [[nodiscard]] std::pair<QRect, QRect> selectionEnds() const override;
    [[nodiscard]] PdfPlace firstInSight() const override;
    void zoomBy(int steps) override;
    void fitWidth() override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] qreal scaleOf(int page) const;
    [[nodiscard]] std::vector<QRect> pageRects() const;
    [[nodiscard]] std::vector<QRectF> boxesOf(const PdfSpan &mark,
                                              const std::vector<QRect> &pages) const;

    [[nodiscard]] QPoint corner() const;
    [[nodiscard]] QRect sight() const;
    void show(const QRectF &box);
    [[nodiscard]] PdfPlace placeAt(const QPoint &point) const;
    [[nodiscard]] const std::vector<QRectF> &boxesOn(int page) const;
    [[nodiscard]] PdfSpan selectedOn(int page) const;
    void paintHighlights(QPainter &painter, const std::vector<QRect> &pages) const;
    void paintBoxes(QPainter &painter, const PdfSpan &span, const std::vector<QRect> &pages) const;

    std::shared_ptr<OpenPdf> m_file;
    std::vector<QSizeF> m_sizes; ///< of the pages, in points
    std::vector<PdfSpan> m_marks;
    std::vector<PdfSpan> m_highlights;
    int m_current = -1;
    PdfRange m_selection;
    mutable std::map<int, PdfSpan> m_selected;          ///< of the selection, by page, as painted
    mutable std::map<int, std::vector<QRectF>> m_boxes; ///< by page, as pointed at
    PdfColours m_colours;
};

} // namespace lutrin::gui
