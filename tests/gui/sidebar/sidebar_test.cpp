// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sections that come while the window is open: where they stand, and what is remembered of others.

#include "windowtest.h"

#include "gui/filing/filer.h"
#include "gui/importing/importbar.h"
#include "gui/importing/importrun.h"
#include "gui/search/searchkeeper.h"
#include "gui/shell/personal.h"
#include "gui/sidebar/facetview.h"
#include "gui/sidebar/section.h"
#include "gui/sidebar/sidebar.h"

#include <QContextMenuEvent>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QUndoStack>

#include <algorithm>

namespace lutrin::gui {

class SidebarTest : public WindowTest {
    Q_OBJECT

private slots:
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    /// The Tab key and screen readers take the children in their order.
    void whatComesLaterIsTakenWhereItStands()
    {
        fileAndKeep();
        QList<int> tops;
        for (const QWidget *section : m_window->sidebar().findChildren<Section *>()) {
            if (section->isVisible())
                tops += section->mapTo(m_window.get(), QPoint()).y();
        }
        QVERIFY(tops.size() > 6);
        QVERIFY(std::ranges::is_sorted(tops));
    }

    void theBarOfAnImportIsTakenBeforeThePanes()
    {
        QFile file(m_desk->folder.filePath("une.jsonl"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"title\": \"Une note\"}\n");
        file.close();
        m_window->import().start({file.fileName()});
        QTRY_VERIFY(m_window->importBar().isVisible());
        const auto children = m_window->centralWidget()->children();
        QVERIFY(children.indexOf(&m_window->importBar()) < children.indexOf(paneChild()));
    }

    void theRingAroundAHeadingIsWhole()
    {
        auto *heading = sectionOf(search::Facet::Region)->findChild<SectionHeading *>();
        heading->setFocus(Qt::TabFocusReason);
        QVERIFY(heading->hasFocus());
        const QImage picture = heading->grab().toImage();
        const QColor ring = m_desk->theme.palette().accent;
        for (const int x : {0, picture.width() - 1})
            QCOMPARE(picture.pixelColor(x, picture.height() / 2), ring);
    }

    void whatIsFoldedInAnotherLibraryStays()
    {
        const QString tags = QString::number(int(search::Facet::Tag));
        m_desk->settings.setList(QStringLiteral("sidebar/folded"), {tags});
        QVERIFY(m_window->sidebar().view(search::Facet::Tag) == nullptr);
        sectionOf(search::Facet::Theme)->setFolded(true);
        QVERIFY(m_desk->settings.list(QStringLiteral("sidebar/folded")).contains(tags));
    }

    void aTagIsRenamedInItsRow()
    {
        fileAndKeep();
        FacetView *view = m_window->sidebar().view(search::Facet::Tag);
        view->setFocus();
        QTest::keyClick(view, Qt::Key_F2);
        auto *field = view->findChild<QLineEdit *>();
        QVERIFY(field != nullptr && field->hasFocus());
        field->setText(QStringLiteral("lue"));
        // A count that comes meanwhile leaves what is typed.
        m_desk->workspace.askAgain();
        QTest::qWait(100);
        QCOMPARE(field->text(), QStringLiteral("lue"));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(view->model()->index(0, 0).data().toString(), QStringLiteral("lue"));
        QVERIFY(view->hasFocus());
        QCOMPARE(view->currentIndex().row(), 0);
    }

    void anAuthorIsRenamedInAllRecords()
    {
        FacetView *view = m_window->sidebar().view(search::Facet::Author);
        const auto names = [view] {
            QStringList rows;
            for (int row = 0; row < view->model()->rowCount(); ++row)
                rows += view->model()->index(row, 0).data().toString();
            return rows;
        };
        QTRY_VERIFY(names().contains("Adrien Buffard"));
        view->setFocus();
        view->setCurrentIndex(
            view->model()->index(static_cast<int>(names().indexOf("Adrien Buffard")), 0));
        QTest::keyClick(view, Qt::Key_F2);
        auto *field = view->findChild<QLineEdit *>();
        QVERIFY(field != nullptr);
        field->setText(QStringLiteral("Buffard, Adrien M."));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(names().contains("Adrien M. Buffard"));
        QVERIFY(!names().contains("Adrien Buffard"));
        m_desk->workspace.changes().undo();
        QTRY_VERIFY(names().contains("Adrien Buffard"));
    }

    /// The rows of other facets are excluded by that key, and keep their names.
    void deleteTakesAFolderAwayAndExcludesATheme()
    {
        fileAndKeep();
        FacetView *folders = m_window->sidebar().view(search::Facet::Collection);
        folders->setFocus();
        QTest::keyClick(folders, Qt::Key_Return, Qt::AltModifier);
        QTRY_COMPARE(m_desk->workspace.request().filters.size(), 1U);
        QVERIFY(m_desk->workspace.request().filters.front().excluded);
        QTest::keyClick(folders, Qt::Key_Delete);
        QTRY_COMPARE(folders->model()->rowCount(), 0);
        QVERIFY(m_desk->workspace.request().filters.empty());
        // The section went with its last row.
        QVERIFY(m_window->sidebar().isAncestorOf(m_window->focusWidget()));
        FacetView *themes = m_window->sidebar().view(search::Facet::Theme);
        themes->setFocus();
        QTest::keyClick(themes, Qt::Key_F2);
        QVERIFY(themes->findChild<QLineEdit *>() == nullptr);
        QTest::keyClick(themes, Qt::Key_Delete);
        QTRY_COMPARE(m_desk->workspace.request().filters.size(), 1U);
    }

    void theMenuOfAFolderRenamesAndDeletes()
    {
        fileAndKeep();
        FacetView *view = m_window->sidebar().view(search::Facet::Collection);
        view->setFocus();
        ask(*view, QStringLiteral("Renommer…"));
        QVERIFY(view->findChild<QLineEdit *>() != nullptr);
        QTest::keyClick(view->findChild<QLineEdit *>(), Qt::Key_Escape);
        ask(*view, QStringLiteral("Supprimer"));
        QTRY_COMPARE(view->model()->rowCount(), 0);
        // A row of another facet has no name to give.
        FacetView *themes = m_window->sidebar().view(search::Facet::Theme);
        themes->setCurrentIndex(themes->model()->index(0, 0));
        const QStringList offered = commands(*themes);
        QVERIFY(!offered.isEmpty() && !offered.contains(QStringLiteral("Supprimer")));
    }

    void aSavedSearchFollowsTheNameOfItsTag()
    {
        fileAndKeep();
        m_desk->workspace.setSearch({}, {{search::Facet::Tag, "à lire"}});
        QTRY_COMPARE(m_desk->workspace.answer().total, 1);
        SearchKeeper &searches = m_window->personal().searches();
        QSignalSpy written(&searches, &SearchKeeper::written);
        searches.keepPresent();
        QVERIFY(written.wait());
        m_window->personal().filer().rename(library::FilingKind::Tag, QStringLiteral("à lire"),
                                            QStringLiteral("lue"));
        QTRY_COMPARE(searches.searches().back().filters.front().value, "lue");
        QVERIFY(searches.present().has_value());
    }

private:
    /// What the menu of the current row offers; the menu is gone then.
    static QStringList commands(FacetView &view, const QString &trigger = {})
    {
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, {}, view.mapToGlobal(QPoint()));
        QCoreApplication::sendEvent(&view, &asked);
        QStringList words;
        auto *menu = view.findChild<QMenu *>();
        for (QAction *action : menu == nullptr ? QList<QAction *>() : menu->actions()) {
            words += action->text();
            if (action->text() == trigger)
                action->trigger();
        }
        delete menu;
        return words;
    }

    static void ask(FacetView &view, const QString &command)
    {
        QVERIFY(commands(view, command).contains(command));
    }

    void fileAndKeep()
    {
        using library::FilingKind;
        Filer &filer = m_window->personal().filer();
        filer.file({FilingKind::Tag, "à lire", {"moment-deepseek"}, true}, QStringLiteral("a"));
        QTRY_VERIFY(m_window->sidebar().view(search::Facet::Tag) != nullptr);
        filer.file({FilingKind::Collection, "Thèse", {"moment-deepseek"}, true},
                   QStringLiteral("b"));
        QTRY_VERIFY(m_window->sidebar().view(search::Facet::Collection) != nullptr);
        m_desk->workspace.setQuery(QStringLiteral("énergie"));
        QTRY_VERIFY(m_desk->workspace.answer().total < 5);
        m_window->personal().searches().keepPresent();
        QTRY_VERIFY(m_window->sidebar().searches() != nullptr);
        m_desk->workspace.clear();
        QTRY_COMPARE(m_desk->workspace.answer().total, 5);
        QTest::qWait(50);
    }

    [[nodiscard]] Section *sectionOf(search::Facet facet) const
    {
        for (auto *section : m_window->sidebar().findChildren<Section *>()) {
            if (section->isAncestorOf(m_window->sidebar().view(facet)))
                return section;
        }
        return nullptr;
    }

    /// The child of the window's middle that holds the sidebar.
    [[nodiscard]] QWidget *paneChild() const
    {
        QWidget *widget = &m_window->sidebar();
        while (widget->parentWidget() != m_window->centralWidget())
            widget = widget->parentWidget();
        return widget;
    }
};

} // namespace lutrin::gui

QTEST_MAIN(lutrin::gui::SidebarTest)
#include "sidebar_test.moc"
