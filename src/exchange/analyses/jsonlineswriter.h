// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/writing/recordwriter.h"

namespace lutrin::exchange {

/// JSON Lines: the whole document in its own JSON form (corpus/json.h), one a line.
class JsonLinesWriter : public RecordWriter {
public:
    [[nodiscard]] std::string record(const corpus::Document &document,
                                     std::string_view key) override;
};

} // namespace lutrin::exchange
