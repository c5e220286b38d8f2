// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/reader/pdfmodule.h"

#include <QPdfDocument>

namespace lutrin::gui {

/// A PDF in QtPdf's hands, which lets one thread at a time into its library.
class OpenPdf : public PdfFile {
public:
    explicit OpenPdf(std::unique_ptr<QPdfDocument> document) : m_document(std::move(document)) {}
    ~OpenPdf() override;
    OpenPdf(const OpenPdf &) = delete;
    OpenPdf &operator=(const OpenPdf &) = delete;

    [[nodiscard]] QPdfDocument *document() const { return m_document.get(); }

    [[nodiscard]] int pageCount() const override { return m_document->pageCount(); }
    [[nodiscard]] QString text(int page) const override;
    [[nodiscard]] QString label(int page) const override;
    [[nodiscard]] PdfSpan span(int page, int begin, int length) const override;
    /// The boxes of all that is written on a page, in the order in which it reads.
    [[nodiscard]] std::vector<QRectF> boxes(int page) const;
    /// Between which letters of text(page) a point within one of its boxes() is.
    [[nodiscard]] int letterAt(int page, const QRectF &first, QPointF place) const;

private:
    std::unique_ptr<QPdfDocument> m_document;
};

/// For any thread; the document belongs to the interface thread afterwards.
[[nodiscard]] std::shared_ptr<PdfFile> openPdf(const QByteArray &bytes,
                                               PdfModule::Problem &problem);

} // namespace lutrin::gui
