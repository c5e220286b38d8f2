// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/slowedprogress.h"

#include <chrono>
#include <memory>
#include <utility>

namespace lutrin::gui {

ProgressCallback slowedProgress(ProgressCallback forward)
{
    using Clock = std::chrono::steady_clock;
    static constexpr auto between = std::chrono::milliseconds(50);
    return [forward = std::move(forward),
            last = std::make_shared<Clock::time_point>()](const Progress &progress) {
        const Clock::time_point now = Clock::now();
        if (now - *last < between)
            return;
        *last = now;
        forward(progress);
    };
}

} // namespace lutrin::gui
