// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/pdf/openpdf.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPdfSelection>
#include <QPolygonF>
#include <QThread>

namespace lutrin::gui {

namespace {

/// QtPdf tells letter by letter where words stand.
bool onOneLine(const QRectF &one, const QRectF &next)
{
    return next.center().y() > one.top() && next.center().y() < one.bottom();
}

} // namespace

/// A search that is given up may have the last reference, in its own thread.
OpenPdf::~OpenPdf()
{
    if (m_document->thread() != QThread::currentThread())
        m_document.release()->deleteLater();
}

QString OpenPdf::text(int page) const
{
    return m_document->getAllText(page).text();
}

QString OpenPdf::label(int page) const
{
    return m_document->pageLabel(page);
}

PdfSpan OpenPdf::span(int page, int begin, int length) const
{
    PdfSpan span{.page = page, .boxes = {}};
    for (const QPolygonF &part : m_document->getSelectionAtIndex(page, begin, length).bounds()) {
        const QRectF box = part.boundingRect();
        if (!span.boxes.empty() && onOneLine(span.boxes.back(), box))
            span.boxes.back() |= box;
        else
            span.boxes.push_back(box);
    }
    return span;
}

std::vector<QRectF> OpenPdf::boxes(int page) const
{
    std::vector<QRectF> boxes;
    for (const QPolygonF &part : m_document->getAllText(page).bounds())
        boxes.push_back(part.boundingRect());
    return boxes;
}

/// QtPdf tells the letters between two points only: those from the page's first one on.
int OpenPdf::letterAt(int page, const QRectF &first, QPointF place) const
{
    const QPointF begin(first.left() + first.width() / 8, first.center().y());
    const QPdfSelection until = m_document->getSelection(page, begin, place);
    return until.isValid() ? until.endIndex() : 0;
}

std::shared_ptr<PdfFile> openPdf(const QByteArray &bytes, PdfModule::Problem &problem)
{
    auto document = std::make_unique<QPdfDocument>();
    auto *buffer = new QBuffer(document.get());
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    document->load(buffer);
    const bool locked = document->error() == QPdfDocument::Error::IncorrectPassword;
    problem = locked ? PdfModule::Problem::Locked : PdfModule::Problem::Broken;
    if (document->status() != QPdfDocument::Status::Ready || document->pageCount() == 0)
        return nullptr;
    problem = PdfModule::Problem::None;
    document->moveToThread(QCoreApplication::instance()->thread());
    return std::make_shared<OpenPdf>(std::move(document));
}

} // namespace lutrin::gui
