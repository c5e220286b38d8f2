// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/citations/clipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTest>

namespace lutrin::gui {

class ClipboardTest : public QObject {
    Q_OBJECT

private slots:
    void offersEveryForm();
    void leavesOutWhatIsEmpty();
    void reachesTheClipboard();
};

void ClipboardTest::offersEveryForm()
{
    const citation::Formatted reference = {
        .plain = "PAJOT, Benjamin. Le solutionnisme\u202F?",
        .html = "PAJOT, Benjamin. <i>Le solutionnisme\u202F?</i>",
        .rtf = R"({\rtf1 PAJOT, Benjamin. {\i Le solutionnisme\u8239??}})"};
    const auto content = clipboardContent(reference);
    QCOMPARE(content->text().toStdString(), reference.plain);
    QVERIFY(content->html().contains(QString::fromStdString(reference.html)));
    QVERIFY(content->html().contains("charset=\"utf-8\""));
    QVERIFY(!content->html().contains("style"));
    QCOMPARE(content->data("text/rtf").toStdString(), reference.rtf);
    QCOMPARE(content->data("application/rtf").toStdString(), reference.rtf);
}

void ClipboardTest::leavesOutWhatIsEmpty()
{
    const auto content = clipboardContent({.plain = "texte"});
    QVERIFY(content->hasText());
    QVERIFY(!content->hasHtml());
    QVERIFY(!content->hasFormat("text/rtf"));
}

void ClipboardTest::reachesTheClipboard()
{
    copyToClipboard({.plain = "a", .html = "<i>a</i>", .rtf = "{\\rtf1 a}"});
    const QMimeData *content = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(content->text(), QStringLiteral("a"));
    QVERIFY(content->html().contains("<i>a</i>"));
    QCOMPARE(content->data("text/rtf"), QByteArray("{\\rtf1 a}"));
}

} // namespace lutrin::gui

QTEST_MAIN(lutrin::gui::ClipboardTest)
#include "clipboard_test.moc"
