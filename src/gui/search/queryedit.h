// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

namespace lutrin::gui {

class Theme;

/// A line of text that colours what the query language understands in it: operators, field names,
/// and what it had to leave out.
class QueryEdit : public QLineEdit {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QueryEdit)

public:
    explicit QueryEdit(const Theme &theme, QWidget *parent = nullptr);

protected:
    void inputMethodEvent(QInputMethodEvent *event) override;

private:
    void applyTheme();
    void colour();

    const Theme &m_theme;
    bool m_composing = false; ///< an input method has letters of its own in the line
};

} // namespace lutrin::gui
