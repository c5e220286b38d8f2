// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/preferences/preferencesection.h"

namespace lutrin::gui {

/// The favourite styles of references, and how passages are copied.
class CitingSection : public PreferenceSection {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CitingSection)

public:
    explicit CitingSection(const Context &context, QWidget *parent = nullptr);

private:
    void addPassages();
    void showFavourites();

    Context m_context;
    QWidget *m_chips = nullptr;
    PreferenceRow *m_favourites = nullptr;
};

} // namespace lutrin::gui
