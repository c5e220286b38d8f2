// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/largelibrary.h"

#include "bench/prose.h"
#include "library/library.h"
#include "store/indexbuilder.h"
#include "store/schema.h"

#include <stdexcept>
#include <string>

namespace lutrin::bench {

namespace fs = std::filesystem;

namespace {

[[noreturn]] void fail(const Error &error)
{
    throw std::runtime_error(error.subject + ": " + error.detail);
}

double imported(const fs::path &file, const fs::path &prose, int count)
{
    const Stopwatch watch;
    const auto library = library::Library::open({.library = file});
    if (!library)
        fail(library.error());
    const auto report = (*library)->import({prose}, {});
    if (!report)
        fail(report.error());
    if (report->imported != count)
        throw std::runtime_error("imported " + std::to_string(report->imported));
    return watch.milliseconds() / 1000;
}

} // namespace

fs::path largeProse(const fs::path &folder, int count)
{
    fs::create_directories(folder);
    fs::path prose = folder / "prose.jsonl";
    (void)made(prose, "1", [&] {
        const Stopwatch watch;
        writeProse(prose, count);
        return watch.milliseconds() / 1000;
    });
    return prose;
}

LargeLibrary largeLibrary(const fs::path &folder, const fs::path &prose, int count)
{
    const fs::path file = folder / "library.sqlite";
    const std::string version =
        std::to_string(store::schemaVersion()) + ' ' + store::indexVersion();
    return {file, made(file, version, [&] { return imported(file, prose, count); })};
}

} // namespace lutrin::bench
