// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/locations.h"
#include "app/worktrace.h"
#include "gui/importing/watchedfolder.h"
#include "gui/shell/documentlink.h"
#include "gui/shell/endrequest.h"
#include "gui/shell/holdtrace.h"
#include "gui/shell/instance.h"
#include "gui/shell/jobs.h"
#include "gui/shell/librarychoice.h"
#include "gui/shell/mainwindow.h"
#include "gui/shell/session.h"
#include "gui/shell/settings.h"
#include "gui/shell/theme.h"
#include "gui/shell/translation.h"
#include "gui/shell/windowkeeper.h"
#include "gui/shell/workspace.h"
#include "search/heap.h"

#include <fontconfig/fontconfig.h>

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>

#include <csignal>
#include <memory>
#include <optional>
#include <span>
#include <thread>

namespace {

using namespace lutrin;

const QString libraryOption = QStringLiteral("library");

void declare(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        QCoreApplication::translate("lutrin", "Lecteur de corpus d’analyses"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({libraryOption,
                      QCoreApplication::translate("lutrin", "Ouvre cette bibliothèque."),
                      QCoreApplication::translate("lutrin", "FICHIER")});
    parser.addPositionalArgument(
        QStringLiteral("fichiers"),
        QCoreApplication::translate("lutrin",
                                    "Fichiers et dossiers à importer, ou un lien lutrin://."),
        QCoreApplication::translate("lutrin", "[FICHIER…]"));
}

/// The library that the command line names, else the one opened last, else the user's own.
library::Locations locations(const QCommandLineParser &parser, const gui::Settings &settings)
{
    library::Locations result = app::locations();
    const QString chosen = gui::chosenLibrary(settings);
    if (parser.isSet(libraryOption))
        result.library = QFile::encodeName(parser.value(libraryOption)).toStdString();
    else if (!chosen.isEmpty())
        result.library = QFile::encodeName(chosen).toStdString();
    return result;
}

/// What is handed over or imported, as it is called from any folder.
QStringList wanted(const QCommandLineParser &parser)
{
    QStringList result;
    for (const QString &word : parser.positionalArguments()) {
        const QUrl url(word);
        if (gui::documentLink(word))
            result += word;
        else
            result += QFileInfo(url.isLocalFile() ? url.toLocalFile() : word).absoluteFilePath();
    }
    return result;
}

/// The same before there is an application; nothing where the command line asks for something else
/// or is not understood, which the application answers in the user's language.
std::optional<library::Locations> earlyLocations(const QCommandLineParser &parser,
                                                 const gui::Settings &settings)
{
    if (!parser.errorText().isEmpty())
        return {};
    for (const QString &name : parser.optionNames()) {
        if (name != libraryOption)
            return {};
    }
    return locations(parser, settings);
}

QStringList words(int count, char **arguments)
{
    QStringList result;
    for (const char *word : std::span(arguments, static_cast<std::size_t>(count)))
        result += QString::fromLocal8Bit(word);
    return result;
}

QString settingsFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/lutrin/lutrin.ini");
}

void nameApplication()
{
    QCoreApplication::setApplicationName(QStringLiteral("lutrin"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LUTRIN_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Lutrin"));
    QGuiApplication::setDesktopFileName(QStringLiteral("lutrin"));
}

QString translations()
{
    return QFile::decodeName((app::shareFolder() / "translations").c_str());
}

/// Prints what was asked for, or what is wrong; for which no display is needed.
int answer(int count, char **arguments, const QString &language)
{
    const QCoreApplication application(count, arguments);
    nameApplication();
    gui::Translation translation(translations());
    (void)translation.use(language);
    QCommandLineParser parser;
    declare(parser);
    parser.process(application); // and leaves
    return 0;
}

/// Lets other starts find the program by the library that it shows.
class Listener {
public:
    Listener(gui::Workspace &workspace, gui::WindowKeeper &keeper, const QString &library)
        : m_keeper(keeper)
    {
        listen(library);
        QObject::connect(&workspace, &gui::Workspace::libraryOpened, &keeper, [this, &workspace] {
            const QString file = QFile::decodeName(workspace.locations().library.c_str());
            if (file != m_library)
                listen(file);
        });
    }

private:
    void listen(const QString &library)
    {
        m_library = library;
        m_instance.reset(); // before another takes its place
        m_instance = std::make_unique<gui::Instance>(library);
        QObject::connect(m_instance.get(), &gui::Instance::received, &m_keeper,
                         &gui::WindowKeeper::take);
    }

    gui::WindowKeeper &m_keeper;
    QString m_library;
    std::unique_ptr<gui::Instance> m_instance;
};

} // namespace

int main(int count, char **arguments)
{
    search::keepFreedMemory();
    // Whoever started it may have it ignored: then nobody learns how an extraction ended.
    std::signal(SIGCHLD, SIG_DFL);
    // What the first widget waits for, while the application connects to the display.
    const std::jthread fonts([] { FcInit(); });
    const bool first = !QFile::exists(settingsFile());
    gui::Settings settings(settingsFile());
    gui::Jobs jobs;
    gui::Workspace workspace(jobs);
    workspace.setLanguage(gui::Translation::languageOf(settings.language()).toStdString());
    gui::restoreRequest(settings, workspace);
    QCommandLineParser parser;
    declare(parser);
    parser.parse(words(count, arguments));
    const auto early = earlyLocations(parser, settings);
    const QString library = early ? QFile::decodeName(early->library.c_str()) : QString();
    if (early && gui::Instance::handOver(library, wanted(parser)))
        return 0;

    if (!early)
        return answer(count, arguments, settings.language());

    const QApplication application(count, arguments);
    nameApplication();
    gui::WatchedFolder::settle(settings, QFile::decodeName(app::locations().library.c_str()));
    gui::Translation translation(translations());
    (void)translation.use(settings.language());

    // The library and the answer to the empty search, while the window is made. Any earlier they
    // would take processors from the display's server, which the application waits for.
    workspace.open(*early);
    gui::Theme theme;
    theme.setChoice(settings.themeChoice());
    theme.setScale(settings.textScale());
    gui::WindowKeeper keeper({workspace, theme, settings}, translation);
    if (first)
        keeper.window().welcome();
    const auto trace = app::workTrace(keeper.window(), workspace);
    jobs.deliver(); // what is there by now is laid out once
    keeper.show();
    keeper.window().take(wanted(parser));
    const Listener listener(workspace, keeper, library);
    const gui::EndRequest end;
    QObject::connect(&end, &gui::EndRequest::came, &application, &QApplication::closeAllWindows);
    return QApplication::exec();
}
