// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/locations.h"
#include "gui/shell/jobs.h"
#include "gui/shell/mainwindow.h"
#include "gui/shell/settings.h"
#include "gui/shell/theme.h"
#include "gui/shell/translation.h"
#include "gui/shell/windowkeeper.h"
#include "gui/shell/workspace.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QStandardPaths>

namespace {

using namespace lutrin;

/// The library's place from the command line, else the user's own.
library::Locations locations(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("lutrin", "Lecteur de corpus d’analyses"));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption file(
        QStringLiteral("library"),
        QCoreApplication::translate("lutrin", "Ouvre cette bibliothèque."),
        QCoreApplication::translate("lutrin", "FICHIER"));
    parser.addOption(file);
    parser.process(application);
    library::Locations result = app::locations();
    if (parser.isSet(file))
        result.library = parser.value(file).toStdString();
    return result;
}

QString settingsFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/lutrin/lutrin.ini");
}

/// For benchmarks: says in the file that LUTRIN_TRACE names that the window shows an answer.
void traceFilled(const gui::MainWindow &window)
{
    if (!qEnvironmentVariableIsSet("LUTRIN_TRACE"))
        return;
    QObject::connect(&window, &gui::MainWindow::filled, &window, [] {
        QFile trace(qEnvironmentVariable("LUTRIN_TRACE"));
        if (trace.open(QIODevice::WriteOnly))
            trace.write("filled\n");
    });
}

} // namespace

int main(int count, char **arguments)
{
    const QApplication application(count, arguments);
    QCoreApplication::setApplicationName(QStringLiteral("lutrin"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LUTRIN_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Lutrin"));
    QGuiApplication::setDesktopFileName(QStringLiteral("lutrin"));

    gui::Settings settings(settingsFile());
    gui::Translation translation(QCoreApplication::applicationDirPath() +
                                 QStringLiteral("/../share/lutrin/translations"));
    const QString language = translation.use(settings.language());
    const library::Locations places = locations(application);

    gui::Jobs jobs;
    gui::Workspace workspace(jobs);
    workspace.setLanguage(language.toStdString());
    workspace.open(places);
    gui::Theme theme;
    theme.setChoice(settings.themeChoice());
    theme.setScale(settings.textScale());
    gui::WindowKeeper keeper({workspace, theme, settings}, translation);
    traceFilled(keeper.window());
    keeper.show();
    return QApplication::exec();
}
