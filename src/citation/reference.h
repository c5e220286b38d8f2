// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace lutrin::citation {

/// Which of a style's forms is wanted.
enum class Form { Bibliography, Note, InText };

/// Whether French typography is applied after the style.
enum class Typography { Style, French };

struct Formatted;

/// How a reference is to be made.
struct Options {
    std::string style = "iso690-author-date-fr"; ///< an installed style's name or a `.csl` path
    std::string locale; ///< `fr-FR`, `en-US` …; empty means the style's own default
    Form form = Form::Bibliography;
    std::string locator; ///< « p. 3 », « § 4 »: a label and a value
    Typography typography = Typography::French;
    /// Which texts of Formatted are wanted: the others stay empty. None means all.
    std::vector<std::string Formatted::*> outputs;

    bool operator==(const Options &) const = default;
};

/// A formatted text in every form that a clipboard or a file wants. UTF-8.
struct Formatted {
    std::string plain;
    std::string html; ///< a fragment: inline elements only, no fonts, no colours
    std::string rtf;  ///< a whole RTF document
    std::string markdown;
    std::string latex; ///< for the body of a document in UTF-8
    std::string odf;   ///< what stands in a text:p; odfStyles() are its styles
    std::string ooxml; ///< w:r elements

    bool operator==(const Formatted &) const = default;
};

/// What stands inside of Formatted::rtf, for a document of several; empty where it is none.
[[nodiscard]] std::string_view insideRtf(std::string_view rtf);
/// The whole document again.
[[nodiscard]] std::string rtfDocument(std::string_view inside);

/// An installed style as a chooser shows it.
struct StyleInfo {
    std::string name; ///< what Options::style takes: the file's name without `.csl`
    std::string title;
    std::string locale; ///< the style's default locale, or empty
    std::string parent; ///< of a dependent style: the name of the style it follows
    std::string format; ///< how it cites: `author-date`, `numeric`, `note` … (CSL 1.0.2, 2.3)
    std::vector<std::string> fields; ///< what it is for: `law`, `history` … (CSL 1.0.2, app. III)
    bool hasBibliography = false;
    bool noteStyle = false; ///< class="note": its citations are notes

    bool operator==(const StyleInfo &) const = default;
};

} // namespace lutrin::citation
