// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "corpus/document.h"
#include "corpus/taxonomy.h"
#include "gui/reader/article.h"
#include "gui/shell/workspace.h"

#include <QString>

#include <string>
#include <vector>

namespace lutrin::gui {

/// The article of an open document, with its head in words. `language` is the interface's.
[[nodiscard]] Article articleOf(const OpenDocument &document, const std::string &language);

/// « Étude · Technologie › Intelligence artificielle »: the type, and the first theme of the
/// publisher (or the first at all) with its broadest term. Unknown parts are left out.
[[nodiscard]] QString kicker(const corpus::Document &document, const corpus::Taxonomy &taxonomy,
                             const std::string &language);

/// « Laure de Roucy-Rochegonde et Adrien Buffard · Ifri · 2025 · Monde ».
[[nodiscard]] QString byline(const corpus::Document &document, const corpus::Taxonomy &taxonomy,
                             const std::string &language);

} // namespace lutrin::gui
