// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "corpus/document.h"
#include "corpus/taxonomy.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace lutrin::library {

enum class Severity { Information, Warning, Failure };

/// What import has to say of one file or record.
struct ImportMessage {
    Severity severity = Severity::Failure;
    Error error;          ///< subject: the file; position: where in it
    bool leftOut = false; ///< the file was passed over as a whole

    bool operator==(const ImportMessage &) const = default;
};

/// A term of the taxonomy: its axis, and its id in it.
using TermKey = std::pair<corpus::Axis, std::string>;

/// A term that records name among their keywords and subjects, in its very words.
struct NamedTerm {
    corpus::Term term;
    std::vector<std::string> labels; ///< as the records write it, each once
    std::int64_t records = 0;        ///< that have the term for it

    bool operator==(const NamedTerm &) const = default;
};

struct ImportOptions {
    bool dryRun = false;          ///< reads and reports, writes nothing
    int samples = 0;              ///< how many records the report shows as they were read
    std::int64_t mostRecords = 0; ///< reads no more than these and says `partial`; 0: all
    /// Records that the user says are works of their own, by ImportMerge::record: the import takes
    /// them for no other, and it is remembered until it is taken back.
    std::set<std::string> apart;
    /// Records that the user does not want, by ImportSample::key: nothing of them comes in.
    std::set<std::string> leftOut;
    /// Terms that the user does not want for what records name: those stay keywords.
    std::set<TermKey> unnamed;
};

/// What becomes of a record that was read.
enum class Fate {
    New,     ///< a document of its own
    Update,  ///< replaces the document of its id, or the same page in an older text
    Merge,   ///< the same work as a document that is there, which may gain fields from it
    Present, ///< there, and has nothing to add
};

/// A record that was taken for a document that was there.
struct ImportMerge {
    std::string file;
    int line = 0;
    std::string record;   ///< the id that it would have had by itself
    std::string title;    ///< as it was read
    std::string document; ///< id of the document
    std::string documentTitle;
    std::vector<std::string> fields; ///< JSON keys of what the document has from it; may be empty

    bool operator==(const ImportMerge &) const = default;
};

/// A record as it was read, and what import makes of it.
struct ImportSample {
    std::string file;
    int line = 0;
    std::string key; ///< names it in ImportOptions::leftOut, also when the file is read once more
    corpus::Document document; ///< without its body, but for its beginning
    std::size_t bodyBytes = 0; ///< of the whole body as plain text
    /// By JSON key, what the file itself calls the place of the value: `RIS TI`, `citation_title`.
    std::map<std::string, std::string> origins;
    std::vector<NamedTerm> named;     ///< the terms that it has for what it names
    std::vector<std::string> missing; ///< JSON keys, of those in expectedFields()
    Fate fate = Fate::New;
    ImportMerge merge;     ///< of what is merged
    corpus::Document twin; ///< what it is merged with, as it was before, without its body
};

/// The fields that a record is expected to have, by JSON key, the gravest first.
[[nodiscard]] const std::vector<std::string> &expectedFields();
/// Those of them that it does not have.
[[nodiscard]] std::vector<std::string> missingFields(const corpus::Document &document);

struct ImportReport {
    std::int64_t imported = 0;
    std::int64_t updated = 0;
    std::int64_t duplicates = 0; ///< already there, whatever they added to what was known
    std::int64_t completed = 0;  ///< of these, those that added something
    std::int64_t failed = 0;
    std::int64_t leftOut = 0; ///< records, by ImportOptions::leftOut
    bool cancelled = false;   ///< stopped early; what was complete by then is in the library
    bool partial = false;     ///< more records were there than ImportOptions::mostRecords
    bool broken = false;      ///< the library failed, as the last message says; likewise
    std::vector<ImportMessage> messages;
    std::int64_t change = 0; ///< number of the change, to take it back; 0: nothing was changed
    std::vector<ImportMerge> merges;
    std::vector<corpus::Term> newTerms; ///< made of labels that no term had
    std::vector<NamedTerm> named;       ///< the terms that records have for what they name
    std::vector<std::shared_ptr<const ImportSample>> samples; ///< as many as ImportOptions::samples
    std::map<std::string, std::int64_t> missing; ///< by JSON key, how many records lack it
    std::int64_t records = 0;                    ///< that were read
};

/// What `check` found: an empty list is a whole library.
struct CheckReport {
    std::int64_t documents = 0;
    std::vector<std::string> problems; ///< SQLite's or our own findings, technical English
};

/// What `restore` did.
struct RestoreReport {
    std::int64_t documents = 0;
    std::filesystem::path kept; ///< the library as it was before; empty where there was none
};

} // namespace lutrin::library
