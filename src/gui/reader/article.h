// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "corpus/richtext.h"
#include "gui/shell/pictures.h"
#include "text/markedtext.h"

#include <QString>

#include <vector>

namespace lutrin::gui {

/// A document as the reader sets it.
struct Article {
    QString id;
    QString language; ///< BCP 47: French texts get French spaces
    QString kicker;   ///< « Étude · Technologie › Intelligence artificielle »
    QString byline;   ///< authors, publisher, date, regions
    text::MarkedText title;
    text::MarkedText summary;
    corpus::RichText body;
    /// What was found in each block that has text, a block before its children.
    std::vector<text::MarkedText> bodyMarks;
    Pictures pictures; ///< of the figures, where there is one
};

} // namespace lutrin::gui
