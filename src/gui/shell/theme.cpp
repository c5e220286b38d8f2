// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/theme.h"

#include "gui/shell/controlstyle.h"
#include "gui/shell/symbol.h"

#include <QApplication>
#include <QEvent>
#include <QToolTip>
#include <QWidget>

#include <algorithm>

namespace lutrin::gui {

namespace {

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() <
           palette.color(QPalette::WindowText).lightness();
}

/// The style's lengths are others: controls keep the size that they once asked it for.
void measureAnew()
{
    QEvent event(QEvent::StyleChange);
    for (QWidget *widget : QApplication::allWidgets())
        QCoreApplication::sendEvent(widget, &event);
}

ControlStyle &controlStyle()
{
    auto *style = qobject_cast<ControlStyle *>(QApplication::style());
    if (style == nullptr) {
        style = new ControlStyle;
        QApplication::setStyle(style);
    }
    return *style;
}

} // namespace

Theme::Theme(QObject *parent)
    : QObject(parent), m_systemDark(isDark(QApplication::palette())), m_palette(lightPalette())
{
    qApp->installEventFilter(this);
    apply();
}

void Theme::setChoice(Choice choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    apply();
    emit changed();
}

void Theme::setScale(int percent)
{
    percent = std::clamp(percent, 80, 200);
    if (percent == m_scale)
        return;
    m_scale = percent;
    apply();
    measureAnew();
    emit changed();
}

void Theme::apply()
{
    const bool asSystem = m_choice == Choice::System || m_choice == Choice::HighContrast;
    m_dark = asSystem ? m_systemDark : m_choice == Choice::Dark;
    m_palette = m_choice == Choice::HighContrast ? highContrastPalette(m_dark)
                : m_dark                         ? darkPalette()
                                                 : lightPalette();
    controlStyle().setLook(m_palette, m_scale);
    const QPalette colours = toQt(m_palette);
    QApplication::setPalette(colours);
    QToolTip::setPalette(colours);
    QApplication::setFont(font(TextRole::Interface));
}

QIcon Theme::icon(const QString &name, QColor Palette::*colour) const
{
    return symbol(name, m_palette.*colour);
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == qApp && event->type() == QEvent::ThemeChange) {
        // The application's own palette hides the system's; take it off to look behind it.
        QApplication::setPalette(QPalette());
        m_systemDark = isDark(QApplication::palette());
        apply();
        emit changed();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace lutrin::gui
