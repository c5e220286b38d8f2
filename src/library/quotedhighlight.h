// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "citation/reference.h"
#include "corpus/highlight.h"

namespace lutrin::library {

/// A passage that the user has marked, as it is quoted.
struct QuotedHighlight {
    corpus::Highlight highlight;
    citation::Formatted quotation; ///< with its reference
    citation::Formatted note;      ///< empty where there is none
};

} // namespace lutrin::library
