// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <filesystem>
#include <memory>

namespace lutrin::exchange {

class XmlDocument;

/// The RELAX NG schema of a corpus (`corpus.rng`), parsed once and used for many files. Movable;
/// one thread at a time.
class CorpusSchema {
public:
    /// Reads this file and no other. Errors: those of reading an XML file, or Invalid for a schema
    /// that is none or that names another.
    [[nodiscard]] static Result<CorpusSchema> load(const std::filesystem::path &file);
    CorpusSchema(CorpusSchema &&other) noexcept;
    CorpusSchema &operator=(CorpusSchema &&other) noexcept;
    ~CorpusSchema();

    /// Error: Invalid, with the file, the line and libxml2's words.
    [[nodiscard]] Result<void> validate(const XmlDocument &document) const;

private:
    struct Compiled;
    explicit CorpusSchema(std::unique_ptr<Compiled> compiled);

    std::unique_ptr<Compiled> m_compiled;
};

} // namespace lutrin::exchange
