// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/results/markedstring.h"
#include "search/answer.h"

#include <QString>

class QFontMetrics;

namespace lutrin::gui {

/// « L. de Roucy-Rochegonde, A. Buffard · 14 février 2025 · Ifri »; of an article, its journal
/// stands for the publisher.
[[nodiscard]] QString authorshipText(const search::Hit &hit, bool publisher = true);

/// The same with the names that answer the query marked. Where there is little room the publisher
/// goes, then the day, then the end of the names; the year stays.
[[nodiscard]] MarkedString fittedAuthorship(const search::Hit &hit, const QFontMetrics &metrics,
                                            int width);

/// Whether it has all of the names in so much room.
[[nodiscard]] bool namesFit(const search::Hit &hit, const QFontMetrics &metrics, int width);

} // namespace lutrin::gui
