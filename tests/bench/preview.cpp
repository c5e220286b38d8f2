// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long from choosing another result, or another style, to the reference of it painted in the
// panel. The whole window, with reader and record, on the bundled corpus.

#include "bench/comparison.h"

#include "gui/citations/citationpane.h"
#include "gui/citations/referencecard.h"
#include "gui/results/resultlist.h"
#include "gui/results/resultspane.h"
#include "gui/shell/jobs.h"
#include "gui/shell/mainwindow.h"
#include "gui/shell/panes.h"
#include "gui/shell/settings.h"
#include "gui/shell/theme.h"
#include "gui/shell/workspace.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QPaintEvent>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <exception>
#include <functional>
#include <stdexcept>
#include <vector>

namespace {

using namespace lutrin;
using namespace lutrin::gui;

constexpr const char *Styles[]{"iso690-author-date-fr",
                               "iso690-note-fr",
                               "chicago-fullnote-bibliography-fr",
                               "chicago-author-date-fr",
                               "apa",
                               "modern-language-association",
                               "sciences-po-ecole-doctorale-note-french",
                               "mcgill-fr"};
constexpr double Goal = 16;

/// Counts the frames in which the card was painted.
class Frames : public QObject {
public:
    explicit Frames(QWidget *card) : m_card(card) { card->installEventFilter(this); }

    [[nodiscard]] int count() const { return m_count; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        m_count += watched == m_card && event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }

private:
    QWidget *m_card;
    int m_count = 0;
};

void wait(const std::function<bool()> &there)
{
    QElapsedTimer timer;
    timer.start();
    QTimer alarm; // an event, so that the time is looked at
    alarm.start(1000);
    while (!there()) {
        if (timer.elapsed() > 20000)
            throw std::runtime_error("the window did not follow");
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
}

/// All that a choice sets off has come to rest, so that the next one is measured by itself.
void rest(const Jobs &jobs)
{
    QElapsedTimer calm;
    calm.start();
    while (calm.elapsed() < 60) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        for (int lane = 0; lane < static_cast<int>(Lane::Count); ++lane) {
            if (jobs.running(static_cast<Lane>(lane)))
                calm.restart();
        }
    }
}

/// The window at rest before each measurement.
class Stage {
public:
    Stage(MainWindow &window, Jobs &jobs)
        : m_window(window)
        , m_jobs(jobs)
        , m_card(window.citation().findChild<ReferenceCard *>())
        , m_frames(m_card)
    {
    }

    /// From `change` to the frame that shows the reference made because of it.
    double time(const std::function<void()> &change)
    {
        rest(m_jobs);
        bool made = false;
        int before = 0;
        const auto connection =
            QObject::connect(&m_window.citation(), &CitationPane::previewChanged, [&] {
                made = m_window.citation().reference().has_value();
                before = m_frames.count();
                m_card->update(); // a frame is sure to come, and to be a later one
            });
        QElapsedTimer timer;
        timer.start();
        change();
        wait([&] { return made && m_frames.count() > before; });
        const double taken = double(timer.nsecsElapsed()) / 1e6;
        QObject::disconnect(connection);
        return taken;
    }

    void press(int key)
    {
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
        QCoreApplication::sendEvent(&m_window.results().list(), &event);
    }

private:
    MainWindow &m_window;
    Jobs &m_jobs;
    QWidget *m_card;
    Frames m_frames;
};

bool report(const char *what, std::vector<double> times, bool goal)
{
    std::ranges::sort(times);
    const double median = times[times.size() / 2];
    const double high = times[times.size() * 95 / 100];
    std::printf("%-44s %4zu times: median %6.1f ms, 95 %% %6.1f ms, most %6.1f ms\n", what,
                times.size(), median, high, times.back());
    if (goal)
        std::printf("  goal %.0f ms: %s\n", Goal, high <= Goal ? "met" : "MISSED");
    return !goal || high <= Goal;
}

bool measure(const bench::ScratchFolder &folder)
{
    Jobs jobs;
    Workspace workspace(jobs);
    Theme theme;
    Settings settings(QString::fromStdString((folder.path() / "settings.ini").string()));
    const std::filesystem::path csl = "/usr/share/citation-style-language";
    const std::filesystem::path corpus = std::filesystem::path(LUTRIN_SOURCE_DIRECTORY) / "corpus";
    workspace.open({.library = folder.path() / "library.sqlite",
                    .bundledCorpus = corpus,
                    .schema = corpus / "corpus.rng",
                    .styles = csl / "styles",
                    .locales = csl / "locales"});
    MainWindow window({workspace, theme, settings});
    window.resize(1440, 900);
    window.show();
    wait([&] { return workspace.document() != nullptr; });
    rest(jobs);
    window.panes().showRecord(true);
    Stage stage(window, jobs);

    std::vector<double> selections;
    std::vector<double> firstUses;
    std::vector<double> switches;
    for (int round = 0; round < 3; ++round) {
        for (const char *style : Styles) {
            const QString name = QString::fromLatin1(style);
            (round == 0 ? firstUses : switches).push_back(stage.time([&] {
                window.citation().chooseStyle(name);
            }));
            for (const int key : {Qt::Key_Down, Qt::Key_Down, Qt::Key_Down, Qt::Key_Down,
                                  Qt::Key_Up, Qt::Key_Up, Qt::Key_Up, Qt::Key_Up})
                selections.push_back(stage.time([&] { stage.press(key); }));
        }
    }
    std::printf("%zu styles, %zu documents, until the frame is painted\n", std::size(Styles),
                workspace.answer().hits.size());
    const bool met = report("another result", selections, true);
    (void)report("another style, for the first time", firstUses, false);
    return report("another style, again", switches, true) && met;
}

} // namespace

int main(int count, char **arguments)
try {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM") && !qEnvironmentVariableIsSet("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(count, arguments);
    const bench::ScratchFolder folder;
    return measure(folder) ? 0 : 1;
} catch (const std::exception &error) {
    std::fprintf(stderr, "bench preview: %s\n", error.what());
    return 1;
}
