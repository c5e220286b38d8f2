// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "citation/reference.h"
#include "library/exporter.h"

#include <QString>

#include <string>
#include <vector>

namespace lutrin::gui {

/// What documents can be written as.
struct ExportForm {
    QString label;  ///< « BibTeX », « Bibliographie (APA · auteur-date), HTML »
    QString suffix; ///< of its files
    /// As library::Library::exportFormats() has it, or library::Excerpts::formats() for passages;
    /// empty for a bibliography.
    std::string format;
    std::string citation::Formatted::*text = nullptr; ///< of a bibliography
    bool passages = false;                            ///< those that the user has marked
    library::FilesToo files = library::FilesToo::No;
};

/// The records, in every format that the library writes; BibTeX and RIS first.
[[nodiscard]] const std::vector<ExportForm> &recordForms();

/// These, some of them with the files, the passages that are marked, and the references in the style of this label.
[[nodiscard]] std::vector<ExportForm> exportForms(const QString &style);

/// What a file dialog shows: « BibTeX (*.bib) ».
[[nodiscard]] QString fileFilter(const ExportForm &form);

/// What a file of this name is to be written as: `chosen`, unless the name ends as other forms'
/// files do; of two such forms, what `chosen` is too: records, passages or a bibliography. Passages
/// only where they are chosen: most libraries have none.
[[nodiscard]] ExportForm formForFile(const std::vector<ExportForm> &forms, const ExportForm &chosen,
                                     const QString &file);

} // namespace lutrin::gui
