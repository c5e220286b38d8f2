// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/reader/readerpane.h"

#include "desk.h"
#include "gui/citations/passagechoice.h"
#include "gui/reader/besidepane.h"
#include "gui/reader/findbar.h"
#include "gui/reader/passagebubble.h"
#include "gui/reader/readerview.h"
#include "gui/reader/versionspopup.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolButton>

namespace lutrin::gui {

class ReaderPaneTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void helpsWhileNothingIsOpen();
    void showsTheDocumentWithWhatWasFound();
    void followsTheQuery();
    void citesTheSelectedPassage();
    void aPassageKeepsItsEmphasisAndNothingElse();
    void aPassageIsLocatedWhereItWasSelected();
    void aPassageIsCopiedAsChosen();
    void aLinkLeadsBackToThePassage();
    void offersTheBubbleBesideASelection();
    void theKeyboardReachesTheBubbleWithTheSelection();
    void changesAndKeepsTheTextSize();
    void aLargerTextKeepsTheLineThatIsRead();
    void keepsHowFarEachDocumentWasRead();
    void listsLanguageVersions();
    void aVersionOfTheLibraryStandsBeside();
    void anAnalysisIsKeptBesideAnother();
    void aPassageBesideIsCitedCopiedAndMarked();
    void escapeClosesWhatStandsBeside();
    void aTipFollowsTheKeysOfItsCommand();

private:
    [[nodiscard]] QAction *action(const QString &shortcut) const;
    [[nodiscard]] ReaderView &view() const { return m_pane->view(); }
    void select(const QString &words);

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<ReaderPane> m_pane;
};

void ReaderPaneTest::init()
{
    m_desk = std::make_unique<Desk>();
    QVERIFY(m_desk->open());
    m_pane = std::make_unique<ReaderPane>(m_desk->context);
    m_pane->resize(560, 400);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
}

void ReaderPaneTest::cleanup()
{
    m_pane.reset();
    m_desk.reset();
}

QAction *ReaderPaneTest::action(const QString &shortcut) const
{
    for (QAction *candidate : m_pane->actions()) {
        if (candidate->shortcuts().contains(QKeySequence(shortcut)))
            return candidate;
    }
    return nullptr;
}

void ReaderPaneTest::select(const QString &words)
{
    const QTextCursor found = view().document()->find(words);
    QVERIFY2(!found.isNull(), qPrintable(words));
    view().setTextCursor(found);
}

void ReaderPaneTest::helpsWhileNothingIsOpen()
{
    const auto shown = [this] {
        QStringList words;
        for (const QLabel *label : m_pane->findChildren<QLabel *>()) {
            if (label->isVisible())
                words += label->text();
        }
        return words.join(' ');
    };
    // At the start a document is on its way; that nothing is open is said when it was closed.
    QCOMPARE(shown(), QString());
    m_desk->workspace.openDocument({});
    QVERIFY(!view().isVisible());
    QVERIFY(shown().contains("Choisissez une analyse"));
    QVERIFY(!action("F3")->isEnabled());
}

void ReaderPaneTest::showsTheDocumentWithWhatWasFound()
{
    m_desk->workspace.setQuery("énergie");
    QVERIFY(m_desk->openDocument("ia-centres-de-donnees-energie"));
    QVERIFY(view().isVisible());
    const QString text = view().toPlainText();
    QVERIFY(text.contains("Laure de Roucy-Rochegonde et Adrien Buffard"));
    QVERIFY(text.contains("IA, centres de données et demande d’énergie"));
    QVERIFY(text.contains("Technologie › Intelligence artificielle"));
    QVERIFY(view().markCount() >= 2);
    for (const Span &span : view().marks()) {
        QTextCursor cursor(view().document());
        cursor.setPosition(span.position);
        cursor.setPosition(span.position + span.length, QTextCursor::KeepAnchor);
        QVERIFY2(cursor.selectedText().contains("nerg", Qt::CaseInsensitive),
                 qPrintable(cursor.selectedText()));
    }
    QCOMPARE(view().currentMark(), 0);
    action("F3")->trigger();
    QCOMPARE(view().currentMark(), 1);
    action("Shift+F3")->trigger();
    QCOMPARE(view().currentMark(), 0);
}

void ReaderPaneTest::followsTheQuery()
{
    QVERIFY(m_desk->openDocument("ia-centres-de-donnees-energie"));
    QCOMPARE(view().markCount(), 0);
    QSignalSpy marked(&m_desk->workspace, &Workspace::documentMarked);
    m_desk->workspace.setQuery("énergie");
    QVERIFY(marked.wait(5000));
    QVERIFY(view().markCount() >= 2);
}

void ReaderPaneTest::citesTheSelectedPassage()
{
    QVERIFY(m_desk->openDocument("solutionnisme-technologique"));
    QSignalSpy announced(&m_desk->workspace, &Workspace::announced);
    action("Ctrl+Shift+C")->trigger();
    QCOMPARE(announced.count(), 1); // nothing is selected: says what to do
    select("Silicon Valley");
    action("Ctrl+Shift+C")->trigger();
    QVERIFY(announced.wait(10000));
    const QMimeData *content = QGuiApplication::clipboard()->mimeData();
    QVERIFY2(content->text().startsWith("«\u00A0Silicon Valley\u00A0»"),
             qPrintable(content->text()));
    QVERIFY2(content->text().contains("Pajot", Qt::CaseInsensitive), qPrintable(content->text()));
    QVERIFY(content->html().contains("Silicon Valley"));
    QVERIFY(content->data("text/rtf").startsWith("{\\rtf1"));
}

void ReaderPaneTest::aPassageKeepsItsEmphasisAndNothingElse()
{
    QVERIFY(m_desk->openDocument("ia-centres-de-donnees-energie"));
    QSignalSpy announced(&m_desk->workspace, &Workspace::announced);
    // « celle du cloud en premier lieu » with one word in italics, cut out of its sentence's end.
    QTextCursor cursor = view().document()->find("cloud");
    cursor.setPosition(cursor.selectionStart() - 9);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    view().setTextCursor(cursor);
    action("Ctrl+Shift+C")->trigger();
    QVERIFY(announced.wait(10000));
    const QMimeData *content = QGuiApplication::clipboard()->mimeData();
    const QString html = content->html();
    QVERIFY2(html.contains("«\u00A0[…] celle du <i>cloud</i> en premier lieu"), qPrintable(html));
    QVERIFY2(html.contains("10\u00A0%"), qPrintable(html)); // the page's no-break spaces
    for (const char *soup : {"style", "font", "color", "<span", "class"})
        QVERIFY2(!html.contains(soup), qPrintable(html));
    const QByteArray rtf = content->data("text/rtf");
    QVERIFY2(rtf.contains("{\\i cloud}"), rtf.constData());
    QVERIFY(!rtf.contains("\\fonttbl") && !rtf.contains("\\colortbl"));
    QVERIFY2(content->text().contains("2025, §\u00A02)"), qPrintable(content->text()));
}

void ReaderPaneTest::aPassageIsLocatedWhereItWasSelected()
{
    QVERIFY(m_desk->openDocument("ia-centres-de-donnees-energie"));
    const auto cited = [this](const QTextCursor &words) {
        view().setTextCursor(words);
        QSignalSpy announced(&m_desk->workspace, &Workspace::announced);
        action("Ctrl+Shift+C")->trigger();
        return announced.wait(10000) ? QGuiApplication::clipboard()->text() : QString();
    };
    static const QRegularExpression place(QStringLiteral("§\u00a0\\d+"));
    QStringList places;
    const QTextDocument &page = *view().document();
    for (QTextCursor at = page.find("centres de données"); !at.isNull();
         at = page.find("centres de données", at)) {
        QTextCursor whole = at;
        whole.select(QTextCursor::BlockUnderCursor);
        places += place.match(cited(at)).captured();
        if (const QString known = place.match(cited(whole)).captured(); !known.isEmpty())
            QCOMPARE(places.back(), known);
    }
    QVERIFY2(places.removeDuplicates() > 0 && places.size() > 2, qPrintable(places.join(' ')));
}

void ReaderPaneTest::aPassageIsCopiedAsChosen()
{
    QVERIFY(m_desk->openDocument("solutionnisme-technologique"));
    select("Silicon Valley");
    const auto copied = [this](const PassageChoice &choice) {
        setPassageChoice(m_desk->settings, choice);
        QSignalSpy announced(&m_desk->workspace, &Workspace::announced);
        action("Ctrl+Shift+C")->trigger();
        return announced.wait(10000) ? QGuiApplication::clipboard()->mimeData() : nullptr;
    };
    const QMimeData *content = copied({.form = citation::Form::Bibliography});
    QVERIFY(content && content->html().contains("<i>"));
    const QString link = "lutrin://document/solutionnisme-technologique?passage=Silicon%20Valley";
    content = copied({.link = true});
    QVERIFY(content && content->html().contains("<a href=\"" + link + "\">"));
    QVERIFY(content->text().endsWith('\n' + link));
    QVERIFY(content->data("text/rtf").contains("HYPERLINK \"" + link.toLatin1() + '"'));
    content = copied({.form = citation::Form::Bibliography, .markdown = true});
    QVERIFY(content && !content->hasHtml() && !content->hasFormat("text/rtf"));
    QVERIFY2(content->text().contains('*'), qPrintable(content->text()));
}

void ReaderPaneTest::aLinkLeadsBackToThePassage()
{
    QVERIFY(m_desk->openDocument("solutionnisme-technologique"));
    m_pane->goToPassage("ia-centres-de-donnees-energie", "10 % de l’électricité");
    QVERIFY(view().passage().isEmpty()); // not this document
    QVERIFY(m_desk->openDocument("ia-centres-de-donnees-energie"));
    QCOMPARE(view().passage(), QStringLiteral("10\u00A0% de l’électricité"));
    m_pane->goToPassage("ia-centres-de-donnees-energie", "Les centres de données");
    QCOMPARE(view().passage(), QStringLiteral("Les centres de données"));
}

void ReaderPaneTest::offersTheBubbleBesideASelection()
{
    QVERIFY(m_desk->openDocument("solutionnisme-technologique"));
    auto *bubble = m_pane->findChild<PassageBubble *>();
    QVERIFY(!bubble->isVisible());
    select("Silicon Valley");
    const auto ends = view().selectionEnds();
    QTest::mouseDClick(view().viewport(), Qt::LeftButton, {}, ends.first.center());
    QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, ends.first.center());
    QVERIFY(!view().passage().isEmpty());
    QVERIFY(bubble->isVisible());
    QVERIFY(!bubble->geometry().intersects(ends.first.united(ends.second)));
    QVERIFY(view().viewport()->rect().contains(bubble->geometry()));
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, QPoint(2, 2));
    QVERIFY(!bubble->isVisible());
}

void ReaderPaneTest::theKeyboardReachesTheBubbleWithTheSelection()
{
    QVERIFY(m_desk->openDocument("ia-centres-de-donnees-energie"));
    auto *bubble = m_pane->findChild<PassageBubble *>();
    m_pane->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    view().setFocus();
    select("centres de");
    QTest::keyClick(&view(), Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
    QTest::keyRelease(&view(), Qt::Key_Shift);
    const QString words = view().passage();
    QVERIFY(!words.isEmpty() && bubble->isVisible());
    QTest::keyClick(&view(), Qt::Key_Tab);
    QCOMPARE(view().passage(), words);
    QVERIFY(bubble->isVisible() && bubble->isAncestorOf(QApplication::focusWidget()));
    QSignalSpy announced(&m_desk->workspace, &Workspace::announced);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(!announced.isEmpty() || announced.wait(10000));
    QCOMPARE(announced.first().first().toString(),
             QStringLiteral("Passage copié avec sa référence"));
    QVERIFY(QGuiApplication::clipboard()->text().contains(words.trimmed()));
    QVERIFY(view().hasFocus()); // which the bubble gives back
}

void ReaderPaneTest::changesAndKeepsTheTextSize()
{
    QVERIFY(m_desk->openDocument("solutionnisme-technologique"));
    const auto size = [&] {
        return QTextCursor(view().document()->lastBlock()).charFormat().fontPointSize();
    };
    const qreal original = size();
    action("Ctrl++")->trigger();
    QVERIFY(size() > original);
    const ReaderPane another(m_desk->context);
    QCOMPARE(QTextCursor(another.view().document()->lastBlock()).charFormat().fontPointSize(),
             size());
    action("Ctrl+0")->trigger();
    QCOMPARE(size(), original);
    action("Ctrl+-")->trigger();
    QVERIFY(size() < original);
}

void ReaderPaneTest::aLargerTextKeepsTheLineThatIsRead()
{
    m_pane->resize(900, 700);
    m_desk->workspace.setQuery("modèle");
    QVERIFY(m_desk->openDocument("modele-spatial-europeen"));
    view().verticalScrollBar()->setValue(view().verticalScrollBar()->maximum() / 2);
    const int place = view().place();
    for (const char *key : {"Ctrl++", "Ctrl++", "Ctrl++", "Ctrl+0"}) {
        action(key)->trigger();
        QTest::qWait(20);
        QTextCursor cursor(view().document());
        cursor.setPosition(place);
        const int top = view().cursorRect(cursor).top();
        QVERIFY2(top >= -12 && top < 60, qPrintable(QString::number(top)));
    }
    QCOMPARE(view().place(), place);
}

void ReaderPaneTest::keepsHowFarEachDocumentWasRead()
{
    QVERIFY(m_desk->openDocument("moment-deepseek"));
    QScrollBar *bar = view().verticalScrollBar();
    QVERIFY(bar->maximum() > 100);
    bar->setValue(bar->maximum() / 2);
    const int place = view().place();
    QVERIFY(m_desk->openDocument("solutionnisme-technologique"));
    QCOMPARE(bar->value(), 0);
    QVERIFY(m_desk->openDocument("moment-deepseek"));
    QCOMPARE(view().place(), place);
}

void ReaderPaneTest::listsLanguageVersions()
{
    Browser browser;
    QVERIFY(m_desk->openDocument("gouvernance-mondiale-ia"));
    QPushButton *button = nullptr;
    for (auto *candidate : m_pane->findChildren<QPushButton *>()) {
        if (candidate->accessibleName() == "Versions linguistiques")
            button = candidate;
    }
    QVERIFY(button);
    QCOMPARE(button->accessibleDescription(), QStringLiteral("Français"));
    QTest::mouseClick(button, Qt::LeftButton);
    auto *popup = m_pane->findChild<VersionsPopup *>();
    QVERIFY(popup && popup->isVisible());
    const auto versions = popup->findChildren<QPushButton *>();
    QCOMPARE(versions.size(), 1);
    QVERIFY(versions[0]->accessibleName().contains("Artificial Promises"));
    QVERIFY(browser.opened.isEmpty());
    const QString address = versions[0]->accessibleDescription();
    QVERIFY(address.startsWith("https://www.ifri.org/en/"));
    QTest::mouseClick(versions[0], Qt::LeftButton);
    QCOMPARE(browser.opened, QList<QUrl>{QUrl(address)});
}

void ReaderPaneTest::aVersionOfTheLibraryStandsBeside()
{
    const QString path = m_desk->folder.filePath("versions.jsonl");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray text = QByteArray("Un paragraphe de mots. ").repeated(200);
    file.write(R"({"id": "mer", "title": "La mer", "language": "fr", "versions": [{"language": )"
               R"("en", "title": "The sea"}], "body": ")" +
               text + "\"}\n" + R"({"id": "sea", "title": "The sea", "language": "en", "body": ")" +
               text + text + "\"}\n");
    file.close();
    QVERIFY(m_desk->workspace.library()->import({path.toStdString()}, {}).has_value());
    m_desk->workspace.refresh();
    QVERIFY(m_desk->openDocument("mer"));
    m_pane->resize(900, 500);
    QSignalSpy opened(&m_pane->beside(), &BesidePane::opened);
    for (auto *button : m_pane->findChildren<QPushButton *>()) {
        if (button->accessibleName() == "Versions linguistiques")
            button->click();
    }
    auto *popup = m_pane->findChild<VersionsPopup *>();
    QVERIFY(popup != nullptr);
    popup->findChildren<QPushButton *>().front()->click();
    QVERIFY(opened.wait());
    const ReaderView &other = m_pane->beside().view();
    QVERIFY(other.isVisible());
    QVERIFY(other.toPlainText().contains("The sea"));
    QTRY_VERIFY(qAbs(other.width() - view().width()) < 30);
    // They scroll together, until they are told not to.
    QScrollBar &left = *view().verticalScrollBar();
    QScrollBar &right = *other.verticalScrollBar();
    QVERIFY(left.maximum() > 0 && right.maximum() > left.maximum());
    left.setValue(left.maximum() / 2);
    QVERIFY(qAbs(right.value() - right.maximum() / 2) < 5);
    right.setValue(right.maximum());
    QCOMPARE(left.value(), left.maximum());
    for (auto *button : m_pane->beside().findChildren<QToolButton *>()) {
        if (button->isCheckable())
            button->click();
    }
    left.setValue(0);
    QCOMPARE(right.value(), right.maximum());
    QTest::keyClick(&m_pane->beside().view(), Qt::Key_Escape);
    QVERIFY(!other.isVisible());
}

void ReaderPaneTest::anAnalysisIsKeptBesideAnother()
{
    QVERIFY(m_desk->openDocument("moment-deepseek"));
    QSignalSpy opened(&m_pane->beside(), &BesidePane::opened);
    QAction *keep = action("Ctrl+Shift+B");
    QVERIFY(keep != nullptr);
    keep->trigger();
    QVERIFY(opened.wait());
    QVERIFY(keep->isChecked());
    // What is marked here is marked there.
    view().setTextCursor(view().document()->find("DeepSeek"));
    action("Ctrl+Shift+H")->trigger();
    QTRY_COMPARE(m_pane->beside().view().highlights().size(), 1U);
    QVERIFY(m_desk->openDocument("gouvernance-mondiale-ia"));
    QVERIFY(m_pane->beside().view().toPlainText().contains("DeepSeek"));
    QVERIFY(!view().toPlainText().contains("DeepSeek"));
    // The words found are marked in both.
    m_desk->workspace.setQuery("modèle");
    QTRY_VERIFY(m_pane->beside().view().markCount() > 0);
    keep->trigger();
    QVERIFY(!keep->isChecked() && m_pane->beside().isHidden());
}

void ReaderPaneTest::aPassageBesideIsCitedCopiedAndMarked()
{
    QVERIFY(m_desk->openDocument("solutionnisme-technologique"));
    BesidePane &beside = m_pane->beside();
    QSignalSpy opened(&beside, &BesidePane::opened);
    action("Ctrl+Shift+B")->trigger();
    QVERIFY(opened.wait());
    QVERIFY(m_desk->openDocument("moment-deepseek"));
    select("DeepSeek");
    ReaderView &other = beside.view();
    other.setTextCursor(other.document()->find("Silicon Valley"));
    QVERIFY(!view().textCursor().hasSelection()); // there is one passage to do something with
    QSignalSpy announced(&m_desk->workspace, &Workspace::announced);
    action("Ctrl+Shift+C")->trigger();
    QVERIFY(announced.wait(10000));
    const QString cited = QGuiApplication::clipboard()->text();
    QVERIFY2(cited.startsWith("«\u00A0Silicon Valley\u00A0»"), qPrintable(cited));
    QVERIFY2(cited.contains("Pajot", Qt::CaseInsensitive), qPrintable(cited));

    emit other.passageSelected();
    auto *bubble = m_pane->findChild<PassageBubble *>();
    QVERIFY(bubble->isVisible() && other.isAncestorOf(bubble));
    emit bubble->copyRequested();
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Silicon Valley"));

    QCOMPARE(action("Ctrl+Shift+H")->iconText(), QStringLiteral("Surligner"));
    action("Ctrl+Shift+H")->trigger();
    QTRY_COMPARE(other.highlights().size(), 1U);
    QVERIFY(view().highlights().empty());
    other.setTextCursor(other.document()->find("Silicon Valley"));
    QCOMPARE(action("Ctrl+Shift+H")->iconText(), QStringLiteral("Ne plus surligner"));
    action("Ctrl+Shift+H")->trigger();
    QTRY_VERIFY(other.highlights().empty());

    other.setTextCursor(other.document()->find("Silicon Valley"));
    select("DeepSeek");
    QVERIFY(!other.textCursor().hasSelection());
    emit view().passageSelected();
    QVERIFY(bubble->isVisible() && !other.isAncestorOf(bubble));
}

/// From either page, the selection first; the focus stays where it is, or goes to what is left.
void ReaderPaneTest::escapeClosesWhatStandsBeside()
{
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    QVERIFY(m_desk->openDocument("moment-deepseek"));
    BesidePane &beside = m_pane->beside();
    QSignalSpy opened(&beside, &BesidePane::opened);
    const auto keep = [&] {
        action("Ctrl+Shift+B")->trigger();
        return opened.wait();
    };
    QVERIFY(keep());
    view().setFocus();
    select("DeepSeek");
    QTest::keyClick(&view(), Qt::Key_Escape);
    QVERIFY(!beside.isHidden());
    QTest::keyClick(&view(), Qt::Key_Escape);
    QVERIFY(beside.isHidden());
    QVERIFY(view().hasFocus());

    QVERIFY(keep());
    beside.view().setFocus();
    beside.view().selectAll();
    QTest::keyClick(&beside.view(), Qt::Key_Escape);
    QVERIFY(!beside.isHidden());
    QTest::keyClick(&beside.view(), Qt::Key_Escape);
    QVERIFY(beside.isHidden());
    QVERIFY(view().hasFocus());

    QVERIFY(keep());
    m_pane->findBar().open();
    QVERIFY(!view().hasFocus());
    const QWidget *typing = QApplication::focusWidget();
    action("Ctrl+Shift+B")->trigger();
    QVERIFY(beside.isHidden());
    QCOMPARE(QApplication::focusWidget(), typing);
}

void ReaderPaneTest::aTipFollowsTheKeysOfItsCommand()
{
    const auto tip = [this](const QString &words) {
        for (const auto *button : m_pane->findChildren<QAbstractButton *>()) {
            if (button->toolTip().startsWith(words))
                return button->toolTip();
        }
        return QString();
    };
    const QString words = "Copier le passage avec sa référence";
    QVERIFY2(tip(words).endsWith("C)"), qPrintable(tip(words)));
    action("Ctrl+Shift+C")->setShortcuts({QKeySequence(Qt::Key_F6)});
    QCOMPARE(tip(words), words + " (F6)");
    action("F6")->setShortcuts(QList<QKeySequence>());
    QCOMPARE(tip(words), words);
}

} // namespace lutrin::gui

QTEST_MAIN(lutrin::gui::ReaderPaneTest)
#include "readerpane_test.moc"
