// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "citation/item/item.h"
#include "citation/reference.h"
#include "citation/style/stylecatalogue.h"
#include "corpus/richtext.h"

#include <stop_token>
#include <string_view>
#include <vector>

namespace lutrin::citation {

/// Formats references outside of any document: lists for the clipboard, a file or a preview.
/// Thread-safe; each call is independent of the others.
class Formatter {
public:
    /// The catalogue must outlive the formatter.
    explicit Formatter(const StyleCatalogue &catalogue) : m_catalogue(catalogue) {}

    /// One Formatted an item. All items are known to each other, so that they are told apart
    /// (given names, year suffixes) where the style says so.
    ///
    /// Form::Bibliography: entries in the style's order; a style without a bibliography gives its
    /// first citations instead. Form::Note and Form::InText: one citation an item, as cited for
    /// the first time, in the order given. In a note style both give the text of the note; in an
    /// in-text style both give the citation («(Dupont 2024)»), for it defines no other.
    /// `progress` counts each item twice: once made by the style, once written.
    /// Errors: those of StyleCatalogue::load, Cancelled.
    [[nodiscard]] Result<std::vector<Formatted>>
    format(const std::vector<Item> &items, const Options &options, std::stop_token stop = {},
           const ProgressCallback &progress = {}) const;

    /// The passage between French guillemets, inner quotation marks turned into “ ”, followed by
    /// its reference in `options.form`; in RTF a note is a footnote to the passage.
    [[nodiscard]] Result<Formatted> quote(const std::vector<corpus::Inline> &passage,
                                          const Item &item, const Options &options) const;

    /// Words that are no reference, such as what somebody noted, in every form that is asked for.
    [[nodiscard]] static Formatted words(std::string_view text, const Options &options);

private:
    const StyleCatalogue &m_catalogue;
};

} // namespace lutrin::citation
