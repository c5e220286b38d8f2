// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QObject;

namespace lutrin::gui {

class Settings;
class Workspace;

/// Whether recent analyses come a little earlier among results by relevance (search/recency.h).
[[nodiscard]] bool prefersRecent(const Settings &settings);
void setPrefersRecent(Settings &settings, bool prefers);

/// Has the workspace search as chosen, now and whenever another choice is made, as long as `window`
/// is there.
void followSearchChoice(const Settings &settings, Workspace &workspace, const QObject &window);

} // namespace lutrin::gui
