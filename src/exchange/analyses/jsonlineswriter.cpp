// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/analyses/jsonlineswriter.h"

#include "corpus/json.h"

namespace lutrin::exchange {

namespace {

void nameOwn(std::string &id, corpus::Axis axis, const corpus::Taxonomy &taxonomy)
{
    const corpus::Term *term = taxonomy.find(axis, id);
    if (term != nullptr && term->origin == "user")
        id = term->french;
}

} // namespace

std::string JsonLinesWriter::record(const corpus::Document &document)
{
    corpus::Document named = document;
    for (corpus::Assignment &theme : named.themes)
        nameOwn(theme.term, corpus::Axis::Theme, m_taxonomy);
    for (corpus::Assignment &region : named.regions)
        nameOwn(region.term, corpus::Axis::Region, m_taxonomy);
    for (corpus::Assignment &centre : named.centres)
        nameOwn(centre.term, corpus::Axis::Centre, m_taxonomy);
    nameOwn(named.type, corpus::Axis::Type, m_taxonomy);
    return corpus::toJson(named) + "\n";
}

} // namespace lutrin::exchange
