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
    remove();
}

void Translation::remove()
{
    for (QTranslator *translator : {&m_own, &m_qt, static_cast<QTranslator *>(&m_gaps)})
        QCoreApplication::removeTranslator(translator);
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
    remove();
    if (m_own.load(QStringLiteral("lutrin_") + language, m_folder))
        QCoreApplication::installTranslator(&m_own);
    if (m_qt.load(QStringLiteral("qtbase_") + language,
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (language == QLatin1String("fr"))
        QCoreApplication::installTranslator(&m_gaps);
    return language;
}

} // namespace lutrin::gui
