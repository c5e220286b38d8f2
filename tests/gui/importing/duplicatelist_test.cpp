// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowtest.h"

#include "gui/importing/duplicatelist.h"
#include "gui/importing/importrun.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace lutrin::gui {

class DuplicateListTest : public WindowTest {
    Q_OBJECT

private slots:
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void oneOfTheRecordsIsSeparated()
    {
        m_window->import().start({fileOfTwins()});
        QTRY_COMPARE(m_desk->workspace.documentCount(), 6);
        const auto merges = m_window->import().report().merges;
        QCOMPARE(merges.size(), 1U);
        QVERIFY(m_desk->openDocument(merges.front().document));
        DuplicateList *list = shown();
        QVERIFY(list != nullptr);
        QTRY_VERIFY(list->button(0) != nullptr);
        QVERIFY(list->button(1) == nullptr);
        QVERIFY(says(*list, "Martin, Anne · 2024 · Ailleurs\nRepris\u00a0: "));
        QTest::mouseClick(list->button(0), Qt::LeftButton);
        QTRY_COMPARE(m_desk->workspace.documentCount(), 7);
        QTRY_VERIFY(list->button(0) == nullptr);
        m_desk->workspace.changes().undo();
        QTRY_COMPARE(m_desk->workspace.documentCount(), 6);
    }

    void anAnalysisMayStandAlone()
    {
        DuplicateList *list = shown();
        QVERIFY(list != nullptr);
        QTRY_VERIFY(says(*list, "Aucune notice n’a été prise pour cette analyse."));
    }

private:
    [[nodiscard]] QString fileOfTwins() const
    {
        QFile file(m_desk->folder.filePath("deux.bib"));
        if (file.open(QIODevice::WriteOnly))
            file.write("@report{a, title={Les ports de demain}, author={Martin, Anne}, "
                       "year=2025}\n"
                       "@report{b, title={Les ports de demain}, author={Martin, Anne}, "
                       "year=2024, publisher={Ailleurs}}\n");
        return file.fileName();
    }

    /// By the command; null where there is none.
    [[nodiscard]] DuplicateList *shown() const
    {
        for (QAction *action : m_window->findChildren<QAction *>()) {
            if (action->objectName() == "window/duplicates")
                action->trigger();
        }
        return m_window->findChild<DuplicateList *>();
    }

    static bool says(const QWidget &list, const char *words)
    {
        const auto labels = list.findChildren<QLabel *>();
        return std::ranges::any_of(labels, [words](const QLabel *label) {
            return label->text().startsWith(QString::fromUtf8(words));
        });
    }
};

} // namespace lutrin::gui

QTEST_MAIN(lutrin::gui::DuplicateListTest)
#include "duplicatelist_test.moc"
