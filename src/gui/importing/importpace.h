// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"

#include <QElapsedTimer>
#include <QString>

namespace lutrin::gui {

/// How fast a long work goes and how long it will still take, by what it has done so far.
class ImportPace {
public:
    void start();
    /// « 250 notices par seconde, encore 2 min »; empty in the first second, or while nothing can
    /// be said.
    [[nodiscard]] QString words(const Progress &progress);

private:
    QElapsedTimer m_clock;
    std::int64_t m_total = 0;   ///< each file has an end of its own
    std::int64_t m_records = 0; ///< when the clock was started
};

/// « 40 s », « 3 min », « 2 h »
[[nodiscard]] QString remainingText(qint64 seconds);

} // namespace lutrin::gui
