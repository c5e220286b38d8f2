// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace lutrin::gui {

/// The text with the spaces that French typography never breaks made no-break ones: before
/// « : ; ! ? » % €, after « and p. or n° with a number, within 18 000. Only spaces that are there
/// are exchanged, one for one, so that positions in the text stay what they were; nothing is
/// inserted.
[[nodiscard]] QString frenchSpaces(QString text);

} // namespace lutrin::gui
