// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/writing/recordwriter.h"

namespace lutrin::exchange {

/// MODS 3.7: a `modsCollection` of one `mods` a document, whose ID is the document's where XML lets
/// it be one. What the document is part of stands in a `relatedItem` of type host, its series in
/// one of type series, other languages in ones of type otherVersion.
class ModsWriter : public RecordWriter {
public:
    [[nodiscard]] std::string begin() override;
    [[nodiscard]] std::string record(const corpus::Document &document) override;
    [[nodiscard]] std::string end() override;
};

} // namespace lutrin::exchange
