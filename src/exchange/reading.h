// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "corpus/document.h"
#include "corpus/taxonomy.h"

#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace lutrin::exchange {

enum class Grade { Information, Warning, Failure };

/// What a reader has to say of a file or a record. The subject is set by whoever knows the file.
struct Remark {
    Grade grade = Grade::Warning;
    Error error;
};

/// A file that a document brings along: a picture of its page, the PDF that it was read from.
struct Attachment {
    std::string source; ///< what the document calls it, in Block::source or Document::pdf
    std::string type;   ///< media type: `image/png`
    std::string ending; ///< of its name: `.png`
    std::string bytes;
    std::filesystem::path file; ///< where its bytes lie instead
};

/// A file that a reference names, to be looked for beside it: a page that was saved, or a PDF.
struct LinkedFile {
    std::string path;
    bool page = false;
};

/// What a file says that its work is about, in words that may be a term's.
struct Subject {
    std::string label;
    std::optional<corpus::Axis> axis; ///< where the file tells: `DC.coverage` is a region
    std::string origin;               ///< what the file calls the place, as for fields
};

/// A document as a reader found it.
struct Found {
    corpus::Document document;
    int line = 0; ///< where its record begins, from 1; 0: unknown
    /// By the field's JSON key, what the file itself calls the place of its value: `RIS TI`,
    /// `citation_title`, « Comment citer cette publication ».
    std::map<std::string, std::string> origins;
    std::set<std::string> knownKeywords; ///< those that take() gave, to be found among thousands
    std::vector<Subject> subjects;       ///< beside the document's keywords
    std::string notADate;     ///< what stands where the date should and could not be read as one
    std::string notALanguage; ///< what stands where the language should and is none
    /// What the document's sources name, once each; other figures have no source.
    std::vector<Attachment> attachments;
    std::vector<LinkedFile> linked; ///< until somebody who knows the folder has looked for them
};

/// All that one file gave. A record that could not be read is a Failure among the remarks, and the
/// records after it are read.
struct Reading {
    std::vector<Found> documents;
    std::vector<Remark> remarks;
    std::map<std::string, int> leftOut; ///< fields of the file that a document has no place for

    void remark(Grade grade, Cause cause, int line, std::string detail)
    {
        remarks.push_back(
            {grade, {.cause = cause, .position = {line, 0}, .detail = std::move(detail)}});
    }
};

/// Gives a field of the document a value, by its JSON key, and notes where the value stands in the
/// file. White space is collapsed. A text that the document has already stays; names, keywords and
/// other titles are added to those that are there. Dates, DOI, ISBN and ISSN are taken out of the
/// words around them, addresses must be http(s). False when the value says nothing for this field.
bool take(Found &found, std::string_view key, std::string_view value, std::string_view origin);

/// Notes a subject, once; `key` is `places` for what can only be a region, else `subjects`.
void noteSubject(Found &found, std::string_view key, std::string_view label,
                 std::string_view origin);

/// Adds people to a field of names, `authors`, `editors` or `translators`; each stands there once.
/// False when there was nobody to add.
bool takeNames(Found &found, std::string_view key, std::vector<corpus::Name> names,
               std::string_view origin);

/// Makes one remark of all the fields that were left out.
void tellLeftOut(Reading &reading);

/// A remark for each document that has no date because it could not be read.
void tellDates(Reading &reading);

/// A remark for each document whose language is left out because it is none.
void tellLanguages(Reading &reading);

/// Makes what a document calls its languages, its own and those of its versions, BCP 47 tags, and
/// takes out what is none; gives the first of that, or nothing.
[[nodiscard]] std::string settleLanguages(corpus::Document &document);

} // namespace lutrin::exchange
