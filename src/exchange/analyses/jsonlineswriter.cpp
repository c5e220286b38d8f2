// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/analyses/jsonlineswriter.h"

#include "corpus/json.h"

namespace lutrin::exchange {

std::string JsonLinesWriter::record(const corpus::Document &document, std::string_view /*key*/)
{
    return corpus::toJson(document) + "\n";
}

} // namespace lutrin::exchange
