// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/pdf/openpdf.h"

#include <QPdfView>

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
    [[nodiscard]] int page() const override;
    void zoomBy(int steps) override;
    void fitWidth() override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    [[nodiscard]] qreal scaleOf(int page) const;
    [[nodiscard]] std::vector<QRect> pageRects() const;
    [[nodiscard]] std::vector<QRectF> boxesOf(const PdfSpan &mark,
                                              const std::vector<QRect> &pages) const;

    std::shared_ptr<OpenPdf> m_file;
    std::vector<QSizeF> m_sizes; ///< of the pages, in points
    std::vector<PdfSpan> m_marks;
    int m_current = -1;
    PdfColours m_colours;
};

} // namespace lutrin::gui
