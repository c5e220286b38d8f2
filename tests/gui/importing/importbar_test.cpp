// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk.h"

#include "gui/importing/importbar.h"
#include "gui/importing/importrun.h"
#include "gui/shell/mainwindow.h"
#include "gui/shell/translation.h"

#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>

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
        // Nothing to tell of, nothing to save.
        QVERIFY(!button("Enregistrer le rapport…")->isVisible());
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
        QFile file(report);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY2(text.contains("mauvais.jsonl"), qPrintable(text));
        QVERIFY2(text.contains("Échec"), qPrintable(text));
        QVERIFY2(text.contains("1"), qPrintable(text));
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
        QTRY_COMPARE(m_desk->workspace.documentCount(), 6);
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
        return QTest::qWaitForWindowExposed(m_window.get());
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
