// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/importing/importpace.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace lutrin::gui {

namespace {

constexpr qint64 firstSecond = 1000;
constexpr qint64 secondsAMinute = 60;
constexpr qint64 minutesAnHour = 60;

struct PaceText {
    Q_DECLARE_TR_FUNCTIONS(lutrin::gui::ImportPace)
};

} // namespace

void ImportPace::start()
{
    m_total = 0;
    m_records = 0;
    m_clock.start();
}

QString ImportPace::words(const Progress &progress)
{
    if (progress.total != m_total) {
        m_total = progress.total;
        m_records = progress.records;
        m_clock.start();
    }
    const qint64 elapsed = m_clock.elapsed();
    if (elapsed < firstSecond || progress.done <= 0)
        return {};
    QStringList parts;
    if (progress.records > m_records)
        parts += PaceText::tr("%1 notices par seconde")
                     .arg(QLocale().toString((progress.records - m_records) * 1000 / elapsed));
    if (progress.total > progress.done) {
        const double left =
            double(elapsed) * double(progress.total - progress.done) / double(progress.done);
        parts += PaceText::tr("encore %1").arg(remainingText(qint64(left / 1000) + 1));
    }
    return parts.join(QStringLiteral(", "));
}

QString remainingText(qint64 seconds)
{
    if (seconds < secondsAMinute)
        return PaceText::tr("%1\u00a0s").arg(seconds);
    const qint64 minutes = (seconds + secondsAMinute / 2) / secondsAMinute;
    return minutes < minutesAnHour
               ? PaceText::tr("%1\u00a0min").arg(minutes)
               : PaceText::tr("%1\u00a0h").arg((minutes + minutesAnHour / 2) / minutesAnHour);
}

} // namespace lutrin::gui
