// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk.h"

#include "gui/search/completion.h"
#include "gui/search/completionpopup.h"
#include "gui/search/completionsource.h"
#include "gui/search/queryedit.h"
#include "gui/search/searchfield.h"

#include <QListView>
#include <QMainWindow>

namespace lutrin::gui {

using Kind = Completion::Kind;

class CompletionTest : public QObject {
    Q_OBJECT

private slots:
    void nothingInsideWords_data();
    void nothingInsideWords();
    void aFieldFromItsThirdLetter();
    static void fieldsAreOfferedInTheInterfacesWords();
    void aValueWithoutItsQuotes_data();
    void aValueWithoutItsQuotes();
    void valuesAreQuotedWhereTheyMustBe();
    void valuesCountWhatTheRestLeaves();
    void importsByTheirNumber();
    void recentSearchesOnceEach();
    void theKeyboardDoesItAll();
    void escapeClosesThenEmpties();
};

namespace {

/// A search field in a window that has the keyboard.
struct FieldInWindow {
    Desk desk;
    QMainWindow window;
    SearchField *field = nullptr;

    void show()
    {
        QVERIFY(desk.open());
        field = new SearchField(desk.context);
        window.setCentralWidget(field);
        window.resize(700, 500);
        window.show();
        window.activateWindow();
        field->activate();
        QTRY_VERIFY(field->edit().hasFocus());
    }
};

} // namespace

void CompletionTest::nothingInsideWords_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("cursor");
    QTest::newRow("empty") << QString() << 0;
    QTest::newRow("short") << QStringLiteral("th") << 2;
    QTest::newRow("ordinary") << QStringLiteral("énergie") << 7;
    QTest::newRow("inside") << QStringLiteral("thème") << 3;
    QTest::newRow("title") << QStringLiteral("titre:éner") << 10;
    QTest::newRow("phrase") << QStringLiteral("\"les rég") << 8;
    QTest::newRow("beyond") << QStringLiteral("thème:espace ") << 13;
}

void CompletionTest::nothingInsideWords()
{
    QFETCH(QString, line);
    QFETCH(int, cursor);
    QVERIFY(!completionAt(line, cursor));
}

void CompletionTest::aFieldFromItsThirdLetter()
{
    const auto field = completionAt(QStringLiteral("énergie reg"), 11);
    QVERIFY(field.has_value());
    QCOMPARE(field->kind, Kind::Field);
    QCOMPARE(field->begin, 8);
    QCOMPARE(field->end, 11);
    QVERIFY(fieldsBeginning(field->typed).contains(QStringLiteral("région:")));
}

void CompletionTest::fieldsAreOfferedInTheInterfacesWords()
{
    QLocale::setDefault(QLocale(QLocale::French));
    QCOMPARE(fieldsBeginning(QStringLiteral("aut")), QStringList{QStringLiteral("auteur:")});
    QCOMPARE(fieldsBeginning(QStringLiteral("fold")), QStringList{QStringLiteral("folder:")});
    QLocale::setDefault(QLocale(QLocale::English));
    QCOMPARE(fieldsBeginning(QStringLiteral("aut")), QStringList{QStringLiteral("author:")});
    QCOMPARE(fieldsBeginning(QStringLiteral("regi")), QStringList{QStringLiteral("region:")});
    QLocale::setDefault(QLocale(QLocale::French));
}

void CompletionTest::aValueWithoutItsQuotes_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("cursor");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("rest");
    QTest::newRow("nothing yet") << QStringLiteral("IA région:") << 10 << QString()
                                 << QStringLiteral("IA");
    QTest::newRow("one word") << QStringLiteral("region:chi") << 10 << QStringLiteral("chi")
                              << QString();
    QTest::newRow("open quote") << QStringLiteral("auteur:\"de rou") << 14
                                << QStringLiteral("de rou") << QString();
    QTest::newRow("before others") << QStringLiteral("thème:éner ET IA") << 10
                                   << QStringLiteral("éner") << QStringLiteral("ET IA");
}

void CompletionTest::aValueWithoutItsQuotes()
{
    QFETCH(QString, line);
    QFETCH(int, cursor);
    const auto value = completionAt(line, cursor);
    QVERIFY(value.has_value());
    QCOMPARE(value->kind, Kind::Value);
    QTEST(value->typed, "typed");
    QTEST(value->rest, "rest");
}

void CompletionTest::valuesAreQuotedWhereTheyMustBe()
{
    QCOMPARE(quotedValue(QStringLiteral("Europe")), QStringLiteral("Europe"));
    QCOMPARE(quotedValue(QStringLiteral("États-Unis")), QStringLiteral("États-Unis"));
    QCOMPARE(quotedValue(QStringLiteral("à lire")), QStringLiteral("\"à lire\""));
    QCOMPARE(quotedValue(QStringLiteral("-x")), QStringLiteral("\"-x\""));
    QCOMPARE(quotedValue(QStringLiteral("(a)")), QStringLiteral("\"(a)\""));
}

void CompletionTest::valuesCountWhatTheRestLeaves()
{
    Desk desk;
    QVERIFY(desk.open());
    const auto &library = *desk.workspace.library();
    const auto offers = [&](const QString &line) {
        return *offersFor(*completionAt(line, int(line.size())), library, desk.workspace.request(),
                          {});
    };
    const auto all = offers(QStringLiteral("région:"));
    QVERIFY(!all.empty());
    const QString rest = QStringLiteral("titre:deepseek région:");
    const auto fewer = offers(rest);
    QVERIFY(!fewer.empty());
    QVERIFY(fewer.size() < all.size());
    // What is offered, taken, finds as many as it says.
    for (const Offer &offer : fewer) {
        const auto found = library.search({.query = (rest + offer.insert).toStdString()});
        QCOMPARE(QString::number(found->total), offer.detail);
    }
}

void CompletionTest::importsByTheirNumber()
{
    Desk desk;
    QVERIFY(desk.open());
    auto &library = *desk.workspace.library();
    QFile file(desk.folder.filePath("veille.jsonl"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"title\": \"Une note\"}\n{\"title\": \"Une autre sur l’espace\"}\n");
    file.close();
    const auto report = library.import({file.fileName().toStdString()}, {});
    QVERIFY(report.has_value());
    const auto offers = [&](const QString &line) {
        return *offersFor(*completionAt(line, int(line.size())), library, desk.workspace.request(),
                          {});
    };
    const auto named = offers(QStringLiteral("import:vei"));
    QCOMPARE(named.size(), 1U);
    QCOMPARE(named[0].words, QString::number(report->change) + QStringLiteral(" · veille.jsonl"));
    QCOMPARE(named[0].detail, QStringLiteral("2"));
    QCOMPARE(named[0].insert, QString::number(report->change) + u' ');
    QCOMPARE(offers(QStringLiteral("espace import:"))[0].detail, QStringLiteral("1"));
    QVERIFY(offers(QStringLiteral("import:zotero")).empty());
}

void CompletionTest::recentSearchesOnceEach()
{
    Desk desk;
    QVERIFY(desk.open());
    auto &library = *desk.workspace.library();
    for (const char *query : {"énergie", "espace", "énergie"}) {
        const search::Request request{.query = query};
        QVERIFY(library.logSearch(request, *library.search(request)).has_value());
    }
    const auto offers = *offersFor({.kind = Kind::Recent}, library, desk.workspace.request(), {});
    QCOMPARE(offers.size(), 2U);
    QCOMPARE(offers[0].insert, QStringLiteral("énergie"));
    QCOMPARE(offers[1].insert, QStringLiteral("espace"));
}

void CompletionTest::theKeyboardDoesItAll()
{
    FieldInWindow shown;
    shown.show();
    SearchField *field = shown.field;
    Desk &desk = shown.desk;
    QTest::keyClicks(&field->edit(), QStringLiteral("reg"));
    QTRY_VERIFY(field->offers().isVisible());
    // Return means the search as it is typed, until an offer is marked.
    QSignalSpy wanted(field, &SearchField::resultsRequested);
    QTest::keyClick(&field->edit(), Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QVERIFY(field->offers().isHidden());
    QTest::keyClick(&field->edit(), Qt::Key_Space, Qt::ControlModifier);
    QTRY_VERIFY(field->offers().isVisible());
    QTest::keyClick(&field->edit(), Qt::Key_Down);
    QTest::keyClick(&field->edit(), Qt::Key_Return);
    QCOMPARE(field->edit().text(), QStringLiteral("région:"));
    QCOMPARE(desk.workspace.request().query, std::string("région:"));
    QTRY_VERIFY(field->offers().isVisible());
    QTest::keyClick(&field->edit(), Qt::Key_Down);
    QTest::keyClick(&field->edit(), Qt::Key_Return);
    QVERIFY(field->edit().text().size() > 8);
    QCOMPARE(desk.workspace.request().query, field->edit().text().toStdString());
}

void CompletionTest::escapeClosesThenEmpties()
{
    FieldInWindow shown;
    shown.show();
    SearchField *field = shown.field;
    QTest::keyClicks(&field->edit(), QStringLiteral("the"));
    QTRY_VERIFY(field->offers().isVisible());
    QTest::keyClick(&field->edit(), Qt::Key_Escape);
    QVERIFY(field->offers().isHidden());
    QVERIFY(!field->edit().text().isEmpty());
    QTest::keyClick(&field->edit(), Qt::Key_Escape);
    QVERIFY(field->edit().text().isEmpty());
}

} // namespace lutrin::gui

QTEST_MAIN(lutrin::gui::CompletionTest)
#include "completion_test.moc"
