// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "corpus/document.h"

#include <vector>

namespace lutrin::exchange {

/// `count` documents as varied as those of a researcher's library: each type in turn, names of
/// every form, titles and keywords with the signs that formats trip over, dates of every precision,
/// and now and then nothing in a field. The same ones at every call.
[[nodiscard]] std::vector<corpus::Document> sampleLibrary(int count);

} // namespace lutrin::exchange
