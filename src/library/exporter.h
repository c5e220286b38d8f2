// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "corpus/document.h"
#include "corpus/taxonomy.h"
#include "exchange/pages/picturesources.h"

#include <cstdint>
#include <functional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace lutrin::library {

/// Where the next piece of an export goes.
using TextReceiver = std::function<Result<void>(std::string_view text)>;
/// Gives one document of the library.
using DocumentSource = std::function<Result<corpus::Document>(std::string_view id)>;

/// Whether the PDF files of documents go into the folder `attachments` beside a file; with JSON
/// Lines their pictures, too, so that another library takes all of it.
enum class FilesToo { No, Yes };

/// Writes documents in one of exchange's formats, one after another: no more than one is in memory
/// at a time with its `pictures`, and `receive` gets each as it is written. An id that stands twice
/// is written once. Gives how many were written. Errors: Unsupported for a format without a writer,
/// the source's, the receiver's, Cancelled.
[[nodiscard]] Result<std::int64_t>
exportDocuments(const std::vector<std::string> &ids, std::string_view format,
                const corpus::Taxonomy &taxonomy, const DocumentSource &source,
                const exchange::PictureFinder &pictures, const TextReceiver &receive,
                const std::stop_token &stop = {}, const ProgressCallback &progress = {});

} // namespace lutrin::library
