// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "exchange/reading.h"
#include "library/history.h"
#include "store/connection.h"

#include <filesystem>
#include <stop_token>
#include <string_view>
#include <vector>

namespace lutrin::library {

/// A file that is to be attached, as it was read.
struct AttachedFile {
    std::filesystem::path file;
    exchange::Reading reading; ///< of one document
};

/// Reads what a record may have for its own: PDF files, pages, plain texts, each as import reads
/// it, with what lies beside a page under its name. Needs no library. Errors, with the file as
/// subject: those of its reader, Foreign, Invalid for a file of references or of many documents,
/// for a second PDF and for a second text, Cancelled.
[[nodiscard]] Result<std::vector<AttachedFile>>
readAttached(const std::vector<std::filesystem::path> &files, const std::stop_token &stop);

/// Gives a document these files, as one change: the PDF in the place of the one that it had, the
/// text in the place of its own, and identifiers that it lacks. The text of a page is read better
/// than a PDF's: it stays beside a PDF, unless it only announces that. What was given so is the
/// user's, and no import replaces it. Errors: NotFound with the id, CannotRead with the file.
[[nodiscard]] Result<AttachReport> attachFiles(store::Connection &connection, std::string_view id,
                                               std::vector<AttachedFile> files);

} // namespace lutrin::library
