// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string>

namespace lutrin::citation {

enum class FontStyle : std::uint8_t { Inherit, Normal, Italic, Oblique };
enum class FontVariant : std::uint8_t { Inherit, Normal, SmallCaps };
enum class FontWeight : std::uint8_t { Inherit, Normal, Bold, Light };
enum class Decoration : std::uint8_t { Inherit, None, Underline };
enum class VerticalAlign : std::uint8_t { Inherit, Baseline, Superscript, Subscript };
enum class Display : std::uint8_t { Inline, Block, LeftMargin, RightInline, Indent };
enum class TextCase : std::uint8_t {
    None,
    Lowercase,
    Uppercase,
    CapitalizeFirst,
    CapitalizeAll,
    Sentence,
    Title
};

/// The look of a run of text (CSL 1.0.2, « Formatting »).
struct TextStyle {
    FontStyle fontStyle = FontStyle::Inherit;
    FontVariant fontVariant = FontVariant::Inherit;
    FontWeight fontWeight = FontWeight::Inherit;
    Decoration decoration = Decoration::Inherit;
    VerticalAlign verticalAlign = VerticalAlign::Inherit;

    bool operator==(const TextStyle &) const = default;
};

/// The attributes that any rendering element may have.
struct Presentation {
    TextStyle style;
    TextCase textCase = TextCase::None;
    Display display = Display::Inline;
    bool quotes = false;
    bool stripPeriods = false;
    std::string prefix;
    std::string suffix;
};

} // namespace lutrin::citation
