// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as a query: it is read, its pieces lie in it one after another, and its canonical text
// gives the same query again.

#include "query/query.h"

#include <cstdint>
#include <cstdlib>
#include <string_view>

using namespace lutrin;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    const query::Query read = query::parse(text);
    std::size_t end = 0;
    for (const query::Span &span : read.spans) {
        require(span.range.begin >= end && span.range.begin < span.range.end);
        end = span.range.end;
    }
    require(end <= size);
    for (const query::Remark &remark : read.remarks) {
        require(remark.range.begin <= remark.range.end && remark.range.end <= size);
        // Verbatim but for what is not UTF-8.
        require(remark.text.size() == remark.range.end - remark.range.begin);
    }
    require(query::parse(query::toString(read.root)).root == read.root);
    return 0;
}
