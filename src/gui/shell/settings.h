// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/shell/theme.h"

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>

namespace lutrin::gui {

/// What the window remembers between two starts, in one INI file. Interface thread only.
class Settings {
public:
    /// `file` need not exist. A test passes one in a temporary folder.
    explicit Settings(const QString &file);

    /// `fr`, `en`, or empty to follow the system.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);
    [[nodiscard]] Theme::Choice themeChoice() const;
    void setThemeChoice(Theme::Choice choice);
    [[nodiscard]] int textScale() const; ///< percent
    void setTextScale(int percent);

    [[nodiscard]] QByteArray bytes(const QString &key) const;
    void setBytes(const QString &key, const QByteArray &value);
    [[nodiscard]] QStringList list(const QString &key) const;
    void setList(const QString &key, const QStringList &value);
    [[nodiscard]] QString text(const QString &key, const QString &fallback = {}) const;
    void setText(const QString &key, const QString &value);
    [[nodiscard]] int number(const QString &key, int fallback = 0) const;
    void setNumber(const QString &key, int value);
    [[nodiscard]] bool contains(const QString &key) const { return m_store.contains(key); }

private:
    QSettings m_store;
};

} // namespace lutrin::gui
