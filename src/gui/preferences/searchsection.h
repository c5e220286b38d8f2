// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/preferences/preferencesection.h"

namespace lutrin::gui {

/// How results are ranked.
class SearchSection : public PreferenceSection {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchSection)

public:
    explicit SearchSection(const Context &context, QWidget *parent = nullptr);
};

} // namespace lutrin::gui
