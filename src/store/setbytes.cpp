// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/setbytes.h"

#include <exception>
#include <string>

namespace lutrin::store {

std::vector<std::byte> bytesOf(DocumentSet documents)
{
    documents.runOptimize();
    std::vector<std::byte> bytes(documents.getSizeInBytes());
    documents.write(reinterpret_cast<char *>(bytes.data()));
    return bytes;
}

Result<DocumentSet> setFromBytes(Bytes bytes, std::string_view subject)
{
    try {
        return DocumentSet::readSafe(reinterpret_cast<const char *>(bytes.data()), bytes.size());
    } catch (const std::exception &error) {
        return failure({Cause::Corrupt, std::string(subject), {}, error.what()});
    }
}

} // namespace lutrin::store
