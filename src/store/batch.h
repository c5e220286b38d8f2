// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "corpus/document.h"
#include "corpus/taxonomy.h"
#include "store/acronymstore.h"
#include "store/changestore.h"
#include "store/connection.h"
#include "store/documentset.h"
#include "store/documentstore.h"
#include "store/filingstore.h"

#include <future>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lutrin::store {

/// What became of a document that was put into the library.
enum class Outcome {
    Added,
    Updated,
    Unchanged, ///< it was there, and equal
    Kept,      ///< a bundled one was offered, and the user's own of that id stays
};

struct PreparedText;

/// The text of a document that is about to be put in, being read in another thread.
using Preparation = std::future<std::shared_ptr<PreparedText>>;

/// The one way to change documents and taxonomy: a transaction that keeps records, index, facets
/// and lengths together. Nothing is seen by others before commit(), and a batch that is destroyed
/// without it leaves the library as it was. One at a time; it needs the connection's whole
/// attention until its end. After a failure other than Invalid it can only be destroyed.
class Batch {
public:
    /// Error: ReadOnly, CannotWrite.
    [[nodiscard]] static Result<Batch> begin(Connection &connection);
    ~Batch();
    Batch(Batch &&) noexcept;
    Batch(const Batch &) = delete;
    Batch &operator=(const Batch &) = delete;
    Batch &operator=(Batch &&) = delete;

    /// Adds the document, or replaces the one of the same id. One without an id gets one from its
    /// title and content, so that the same document comes to the same id again. Themes, regions,
    /// centres and the type may be named by id, label or alias; a label that the taxonomy does not
    /// know becomes a term of the user's. A bundled document that the user replaces by another
    /// text becomes the user's. What it is filed under (collections, tags) is added to what it
    /// is filed under already, as are marked passages; neither is part of its record.
    /// Error: Invalid for a document without title; it is left out, and the batch goes on.
    [[nodiscard]] Result<Outcome> put(corpus::Document document, Origin origin = Origin::User);
    /// The same for the user's document whose text a batch on this connection has prepared; what
    /// has changed in it since does no harm.
    [[nodiscard]] Result<Outcome> put(corpus::Document document, Preparation preparation);
    /// Begins to read the text of a document that will be put in, in this batch or a later one.
    [[nodiscard]] Result<Preparation> prepare(const corpus::Document &document);

    /// From here on, what documents and terms were before they change is kept under this change
    /// (0: no longer).
    void keepUnder(ChangeNumber change);

    /// From here on, the records of new documents are written a little later, and compressed in
    /// another thread meanwhile: find() and document() know them, connection() only after settle().
    void deferRecords();
    [[nodiscard]] Result<void> settle();
    /// As DocumentStore's, with what this batch has put in.
    [[nodiscard]] Result<std::optional<Record>> find(std::string_view id);
    [[nodiscard]] Result<corpus::Document> document(std::string_view id);
    [[nodiscard]] Result<corpus::Document> document(DocumentNumber number);

    /// Puts a record back as it was, whosever it is by now.
    [[nodiscard]] Result<Outcome> putBack(std::string_view json, Origin origin);

    /// Gives a document without an id one from its title and content.
    void nameIt(corpus::Document &document);

    /// False if there was none.
    [[nodiscard]] Result<bool> remove(std::string_view id);

    /// These terms and no others; documents whose terms' labels changed are indexed again.
    [[nodiscard]] Result<void> setTaxonomy(const corpus::Taxonomy &taxonomy);
    [[nodiscard]] const corpus::Taxonomy &taxonomy() const;

    /// The id of the term that has this id, label or alias; nothing when there is none.
    [[nodiscard]] std::optional<std::string> termNamed(corpus::Axis axis, std::string_view text);

    /// The documents that have the term.
    [[nodiscard]] Result<DocumentSet> documentsWith(corpus::Axis axis, std::string_view term);

    /// Derives everything anew from the records, whatever was there.
    [[nodiscard]] Result<void> indexAgain(const ProgressCallback &progress = {});

    /// Files these documents under a name, or takes them out of it; gives the ids for which that
    /// changed something. An id that the library does not have is passed over.
    [[nodiscard]] Result<std::vector<std::string>>
    file(const Filing &filing, const std::vector<std::string> &ids, bool filed);

    /// What the user says of an acronym; documents keep theirs.
    [[nodiscard]] Result<void> chooseAcronym(const text::Acronym &acronym, AcronymChoice choice);

    /// Makes searching faster and the file smaller after a great many documents were put in.
    [[nodiscard]] Result<void> mergeIndex();
    /// Whether the index is put together little by little while it is written, as it is unless
    /// told otherwise: for this batch and all later ones.
    [[nodiscard]] Result<void> mergeAsItGrows(bool on);

    [[nodiscard]] Connection &connection();
    [[nodiscard]] Result<void> commit();

private:
    class Inside;
    explicit Batch(std::unique_ptr<Inside> inside);

    std::unique_ptr<Inside> m_inside;
};

} // namespace lutrin::store
