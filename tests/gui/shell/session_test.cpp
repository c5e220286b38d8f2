// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/session.h"
#include "gui/shell/settings.h"

#include <QTemporaryDir>
#include <QTest>

namespace lutrin::gui {

class SessionTest : public QObject {
    Q_OBJECT

private slots:
    void everyFilterComesBack()
    {
        Settings settings(m_folder.filePath(QStringLiteral("lutrin.ini")));
        search::Request request{.query = "énergie"};
        for (const search::Facet facet : search::allFacets) {
            request.filters.push_back({facet, "une valeur + une autre"});
            request.filters.push_back({facet, "à-part", true});
        }
        saveSession(settings, {.request = request});
        const Session session = savedSession(settings);
        QCOMPARE(session.request.query, request.query);
        QVERIFY(session.request.filters == request.filters);
    }

    void whatIsNoFilterIsLeftOut()
    {
        Settings settings(m_folder.filePath(QStringLiteral("other.ini")));
        settings.setList(QStringLiteral("session/filters"),
                         {QStringLiteral("10+urgent"), QStringLiteral("theme"), QString()});
        QVERIFY(savedSession(settings).request.filters.empty());
    }

private:
    QTemporaryDir m_folder;
};

} // namespace lutrin::gui

QTEST_GUILESS_MAIN(lutrin::gui::SessionTest)
#include "session_test.moc"
