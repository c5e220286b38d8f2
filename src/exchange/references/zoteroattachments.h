// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/reading.h"

#include <filesystem>
#include <stop_token>

namespace lutrin::exchange {

/// Finds the PDF files and saved pages that a Zotero export names, in the folder of its RDF file
/// and nowhere else: no way out of it is followed, nor any symbolic link. The text of the first PDF
/// that can be read, or of a page where there is none, becomes its item's body. What is missing,
/// and a second PDF, is told in a remark, and the item stays. After a stop, files are left out
/// without a word.
void attachFiles(Reading &reading, const std::filesystem::path &rdf, const std::stop_token &stop);

/// The same for references that name a file beside them, as Zotero’s exports to BibTeX and RIS do;
/// where no PDF is there, the name of the first stays as it is.
void attachLinkedFiles(Reading &reading, const std::filesystem::path &references,
                       const std::stop_token &stop);

} // namespace lutrin::exchange
