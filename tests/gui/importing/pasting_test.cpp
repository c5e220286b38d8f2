// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowtest.h"

#include "gui/importing/importpreview.h"
#include "gui/results/resultlist.h"
#include "gui/results/resultspane.h"
#include "gui/search/queryedit.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QListView>
#include <QMimeData>
#include <QSignalSpy>
#include <QUrl>

namespace lutrin::gui {

class PastingTest : public WindowTest {
    Q_OBJECT

private slots:
    void init()
    {
        openWindow();
        m_window->results().list().setFocus();
    }

    void cleanup() { closeWindow(); }

    void offersTheReferenceThatWasCopied()
    {
        QGuiApplication::clipboard()->setText(
            QStringLiteral("@book{r, author = {Roseau, Éve}, title = {Le Livre collé}, "
                           "date = {2024}, publisher = {Rive}}"));
        const ImportPreview *preview = pasted();
        QVERIFY(preview != nullptr);
        QCOMPARE(preview->records().model()->rowCount(), 1);
        QVERIFY(preview->details().contains("Le Livre collé"));
    }

    void offersTheFilesThatWereCopied()
    {
        const QString path = m_desk->folder.filePath("copié.jsonl");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write("{\"title\": \"Une note copiée\"}\n") > 0);
        file.close();
        auto content = std::make_unique<QMimeData>();
        content->setUrls({QUrl::fromLocalFile(path)});
        QGuiApplication::clipboard()->setMimeData(content.release());
        const ImportPreview *preview = pasted();
        QVERIFY(preview != nullptr);
        QVERIFY(preview->details().contains("Une note copiée"));
    }

    void leavesTheSearchFieldItsWords()
    {
        QGuiApplication::clipboard()->setText(QStringLiteral("énergie"));
        auto *field = m_window->findChild<QueryEdit *>();
        field->setFocus();
        QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(field->text(), QStringLiteral("énergie"));
        QTRY_VERIFY(!m_desk->jobs.running(Lane::Search));
        QVERIFY(m_window->findChild<ImportPreview *>() == nullptr);
    }

    void saysWhereThereIsNothing()
    {
        QGuiApplication::clipboard()->setText(QStringLiteral(" \n"));
        const QSignalSpy said(&m_desk->workspace, &Workspace::announced);
        QTest::keyClick(m_window.get(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(said.count(), 1);
        QVERIFY(said.front().front().toString().startsWith("Rien à importer"));
    }

private:
    /// The preview of what Ctrl+V takes, none where none is shown.
    ImportPreview *pasted()
    {
        QTest::keyClick(m_window.get(), Qt::Key_V, Qt::ControlModifier);
        ImportPreview *preview = nullptr;
        (void)QTest::qWaitFor([&] {
            preview = m_window->findChild<ImportPreview *>();
            return preview != nullptr;
        });
        return preview;
    }
};

} // namespace lutrin::gui

QTEST_MAIN(lutrin::gui::PastingTest)
#include "pasting_test.moc"
