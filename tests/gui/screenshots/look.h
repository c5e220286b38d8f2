// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/shell/theme.h"

#include <QList>
#include <QSize>
#include <QString>

namespace lutrin::gui {

/// One way to look at the window.
struct Look {
    QString language;
    Theme::Choice theme = Theme::Choice::Light;
    QSize size;

    /// `light-fr-1440x900`
    [[nodiscard]] QString name() const;
};

/// Those whose names have these words, or all of them; or the one that is called so, whatever its
/// size.
[[nodiscard]] QList<Look> looks(const QString &words);

} // namespace lutrin::gui
