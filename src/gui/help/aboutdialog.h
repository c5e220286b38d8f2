// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/shell/dialogframe.h"

#include <QStringList>

namespace lutrin::gui {

/// What somebody who reports a fault, or cites the corpus, has to name: the program's version, the
/// corpus and its edition, where the library is, what it runs on. All of it can be copied.
class AboutDialog : public DialogFrame {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AboutDialog)

public:
    AboutDialog(const Context &context, QWidget *window);

private:
    [[nodiscard]] QStringList facts() const;
};

} // namespace lutrin::gui
