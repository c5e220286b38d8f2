// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/preferences/preferencesection.h"

namespace lutrin::gui {

/// Language, theme and text size of the interface.
class LookSection : public PreferenceSection {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LookSection)

public:
    explicit LookSection(const Context &context, QWidget *parent = nullptr);

signals:
    /// The settings have it already.
    void languageChosen(const QString &language);

private:
    void addLanguage(const Context &context);
    void addTheme(const Context &context);
    void addSize(const Context &context);
};

} // namespace lutrin::gui
