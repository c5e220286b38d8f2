// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk.h"

#include "gui/help/helpview.h"
#include "gui/help/helpwindow.h"
#include "gui/shell/shortcuts.h"
#include "gui/shell/windowactions.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace lutrin::gui {

class HelpWindowTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        m_window = std::make_unique<QWidget>();
        m_window->resize(1000, 600);
        m_actions = std::make_unique<WindowActions>(*m_window);
        m_shortcuts = std::make_unique<Shortcuts>(m_desk->settings);
        m_shortcuts->add(m_window->actions());
    }

    void cleanup()
    {
        m_window.reset();
        m_shortcuts.reset();
        m_actions.reset();
        m_desk.reset();
    }

    static void bothLanguagesHaveTheSamePages()
    {
        const QList<HelpPage> french = helpPages(QStringLiteral("fr"));
        const QList<HelpPage> english = helpPages(QStringLiteral("en"));
        QCOMPARE(french.size(), 5);
        QCOMPARE(english.size(), french.size());
        for (int at = 0; at < french.size(); ++at) {
            QCOMPARE(headings(english[at]), headings(french[at]));
            QVERIFY(french[at].title != english[at].title);
        }
    }

    static void linksLeadToPages()
    {
        for (const char *language : {"fr", "en"}) {
            const QList<HelpPage> pages = helpPages(QLatin1String(language));
            QStringList names;
            for (const HelpPage &page : pages)
                names += page.name;
            static const QRegularExpression link(QStringLiteral("\\]\\(([^)]+)\\)"));
            int links = 0;
            for (const HelpPage &page : pages) {
                for (auto match = link.globalMatch(page.text); match.hasNext(); ++links) {
                    const QString target = match.next().captured(1);
                    const QString picture =
                        QStringLiteral(":/help/pictures/") + QUrl(target).fileName();
                    QVERIFY2(names.contains(target) || QFile::exists(picture), qPrintable(target));
                }
            }
            QVERIFY(links > 0);
        }
    }

    void opensOnTheFirstPageInTheInterfacesLanguage()
    {
        m_desk->workspace.setLanguage("en");
        HelpWindow help(m_desk->context, *m_shortcuts, m_window.get());
        help.open();
        QCOMPARE(help.list().count(), 6);
        QCOMPARE(help.view().toPlainText().section(u'\n', 0, 0), QStringLiteral("First steps"));
    }

    void wordsLeadToTheirSection()
    {
        HelpWindow help(m_desk->context, *m_shortcuts, m_window.get());
        help.open();
        help.findChild<QLineEdit *>()->setText(QStringLiteral("editeur"));
        QCOMPARE(help.list().count(), 1);
        QVERIFY(help.list().item(0)->text().endsWith(QStringLiteral("Les champs")));
        QTRY_VERIFY(help.view().verticalScrollBar()->value() > 0);
        // The field, and « les éditeurs ».
        QCOMPARE(help.view().extraSelections().size(), 2);
        QCOMPARE(help.view().extraSelections().front().cursor.selectedText(),
                 QStringLiteral("éditeur"));
        help.findChild<QLineEdit *>()->setText(QStringLiteral("xyzzy"));
        QCOMPARE(help.list().count(), 0);
        const auto *nothing = help.findChild<QLabel *>();
        QVERIFY(nothing && nothing->isVisible() && nothing->text().startsWith(u"Aucune page"));
        help.findChild<QLineEdit *>()->clear();
        QVERIFY(!nothing->isVisible() && help.list().isVisible());
    }

    void typingSetsAPageOnceWhenItRests()
    {
        HelpWindow help(m_desk->context, *m_shortcuts, m_window.get());
        help.open();
        const QTextDocument *first = help.view().document();
        QSignalSpy changed(first, &QTextDocument::contentsChanged);
        auto *line = help.findChild<QLineEdit *>();
        QTest::keyClicks(line, QStringLiteral("premiers pas"));
        QTRY_VERIFY(!help.view().extraSelections().isEmpty()); // the same page
        QCOMPARE(help.view().document(), first);
        QCOMPARE(changed.count(), 0);
        line->clear();
        QTest::keyClicks(line, QStringLiteral("editeur"));
        QCOMPARE(help.list().count(), 1);
        QCOMPARE(help.view().document(), first); // not while one types
        QTRY_VERIFY(help.view().toPlainText().contains(QStringLiteral("Les champs")));
        QVERIFY(help.view().verticalScrollBar()->value() > 0);
    }

    void aLinkOpensItsPage()
    {
        HelpWindow help(m_desk->context, *m_shortcuts, m_window.get());
        help.open();
        emit help.view().anchorClicked(QUrl(QStringLiteral("citer.md")));
        QCOMPARE(help.view().toPlainText().section(u'\n', 0, 0), QStringLiteral("Citer"));
    }

    void pagesNameTheKeysThatCommandsHaveNow()
    {
        m_shortcuts->setKeys(m_actions->commands, {QKeySequence(Qt::CTRL | Qt::Key_J)});
        m_shortcuts->setKeys(m_actions->showOverview, {});
        HelpWindow help(m_desk->context, *m_shortcuts, m_window.get());
        help.open();
        const QString text = help.view().toPlainText();
        QVERIFY2(text.contains("Ctrl+J ouvre toute commande"), qPrintable(text));
        QVERIFY(!text.contains("Ctrl+K"));
        QVERIFY2(text.contains("vue d’ensemble («\u00a0Vue d’ensemble\u00a0»)") ||
                     text.contains("vue d’ensemble (« Vue d’ensemble »)"),
                 qPrintable(text));
        QVERIFY(!text.contains("<!--"));
    }

    void pagesNameCommandsThatThereAre()
    {
        static const QRegularExpression named(QStringLiteral("<!--(window/[a-z-]+)-->"));
        int count = 0;
        for (const char *language : {"fr", "en"}) {
            for (const HelpPage &page : helpPages(QLatin1String(language))) {
                for (auto match = named.globalMatch(page.text); match.hasNext(); ++count) {
                    const QString name = match.next().captured(1);
                    QVERIFY2(m_window->findChild<QAction *>(name) != nullptr, qPrintable(name));
                }
            }
        }
        QVERIFY(count > 20);
    }

    void everyKeyIsShownAsItIsNow()
    {
        m_shortcuts->setKeys(m_actions->find, {QKeySequence(Qt::CTRL | Qt::Key_G)});
        HelpWindow help(m_desk->context, *m_shortcuts, m_window.get());
        help.open();
        help.showPage(QStringLiteral("shortcuts.md"));
        const QString text = help.view().toPlainText();
        for (const QAction *action : m_shortcuts->actions()) {
            if (!action->shortcuts().isEmpty())
                QVERIFY2(text.contains(keysText(action->shortcuts())),
                         qPrintable(action->objectName()));
        }
        QVERIFY(!text.contains(QStringLiteral("Ctrl+F,")));
    }

    void picturesAreNoWiderThanThePage()
    {
        m_window->resize(1024, 700);
        m_desk->theme.setScale(200);
        HelpWindow help(m_desk->context, *m_shortcuts, m_window.get());
        help.open();
        QTest::qWait(50);
        QCOMPARE(help.view().horizontalScrollBar()->maximum(), 0);
        m_desk->theme.setScale(100);
        QTest::qWait(50);
        QCOMPARE(help.view().horizontalScrollBar()->maximum(), 0);
    }

    void nothingIsLoaded()
    {
        HelpWindow help(m_desk->context, *m_shortcuts, m_window.get());
        const QVariant nothing = help.view().loadResource(
            QTextDocument::ImageResource, QUrl(QStringLiteral("file:///etc/hostname")));
        QVERIFY(nothing.toByteArray().isEmpty());
    }

private:
    static QList<int> headings(const HelpPage &page)
    {
        QList<int> levels;
        for (const QString &line : page.text.split(u'\n')) {
            if (line.startsWith(u'#'))
                levels += int(line.indexOf(u' '));
        }
        return levels;
    }

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<WindowActions> m_actions;
    std::unique_ptr<Shortcuts> m_shortcuts;
};

} // namespace lutrin::gui

QTEST_MAIN(lutrin::gui::HelpWindowTest)
#include "helpwindow_test.moc"
