// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "corpus/document.h"

#include <string>

namespace lutrin::exchange {

/// The line below a title: authors, kind, where it was published, and when, as far as they are
/// known: « Laure de Roucy, Office des mers · étude · Revue des mers, Le Phare · 2025-02 ».
[[nodiscard]] std::string byline(const corpus::Document &document);

} // namespace lutrin::exchange
