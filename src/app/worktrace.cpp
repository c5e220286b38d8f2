// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/worktrace.h"

#include "gui/importing/importrun.h"
#include "gui/shell/holdtrace.h"
#include "gui/shell/mainwindow.h"
#include "gui/shell/workspace.h"

namespace lutrin::app {

namespace {

using gui::HoldTrace;
using gui::Workspace;

void follow(const gui::MainWindow &window, const Workspace &workspace, HoldTrace *trace)
{
    QObject::connect(&workspace, &Workspace::answered, trace, [trace](const auto &answer) {
        trace->note("answered " + QByteArray::number(qlonglong(answer.total)));
    });
    QObject::connect(&workspace, &Workspace::rowsLoaded, trace,
                     [trace](int first) { trace->note("rows " + QByteArray::number(first)); });
    QObject::connect(&workspace, &Workspace::documentOpened, trace, [trace](const auto &open) {
        trace->note("opened " + QByteArray::fromStdString(open ? open->document.id : "-"));
    });
    QObject::connect(&workspace, &Workspace::announced, trace,
                     [trace](const QString &words) { trace->note("announced " + words.toUtf8()); });
    QObject::connect(&workspace, &Workspace::failed, trace, [trace](const Error &error) {
        trace->note("failed " + QByteArray::fromStdString(error.subject + ' ' + error.detail));
    });
    QObject::connect(&window.import(), &gui::ImportRun::finished, trace,
                     [trace] { trace->note("imported"); });
}

} // namespace

std::unique_ptr<HoldTrace> workTrace(const gui::MainWindow &window, const Workspace &workspace)
{
    if (!qEnvironmentVariableIsSet("LUTRIN_TRACE"))
        return nullptr;
    auto made = std::make_unique<HoldTrace>(qEnvironmentVariable("LUTRIN_TRACE"));
    QObject::connect(&window, &gui::MainWindow::filled, made.get(),
                     [&window, &workspace, trace = made.get()] {
                         trace->note("filled");
                         trace->watch();
                         follow(window, workspace, trace);
                     });
    return made;
}

} // namespace lutrin::app
