// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "corpus/document.h"

#include <map>
#include <string>
#include <vector>

namespace lutrin::library {

/// By JSON key of a field, the id of the record whose value the user wants.
using FieldChoices = std::map<std::string, std::string>;

/// What records of one work come to when the user merges them.
struct HandMerge {
    corpus::Document document;
    /// JSON keys of what it has from each of the others, in their order.
    std::vector<std::vector<std::string>> taken;
};

/// The first of the records with what the others add, one after the other, as mergedRecord() says
/// of records that an import joins; a file that is kept here goes before an address. A choice that
/// differs from that is the user's own from then on, which no import overturns.
/// Error: Invalid with a key that no field has, or the id of none of the records.
[[nodiscard]] Result<HandMerge> mergedByHand(const std::vector<corpus::Document> &records,
                                             const FieldChoices &choices = {});

/// The JSON keys of the fields in which the records differ, in the order of the fields.
[[nodiscard]] std::vector<std::string>
differingFields(const std::vector<corpus::Document> &records);

} // namespace lutrin::library
