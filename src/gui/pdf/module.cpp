// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/pdf/module.h"

#include "gui/pdf/openpdf.h"
#include "gui/pdf/pdfsheets.h"

namespace {

using namespace lutrin::gui;

class QtPdfModule : public PdfModule {
public:
    [[nodiscard]] std::shared_ptr<PdfFile> open(const QByteArray &bytes,
                                                Problem &problem) const override
    {
        return openPdf(bytes, problem);
    }
    [[nodiscard]] PdfPages *pages(QWidget *parent) const override { return new PdfSheets(parent); }
};

} // namespace

const PdfModule *lutrinPdfModule()
{
    static const QtPdfModule module;
    return &module;
}
