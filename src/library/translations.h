// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "corpus/document.h"

#include <stop_token>
#include <string>
#include <vector>

namespace lutrin::library {

class Library;

/// Which of the document's language versions are in the library themselves: for each of
/// Document::versions the id of a document in that language with the same address or, without one,
/// the same title; empty where there is none. For any thread. Errors: the library's.
[[nodiscard]] Result<std::vector<std::string>> keptVersions(const Library &library,
                                                            const corpus::Document &document,
                                                            const std::stop_token &stop = {});

} // namespace lutrin::library
