// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <roaring/roaring.hh>

#include <cstdint>

namespace lutrin::store {

/// A document's number in its library: the row of table `document`. Small and dense.
using DocumentNumber = std::uint32_t;

/// A set of documents, compressed.
using DocumentSet = ::Roaring;

/// The detail of an error: what a table says of numbers beyond the last document's.
inline constexpr const char *BeyondDocuments = "documents that are not there";

} // namespace lutrin::store
