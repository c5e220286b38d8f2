// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/writing/recordwriter.h"

namespace lutrin::exchange {

/// RIS, with the tags of risfields.h. Lines end with CR LF as the format asks; a value stands on
/// one line.
class RisWriter : public RecordWriter {
public:
    [[nodiscard]] std::string record(const corpus::Document &document) override;
};

} // namespace lutrin::exchange
