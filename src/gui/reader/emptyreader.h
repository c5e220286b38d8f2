// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;

namespace lutrin::gui {

class Theme;

/// What the reader shows while nothing is open: what to do next.
class EmptyReader : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EmptyReader)

public:
    explicit EmptyReader(const Theme &theme, QWidget *parent = nullptr);

    /// Whether there is anything to choose from.
    void setLibraryEmpty(bool empty);

private:
    void applyTheme();

    const Theme &m_theme;
    QLabel *m_symbol;
    QLabel *m_title = nullptr;
    QLabel *m_advice = nullptr;
};

} // namespace lutrin::gui
