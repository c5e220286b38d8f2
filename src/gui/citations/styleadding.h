// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "gui/shell/context.h"
#include "library/userstyle.h"

#include <QObject>
#include <QStringList>

#include <vector>

namespace lutrin::gui {

/// Puts `.csl` files among the user's own styles, off the interface thread, and takes the last ones
/// back. What does not work as a style is refused, and said why.
class StyleAdding : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StyleAdding)

public:
    explicit StyleAdding(const Context &context, QObject *parent = nullptr);

    /// Those of the paths that name a style.
    [[nodiscard]] static QStringList stylesAmong(const QStringList &paths);

    /// `added` or `refused` follows, or both where some work and some do not.
    void add(const QStringList &files);
    /// Takes back what was added last: `takenBack` or `refused` follows.
    void undo();

signals:
    void started();
    void added(const std::vector<lutrin::library::UserStyle> &styles);
    void takenBack(const std::vector<lutrin::library::UserStyle> &styles);
    void refused(const std::vector<lutrin::Error> &errors);

private:
    struct Outcome;

    void take(Outcome &&outcome, bool back);

    Context m_context;
    std::vector<library::UserStyle> m_last;
};

} // namespace lutrin::gui
