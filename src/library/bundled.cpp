// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/bundled.h"

#include "exchange/analyses/corpusreader.h"
#include "store/bundledcorpus.h"
#include "store/editionstore.h"

#include <utility>

namespace lutrin::library {

Result<bool> bundledEditionDiffers(const store::Database &database,
                                   const std::filesystem::path &folder)
{
    const auto bundled = exchange::readEdition(folder);
    if (!bundled)
        return failure(bundled.error());
    auto connection = database.connect(store::Access::ReadOnly);
    if (!connection)
        return failure(connection.error());
    const auto present = store::EditionStore(**connection).find(bundled->corpus);
    database.keep(std::move(*connection));
    if (!present)
        return failure(present.error());
    return *present != *bundled;
}

Result<void> installBundled(const store::Database &database, const std::filesystem::path &folder,
                            std::stop_token stop)
{
    const auto corpus = exchange::readCorpus(folder, stop);
    if (!corpus)
        return failure(corpus.error());
    const auto connection = database.connect(store::Access::ReadWrite);
    if (!connection)
        return failure(connection.error());
    const auto installed = store::install(**connection, *corpus, std::move(stop));
    if (!installed)
        return failure(installed.error());
    return {};
}

} // namespace lutrin::library
