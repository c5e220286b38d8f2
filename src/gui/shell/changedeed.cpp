// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/changedeed.h"

#include "library/library.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace lutrin::gui {

namespace {

/// Takes the newest change of a deed back; that is its newest change then.
Deeds::Step takingBack(std::shared_ptr<std::int64_t> change, UndoListener listener = {})
{
    return [change = std::move(change), listener = std::move(listener)](
               library::Library &library, const Deeds::Course &course) -> Result<void> {
        if (*change == 0)
            return {};
        const auto report = library.undo(*change, course.stop, course.progress);
        if (!report)
            return failure(report.error());
        *change = report->change;
        if (listener)
            listener(*report);
        return {};
    };
}

/// Where one fails, those before it are taken back, each that can be.
Deeds::Step allOrNone(std::vector<Deeds::Deed> parts)
{
    return [parts = std::move(parts)](library::Library &library,
                                      const Deeds::Course &course) -> Result<void> {
        for (auto part = parts.begin(); part != parts.end(); ++part) {
            const auto done = part->perform(library, course);
            if (done)
                continue;
            Result<void> outcome = done;
            while (part != parts.begin()) {
                // What stays done is the graver failure.
                if (const auto back = (--part)->takeBack(library, {}); !back)
                    outcome = back;
            }
            return outcome;
        }
        return {};
    };
}

} // namespace

Deeds::Deed changeDeed(const QString &words, RecordedStep perform)
{
    auto change = std::make_shared<std::int64_t>(0);
    auto first = std::make_shared<bool>(true);
    const Deeds::Step back = takingBack(change);
    return {words,
            [change, first, back, perform = std::move(perform)](
                library::Library &library, const Deeds::Course &course) -> Result<void> {
                if (!std::exchange(*first, false))
                    return back(library, course);
                const auto number = perform(library, course);
                if (!number)
                    return failure(number.error());
                *change = *number;
                return {};
            },
            back};
}

Deeds::Deed togetherDeed(const QString &words, std::vector<Deeds::Deed> parts)
{
    auto backwards = parts;
    std::ranges::reverse(backwards);
    for (Deeds::Deed &part : backwards)
        std::swap(part.perform, part.takeBack);
    return {words, allOrNone(std::move(parts)), allOrNone(std::move(backwards))};
}

Deeds::Deed undoDeed(const QString &words, std::int64_t change, UndoListener listener)
{
    const auto newest = std::make_shared<std::int64_t>(change);
    return {words, takingBack(newest, std::move(listener)), takingBack(newest)};
}

} // namespace lutrin::gui
