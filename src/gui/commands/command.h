// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <functional>

namespace lutrin::gui {

/// One thing that can be done from the command palette.
struct Command {
    QString words;
    QString detail; ///< what kind of thing it is, or its shortcut
    std::function<void()> run;
    /// The words and the detail, folded: what is looked through. CommandModel makes it where it is
    /// missing; of many commands it is better made off the interface thread.
    QString key = {};
    /// How else it may be called, folded: looked through too.
    QStringList otherNames = {};
};

} // namespace lutrin::gui
