// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/indexbuilder.h"

#include "store/attachmentsweep.h"
#include "store/batch.h"
#include "store/settingstore.h"
#include "text/analyser.h"

namespace lutrin::store {

namespace {

// Counts up whenever facetsOf() or searchableText() give other values.
constexpr std::string_view facetsVersion = "5";

Result<void> indexAgain(Connection &connection, Batch &batch, const ProgressCallback &progress)
{
    if (auto done = batch.indexAgain(progress); !done)
        return done;
    if (auto done = batch.mergeIndex(); !done)
        return done;
    return SettingStore(connection).set(analyserSetting, indexVersion());
}

} // namespace

std::string indexVersion()
{
    return text::analyserVersion().append("; facets ").append(facetsVersion);
}

Result<bool> indexIsCurrent(Connection &connection)
{
    const auto version = SettingStore(connection).value(analyserSetting);
    if (!version)
        return failure(version.error());
    return *version == indexVersion();
}

Result<void> rebuildIndex(Connection &connection, std::stop_token stop,
                          const ProgressCallback &progress)
{
    const StopScope stoppable(connection, std::move(stop));
    auto batch = Batch::begin(connection);
    if (!batch)
        return failure(batch.error());
    if (auto done = indexAgain(connection, *batch, progress); !done)
        return done;
    return batch->commit();
}

Result<void> repair(Connection &connection, std::stop_token stop, const ProgressCallback &progress)
{
    const StopScope stoppable(connection, std::move(stop));
    auto batch = Batch::begin(connection);
    if (!batch)
        return failure(batch.error());
    if (auto done = indexAgain(connection, *batch, progress); !done)
        return done;
    const auto swept = sweepAttachments(connection);
    if (!swept && swept.error().cause != Cause::Corrupt)
        return failure(swept.error());
    return batch->commit();
}

} // namespace lutrin::store
