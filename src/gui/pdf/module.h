// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/reader/pdfmodule.h"

/// What PdfModule::load() looks for in lutrin-pdf.so. Lives as long as the program.
extern "C" __attribute__((visibility("default"))) const lutrin::gui::PdfModule *lutrinPdfModule();
