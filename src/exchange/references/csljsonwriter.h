// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/writing/recordwriter.h"

namespace lutrin::exchange {

/// CSL-JSON: an array with one item a document, its id being the document's. `custom` has what CSL
/// has no variable for (`type`, the document's own; `pdf`).
class CslJsonWriter : public RecordWriter {
public:
    [[nodiscard]] std::string begin() override;
    [[nodiscard]] std::string record(const corpus::Document &document) override;
    [[nodiscard]] std::string end() override;

private:
    bool m_first = true;
};

} // namespace lutrin::exchange
