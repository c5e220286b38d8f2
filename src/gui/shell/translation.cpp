// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace lutrin::gui {

Translation::Translation(QString folder) : m_folder(std::move(folder)) {}

Translation::~Translation()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
}

QString Translation::languageOf(const QString &choice)
{
    if (!choice.isEmpty())
        return choice;
    const bool english = QLocale::system().language() == QLocale::English;
    return english ? QStringLiteral("en") : QStringLiteral("fr");
}

QString Translation::use(const QString &choice)
{
    const QString language = languageOf(choice);
    // English stands for the British form: « 14 February 2025 ».
    QLocale::setDefault(language == QLatin1String("en")
                            ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                            : QLocale(QLocale::French, QLocale::France));
    for (QTranslator *translator : {&m_own, &m_qt})
        QCoreApplication::removeTranslator(translator);
    if (m_own.load(QStringLiteral("lutrin_") + language, m_folder))
        QCoreApplication::installTranslator(&m_own);
    if (m_qt.load(QStringLiteral("qtbase_") + language,
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    return language;
}

} // namespace lutrin::gui
