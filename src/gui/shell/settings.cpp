// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/settings.h"

#include <QMutexLocker>
#include <QSettings>

#include <utility>

namespace lutrin::gui {

namespace {

const QString languageKey = QStringLiteral("interface/language");
const QString themeKey = QStringLiteral("interface/theme");
const QString scaleKey = QStringLiteral("interface/scale");

} // namespace

Settings::Settings(const QString &file) : m_file(file)
{
    m_writer.setMaxThreadCount(1);
    const QSettings store(file, QSettings::IniFormat);
    for (const QString &key : store.allKeys())
        m_values.insert(key, store.value(key));
}

Settings::~Settings()
{
    m_writer.waitForDone();
}

void Settings::set(const QString &key, const QVariant &value)
{
    m_values.insert(key, value);
    QMutexLocker lock(&m_guard);
    m_unwritten.insert(key, value);
    if (m_unwritten.size() == 1)
        m_writer.start([this] { writeChanges(); });
    lock.unlock();
    emit changed(key);
}

/// On the writer's thread.
void Settings::writeChanges()
{
    QMutexLocker lock(&m_guard);
    const QHash<QString, QVariant> changes = std::exchange(m_unwritten, {});
    lock.unlock();
    QSettings store(m_file, QSettings::IniFormat);
    for (auto change = changes.begin(); change != changes.end(); ++change)
        store.setValue(change.key(), change.value());
}

QString Settings::language() const
{
    return text(languageKey);
}

void Settings::setLanguage(const QString &language)
{
    setText(languageKey, language);
}

Theme::Choice Settings::themeChoice() const
{
    const QString name = text(themeKey);
    if (name == QLatin1String("light"))
        return Theme::Choice::Light;
    if (name == QLatin1String("contrast"))
        return Theme::Choice::HighContrast;
    return name == QLatin1String("dark") ? Theme::Choice::Dark : Theme::Choice::System;
}

void Settings::setThemeChoice(Theme::Choice choice)
{
    const char *name = choice == Theme::Choice::Light          ? "light"
                       : choice == Theme::Choice::Dark         ? "dark"
                       : choice == Theme::Choice::HighContrast ? "contrast"
                                                               : "system";
    setText(themeKey, QString::fromLatin1(name));
}

int Settings::textScale() const
{
    return number(scaleKey, 100);
}

void Settings::setTextScale(int percent)
{
    setNumber(scaleKey, percent);
}

QByteArray Settings::bytes(const QString &key) const
{
    return m_values.value(key).toByteArray();
}

void Settings::setBytes(const QString &key, const QByteArray &value)
{
    if (!contains(key) || bytes(key) != value)
        set(key, value);
}

QStringList Settings::list(const QString &key) const
{
    return m_values.value(key).toStringList();
}

void Settings::setList(const QString &key, const QStringList &value)
{
    if (!contains(key) || list(key) != value)
        set(key, value);
}

QString Settings::text(const QString &key, const QString &fallback) const
{
    return m_values.value(key, fallback).toString();
}

void Settings::setText(const QString &key, const QString &value)
{
    if (!contains(key) || text(key) != value)
        set(key, value);
}

int Settings::number(const QString &key, int fallback) const
{
    return m_values.value(key, fallback).toInt();
}

void Settings::setNumber(const QString &key, int value)
{
    if (!contains(key) || number(key) != value)
        set(key, value);
}

bool Settings::flag(const QString &key, bool fallback) const
{
    return number(key, fallback ? 1 : 0) != 0;
}

void Settings::setFlag(const QString &key, bool value)
{
    setNumber(key, value ? 1 : 0);
}

} // namespace lutrin::gui
