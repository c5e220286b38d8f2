// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowtest.h"

#include "gui/record/growingtext.h"
#include "gui/record/recordeditor.h"
#include "gui/record/recordpane.h"
#include "gui/results/resultlist.h"
#include "gui/results/resultspane.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUndoStack>

#include <algorithm>

namespace lutrin::gui {

/// What stands beside the reader, in the whole window.
class RecordSideTest : public WindowTest {
    Q_OBJECT

private slots:
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void theRecordStaysWhenAnEditIsTakenBack()
    {
        QTRY_VERIFY(!field("Thèmes").isEmpty());
        RecordEditor *editor = edit();
        QVERIFY(editor != nullptr);
        editor->field("themes")->setText(QStringLiteral("Inédit"));
        QSignalSpy changed(&m_desk->workspace, &Workspace::documentChanged);
        editor->save();
        QTRY_COMPARE(changed.count(), 1);
        QTRY_COMPARE(field("Thèmes"), QStringLiteral("Inédit"));
        m_desk->workspace.changes().undo();
        QTRY_COMPARE(changed.count(), 2);
        QTRY_VERIFY(field("Thèmes").startsWith(QStringLiteral("Intelligence artificielle")));
    }

    void whatIsChosenTogetherIsSpokenOfTogether()
    {
        ResultList &list = m_window->results().list();
        QTRY_VERIFY(!field("Thèmes").isEmpty());
        QVERIFY(!says("5 analyses choisies"));
        list.selectAll();
        QTRY_VERIFY(says("5 analyses choisies"));
        QTRY_VERIFY(says("Fiches"));
        QVERIFY(field("Thèmes").isEmpty());
        RecordEditor *editor = edit();
        QVERIFY(editor != nullptr);
        QVERIFY2(editor->field("title") == nullptr, "one analysis alone");
        editor->close();
        list.setCurrentIndex(list.model()->index(1, 0));
        QTRY_VERIFY(!field("Thèmes").isEmpty());
        QVERIFY(!says("5 analyses choisies"));
    }

private:
    /// The editor that the pane's « Modifier » opens; null where none comes.
    [[nodiscard]] RecordEditor *edit() const
    {
        for (auto *button : m_window->record().findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == QStringLiteral("Modifier"))
                button->click();
        }
        const auto editor = [this] { return m_window->findChild<RecordEditor *>(); };
        return QTest::qWaitFor([&] { return editor() != nullptr; }) ? editor() : nullptr;
    }

    /// What the field of that name says; empty where it is not in sight.
    [[nodiscard]] QString field(const char *label) const
    {
        for (const auto *text : m_window->record().findChildren<GrowingText *>()) {
            if (text->isVisible() && text->accessibleName() == QString::fromUtf8(label))
                return text->toPlainText();
        }
        return {};
    }

    [[nodiscard]] bool says(const char *words) const
    {
        const auto labels = m_window->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) {
            return label->isVisible() && label->text() == QString::fromUtf8(words);
        });
    }
};

} // namespace lutrin::gui

QTEST_MAIN(lutrin::gui::RecordSideTest)
#include "recordside_test.moc"
