// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/stylesheet.h"

#include <QHash>

namespace lutrin::gui {

namespace {

// `@name` stands for a colour of the palette, `@12px` for a length that grows with the text.
const char grounds[] = R"(
QWidget[kind="ground"] { background: @ground; }
QWidget[kind="pane"] { background: @pane; }
QWidget[kind="paper"] { background: @paper; }
QFrame[kind="rule"] { background: @line; border: none; }
QFrame[kind="card"] { background: @paper; border: 1px solid @line; border-radius: 8px; }
QFrame[kind="floating"] { background: @ink; border: none; border-radius: 6px; }
QFrame[kind="floating"] QPushButton { background: transparent; border: none; color: @paper;
    padding: 4px 8px; border-radius: 4px; }
QFrame[kind="floating"] QPushButton:focus, QFrame[kind="floating"] QPushButton:hover {
    background: @muted; color: @paper; }
QFrame[kind="popup"] { background: @paper; border: 1px solid @line; }
QFrame[kind="popup"] QListView::item { padding: @4px @8px; border-radius: 4px; color: @ink; }
QFrame[kind="popup"] QListView::item:hover { background: @chip; }
QFrame[kind="popup"] QListView::item:selected { background: @accentGround; }
QFrame[kind="popup"] QListView::item:disabled { color: @muted; background: transparent; }
QMainWindow, QDialog, QMessageBox { background: @ground; }
QScrollArea { background: transparent; border: none; }
QSplitter::handle { background: @line; }
QLabel { background: transparent; }
QLabel[kind="muted"] { color: @muted; }
QLabel[kind="heading"] { color: @muted; }
QLabel[kind="warning"] { color: @warning; }
QLabel[kind="link"] { color: @accent; }
QLabel[kind="key"] { color: @muted; border: 1px solid @line; border-radius: 4px;
    padding: 1px 6px; }
QWidget[kind="message"] { background: @chip; border-bottom: 1px solid @line; }
QToolTip { background: @ink; color: @paper; border: none; padding: 4px 8px; }
)";

const char buttons[] = R"(
QPushButton { background: @paper; color: @muted; border: 1px solid @line; border-radius: 6px;
    padding: @5px @10px; }
QPushButton:hover { color: @ink; background: @chip; }
QPushButton:pressed { background: @accentGround; }
QPushButton:focus, QToolButton:focus { border: 1px solid @accent; }
QPushButton:disabled { color: @muted; background: @ground; }
QPushButton[kind="primary"] { background: @accent; color: @onAccent; border: 1px solid @accent;
    font-weight: 600; padding: @6px @12px; }
QPushButton[kind="primary"]:hover { background: @accent; color: @onAccent; }
QPushButton[kind="primary"]:focus { border: 2px solid @ink; padding: @5px @11px; }
QPushButton[kind="primary"]:disabled { background: @chip; color: @muted;
    border: 1px solid @line; }
QPushButton[kind="flat"] { background: transparent; border: 1px solid transparent;
    padding: @3px @6px; }
QPushButton[kind="flat"]:hover { background: @chip; }
QPushButton[kind="flat"]:focus { border: 1px solid @accent; }
QPushButton[kind="link"] { background: transparent; border: 1px solid transparent;
    color: @accent; padding: @1px 0; border-left: none; border-right: none; text-align: left; }
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="link"]:focus { border-bottom: 1px solid @accent; }
QPushButton[kind="row"] { background: transparent; border: 1px solid transparent;
    border-radius: 6px; }
QPushButton[kind="row"]:hover { background: @chip; }
QPushButton[kind="row"]:focus { background: @accentGround; border: 1px solid @accent; }
QPushButton::menu-indicator, QToolButton::menu-indicator { image: none; width: 0; }
QToolButton { background: transparent; color: @muted; border: 1px solid transparent;
    border-radius: 6px; padding: @3px @6px; }
QToolButton:hover { background: @chip; color: @ink; }
QToolButton:checked, QToolButton:pressed { background: @accentGround; color: @accent; }
QToolButton:disabled { color: @muted; background: transparent; }
QToolButton[kind="chip"] { background: @accentGround; color: @accent; border-radius: @10px;
    padding: @1px @9px; }
QToolButton[kind="chip"]:hover { background: @chip; }
QToolButton[kind="segment"] { background: @paper; color: @ink; border: 1px solid @line;
    border-radius: 0; padding: @5px @8px; margin-left: -1px; }
QToolButton[kind="segment"]:hover { background: @chip; }
QToolButton[kind="segment"]:checked { background: @accentGround; color: @accent;
    font-weight: 600; }
QToolButton[kind="segment"]:focus { border: 1px solid @accent; }
QToolButton[kind="segment"][place="first"] { border-top-left-radius: 6px;
    border-bottom-left-radius: 6px; margin-left: 0; }
QToolButton[kind="segment"][place="last"] { border-top-right-radius: 6px;
    border-bottom-right-radius: 6px; }
)";

const char fields[] = R"(
QLineEdit { background: @paper; color: @ink; border: 1px solid @line; border-radius: 6px;
    padding: @4px @8px; selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit[kind="query"] { background: transparent; border: none; padding: 0; }
QLineEdit:focus { border: 1px solid @accent; }
QLineEdit[kind="query"]:focus { border: none; }
QComboBox { background: @paper; color: @ink; border: 1px solid @line; border-radius: 6px;
    padding: @5px @10px; }
QComboBox:focus, QComboBox:on { border: 1px solid @accent; }
QComboBox::drop-down { border: none; width: @22px; }
QComboBox::down-arrow { image: none; width: 0; height: 0; }
QComboBox QAbstractItemView { background: @paper; color: @ink; border: 1px solid @line;
    selection-background-color: @accentGround; selection-color: @ink; outline: none; }
QAbstractItemView { background: transparent; border: none; outline: none; }
QProgressBar { background: @chip; border: none; border-radius: 2px; max-height: 4px; }
QProgressBar::chunk { background: @accent; border-radius: 2px; }
)";

const char menusAndBars[] = R"(
QMenu { background: @paper; color: @ink; border: 1px solid @line; padding: 4px; }
QMenu::item { padding: @5px @28px @5px @24px; border-radius: 4px; margin: 0; }
QMenu::item:selected { background: @accentGround; color: @ink; }
QMenu::item:disabled { color: @muted; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar::handle:vertical { background: @bar; border-radius: 3px; min-height: 32px;
    margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle:horizontal { background: @bar; border-radius: 3px; min-width: 32px;
    margin: 2px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)";

QHash<QString, QColor> namedColours(const Palette &palette)
{
    return {{"ground", palette.ground},     {"pane", palette.pane},
            {"paper", palette.paper},       {"line", palette.line},
            {"ink", palette.ink},           {"muted", palette.muted},
            {"accent", palette.accent},     {"accentGround", palette.accentGround},
            {"onAccent", palette.onAccent}, {"second", palette.second},
            {"mark", palette.mark},         {"chip", palette.chip},
            {"bar", palette.bar},           {"warning", palette.warning}};
}

QString valueOf(const QString &name, const QHash<QString, QColor> &colours, int percent)
{
    if (name.endsWith(QLatin1String("px")))
        return QString::number(name.chopped(2).toInt() * percent / 100) + QLatin1String("px");
    return colours.value(name).name();
}

} // namespace

QString styleSheet(const Palette &palette, int percent)
{
    const QString pattern = QLatin1String(grounds) + QLatin1String(buttons) +
                            QLatin1String(fields) + QLatin1String(menusAndBars);
    const QHash<QString, QColor> colours = namedColours(palette);
    QString result;
    result.reserve(pattern.size());
    qsizetype copied = 0;
    for (qsizetype at = pattern.indexOf('@'); at >= 0; at = pattern.indexOf('@', copied)) {
        qsizetype end = at + 1;
        while (end < pattern.size() && pattern.at(end).isLetterOrNumber())
            ++end;
        result += QStringView(pattern).mid(copied, at - copied);
        result += valueOf(pattern.mid(at + 1, end - at - 1), colours, percent);
        copied = end;
    }
    result += QStringView(pattern).mid(copied);
    return result;
}

} // namespace lutrin::gui
