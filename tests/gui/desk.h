// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/shell/context.h"
#include "gui/shell/errortext.h"
#include "gui/shell/jobs.h"
#include "gui/shell/settings.h"
#include "gui/shell/theme.h"
#include "gui/shell/workspace.h"

#include <QDesktopServices>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <filesystem>
#include <string>

namespace lutrin::gui {

/// Everything a pane stands on: a real library made of the bundled corpus in a temporary folder.
struct Desk {
    QTemporaryDir folder;
    Jobs jobs;
    Workspace workspace{jobs};
    Theme theme;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    Context context{workspace, theme, settings};

    /// Returns when the library is open and its first answer is there. Without the bundled corpus
    /// it is empty.
    [[nodiscard]] bool open(bool filled = true)
    {
        const std::filesystem::path csl = "/usr/share/citation-style-language";
        const std::filesystem::path corpus =
            std::filesystem::path(LUTRIN_SOURCE_DIRECTORY) / "corpus";
        QObject::connect(&workspace, &Workspace::failed, &workspace,
                         [](const Error &error) { qWarning().noquote() << errorText(error); });
        QSignalSpy answered(&workspace, &Workspace::answered);
        workspace.open({.library = folder.filePath(QStringLiteral("library.lutrin")).toStdString(),
                        .bundledCorpus = filled ? corpus : std::filesystem::path(),
                        .schema = corpus / "corpus.rng",
                        .styles = csl / "styles",
                        .locales = csl / "locales",
                        .userStyles = folder.filePath(QStringLiteral("styles")).toStdString()});
        return answered.wait(30000);
    }

    [[nodiscard]] bool openDocument(const std::string &id)
    {
        QSignalSpy opened(&workspace, &Workspace::documentOpened);
        workspace.openDocument(id);
        return opened.wait(10000);
    }

    /// Brings in that many notes, by fifty authors, without the workspace's knowing.
    [[nodiscard]] bool addNotes(int count) const
    {
        QFile file(folder.filePath(QStringLiteral("notes.jsonl")));
        if (!file.open(QIODevice::WriteOnly))
            return false;
        for (int number = 0; number < count; ++number)
            file.write(
                QStringLiteral("{\"id\": \"n%1\", \"title\": \"Note %1\", \"date\": \"2024\", "
                               "\"authors\": [\"Autrice %2\"]}\n")
                    .arg(number)
                    .arg(number % 50)
                    .toUtf8());
        file.close();
        const auto report = workspace.library()->import({file.fileName().toStdString()}, {});
        return report && report->imported == count;
    }
};

/// Takes the place of the desktop's browser and mail program, and remembers what it was asked to
/// open.
class Browser : public QObject {
    Q_OBJECT

public:
    Browser()
    {
        for (const char *scheme : {"http", "https", "mailto", "file", "javascript", "data"})
            QDesktopServices::setUrlHandler(QLatin1String(scheme), this, "open");
    }
    ~Browser() override
    {
        for (const char *scheme : {"http", "https", "mailto", "file", "javascript", "data"})
            QDesktopServices::unsetUrlHandler(QLatin1String(scheme));
    }

    QList<QUrl> opened;

    Q_INVOKABLE void open(const QUrl &url) { opened += url; }
};

} // namespace lutrin::gui
