// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk.h"

#include "gui/importing/importbar.h"
#include "gui/importing/importcommands.h"
#include "gui/importing/importlist.h"
#include "gui/importing/importpreview.h"
#include "gui/importing/importrun.h"
#include "gui/importing/labelmapping.h"
#include "gui/importing/reporttext.h"
#include "gui/importing/watchedfolder.h"
#include "gui/results/resultlist.h"
#include "gui/results/resultspane.h"
#include "gui/shell/errortext.h"
#include "gui/shell/mainwindow.h"
#include "gui/shell/translation.h"

#include <QAction>
#include <QDir>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QUndoStack>

#include <algorithm>
#include <memory>

namespace lutrin::gui {

/// Brings files into the real window's library.
class ImportBarTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_translation = std::make_unique<Translation>(
            QStringLiteral(LUTRIN_BUILD_DIRECTORY "/share/lutrin/translations"));
        m_translation->use(QStringLiteral("fr"));
        m_desk = std::make_unique<Desk>();
    }

    void cleanup()
    {
        m_window.reset();
        m_desk.reset();
        m_translation.reset();
    }

    void bringsFilesIn()
    {
        QVERIFY(open(true));
        const QString file = write("deux.jsonl", "{\"title\": \"Une première note\"}\n"
                                                 "{\"title\": \"Une seconde note\"}\n");
        m_window->import().start({file});
        QVERIFY(m_window->import().running());
        QVERIFY(!bar().words().isEmpty());
        QTRY_VERIFY(!m_window->import().running());
        QCOMPARE(m_window->import().report().imported, 2);
        QVERIFY2(bar().words().contains("2 analyses importées"), qPrintable(bar().words()));
        // The window reads the library anew.
        QTRY_COMPARE(m_desk->workspace.answer().total, 7);
        QCOMPARE(m_desk->workspace.documentCount(), 7);
        // What came in and nothing else, whatever was searched before.
        m_desk->workspace.setQuery("deepseek");
        QTest::mouseClick(button("Voir"), Qt::LeftButton);
        QTRY_COMPARE(m_desk->workspace.answer().total, 2);
        for (const auto &hit : m_desk->workspace.answer().hits)
            QVERIFY(QString::fromStdString(hit.title.text).endsWith("note"));
        QVERIFY(m_window->results().list().hasFocus());
        // Nothing to tell of, nothing to save.
        QVERIFY(!button("Enregistrer le rapport…")->isVisible());
    }

    void tellsOfWarnings()
    {
        QVERIFY(open(true));
        QVERIFY(QDir(m_desk->folder.path()).mkdir("lot"));
        QVERIFY(!write("lot/bon.jsonl", "{\"title\": \"Une note\"}\n").isEmpty());
        const QString hollow = write("lot/vide.html", "");
        m_window->import().start({QFileInfo(hollow).path()});
        QTRY_VERIFY(!m_window->import().running());
        QVERIFY2(bar().words().contains("1 avertissement"), qPrintable(bar().words()));
        QVERIFY(!bar().words().contains("échec"));
    }

    void theListSaysWhatAnImportJoined()
    {
        QVERIFY(open(true));
        m_window->import().start(
            {write("deux.bib", "@report{a, title={Les ports}, doi={10.1000/abc}}\n"
                               "@report{b, title={Les ports}, doi={10.1000/abc}, year=2024}")});
        QTRY_COMPARE(m_desk->workspace.documentCount(), 6);
        ImportList list(m_desk->context, m_window.get());
        list.setAttribute(Qt::WA_DeleteOnClose, false);
        list.open();
        QTRY_VERIFY(list.button(0) != nullptr);
        const auto labels = list.findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
            return label->text().endsWith("1 analyse ajoutée · 1 doublon réuni");
        }));
    }

    void saysWhereAndWhat()
    {
        library::ImportMerge merge{.file = "b.ris", .line = 12, .documentTitle = "Ports"};
        const QString place =
            QStringLiteral("b.ris, ligne 12\u00a0: même œuvre que «\u00a0Ports\u00a0», ");
        QCOMPARE(mergeText(merge), place + QStringLiteral("rien à en reprendre"));
        merge.fields = {"title"};
        QCOMPARE(mergeText(merge), place + QStringLiteral("repris\u00a0: Titre"));
        const Error error{.cause = Cause::Unsupported,
                          .subject = "b.ris",
                          .detail = "a field without a place, in one record: DB"};
        QCOMPARE(errorText(error),
                 QStringLiteral("b.ris\u00a0: champ laissé de côté dans une notice\u00a0: DB"));
    }

    void tellsWhatFailed()
    {
        QVERIFY(open(true));
        const QString good = write("bon.jsonl", "{\"title\": \"Une note\"}\n");
        const QString bad = write("mauvais.jsonl", "{\"title\": \"Une note cou\n");
        m_window->import().start({good, bad});
        QTRY_VERIFY(bar().words().contains("1 échec"));
        QVERIFY(bar().words().contains("1 analyse importée"));
        QTest::mouseClick(button("Voir les messages"), Qt::LeftButton);
        QVERIFY(button("Masquer les messages") != nullptr);

        const QString report = m_desk->folder.filePath("rapport.txt");
        bar().saveReport(report);
        QTRY_VERIFY(QFile::exists(report));
        QFile file(report);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY2(text.contains("mauvais.jsonl"), qPrintable(text));
        QVERIFY2(text.contains("Échec"), qPrintable(text));
        QVERIFY2(text.contains("1"), qPrintable(text));
    }

    void gravestMessagesComeFirstAndNotAllAtOnce()
    {
        QVERIFY(open(true));
        library::ImportReport report;
        for (int number = 1; number <= 300; ++number)
            report.merges.push_back({.file = "tomes.bib", .line = number, .documentTitle = "Tome"});
        report.messages.push_back({library::Severity::Information, {Cause::NotFound, "a.ris"}});
        report.messages.push_back({library::Severity::Failure, {Cause::NotFound, "z.ris"}});
        bar().showReport(report);
        const auto *messages = bar().findChild<QListWidget *>();
        QCOMPARE(messages->count(), 201);
        QVERIFY(messages->item(0)->text().contains("z.ris"));
        QVERIFY(messages->item(1)->text().contains("a.ris"));
        QCOMPARE(messages->item(200)->text(),
                 QStringLiteral("102 autres messages, à lire dans le rapport enregistré"));
    }

    void takesWhatIsDropped()
    {
        QVERIFY(open(true));
        const QString file = write("une.jsonl", "{\"title\": \"Une note déposée\"}\n");
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file)});
        QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton,
                              Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &drop);
        // What was read is shown first.
        ImportPreview *preview = nullptr;
        QTRY_VERIFY((preview = m_window->findChild<ImportPreview *>()) != nullptr);
        QVERIFY2(preview->details().contains("Une note déposée"), qPrintable(preview->details()));
        QCOMPARE(m_desk->workspace.documentCount(), 5);
        QTest::mouseClick(button("Importer"), Qt::LeftButton);
        QTRY_COMPARE(m_desk->workspace.documentCount(), 6);
    }

    void aPreviewNamesTermsAndLanguages()
    {
        QVERIFY(open(true));
        m_window->import().preview({write(
            "une.jsonl",
            R"({"title": "Une note", "type": "report", "themes": ["espace"], "language": "en"})"
            "\n")});
        ImportPreview *preview = nullptr;
        QTRY_VERIFY((preview = m_window->findChild<ImportPreview *>()) != nullptr);
        const QString details = preview->details();
        for (const char *name : {"Rapport", "Espace", "anglais"})
            QVERIFY2(details.contains(QString::fromUtf8(name)), qPrintable(details));
        QVERIFY2(!details.contains("report"), qPrintable(details));
        preview->reject();
    }

    void aPreviewFitsIntoItsWindow()
    {
        QVERIFY(open(true));
        m_window->resize(1280, 720);
        m_desk->theme.setScale(150);
        m_window->import().preview({write("une.jsonl", "{\"title\": \"Une note\"}\n")});
        ImportPreview *preview = nullptr;
        QTRY_VERIFY((preview = m_window->findChild<ImportPreview *>()) != nullptr);
        QTRY_VERIFY(preview->isVisible());
        QVERIFY(preview->width() < m_window->width() && preview->height() < m_window->height());
        preview->reject();
        m_desk->theme.setScale(100);
    }

    void aPreviewThatIsLeftWritesNothing()
    {
        QVERIFY(open(true));
        m_window->import().preview({write("une.jsonl", "{\"title\": \"Une note\"}\n")});
        ImportPreview *preview = nullptr;
        QTRY_VERIFY((preview = m_window->findChild<ImportPreview *>()) != nullptr);
        preview->reject();
        QTRY_VERIFY(m_window->findChild<ImportPreview *>() == nullptr);
        QVERIFY(!m_window->import().running());
        QVERIFY(m_desk->workspace.library()->changes()->empty());
    }

    void thePreviewShowsWhereValuesStandAndTellsWorksApart()
    {
        QVERIFY(open(true));
        const char *bib = "@report{a, title={Les ports de demain}, author={Martin, Anne}, "
                          "year=2025}";
        const char *ris = "TY  - RPRT\nTI  - Les ports de demain\nAU  - Martin, Anne\n"
                          "PY  - 2025\nPB  - Ifri\nER  - \n";
        m_window->import().start({write("a.bib", bib)});
        QTRY_VERIFY(!m_window->import().running());
        const QString file = write("b.ris", ris);
        m_window->import().preview({file});
        ImportPreview *preview = nullptr;
        QTRY_VERIFY((preview = m_window->findChild<ImportPreview *>()) != nullptr);
        const QString details = preview->details();
        QVERIFY2(details.contains("Même œuvre que"), qPrintable(details));
        QVERIFY2(details.contains("RIS TI"), qPrintable(details));
        QVERIFY2(details.contains("Résumé"), qPrintable(details)); // among what is missing
        QTest::mouseClick(button("Ce ne sont pas des doublons"), Qt::LeftButton);
        QTest::mouseClick(button("Importer"), Qt::LeftButton);
        QTRY_COMPARE(m_desk->workspace.documentCount(), 7);
    }

    void thePreviewSaysWhatIsLeftOut()
    {
        QVERIFY(open(true));
        QVERIFY(QDir(m_desk->folder.path()).mkdir("dossier"));
        (void)write("dossier/a.jsonl", "{\"title\": \"Une note\"}\n");
        (void)write("dossier/package.json", "{\"name\": \"phare\"}");
        QVERIFY(QFile::link(m_desk->folder.filePath("dossier/a.jsonl"),
                            m_desk->folder.filePath("dossier/lien.jsonl")));
        m_window->import().preview({m_desk->folder.filePath("dossier")});
        ImportPreview *preview = nullptr;
        QTRY_VERIFY((preview = m_window->findChild<ImportPreview *>()) != nullptr);
        QStringList words;
        for (const QLabel *label : preview->findChildren<QLabel *>())
            words += label->text();
        const QString said = words.join('|');
        QVERIFY2(said.contains("1 analyse à importer · 2 fichiers laissés de côté"),
                 qPrintable(said));
        QCOMPARE(preview->records().model()->rowCount(), 3);
        const auto row = [preview](int at) {
            return preview->records().model()->index(at, 0).data().toString();
        };
        QVERIFY2(row(1).startsWith("lien.jsonl\n"), qPrintable(row(1)));
        QVERIFY2(row(2).startsWith("package.json\n") && row(2).contains("du JSON sans titre"),
                 qPrintable(row(2)));
        preview->records().setCurrentIndex(preview->records().model()->index(2, 0));
        QVERIFY2(preview->details().contains("dossier/package.json"),
                 qPrintable(preview->details()));
        QTest::mouseClick(button("Importer"), Qt::LeftButton);
        QTRY_VERIFY2(bar().words().contains("1 analyse importée, 2 fichiers laissés de côté"),
                     qPrintable(bar().words()));
    }

    void anImportCanBeTakenBack()
    {
        QVERIFY(open(true));
        m_window->import().start({write("deux.jsonl", "{\"title\": \"Une première note\"}\n"
                                                      "{\"title\": \"Une seconde note\"}\n")});
        QTRY_COMPARE(m_desk->workspace.documentCount(), 7);
        QTest::mouseClick(button("Annuler l’importation"), Qt::LeftButton);
        QTRY_COMPARE(m_desk->workspace.documentCount(), 5);
        QTRY_COMPARE(bar().words(), "Importation annulée\u00a0: 2 analyses retirées. "
                                    "Ctrl+Z rétablit ce qui vient d’être annulé.");
        m_desk->workspace.changes().undo();
        QTRY_COMPARE(m_desk->workspace.documentCount(), 7);
        QVERIFY2(bar().words().isEmpty(), qPrintable(bar().words()));
    }

    void pastImportsAreListed()
    {
        QVERIFY(open(true));
        m_window->import().start({write("une.jsonl", "{\"title\": \"Une note\"}\n")});
        QTRY_COMPARE(m_desk->workspace.documentCount(), 6);
        ImportList list(m_desk->context, m_window.get());
        list.setAttribute(Qt::WA_DeleteOnClose, false);
        list.open();
        QTRY_VERIFY(list.button(0) != nullptr);
        QTest::mouseClick(list.button(0), Qt::LeftButton);
        QTRY_COMPARE(m_desk->workspace.documentCount(), 5);
        QTRY_VERIFY(list.button(0) == nullptr);
    }

    void takingOneOfThemBackIsTold()
    {
        QVERIFY(open(true));
        m_window->import().start({write("une.jsonl", "{\"title\": \"Une note\"}\n")});
        QTRY_COMPARE(m_desk->workspace.documentCount(), 6);
        m_window->findChild<QAction *>("window/imports")->trigger();
        auto *list = m_window->findChild<ImportList *>();
        QVERIFY(list != nullptr);
        QTRY_VERIFY(list->button(0) != nullptr);
        QTest::mouseClick(list->button(0), Qt::LeftButton);
        QTRY_VERIFY2(bar().words().startsWith("Annulation faite\u00a0: 1 analyse retirée. Ctrl+Z"),
                     qPrintable(bar().words()));
        QTRY_COMPARE(m_desk->workspace.documentCount(), 5);
    }

    void unknownLabelsAreMapped()
    {
        QVERIFY(open(true));
        m_window->import().start(
            {write("une.jsonl",
                   "{\"id\": \"a\", \"title\": \"Une note\", \"themes\": [\"Astronautique\"]}\n")});
        QTRY_VERIFY(!m_window->import().running());
        QTRY_VERIFY(m_desk->workspace.taxonomy()->find(corpus::Axis::Theme, "astronautique") !=
                    nullptr);
        QVERIFY(button("Libellés nouveaux…")->isVisible());
        QTest::mouseClick(button("Libellés nouveaux…"), Qt::LeftButton);
        auto *mapping = m_window->findChild<LabelMapping *>();
        QVERIFY(mapping != nullptr);
        mapping->target(0).setText("Rien de tel");
        mapping->save();
        QVERIFY(mapping->isVisible());
        const auto espace = m_desk->workspace.taxonomy()->find(corpus::Axis::Theme, "espace");
        mapping->target(0).setText(QString::fromStdString(espace->french));
        mapping->save();
        QTRY_VERIFY(m_desk->workspace.taxonomy()->find(corpus::Axis::Theme, "astronautique") ==
                    nullptr);
        QCOMPARE(m_desk->workspace.library()->document("a")->themes.front().term,
                 std::string("espace"));
    }

    void severalLabelsAreMappedInOneStep()
    {
        QVERIFY(open(true));
        m_window->import().start(
            {write("deux.jsonl", "{\"id\": \"a\", \"title\": \"Une note\", \"themes\": "
                                 "[\"Astronautique\", \"Fusées\"]}\n")});
        QTRY_VERIFY(!m_window->import().running());
        QTRY_VERIFY(m_desk->workspace.taxonomy()->find(corpus::Axis::Theme, "fusees") != nullptr);
        QTest::mouseClick(button("Libellés nouveaux…"), Qt::LeftButton);
        auto *mapping = m_window->findChild<LabelMapping *>();
        const auto espace = m_desk->workspace.taxonomy()->find(corpus::Axis::Theme, "espace");
        for (std::size_t row : {0, 1})
            mapping->target(row).setText(QString::fromStdString(espace->french));
        const int before = m_desk->workspace.changes().count();
        QSignalSpy announced(&m_desk->workspace, &Workspace::announced);
        mapping->save();
        QTRY_COMPARE(announced.count(), 1);
        QCOMPARE(announced.front().front().toString(), "2 libellés rattachés");
        QTRY_COMPARE(m_desk->workspace.changes().count(), before + 1);
        QCOMPARE(m_desk->workspace.library()->document("a")->themes.size(), 1U);
        m_desk->workspace.changes().undo();
        QTRY_COMPARE(m_desk->workspace.library()->document("a")->themes.size(), 2U);
        QTRY_VERIFY(m_desk->workspace.taxonomy()->find(corpus::Axis::Theme, "fusees") != nullptr);
        m_desk->workspace.changes().redo();
        QTRY_COMPARE(m_desk->workspace.library()->document("a")->themes.size(), 1U);
    }

    void aWatchedFolderIsTaken()
    {
        QVERIFY(open(true));
        QVERIFY(QDir(m_desk->folder.path()).mkdir("suivi"));
        QVERIFY(!write("suivi/une.jsonl", "{\"title\": \"Une note\"}\n").isEmpty());
        WatchedFolder &watched = m_window->importing().watched();
        QSignalSpy gathered(&watched, &WatchedFolder::gathered);
        QSignalSpy announced(&m_desk->workspace, &Workspace::announced);
        watched.setFolder(m_desk->folder.filePath("suivi"));
        QCOMPARE(announced.takeFirst().front().toString(),
                 QString("«\u00a0suivi\u00a0» est surveillé"));
        QTRY_COMPARE_WITH_TIMEOUT(gathered.count(), 1, 30000);
        QCOMPARE(announced.takeFirst().front().toString(),
                 QString("«\u00a0suivi\u00a0» est surveillé\u00a0: 1 fichier lu"));
        QTRY_COMPARE(m_desk->workspace.documentCount(), 6);
        // And what appears in it later.
        QVERIFY(!write("suivi/deux.jsonl", "{\"title\": \"Une autre note\"}\n").isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(gathered.count(), 2, 30000);
        QTRY_COMPARE(m_desk->workspace.documentCount(), 7);
        QVERIFY2(announced.isEmpty(), "only what a choice brought is told");
        watched.setFolder({});
        QCOMPARE(announced.takeFirst().front().toString(),
                 QString("«\u00a0suivi\u00a0» n’est plus surveillé"));
    }

    /// What was chosen for one library brings nothing into another.
    void aWatchedFolderIsOfItsLibrary()
    {
        QVERIFY(open(true));
        QVERIFY(QDir(m_desk->folder.path()).mkdir("suivi"));
        WatchedFolder &watched = m_window->importing().watched();
        const QString folder = m_desk->folder.filePath("suivi");
        watched.setFolder(folder);
        QCOMPARE(watched.folder(), folder);
        const library::Locations first = m_desk->workspace.locations();
        library::Locations second = first;
        second.library = m_desk->folder.filePath("autre.lutrin").toStdString();
        QSignalSpy changed(&watched, &WatchedFolder::folderChanged);
        m_desk->workspace.open(second);
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 1, 30000);
        QCOMPARE(watched.folder(), QString());
        watched.setFolder(m_desk->folder.filePath("ailleurs"));
        watched.setFolder({});
        m_desk->workspace.open(first);
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 4, 30000);
        QCOMPARE(watched.folder(), folder);
        QSignalSpy gathered(&watched, &WatchedFolder::gathered);
        QVERIFY(!write("suivi/une.jsonl", "{\"title\": \"Une note\"}\n").isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(gathered.count(), 1, 30000);
    }

    void theWatchedFolderOfTheProgramGoesToTheOwnLibrary()
    {
        QVERIFY(open(true));
        const WatchedFolder &watched = m_window->importing().watched();
        m_desk->settings.setText("import/watched", "/a/suivi");
        WatchedFolder::settle(m_desk->settings, m_desk->folder.filePath("autre.lutrin"));
        QCOMPARE(watched.folder(), QString());
        m_desk->settings.setText("import/watched", "/a/suivi");
        WatchedFolder::settle(m_desk->settings,
                              QString::fromStdString(m_desk->workspace.library()->file().string()));
        QCOMPARE(watched.folder(), QString("/a/suivi"));
        QCOMPARE(m_desk->settings.text("import/watched"), QString());
    }

    void saysThatAPreviewReads()
    {
        QVERIFY(open(true));
        QStringList files;
        for (int at = 0; at < 3; ++at)
            files += write(qPrintable(QString("%1.txt").arg(at)), "Un texte");
        QSignalSpy previewed(&m_window->import(), &ImportRun::previewed);
        QSignalSpy progressed(&m_window->import(), &ImportRun::progressed);
        m_window->import().preview(files);
        QCOMPARE(bar().words(), QString("Lecture avant l’importation"));
        emit m_window->import().progressed(
            {.done = 119, .total = 300, .subject = "/a/rapport.pdf", .entries = true});
        QCOMPARE(bar().words(),
                 QString("Lecture avant l’importation\u00a0: rapport.pdf · 120 sur 300"));
        QTRY_COMPARE(previewed.count(), 1);
        QVERIFY(progressed.count() > 1);
        QVERIFY(bar().words().isEmpty());
    }

    /// Searches are answered while an import goes on.
    void searchesMeanwhile()
    {
        QVERIFY(open(true));
        QByteArray lines;
        for (int at = 0; at < 4000; ++at)
            lines += QStringLiteral("{\"title\": \"Note %1\"}\n").arg(at).toUtf8();
        const QString file = write("beaucoup.jsonl", lines.constData());
        QSignalSpy finished(&m_window->import(), &ImportRun::finished);
        m_window->import().start({file});
        QSignalSpy answered(&m_desk->workspace, &Workspace::answered);
        int answers = 0;
        while (finished.isEmpty()) {
            m_desk->workspace.setQuery(answers % 2 == 0 ? "énergie" : "gouvernance");
            const bool came = answered.wait(10000);
            QVERIFY(came);
            QVERIFY(m_desk->workspace.answer().total >= 1);
            if (finished.isEmpty())
                ++answers;
        }
        QVERIFY2(answers > 0, "the import was over before the first answer");
        QCOMPARE(m_window->import().report().imported, 4000);
    }

    void leavesDroppedWordsAlone()
    {
        QVERIFY(open(true));
        QMimeData data;
        data.setText("énergie");
        QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton,
                              Qt::NoModifier);
        enter.ignore();
        QCoreApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(!enter.isAccepted());
        QVERIFY(!m_window->import().running());
    }

    void anEmptyLibraryOffersIt()
    {
        QVERIFY(open(false));
        QTRY_VERIFY(button("Importer…") != nullptr);
        QVERIFY(button("Importer…")->isVisible());
        QVERIFY(button("Importer un dossier…")->isVisible());
        m_window->import().start({QString::fromStdString(corpus().string())});
        QTRY_COMPARE(m_desk->workspace.documentCount(), 5);
        QTRY_COMPARE(m_desk->workspace.answer().total, 5);
    }

private:
    static std::filesystem::path corpus()
    {
        return std::filesystem::path(LUTRIN_SOURCE_DIRECTORY) / "corpus";
    }

    bool open(bool filled)
    {
        if (!m_desk->open(filled))
            return false;
        m_window = std::make_unique<MainWindow>(m_desk->context);
        m_window->resize(1440, 900);
        m_window->show();
        // The bar is there once the window has been on screen.
        return QTest::qWaitFor([this] { return m_window->findChild<ImportBar *>() != nullptr; });
    }

    [[nodiscard]] QString write(const char *name, const char *text) const
    {
        const QString path = m_desk->folder.filePath(QString::fromUtf8(name));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) < 0)
            qFatal("cannot write %s", name);
        return path;
    }

    [[nodiscard]] ImportBar &bar() const { return m_window->importBar(); }

    [[nodiscard]] QPushButton *button(const char *words) const
    {
        const auto all = m_window->findChildren<QPushButton *>();
        const auto found = std::ranges::find(all, QString::fromUtf8(words), &QPushButton::text);
        return found == all.end() ? nullptr : *found;
    }

    std::unique_ptr<Translation> m_translation;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace lutrin::gui

QTEST_MAIN(lutrin::gui::ImportBarTest)
#include "importbar_test.moc"
