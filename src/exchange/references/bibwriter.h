// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/writing/recordwriter.h"

namespace lutrin::exchange {

enum class BibDialect {
    BibLatex, ///< UTF-8, and nothing that BibLaTeX's data model does not have
    BibTex,   ///< LaTeX commands for what is not ASCII, capitals of titles in braces
};

/// BibTeX and BibLaTeX databases, with the fields of bibfields.h. An institution stands in braces;
/// particles before the family name, with `useprefix` where they belong to it.
class BibWriter : public RecordWriter {
public:
    explicit BibWriter(BibDialect dialect) : m_dialect(dialect) {}

    [[nodiscard]] std::string record(const corpus::Document &document) override;

private:
    BibDialect m_dialect;
};

} // namespace lutrin::exchange
