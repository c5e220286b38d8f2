// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace lutrin::gui {

class SettingsTest : public QObject {
    Q_OBJECT

private slots:
    void aChangeIsReadAtOnceAndByTheNextStart();
    void changesInARowAreAllKept();
    void whatDoesNotChangeIsNotWritten();

private:
    [[nodiscard]] QString file() const { return m_folder.filePath(QStringLiteral("lutrin.ini")); }

    QTemporaryDir m_folder;
};

void SettingsTest::aChangeIsReadAtOnceAndByTheNextStart()
{
    auto settings = std::make_unique<Settings>(file());
    settings->setTextScale(130);
    settings->setThemeChoice(Theme::Choice::Dark);
    settings->setBytes(QStringLiteral("window/panes"), QByteArray("\0\1é", 4));
    settings->setList(QStringLiteral("sidebar/open"), {QStringLiteral("a"), QStringLiteral("b")});
    QCOMPARE(settings->textScale(), 130);
    settings.reset();

    const Settings next(file());
    QCOMPARE(next.textScale(), 130);
    QCOMPARE(next.themeChoice(), Theme::Choice::Dark);
    QCOMPARE(next.bytes(QStringLiteral("window/panes")), QByteArray("\0\1é", 4));
    QCOMPARE(next.list(QStringLiteral("sidebar/open")).size(), 2);
}

void SettingsTest::changesInARowAreAllKept()
{
    auto settings = std::make_unique<Settings>(file());
    for (int key = 0; key < 200; ++key) {
        settings->setNumber(QStringLiteral("row/%1").arg(key), key);
        settings->setNumber(QStringLiteral("row/last"), key);
    }
    settings.reset();

    const Settings next(file());
    for (int key = 0; key < 200; ++key)
        QCOMPARE(next.number(QStringLiteral("row/%1").arg(key), -1), key);
    QCOMPARE(next.number(QStringLiteral("row/last")), 199);
}

void SettingsTest::whatDoesNotChangeIsNotWritten()
{
    const QString list = QStringLiteral("sidebar/open");
    {
        Settings first(file());
        first.setList(list, {QStringLiteral("a")});
        first.setNumber(QStringLiteral("row"), 1);
    }
    auto settings = std::make_unique<Settings>(file());
    QVERIFY(QFile::remove(file()));
    settings->setList(list, {QStringLiteral("a")});
    settings->setNumber(QStringLiteral("row"), 1);
    settings.reset();
    QVERIFY(!QFile::exists(file()));
}

} // namespace lutrin::gui

QTEST_GUILESS_MAIN(lutrin::gui::SettingsTest)
#include "settings_test.moc"
