// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "citation/reference.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace lutrin::gui {

/// The styles that most readers want who read Lutrin in its present language, in the order in which
/// they are offered.
[[nodiscard]] const QStringList &mainStyles();

/// Whether it has a label of ours, as the main styles of every language have.
[[nodiscard]] bool hasGivenLabel(const QString &name);
/// « ISO 690 · auteur-date · français » for these, the style's own title for others.
[[nodiscard]] QString styleLabel(const citation::StyleInfo &style);
/// The same where only the name is known yet.
[[nodiscard]] QString styleLabel(const QString &name);

/// The same styles in their order, but for those that follow another, and then for former editions
/// of one (« APA 6th edition » beside a seventh), which stand behind.
[[nodiscard]] std::vector<citation::StyleInfo> inUseFirst(std::vector<citation::StyleInfo> styles);

} // namespace lutrin::gui
