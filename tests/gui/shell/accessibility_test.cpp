// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowtest.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QDialog>
#include <QToolButton>

#include <memory>
#include <set>

namespace lutrin::gui {

/// Walks what a screen reader sees of the whole window, and the way of the Tab key through it.
class AccessibilityTest : public WindowTest {
    Q_OBJECT

private slots:
    void init()
    {
        openWindow();
        m_desk->workspace.setQuery(QStringLiteral("énergie"));
        m_desk->workspace.toggleFilter(search::Facet::Theme, "technologie");
        QTRY_COMPARE(m_desk->workspace.answer().total, 1);
        QTest::qWait(200);
    }

    void cleanup()
    {
        m_desk->theme.setScale(100);
        closeWindow();
        m_controls = 0;
        m_nameless.clear();
    }

    void everyControlHasANameAndARole()
    {
        walk(QAccessible::queryAccessibleInterface(m_window.get()), 0);
        QVERIFY2(m_controls > 40, qPrintable(QString::number(m_controls)));
        QVERIFY2(m_nameless.isEmpty(), qPrintable(m_nameless.join(u'\n')));
    }

    void whatCanTakeTheKeyboardIsOnTheTabKeysWay()
    {
        std::set<const QWidget *> visited;
        QStringList way;
        for (int step = 0; step < 400; ++step) {
            QWidget *focus = QApplication::focusWidget();
            QVERIFY(focus != nullptr);
            way += describe(*focus);
            visited.insert(focus);
            QTest::keyClick(focus, Qt::Key_Tab);
        }
        QStringList unreached;
        for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
            const bool wanted = widget->isVisible() && widget->isEnabled() &&
                                (widget->focusPolicy() & Qt::TabFocus) != 0 &&
                                widget->focusProxy() == nullptr;
            if (wanted && !visited.contains(widget))
                unreached += describe(*widget);
        }
        if (!unreached.isEmpty())
            qWarning().noquote() << "The way:" << way.mid(0, 60).join(u'\n');
        QVERIFY2(unreached.isEmpty(), qPrintable(unreached.join(u'\n')));
        QVERIFY(visited.size() > 12);
    }

    void theDialogsToo()
    {
        m_window->openPreferences();
        m_window->openHelp();
        int dialogs = 0;
        for (QDialog *dialog : m_window->findChildren<QDialog *>()) {
            QVERIFY(dialog->isVisible());
            ++dialogs;
            walk(QAccessible::queryAccessibleInterface(dialog), 0);
        }
        QCOMPARE(dialogs, 2);
        QVERIFY2(m_controls > 60, qPrintable(QString::number(m_controls)));
        QVERIFY2(m_nameless.isEmpty(), qPrintable(m_nameless.join(u'\n')));
    }

    /// Text at twice its size: no button's words are cut, in either language.
    void wordsAreWholeAtTwiceTheSize_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("French") << QStringLiteral("fr");
        QTest::newRow("English") << QStringLiteral("en");
    }

    void wordsAreWholeAtTwiceTheSize()
    {
        QFETCH(const QString, language);
        m_window.reset();
        m_translation->use(language);
        m_desk->workspace.setLanguage(language.toStdString());
        m_desk->theme.setScale(200);
        m_window = std::make_unique<MainWindow>(m_desk->context);
        m_window->resize(1920, 1080);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::qWait(300);
        QStringList cut;
        int buttons = 0;
        for (const auto *button : m_window->findChildren<QAbstractButton *>()) {
            const auto *tool = qobject_cast<const QToolButton *>(button);
            const bool symbol = tool != nullptr && !tool->icon().isNull() &&
                                tool->toolButtonStyle() == Qt::ToolButtonIconOnly;
            if (!button->isVisible() || button->text().isEmpty() || symbol)
                continue;
            ++buttons;
            if (button->fontMetrics().horizontalAdvance(button->text()) > button->width())
                cut += button->text();
        }
        QVERIFY(buttons > 6);
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    }

private:
    static bool isControl(QAccessible::Role role)
    {
        switch (role) {
        case QAccessible::PushButton:
        case QAccessible::ButtonMenu:
        case QAccessible::ButtonDropDown:
        case QAccessible::CheckBox:
        case QAccessible::RadioButton:
        case QAccessible::EditableText:
        case QAccessible::List:
        case QAccessible::ListItem:
        case QAccessible::Tree:
        case QAccessible::TreeItem:
        case QAccessible::Link:
        case QAccessible::ProgressBar:
        case QAccessible::Graphic:
            return true;
        default:
            return false;
        }
    }

    static QString describe(const QWidget &widget)
    {
        return QString::fromLatin1(widget.metaObject()->className()) + u' ' +
               widget.accessibleName() + QStringLiteral(" in ") +
               (widget.parentWidget() != nullptr
                    ? QString::fromLatin1(widget.parentWidget()->metaObject()->className())
                    : QString());
    }

    void walk(QAccessibleInterface *node, int depth)
    {
        if (node == nullptr || !node->isValid() || node->state().invisible || depth > 40)
            return;
        if (isControl(node->role())) {
            ++m_controls;
            if (node->text(QAccessible::Name).trimmed().isEmpty()) {
                const auto *widget = qobject_cast<const QWidget *>(node->object());
                m_nameless += QStringLiteral("role %1 ").arg(node->role()) +
                              (widget != nullptr ? describe(*widget) : QString());
            }
        }
        for (int at = 0; at < node->childCount(); ++at)
            walk(node->child(at), depth + 1);
    }

    int m_controls = 0;
    QStringList m_nameless;
};

} // namespace lutrin::gui

QTEST_MAIN(lutrin::gui::AccessibilityTest)
#include "accessibility_test.moc"
