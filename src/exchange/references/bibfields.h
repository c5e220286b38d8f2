// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "corpus/document.h"

#include <array>
#include <string>
#include <string_view>
#include <utility>

namespace lutrin::exchange {

/// A field of BibTeX or BibLaTeX that holds one text field of a document.
struct BibField {
    std::string_view name;
    std::string corpus::Document::*member;
    std::string_view types; ///< entry types that may have it, each between blanks; empty: all
    bool verbatim = false;  ///< nothing in it is a command: addresses and paths
    bool list = false;      ///< « and » would part it
};

/// BibLaTeX: what its data model lets each entry type have. Beside them: `author`, `date`, `pages`
/// or `pagetotal`, `editor`, `translator`, `urldate`, `keywords`, `langid`, `options` and
/// `entrysubtype`, which names the CSL type where the entry type does not tell it.
inline constexpr std::array biblatexFields{
    BibField{"title", &corpus::Document::title, ""},
    BibField{"journaltitle", &corpus::Document::container, " article "},
    BibField{"booktitle", &corpus::Document::container, " inbook inproceedings "},
    BibField{"maintitle", &corpus::Document::container, " book collection "}, // of volumes
    BibField{"howpublished", &corpus::Document::container, " misc unpublished "},
    BibField{"titleaddon", &corpus::Document::container, " online "}, // the site
    BibField{"series", &corpus::Document::series,
             " article book collection inbook inproceedings manual dataset "},
    BibField{"volume", &corpus::Document::volume, " article book collection inbook inproceedings "},
    BibField{"volumes", &corpus::Document::numberOfVolumes,
             " book collection inbook inproceedings "},
    BibField{"number", &corpus::Document::issue, " article "},
    BibField{"number", &corpus::Document::number,
             " book collection inbook inproceedings manual dataset report "},
    BibField{"type", &corpus::Document::genre,
             " report thesis manual misc software booklet dataset unpublished "},
    BibField{"publisher", &corpus::Document::publisher,
             " book collection inbook inproceedings manual dataset ", false, true},
    BibField{"institution", &corpus::Document::publisher, " report thesis ", false, true},
    BibField{"organization", &corpus::Document::publisher, " misc online software ", false, true},
    BibField{"howpublished", &corpus::Document::publisher, " booklet "},
    BibField{"location", &corpus::Document::publisherPlace,
             " book collection inbook inproceedings manual dataset report thesis misc software "
             "booklet "
             "unpublished ",
             false, true},
    BibField{"edition", &corpus::Document::edition, " book collection inbook manual "},
    BibField{"isbn", &corpus::Document::isbn, " book collection inbook inproceedings manual "},
    BibField{"issn", &corpus::Document::issn, " article "},
    BibField{"doi", &corpus::Document::doi, "", true},
    BibField{"url", &corpus::Document::url, "", true},
    BibField{"file", &corpus::Document::pdf, "", true},
    BibField{"abstract", &corpus::Document::summary, ""},
};

/// BibTeX, whose styles pass over what they do not know. Beside them: `author`, `editor`,
/// `translator`, `urldate`, `year`, `month`,
/// `pages` or `pagetotal`, `keywords` and `entrysubtype`.
inline constexpr std::array bibtexFields{
    BibField{"title", &corpus::Document::title, ""},
    BibField{"journal", &corpus::Document::container, " article "},
    BibField{"booktitle", &corpus::Document::container, " incollection inproceedings "},
    BibField{"howpublished", &corpus::Document::container, " misc booklet unpublished "},
    BibField{"series", &corpus::Document::series, ""},
    BibField{"volume", &corpus::Document::volume, ""},
    BibField{"volumes", &corpus::Document::numberOfVolumes, ""},
    BibField{"number", &corpus::Document::issue, " article "},
    BibField{"issue", &corpus::Document::issue,
             " book incollection inproceedings techreport phdthesis booklet unpublished misc "},
    BibField{"number", &corpus::Document::number, ""},
    BibField{"type", &corpus::Document::genre, ""},
    BibField{"institution", &corpus::Document::publisher, " techreport "},
    BibField{"school", &corpus::Document::publisher, " phdthesis "},
    BibField{"publisher", &corpus::Document::publisher,
             " article book incollection inproceedings booklet unpublished misc "},
    BibField{"edition", &corpus::Document::edition, ""},
    BibField{"address", &corpus::Document::publisherPlace, ""},
    BibField{"isbn", &corpus::Document::isbn, ""},
    BibField{"issn", &corpus::Document::issn, ""},
    BibField{"doi", &corpus::Document::doi, "", true},
    BibField{"url", &corpus::Document::url, "", true},
    BibField{"language", &corpus::Document::language, ""},
    BibField{"file", &corpus::Document::pdf, "", true},
    BibField{"abstract", &corpus::Document::summary, ""},
};

/// BCP 47 and what babel calls the language, for `langid`. The first of a language is how a
/// `langid` is read. Other languages stand there by their code.
inline constexpr std::array<std::pair<std::string_view, std::string_view>, 19> babelLanguages{{
    {"fr", "french"},      {"en", "english"}, {"en-GB", "british"}, {"en-US", "american"},
    {"fr-CA", "canadien"}, {"de", "german"},  {"es", "spanish"},    {"it", "italian"},
    {"pt", "portuguese"},  {"nl", "dutch"},   {"pl", "polish"},     {"ru", "russian"},
    {"uk", "ukrainian"},   {"ar", "arabic"},  {"zh", "chinese"},    {"ja", "japanese"},
    {"tr", "turkish"},     {"cs", "czech"},   {"sv", "swedish"},
}};

} // namespace lutrin::exchange
