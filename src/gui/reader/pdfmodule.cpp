// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/reader/pdfmodule.h"

#include <QCoreApplication>
#include <QFile>
#include <QLibrary>

namespace lutrin::gui {

namespace {

/// Beside the program where it is built, with our other helpers where it is installed.
QString pathOfModule()
{
    const QString folder = QCoreApplication::applicationDirPath();
    const QString beside = folder + QStringLiteral("/lutrin-pdf.so");
    return QFile::exists(beside)
               ? beside
               : folder + QStringLiteral("/" LUTRIN_LIBEXEC "/lutrin/lutrin-pdf.so");
}

} // namespace

const PdfModule *PdfModule::load()
{
    using Maker = const PdfModule *(*)();
    static const auto maker =
        reinterpret_cast<Maker>(QLibrary::resolve(pathOfModule(), "lutrinPdfModule"));
    return maker == nullptr ? nullptr : maker();
}

} // namespace lutrin::gui
