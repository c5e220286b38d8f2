// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/shell/palette.h"
#include "gui/shell/typescale.h"
#include "gui/shell/widgetkind.h"

#include <QFont>
#include <QIcon>
#include <QObject>
#include <QSize>
#include <QString>

namespace lutrin::gui {

/// The look of the window: colours (following the system, or forced), text size, icons. Owned by
/// the program; lives on the interface thread.
///
/// What paints itself asks `palette()` and `font()`, and again on `changed()`. Standard controls
/// are painted by `ControlStyle`, which the theme gives to the application, by their `WidgetKind`.
class Theme : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Theme)

public:
    enum class Choice {
        System,
        Light,
        Dark,
        HighContrast, ///< as light or dark as the system
    };

    explicit Theme(QObject *parent = nullptr);

    [[nodiscard]] Choice choice() const { return m_choice; }
    void setChoice(Choice choice);
    /// Text size of the interface in percent, 80 to 200.
    [[nodiscard]] int scale() const { return m_scale; }
    void setScale(int percent);

    [[nodiscard]] bool dark() const { return m_dark; }
    [[nodiscard]] const Palette &palette() const { return m_palette; }
    [[nodiscard]] QFont font(TextRole role) const { return gui::font(role, m_scale); }
    /// A length that grows with the text, a row's height for instance.
    [[nodiscard]] int scaled(int pixels) const { return pixels * m_scale / 100; }
    /// The same for a symbol that is as wide as it is high.
    [[nodiscard]] QSize square(int side) const { return {scaled(side), scaled(side)}; }
    /// One of our symbols (`resources/icons/NAME.svg`) in a colour of the palette, sharp at any
    /// size.
    [[nodiscard]] QIcon icon(const QString &name, QColor Palette::*colour = &Palette::muted) const;

signals:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();

    Choice m_choice = Choice::System;
    int m_scale = 100;
    bool m_systemDark = false;
    bool m_dark = false;
    Palette m_palette;
};

} // namespace lutrin::gui
