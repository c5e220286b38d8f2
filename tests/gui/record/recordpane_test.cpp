// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/record/recordpane.h"

#include "desk.h"
#include "gui/record/growingtext.h"
#include "gui/shell/changedeed.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QGuiApplication>
#include <QMimeData>
#include <QRegularExpression>
#include <QTextBlock>
#include <QUndoStack>
#include <QUrlQuery>

namespace lutrin::gui {

class RecordPaneTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void showsUnknownFieldsAsSuch();
    void filtersByAClickedTheme();
    void copiesTheLink();
    void copiesTheReferenceWithTheLink();
    void writesAMailOnlyWhenAsked();
    void opensARelatedAnalysis();
    void setsARelatedTitleInItsLanguage();
    void keepsTheRelatedAnalysesOfAChangedRecord();
    void opensThePublishersPageOnlyWhenClicked();
    void takesAFileThatIsDropped();
    void refusesAFileThatIsNoText();
    void isNeverClipped_data();
    void isNeverClipped();

private:
    /// Whether the pane took the file.
    bool drop(const QByteArray &content, const QString &name);
    [[nodiscard]] GrowingText *field(const QString &label) const;
    void activate(const QString &label, const QString &words);

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<RecordPane> m_pane;
};

void RecordPaneTest::init()
{
    m_desk = std::make_unique<Desk>();
    QVERIFY(m_desk->open());
    m_pane = std::make_unique<RecordPane>(m_desk->context);
    m_pane->resize(316, 900);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    QVERIFY(m_desk->openDocument("gouvernance-mondiale-ia"));
    QCoreApplication::processEvents();
}

void RecordPaneTest::cleanup()
{
    m_pane.reset();
    m_desk.reset();
}

GrowingText *RecordPaneTest::field(const QString &label) const
{
    for (auto *candidate : m_pane->findChildren<GrowingText *>()) {
        if (candidate->accessibleName() == label && candidate->isVisible())
            return candidate;
    }
    return nullptr;
}

/// Clicks on the link with these words.
void RecordPaneTest::activate(const QString &label, const QString &words)
{
    GrowingText *text = field(label);
    QVERIFY2(text, qPrintable(label));
    QTextCursor cursor = text->document()->find(words);
    QVERIFY2(!cursor.isNull(), qPrintable(text->toPlainText()));
    cursor.setPosition(cursor.selectionStart() + 2);
    QTest::mouseClick(text->viewport(), Qt::LeftButton, {}, text->cursorRect(cursor).center());
}

void RecordPaneTest::showsUnknownFieldsAsSuch()
{
    GrowingText *isbn = field("ISBN / ISSN");
    QVERIFY(isbn);
    QCOMPARE(isbn->toPlainText(), QStringLiteral("non renseigné"));
    QCOMPARE(isbn->accessibleDescription(), QStringLiteral("non renseigné"));
    QVERIFY(QTextCursor(isbn->document()->firstBlock()).charFormat().fontItalic());
    QVERIFY(field("Thèmes")->toPlainText().contains("Intelligence artificielle"));
    QCOMPARE(field("Disponible en")->toPlainText(), QStringLiteral("français, anglais"));
}

void RecordPaneTest::filtersByAClickedTheme()
{
    activate("Thèmes", "Intelligence artificielle");
    const auto &filters = m_desk->workspace.request().filters;
    QCOMPARE(filters.size(), std::size_t(1));
    QCOMPARE(filters[0].facet, search::Facet::Theme);
    QCOMPARE(filters[0].value, m_desk->workspace.document()->document.themes[0].term);
    activate("Régions", "Monde");
    QCOMPARE(m_desk->workspace.request().filters.size(), std::size_t(2));
}

void RecordPaneTest::copiesTheLink()
{
    activate("Partager", "copier le lien");
    QCOMPARE(QGuiApplication::clipboard()->text().toStdString(),
             m_desk->workspace.document()->document.url);
}

void RecordPaneTest::copiesTheReferenceWithTheLink()
{
    QSignalSpy announced(&m_desk->workspace, &Workspace::announced);
    activate("Partager", "copier la référence");
    QVERIFY(announced.wait(10000));
    const QMimeData *content = QGuiApplication::clipboard()->mimeData();
    const QString url = QString::fromStdString(m_desk->workspace.document()->document.url);
    QVERIFY2(content->text().contains("Promesses artificielles"), qPrintable(content->text()));
    QVERIFY(content->text().endsWith('\n' + url));
    QVERIFY(content->html().contains("href=\"" + url + "\""));
}

void RecordPaneTest::writesAMailOnlyWhenAsked()
{
    Browser browser;
    activate("Partager", "envoyer");
    QTRY_COMPARE(browser.opened.size(), 1);
    const QUrl mail = browser.opened[0];
    QCOMPARE(mail.scheme(), QStringLiteral("mailto"));
    QVERIFY(mail.path().isEmpty());
    const QString body = QUrlQuery(mail).queryItemValue("body", QUrl::FullyDecoded);
    QVERIFY2(body.contains("Promesses artificielles"), qPrintable(body));
}

void RecordPaneTest::opensARelatedAnalysis()
{
    QTRY_VERIFY(!m_desk->workspace.document()->related.empty());
    const search::Hit related = m_desk->workspace.document()->related[0];
    QSignalSpy opened(&m_desk->workspace, &Workspace::documentOpened);
    // What a layout is given is shown by an event of its own.
    QTRY_VERIFY(field("Analyse proche"));
    auto *title = field("Analyse proche");
    QTest::mouseClick(title->viewport(), Qt::LeftButton, {}, QPoint(10, 8));
    QVERIFY(opened.wait(10000));
    QCOMPARE(m_desk->workspace.document()->document.id, related.id);
}

void RecordPaneTest::setsARelatedTitleInItsLanguage()
{
    QFile file(m_desk->folder.filePath(QStringLiteral("english.jsonl")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (const char *number : {"1", "2"})
        file.write(
            QStringLiteral("{\"id\": \"e%1\", \"title\": \"Lithium batteries: what now? %1\", "
                           "\"language\": \"en\", \"date\": \"202%1\", \"abstract\": "
                           "\"Lithium batteries and cobalt mines.\"}\n")
                .arg(QLatin1String(number))
                .toUtf8());
    file.close();
    const auto report = m_desk->workspace.library()->import({file.fileName().toStdString()}, {});
    QVERIFY(report && report->imported == 2);
    QVERIFY(m_desk->openDocument("e1"));
    QTRY_VERIFY(field("Analyse proche"));
    QCOMPARE(field("Analyse proche")->toPlainText(),
             QStringLiteral("Lithium batteries: what now? 2"));
}

void RecordPaneTest::keepsTheRelatedAnalysesOfAChangedRecord()
{
    QTRY_VERIFY(field(QStringLiteral("Analyse proche")) != nullptr);
    QSignalSpy changed(&m_desk->workspace, &Workspace::documentChanged);
    const std::string id = m_desk->workspace.document()->document.id;
    m_desk->workspace.deeds().perform(changeDeed(
        QStringLiteral("essai"),
        [id](library::Library &library, const Deeds::Course &) -> Result<std::int64_t> {
            const auto report = library.edit({id}, {{.field = "publisher", .values = {"Presses"}}});
            if (!report)
                return failure(report.error());
            return report->change;
        }));
    QVERIFY(changed.wait(10000));
    QTRY_VERIFY(field(QStringLiteral("Analyse proche")) != nullptr);
    m_desk->workspace.changes().undo();
    QVERIFY(changed.wait(10000));
    QTRY_VERIFY(field(QStringLiteral("Analyse proche")) != nullptr);
}

void RecordPaneTest::opensThePublishersPageOnlyWhenClicked()
{
    Browser browser;
    QCoreApplication::processEvents();
    QVERIFY(browser.opened.isEmpty());
    activate("Analyse complète", "page de l’éditeur");
    QCOMPARE(browser.opened.size(), 1);
    QCOMPARE(browser.opened[0].toString().toStdString(),
             m_desk->workspace.document()->document.url);
}

bool RecordPaneTest::drop(const QByteArray &content, const QString &name)
{
    QFile file(m_desk->folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return false;
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file.fileName())});
    const QPoint place(20, 20);
    QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(m_pane.get(), &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent fallen(place, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(m_pane.get(), &fallen);
    return fallen.isAccepted();
}

void RecordPaneTest::takesAFileThatIsDropped()
{
    const QString before = field("Analyse complète")->toPlainText();
    QVERIFY2(before.contains("joindre un fichier…"), qPrintable(before));
    QSignalSpy announced(&m_desk->workspace, &Workspace::announced);
    QVERIFY(drop("Les bajoyers de l’écluse.", "a.txt"));
    QTRY_COMPARE(announced.size(), 2);
    QCOMPARE(announced.front().front().toString(), QString("Lecture de «\u00a0a.txt\u00a0»…"));
    QCOMPARE(announced.back().front().toString(),
             QString("«\u00a0a.txt\u00a0» est joint à la fiche"));
    const auto found = m_desk->workspace.library()->search({.query = "bajoyers"});
    QCOMPARE(found->total, 1);
    QCOMPARE(found->hits.front().id, std::string("gouvernance-mondiale-ia"));
    QTRY_COMPARE(corpus::plainText(m_desk->workspace.document()->document.body),
                 std::string("Les bajoyers de l’écluse."));
    m_desk->workspace.changes().undo();
    QTRY_COMPARE(m_desk->workspace.library()->search({.query = "bajoyers"})->total, 0);
}

void RecordPaneTest::refusesAFileThatIsNoText()
{
    QSignalSpy failed(&m_desk->workspace, &Workspace::failed);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(".*b.ris.*"));
    QVERIFY(drop("TY  - RPRT\nTI  - Un\nER  - \n", "b.ris"));
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!m_desk->workspace.changes().canUndo());
}

void RecordPaneTest::isNeverClipped_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("scale");
    QTest::newRow("drawn") << 316 << 100;
    QTest::newRow("narrow") << 260 << 100;
    QTest::newRow("wide") << 500 << 100;
    QTest::newRow("large text") << 474 << 150;
}

void RecordPaneTest::isNeverClipped()
{
    QFETCH(int, width);
    QFETCH(int, scale);
    m_desk->theme.setScale(scale);
    m_pane->resize(width, 900);
    m_pane->adjustSize();
    m_pane->resize(width, m_pane->height());
    QCoreApplication::processEvents();
    for (const auto *text : m_pane->findChildren<GrowingText *>()) {
        if (!text->isVisible())
            continue;
        QVERIFY2(text->document()->size().height() <= text->viewport()->height(),
                 qPrintable(text->accessibleName()));
        QVERIFY2(text->document()->idealWidth() <= text->viewport()->width() + 1,
                 qPrintable(text->accessibleName()));
    }
}

} // namespace lutrin::gui

QTEST_MAIN(lutrin::gui::RecordPaneTest)
#include "recordpane_test.moc"
