// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/backups.h"

#include "base/folderentries.h"
#include "base/utctext.h"

#include <algorithm>
#include <ctime>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>

namespace lutrin::library {

namespace {

using std::chrono::days;
using std::chrono::floor;
using std::chrono::sys_seconds;
using std::filesystem::path;

constexpr const char *NamePattern = "%Y-%m-%dT%H%M%SZ.sqlite";
constexpr std::size_t DailyKept = 7;
constexpr std::size_t WeeklyKept = 4;

std::string nameOf(sys_seconds made)
{
    return utcText(std::chrono::system_clock::to_time_t(made), NamePattern);
}

std::optional<sys_seconds> timeOf(const std::string &name)
{
    std::tm parts{};
    const char *end = strptime(name.c_str(), NamePattern, &parts);
    if (end == nullptr || *end != '\0')
        return {};
    return floor<std::chrono::seconds>(std::chrono::system_clock::from_time_t(timegm(&parts)));
}

std::int64_t dayOf(sys_seconds time)
{
    return floor<days>(time).time_since_epoch().count();
}

/// The first of January 1970 was a Thursday.
std::int64_t weekOf(sys_seconds time)
{
    constexpr std::int64_t fromMonday = 3;
    return (dayOf(time) + fromMonday) / 7;
}

/// Whether `time` opens a period that has no backup yet, while there is room for one.
bool opensPeriod(std::vector<std::int64_t> &periods, std::int64_t period, std::size_t most)
{
    if (periods.size() >= most || (!periods.empty() && periods.back() == period))
        return false;
    periods.push_back(period);
    return true;
}

/// When the file, or what is written and not yet in it, last changed.
std::optional<std::filesystem::file_time_type> changeOf(const path &library)
{
    std::optional<std::filesystem::file_time_type> newest;
    for (const char *ending : {"", "-wal"}) {
        std::error_code error;
        const auto time = std::filesystem::last_write_time(library.string() + ending, error);
        if (!error && (!newest || time > *newest))
            newest = time;
    }
    return newest;
}

bool changedSince(const path &library, const Backup &backup)
{
    std::error_code error;
    const auto made = std::filesystem::last_write_time(backup.file, error);
    const auto changed = changeOf(library);
    return error || !changed || *changed > made;
}

sys_seconds secondOf(std::filesystem::file_time_type time)
{
    return floor<std::chrono::seconds>(std::chrono::file_clock::to_sys(time));
}

/// Whether it is an automatic backup that was killed in the making, or stands beside one.
bool isUnfinished(const std::string &name)
{
    const std::size_t part = name.find(".part.");
    return part != std::string::npos && timeOf(name.substr(0, part));
}

/// For one who has the library to write: nobody else makes a backup now.
void sweepUnfinished(const path &folder)
{
    std::error_code error;
    for (const auto &file : entriesOf(folder)) {
        if (isUnfinished(file.path().filename().string()))
            std::filesystem::remove(file, error);
    }
}

/// « -2 », or nothing; but not « -wal ».
bool isNumbered(std::string_view ending)
{
    return ending.empty() || (ending.size() > 1 && ending.front() == '-' &&
                              ending.find_first_not_of("0123456789", 1) == std::string_view::npos);
}

} // namespace

path backupFolder(const path &library)
{
    return library.string() + ".backups";
}

std::vector<Backup> backups(const path &library)
{
    std::vector<Backup> found;
    for (const auto &file : entriesOf(backupFolder(library))) {
        std::error_code unreadable;
        const auto made = timeOf(file.path().filename().string());
        const std::uintmax_t bytes = file.file_size(unreadable);
        if (made && !unreadable)
            found.push_back({file.path(), *made, bytes});
    }
    std::ranges::sort(found, std::ranges::greater{}, &Backup::made);
    return found;
}

std::vector<Backup> putAside(const path &library)
{
    const std::string front = library.filename().string() + ".before-restore";
    std::vector<Backup> found;
    for (const auto &file : entriesOf(library.parent_path())) {
        const std::string name = file.path().filename().string();
        if (!name.starts_with(front) || !isNumbered(name.substr(front.size())))
            continue;
        std::error_code unreadable;
        const auto written = file.last_write_time(unreadable);
        const std::uintmax_t bytes = file.file_size(unreadable);
        if (!unreadable)
            found.push_back({file.path(), secondOf(written), bytes});
    }
    std::ranges::sort(found, std::ranges::greater{}, &Backup::made);
    return found;
}

std::vector<Backup> superfluous(const std::vector<Backup> &all, sys_seconds now)
{
    std::vector<std::int64_t> daysKept;
    std::vector<std::int64_t> weeksKept;
    std::vector<Backup> rest;
    for (const Backup &backup : all) {
        if (backup.made > now)
            continue;
        const bool ofDay = opensPeriod(daysKept, dayOf(backup.made), DailyKept);
        const bool ofWeek = opensPeriod(weeksKept, weekOf(backup.made), WeeklyKept);
        if (!ofDay && !ofWeek)
            rest.push_back(backup);
    }
    return rest;
}

Result<Backup> backUpNow(const Library &library, sys_seconds now, std::stop_token stop,
                         const ProgressCallback &progress)
{
    const path folder = backupFolder(library.file());
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error)
        return failure({Cause::CannotWrite, folder.string(), {}, error.message()});
    if (!library.readOnly())
        sweepUnfinished(folder);
    const path target = folder / nameOf(now);
    if (auto made = library.backup(target, std::move(stop), progress); !made)
        return failure(made.error());
    for (const Backup &old : superfluous(backups(library.file()), now)) {
        if (old.file != target)
            std::filesystem::remove(old.file, error);
    }
    return Backup{target, now, std::filesystem::file_size(target, error)};
}

Result<std::optional<Backup>> backUpIfDue(const Library &library, sys_seconds now,
                                          std::stop_token stop, const ProgressCallback &progress)
{
    const std::vector<Backup> present = backups(library.file());
    const auto last =
        std::ranges::find_if(present, [&](const Backup &backup) { return backup.made <= now; });
    if (last != present.end() &&
        (dayOf(last->made) == dayOf(now) || !changedSince(library.file(), *last)))
        return std::optional<Backup>();
    auto made = backUpNow(library, now, std::move(stop), progress);
    if (!made)
        return failure(made.error());
    return std::optional<Backup>(std::move(*made));
}

} // namespace lutrin::library
