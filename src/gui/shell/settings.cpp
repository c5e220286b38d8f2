// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/settings.h"

namespace lutrin::gui {

namespace {

const QString languageKey = QStringLiteral("interface/language");
const QString themeKey = QStringLiteral("interface/theme");
const QString scaleKey = QStringLiteral("interface/scale");

} // namespace

Settings::Settings(const QString &file) : m_store(file, QSettings::IniFormat) {}

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
    return name == QLatin1String("dark") ? Theme::Choice::Dark : Theme::Choice::System;
}

void Settings::setThemeChoice(Theme::Choice choice)
{
    const char *name = choice == Theme::Choice::Light  ? "light"
                       : choice == Theme::Choice::Dark ? "dark"
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
    return m_store.value(key).toByteArray();
}

void Settings::setBytes(const QString &key, const QByteArray &value)
{
    m_store.setValue(key, value);
}

QStringList Settings::list(const QString &key) const
{
    return m_store.value(key).toStringList();
}

void Settings::setList(const QString &key, const QStringList &value)
{
    m_store.setValue(key, value);
}

QString Settings::text(const QString &key, const QString &fallback) const
{
    return m_store.value(key, fallback).toString();
}

void Settings::setText(const QString &key, const QString &value)
{
    m_store.setValue(key, value);
}

int Settings::number(const QString &key, int fallback) const
{
    return m_store.value(key, fallback).toInt();
}

void Settings::setNumber(const QString &key, int value)
{
    m_store.setValue(key, value);
}

} // namespace lutrin::gui
