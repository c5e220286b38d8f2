// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace lutrin::gui {

class Settings;
class Theme;
class Workspace;

/// What every pane is given: made by the program, outlives the window.
struct Context {
    Workspace &workspace;
    Theme &theme;
    Settings &settings;
};

} // namespace lutrin::gui
