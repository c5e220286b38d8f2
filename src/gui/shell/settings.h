// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/shell/theme.h"

#include <QByteArray>
#include <QHash>
#include <QMutex>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QThreadPool>
#include <QVariant>

namespace lutrin::gui {

/// What the window remembers between two starts, in one INI file. Interface thread only: values are
/// read once, and what changes is written by a thread of its own, since a file is safe on the disk
/// only after a while. The destructor waits for that.
class Settings : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Settings)

public:
    /// `file` need not exist. A test passes one in a temporary folder.
    explicit Settings(const QString &file);
    ~Settings() override;

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
    [[nodiscard]] bool flag(const QString &key, bool fallback = false) const;
    void setFlag(const QString &key, bool value);
    [[nodiscard]] bool contains(const QString &key) const { return m_values.contains(key); }

signals:
    /// A value is another than before; what shows it follows.
    void changed(const QString &key);

private:
    void set(const QString &key, const QVariant &value);
    void writeChanges();

    QString m_file;
    QHash<QString, QVariant> m_values;
    QMutex m_guard; ///< of m_unwritten, which the writer takes
    QHash<QString, QVariant> m_unwritten;
    QThreadPool m_writer; ///< one thread: changes are written in their order
};

} // namespace lutrin::gui
