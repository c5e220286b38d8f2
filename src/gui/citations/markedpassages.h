// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/citations/passagechoice.h"
#include "gui/shell/context.h"
#include "library/quotedhighlight.h"

#include <string>
#include <vector>

class QObject;

namespace lutrin::gui {

/// Passages that were marked in a document, one below the other as a paragraph each, with their
/// references, their links where these are chosen, and what was noted on them.
[[nodiscard]] citation::Formatted
markedPassages(const std::vector<library::QuotedHighlight> &passages, const std::string &document,
               const PassageChoice &choice);

/// Puts all that are marked in a document on the clipboard, in the style and the way chosen last.
/// Nothing comes of it once `asker` is gone.
void copyMarkedPassages(const Context &context, QObject &asker, const std::string &document);

} // namespace lutrin::gui
