// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/preferences/preferencesection.h"

namespace lutrin::gui {

/// What Lutrin remembers of what one does.
class PrivacySection : public PreferenceSection {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PrivacySection)

public:
    explicit PrivacySection(const Context &context, QWidget *parent = nullptr);
};

} // namespace lutrin::gui
