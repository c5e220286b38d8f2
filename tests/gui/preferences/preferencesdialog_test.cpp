// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk.h"

#include "gui/citations/citationchoice.h"
#include "gui/preferences/preferencerow.h"
#include "gui/preferences/preferencesdialog.h"
#include "gui/preferences/preferencesection.h"
#include "gui/preferences/segments.h"
#include "gui/reader/readingchoice.h"
#include "gui/shell/librarykeeping.h"
#include "gui/shell/question.h"
#include "gui/shell/session.h"
#include "gui/shell/shortcuts.h"
#include "gui/shell/windowactions.h"

#include <QAction>
#include <QApplication>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

#include <memory>

namespace lutrin::gui {

class PreferencesDialogTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        QVERIFY(m_desk->open());
        m_window = std::make_unique<QWidget>();
        m_window->resize(1280, 800);
        m_actions = std::make_unique<WindowActions>(*m_window);
        m_shortcuts = std::make_unique<Shortcuts>(m_desk->settings);
        m_shortcuts->add(m_window->actions());
        m_keeping = std::make_unique<LibraryKeeping>(m_desk->context);
        setFavouriteStyles(m_desk->settings, {QStringLiteral("apa"), QStringLiteral("ifri")});
        m_dialog = new PreferencesDialog(m_desk->context, *m_shortcuts, *m_keeping, m_window.get());
        m_window->show();
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    }

    void cleanup()
    {
        m_window.reset();
        m_keeping.reset();
        m_shortcuts.reset();
        m_actions.reset();
        m_desk.reset();
    }

    void wordsNarrowTheRowsAccentsAside()
    {
        const int all = rowsShown();
        QVERIFY(all > 20);
        type(QStringLiteral("THEME"));
        QCOMPARE(rowsShown(), 1);
        type(QStringLiteral("sauvegarde"));
        QCOMPARE(rowsShown(), 3);
        type(QStringLiteral("raccourcis"));
        QVERIFY(rowsShown() >= m_shortcuts->actions().size());
        type(QStringLiteral("xyzzy"));
        QCOMPARE(rowsShown(), 0);
        type({});
        QCOMPARE(rowsShown(), all);
    }

    void tabLeadsToWhatIsChosenAndIsSeen()
    {
        auto &names = *m_dialog->findChild<QListWidget *>();
        const QImage before = names.grab().toImage();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(names.hasFocus());
        QVERIFY(names.grab().toImage() != before);
        const Segments *theme = segments("Thème");
        choose("Thème", 2);
        names.setFocus();
        QTest::keyClick(&names, Qt::Key_Tab);
        QVERIFY(segments("Langue de l’interface")->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(theme->findChildren<QToolButton *>().at(2)->hasFocus());
        choose("Thème", 0);
        for (const QToolButton *button : theme->findChildren<QToolButton *>())
            QCOMPARE(button->focusPolicy() != Qt::NoFocus, button->isChecked());
        const QWidget &shown = *m_dialog->findChild<QScrollArea *>()->viewport();
        for (int step = 0; step < 40; ++step) {
            QWidget *reached = QApplication::focusWidget();
            QTest::keyClick(reached, Qt::Key_Tab);
            reached = QApplication::focusWidget();
            const QRect place(reached->mapTo(m_dialog, QPoint()), reached->size());
            QVERIFY2(m_dialog->rect().contains(place), qPrintable(reached->accessibleName()));
            if (shown.isAncestorOf(reached))
                QVERIFY(QRect(shown.mapTo(m_dialog, QPoint()), shown.size()).intersects(place));
        }
    }

    void aThemeHoldsAtOnceAndIsKept()
    {
        choose("Thème", 3);
        QCOMPARE(m_desk->theme.choice(), Theme::Choice::HighContrast);
        QCOMPARE(m_desk->settings.themeChoice(), Theme::Choice::HighContrast);
        choose("Taille de l’interface", 6);
        QCOMPARE(m_desk->theme.scale(), 200);
        m_desk->theme.setScale(100);
    }

    void aLanguageIsAskedFor()
    {
        QSignalSpy chosen(m_dialog, &PreferencesDialog::languageChosen);
        choose("Langue de l’interface", 2);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(m_desk->settings.language(), QStringLiteral("en"));
    }

    void readingIsSetAndFollowsTheReadersMenu()
    {
        choose("Page", 2);
        choose("Interligne", 2);
        QCOMPARE(readingChoice(m_desk->settings).page, Page::Sepia);
        QCOMPARE(readingChoice(m_desk->settings).leading, 120);
        ReadingChoice other = readingChoice(m_desk->settings);
        other.page = Page::Dark;
        setReadingChoice(m_desk->settings, other);
        QCOMPARE(segments("Page")->chosen(), 3);
    }

    void aFavouriteIsTakenOff()
    {
        QToolButton *chip = nullptr;
        for (auto *button : m_dialog->findChildren<QToolButton *>()) {
            if (chip == nullptr && button->accessibleName().startsWith(QLatin1String("Retirer")))
                chip = button;
        }
        QVERIFY(chip != nullptr);
        chip->click();
        QTRY_COMPARE(favouriteStyles(m_desk->settings), QStringList{QStringLiteral("ifri")});
    }

    void goingBackToABackupIsAskedFirst()
    {
        QSignalSpy loaded(m_keeping.get(), &LibraryKeeping::backupsLoaded);
        QTRY_VERIFY(m_keeping->free());
        m_keeping->backUp();
        QTRY_VERIFY(!loaded.empty() && !loaded.back().front().value<Backups>().empty());
        QSignalSpy restored(m_keeping.get(), &LibraryKeeping::restored);
        const auto ask = [this] {
            row("Revenir à une sauvegarde")->findChild<QMenu *>()->actions().front()->trigger();
            return m_dialog->findChild<Question *>();
        };
        Question *question = ask();
        QVERIFY(question != nullptr);
        question->reject();
        QTRY_VERIFY(m_dialog->findChild<Question *>() == nullptr);
        QVERIFY(m_keeping->free() && restored.empty());
        question = ask();
        question->accept();
        QVERIFY(restored.wait(20000));
    }

    void refusingToBeRememberedForgets()
    {
        m_desk->settings.setText(QStringLiteral("session/query"), QStringLiteral("énergie"));
        m_desk->settings.setList(placesKey(), {QStringLiteral("12 moment-deepseek")});
        choose("Rouvrir ce qui était ouvert", 1);
        QCOMPARE(savedSession(m_desk->settings), Session{});
        QVERIFY(m_desk->settings.list(placesKey()).isEmpty());
        saveSession(m_desk->settings, {.document = QStringLiteral("x"), .place = 3});
        QCOMPARE(savedSession(m_desk->settings), Session{});
    }

    void aKeyIsChangedRefusedAndReset()
    {
        const QKeySequence mine(Qt::CTRL | Qt::Key_G);
        setKeys("Rechercher", mine);
        // The second key, « / », stays.
        QCOMPARE(m_actions->find->shortcuts(),
                 (QList<QKeySequence>{mine, QKeySequence(Qt::Key_Slash)}));
        setKeys("Quitter", mine);
        QCOMPARE(m_actions->quit->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_Q));
        QVERIFY(row("Quitter")->explanation().contains(QStringLiteral("Rechercher")));

        // A new window has what was set, and one that is open follows.
        QWidget other;
        const WindowActions actions(other);
        Shortcuts shortcuts(m_desk->settings);
        shortcuts.add(other.actions());
        QCOMPARE(actions.find->shortcut(), mine);

        // Without keys they all say so in the same words.
        for (const auto *edit : m_dialog->findChildren<QKeySequenceEdit *>())
            QCOMPARE(edit->findChild<QLineEdit *>()->placeholderText(), "aucune touche");

        m_shortcuts->reset(m_actions->find);
        QCOMPARE(m_actions->find->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_F));
        QCOMPARE(actions.find->shortcuts(), m_actions->find->shortcuts());
    }

    /// After a search, when most of the dialog was hidden; and once more, when they are current.
    void theShortcutsComeIntoSight()
    {
        const auto *area = m_dialog->findChild<QScrollArea *>();
        for (int turn = 0; turn < 2; ++turn) {
            type(QStringLiteral("theme"));
            QTest::qWait(20);
            m_dialog->openShortcuts();
            QTest::qWait(20);
            const int place = row("Rechercher")->mapTo(area->viewport(), QPoint()).y();
            QVERIFY2(place >= 0 && place < area->viewport()->height(),
                     qPrintable(QString::number(place)));
        }
    }

    void nothingIsClippedInEitherSize()
    {
        for (const int scale : {100, 150}) {
            m_desk->theme.setScale(scale);
            m_dialog->open();
            QTest::qWait(50);
            nothingIsClipped();
        }
        m_desk->theme.setScale(100);
    }

    void fitsItsWindowHoweverLargeTheText()
    {
        for (const auto &[width, scale] : {std::pair(1280, 175), {1280, 200}, {1024, 200}}) {
            m_window->resize(width, 700);
            m_desk->theme.setScale(scale);
            m_dialog->open();
            QTest::qWait(50);
            QVERIFY2(m_dialog->width() < m_window->width(),
                     qPrintable(QString::number(m_dialog->width())));
            nothingIsClipped();
            // One scrolls down, never sideways.
            QCOMPARE(m_dialog->findChild<QScrollArea *>()->horizontalScrollBar()->maximum(), 0);
        }
        m_desk->theme.setScale(100);
    }

    /// The size is chosen while the dialog is open.
    void nothingIsClippedOnceASizeIsChosen()
    {
        const QSize before = m_dialog->size();
        for (const int index : {5, 3}) {
            choose("Taille de l’interface", index);
            QTest::qWait(50);
            nothingIsClipped();
        }
        m_desk->theme.setScale(100);
        QTRY_COMPARE(m_dialog->size(), before);
    }

private:
    void nothingIsClipped() const
    {
        const auto *area = m_dialog->findChild<QScrollArea *>();
        for (const auto *segment : m_dialog->findChildren<QToolButton *>()) {
            if (!segment->isVisible())
                continue;
            QVERIFY2(segment->width() >= segment->sizeHint().width(),
                     qPrintable(segment->accessibleName()));
            const QPoint corner(segment->width(), 0);
            QVERIFY2(segment->mapTo(area->viewport(), corner).x() <= area->viewport()->width(),
                     qPrintable(segment->accessibleName()));
        }
    }

    [[nodiscard]] PreferenceRow *row(const char *title) const
    {
        for (auto *each : m_dialog->findChildren<PreferenceRow *>()) {
            if (each->title() == QString::fromUtf8(title))
                return each;
        }
        return nullptr;
    }

    [[nodiscard]] Segments *segments(const char *title) const
    {
        PreferenceRow *found = row(title);
        return found == nullptr ? nullptr : found->findChild<Segments *>();
    }

    void choose(const char *title, int index) const
    {
        Segments *found = segments(title);
        QVERIFY2(found != nullptr, title);
        found->findChildren<QToolButton *>().at(index)->click();
    }

    void setKeys(const char *title, const QKeySequence &keys) const
    {
        auto *edit = row(title)->findChild<QKeySequenceEdit *>();
        edit->setKeySequence(keys);
        emit edit->editingFinished();
    }

    void type(const QString &words) const { m_dialog->findChild<QLineEdit *>()->setText(words); }

    [[nodiscard]] int rowsShown() const
    {
        int shown = 0;
        for (const auto *each : m_dialog->findChildren<PreferenceRow *>())
            shown += each->isVisible() ? 1 : 0;
        return shown;
    }

    using Backups = std::vector<library::Backup>;

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<WindowActions> m_actions;
    std::unique_ptr<Shortcuts> m_shortcuts;
    std::unique_ptr<LibraryKeeping> m_keeping;
    PreferencesDialog *m_dialog = nullptr;
};

} // namespace lutrin::gui

QTEST_MAIN(lutrin::gui::PreferencesDialogTest)
#include "preferencesdialog_test.moc"
