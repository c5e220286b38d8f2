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

#include <QFile>

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

private:
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
