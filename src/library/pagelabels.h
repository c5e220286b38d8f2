// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "corpus/document.h"

#include <string>
#include <vector>

namespace lutrin::library {

/// What a reader calls the pages of a document's PDF. Their names stand in the body that was read
/// from it (corpus/pageheading.h). Where those are but their places in the file, the pages are
/// named by the record's own range, if the file has exactly as many, or a cover before them; else
/// each by its place.
class PageLabels {
public:
    /// `ofFile`: the labels that the file gives its pages, all of them, where somebody has it open:
    /// they count where the body was read from something else.
    explicit PageLabels(const corpus::Document &document,
                        const std::vector<std::string> &ofFile = {});

    /// Of a page by its place in the file, from 1. Empty: it has no name.
    [[nodiscard]] std::string of(int page) const;
    /// « 365 », « 365-366 »; empty where neither has a name.
    [[nodiscard]] std::string range(int first, int last) const;

private:
    std::vector<std::string> m_names; ///< by place from 0; empty: their places
};

} // namespace lutrin::library
