// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace lutrin::exchange {

/// What a file or folder holds, as far as its first bytes tell.
enum class Format {
    Unknown,
    Folder,    ///< any folder that is no corpus
    Corpus,    ///< a folder with a manifest, or the manifest itself
    Analysis,  ///< one analysis in the corpus format, or XML that breaks off before it says what it
               ///< is
    JsonLines, ///< one document a line
    CslJson,
    Ris,
    Bibtex, ///< and BibLaTeX
    Mods,
    Endnote,     ///< EndNote's XML
    EndnoteTags, ///< EndNote's tagged files, `.enw`
    ZoteroRdf,
    WebPage,     ///< HTML
    Mhtml,       ///< a page with its pictures in one file
    WebArchive,  ///< the same, as Safari saves it
    TextCapture, ///< what a publication page leaves in a text file
    PlainText,   ///< any other text that people read, in a file whose name says it is a text
    Rss,
    Atom,
    OaiPmh, ///< an answer of a repository
    Pdf,
    Zip,
};

/// Looks at content, never at a name's ending; but a plain text has no mark of its own, and is only
/// taken for one where the name ends in `.txt` or `.text`, or is that of Markdown. Errors:
/// NotFound, CannotRead.
[[nodiscard]] Result<Format> detect(const std::filesystem::path &path);

/// Whether a name ends as those of Markdown do, `.md` or `.markdown`.
[[nodiscard]] bool isCalledMarkdown(const std::filesystem::path &path);

/// The same for the content of a file, of which the front is enough; never PlainText.
[[nodiscard]] Format detectContent(std::string_view bytes);

/// What a file of an unknown format is, as far as its first bytes tell people which program makes
/// it and what to do: for the detail of an Error. Reads the front of the file once more.
[[nodiscard]] std::string unreadKind(const std::filesystem::path &path);

} // namespace lutrin::exchange
