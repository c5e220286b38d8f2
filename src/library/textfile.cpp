// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/textfile.h"

#include "exchange/bytes/atomicfile.h"

namespace lutrin::library {

Result<void> writeTextFile(const std::filesystem::path &file, std::string_view text)
{
    auto output = exchange::AtomicFile::create(file);
    if (!output)
        return failure(output.error());
    if (auto done = output->write(text); !done)
        return done;
    return output->commit();
}

} // namespace lutrin::library
