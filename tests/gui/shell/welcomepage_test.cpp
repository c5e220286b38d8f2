// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/welcomepage.h"

#include "desk.h"

#include "gui/reader/readerpane.h"
#include "gui/shell/mainwindow.h"
#include "gui/shell/windowactions.h"

#include <QAction>
#include <QPushButton>

namespace lutrin::gui {

class WelcomePageTest : public QObject {
    Q_OBJECT

private slots:
    void namesTheKeysThatCommandsHaveNow()
    {
        const Desk desk;
        QWidget window;
        const WindowActions actions(window);
        WelcomePage page(desk.context, actions);
        page.show();
        QVERIFY(shown(page).contains("F7"));
        QVERIFY(shown(page).contains("Ouvrir l’aide (F1)"));
        actions.showOverview->setShortcut(Qt::CTRL | Qt::Key_G);
        actions.find->setShortcuts(QList<QKeySequence>());
        actions.help->setShortcut(Qt::Key_F6);
        const QStringList words = shown(page);
        QVERIFY2(words.contains("Ctrl+G"), qPrintable(words.join('|')));
        QVERIFY2(!words.contains("F7") && !words.contains("Ctrl+F") && !words.contains(""),
                 qPrintable(words.join('|')));
        QVERIFY(words.contains("Ouvrir l’aide (F6)"));
        actions.help->setShortcuts(QList<QKeySequence>());
        QVERIFY(shown(page).contains("Ouvrir l’aide"));
    }

    void staysUntilADocumentOpens()
    {
        Desk desk;
        QVERIFY(desk.open());
        MainWindow window(desk.context);
        window.welcome();
        window.resize(1440, 900);
        window.show();
        const auto page = [&window] { return window.findChild<WelcomePage *>(); };
        QTRY_VERIFY(page() != nullptr && page()->isVisible());
        QTest::keyClick(&window, Qt::Key_F7);
        QVERIFY(!page()->isVisible());
        QTest::keyClick(&window, Qt::Key_F7);
        QVERIFY(page()->isVisible());
        QVERIFY(desk.openDocument("moment-deepseek"));
        QTRY_VERIFY(page() == nullptr);
        QVERIFY(window.reader().isVisible());
    }

    void noLineIsCutInALowWindow()
    {
        const Desk desk;
        QWidget window;
        const WindowActions actions(window);
        WelcomePage page(desk.context, actions);
        page.resize(520, 240);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        for (const QLabel *label : page.findChildren<QLabel *>()) {
            if (label->isVisible() && label->pixmap().isNull())
                QVERIFY2(label->height() >= label->heightForWidth(label->width()),
                         qPrintable(label->text()));
        }
    }

private:
    static QStringList shown(const WelcomePage &page)
    {
        QStringList words;
        for (const QLabel *label : page.findChildren<QLabel *>()) {
            if (label->isVisible() && label->pixmap().isNull())
                words += label->text();
        }
        for (const QPushButton *button : page.findChildren<QPushButton *>())
            words += button->text();
        return words;
    }
};

} // namespace lutrin::gui

QTEST_MAIN(lutrin::gui::WelcomePageTest)
#include "welcomepage_test.moc"
