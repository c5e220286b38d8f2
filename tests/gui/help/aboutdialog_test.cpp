// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk.h"

#include "gui/help/aboutdialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QTest>

namespace lutrin::gui {

class AboutDialogTest : public QObject {
    Q_OBJECT

private slots:
    static void namesWhatAReportNeedsAndCopiesIt()
    {
        QCoreApplication::setApplicationVersion(QStringLiteral("1.2.3"));
        Desk desk;
        QVERIFY(desk.open());
        QWidget window;
        auto *dialog = new AboutDialog(desk.context, &window);
        dialog->findChildren<QPushButton *>().constFirst()->click();
        const QString copied = QGuiApplication::clipboard()->text();
        const auto library = QString::fromStdString(desk.workspace.locations().library.string());
        for (const QString &fact : {QStringLiteral("Lutrin 1.2.3"), library,
                                    QStringLiteral("2025.1"), QString(qVersion())})
            QVERIFY2(copied.contains(fact), qPrintable(copied));
    }
};

} // namespace lutrin::gui

QTEST_MAIN(lutrin::gui::AboutDialogTest)
#include "aboutdialog_test.moc"
