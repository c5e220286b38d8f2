// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/bundled.h"

#include "exchange/analyses/corpusreader.h"
#include "store/bundledcorpus.h"
#include "store/editionstore.h"
#include "store/settingstore.h"
#include "store/transaction.h"

#include <string_view>
#include <utility>

namespace lutrin::library {

namespace {

/// The setting of a library that was made without the bundled corpus, and does without it.
constexpr std::string_view declinedSetting = "bundled corpus declined";

} // namespace

Result<void> declineBundled(const store::Database &database)
{
    const auto connection = database.connect(store::Access::ReadWrite);
    if (!connection)
        return failure(connection.error());
    auto transaction = store::Transaction::begin(**connection, store::Transaction::Kind::Write);
    if (!transaction)
        return failure(transaction.error());
    if (auto done = store::SettingStore(**connection).set(declinedSetting, "1"); !done)
        return done;
    return transaction->commit();
}

Result<bool> wantsBundled(const store::Database &database, const std::filesystem::path &folder)
{
    const auto bundled = exchange::readEdition(folder);
    if (!bundled)
        return failure(bundled.error());
    auto connection = database.connect(store::Access::ReadOnly);
    if (!connection)
        return failure(connection.error());
    const auto declined = store::SettingStore(**connection).value(declinedSetting);
    const auto present = store::EditionStore(**connection).find(bundled->corpus);
    database.keep(std::move(*connection));
    if (!declined || !present)
        return failure(declined ? present.error() : declined.error());
    return !*declined && *present != *bundled;
}

Result<void> installBundled(const store::Database &database, const std::filesystem::path &folder,
                            const std::filesystem::path &schema, std::stop_token stop)
{
    const auto format = exchange::CorpusSchema::load(schema);
    if (!format)
        return failure(format.error());
    const auto corpus = exchange::readCorpus(folder, *format, stop);
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
