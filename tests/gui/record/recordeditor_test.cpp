// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/record/recordeditor.h"

#include "desk.h"
#include "fulldisk.h"

#include "gui/shell/deeds.h"
#include "gui/shell/translation.h"
#include "gui/shell/widgetkind.h"
#include "gui/shell/workspace.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>

#include <algorithm>
#include <memory>

namespace lutrin::gui {

/// Edits the records of a real library through the dialog.
class RecordEditorTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_translation = std::make_unique<Translation>(
            QStringLiteral(LUTRIN_BUILD_DIRECTORY "/share/lutrin/translations"));
        m_translation->use(QStringLiteral("fr"));
        m_desk = std::make_unique<Desk>();
        QVERIFY(m_desk->open());
    }

    void cleanup()
    {
        delete m_editor;
        m_desk.reset();
        m_translation.reset();
    }

    void nothingIsChangedByLooking()
    {
        edit({"moment-deepseek"});
        QVERIFY(m_editor->edits().empty());
        m_editor->save();
        QVERIFY(!m_desk->workspace.deeds().busy());
    }

    void editsOneAndTakesItBack()
    {
        QVERIFY(m_desk->openDocument("moment-deepseek"));
        const auto before = document("moment-deepseek");
        edit({"moment-deepseek"});
        m_editor->field("series")->setText("Ma collection");
        m_editor->field("themes")->setText(m_editor->field("themes")->text() + "; Inédit");
        QSignalSpy changed(&m_desk->workspace, &Workspace::documentChanged);
        m_editor->save();
        QTRY_COMPARE(changed.count(), 1);
        const auto open = m_desk->workspace.document();
        QCOMPARE(open->document.series, std::string("Ma collection"));
        QCOMPARE(open->document.themes.size(), before.themes.size() + 1);
        QCOMPARE(open->document.authors, before.authors);
        m_desk->workspace.changes().undo();
        QTRY_VERIFY(document("moment-deepseek") == before);
        QTRY_VERIFY(!m_desk->workspace.deeds().busy());
        m_desk->workspace.changes().redo();
        QTRY_COMPARE(document("moment-deepseek").series, std::string("Ma collection"));
    }

    void anEnglishInterfaceNamesTermsInEnglish()
    {
        m_desk->workspace.setLanguage("en");
        edit({"moment-deepseek"});
        QCOMPARE(m_editor->field("themes")->text(), QString("Artificial intelligence"));
        const QString first = m_editor->field("regions")->text();
        QVERIFY2(first.contains("United States"), qPrintable(first));
        QVERIFY(m_editor->edits().empty());
        // What is typed in English is the same term.
        const auto themes = document("modele-spatial-europeen").themes;
        m_editor->field("themes")->setText("Artificial intelligence; Space");
        m_editor->save();
        QTRY_COMPARE(document("moment-deepseek").themes.size(), 2U);
        const auto space = std::ranges::find(themes, document("moment-deepseek").themes[1].term,
                                             &corpus::Assignment::term);
        QVERIFY(space != themes.end());
    }

    void editsManyAtOnce()
    {
        const std::vector<std::string> ids{"moment-deepseek", "modele-spatial-europeen"};
        edit(ids);
        QVERIFY(m_editor->field("title") == nullptr);
        QVERIFY(m_editor->field("themes")->text().isEmpty());
        m_editor->field("keywords")->setText("mer; océan");
        m_editor->save();
        for (const std::string &id : ids) {
            QTRY_VERIFY(document(id).keywords.size() >= 2);
            QCOMPARE(document(id).keywords.back(), std::string("océan"));
        }
        QTRY_VERIFY(!m_desk->workspace.deeds().busy());
        edit(ids);
        m_editor->field("keywords")->setText("-océan");
        m_editor->save();
        QTRY_COMPARE(document("moment-deepseek").keywords.back(), std::string("mer"));
    }

    void makesARecord()
    {
        m_editor = new RecordEditor(m_desk->context, EditedRecords{}, nullptr);
        m_editor->show();
        QCOMPARE(m_editor->windowTitle(), QStringLiteral("Nouvelle fiche"));
        m_editor->field("date")->setText("mars 2024");
        m_editor->save();
        QVERIFY2(m_editor->isVisible() && warnings().join(u' ').contains("Titre"),
                 "a record without a title");
        m_editor->field("title")->setText("Les digues");
        m_editor->save();
        const Workspace &workspace = m_desk->workspace;
        QTRY_VERIFY(workspace.document() && workspace.document()->document.title == "Les digues");
        QTRY_VERIFY(!m_editor || !m_editor->isVisible());
    }

    void itFitsIntoItsWindowInAnySize()
    {
        QWidget window;
        window.resize(1280, 720);
        for (const int scale : {100, 150, 200}) {
            m_desk->theme.setScale(scale);
            m_editor = new RecordEditor(m_desk->context,
                                        editedRecords(documents({"moment-deepseek"})), &window);
            m_editor->show();
            QTest::qWait(20);
            QVERIFY2(m_editor->width() < 1280 && m_editor->height() < 720,
                     qPrintable(QStringLiteral("%1: %2 × %3")
                                    .arg(scale)
                                    .arg(m_editor->width())
                                    .arg(m_editor->height())));
            delete m_editor;
        }
        m_desk->theme.setScale(100);
    }

    void aValueMayHaveASemicolon()
    {
        edit({"moment-deepseek"});
        m_editor->field("keywords")->setText("mer;; océan; île");
        m_editor->save();
        const std::vector<std::string> wanted{"mer; océan", "île"};
        QTRY_VERIFY(document("moment-deepseek").keywords == wanted);
        QTRY_VERIFY(!m_desk->workspace.deeds().busy());
        edit({"moment-deepseek"});
        m_editor->field("keywords")->setText(m_editor->field("keywords")->text() + "; lac");
        m_editor->save();
        QTRY_COMPARE(document("moment-deepseek").keywords.size(), 3U);
        QCOMPARE(document("moment-deepseek").keywords.front(), std::string("mer; océan"));
    }

    void escapeKeepsWhatWasTyped()
    {
        edit({"moment-deepseek"});
        m_editor->field("publisher")->setText("Éditions du Quai");
        QTest::keyClick(m_editor, Qt::Key_Escape);
        QVERIFY(m_editor->isVisible());
        QCOMPARE(m_editor->field("publisher")->text(), QStringLiteral("Éditions du Quai"));
        edit({"moment-deepseek"});
        QTest::keyClick(m_editor, Qt::Key_Escape);
        QVERIFY(!m_editor->isVisible());
    }

    void whatAFullDiskRefusesIsStillThere()
    {
        edit({"moment-deepseek"});
        m_editor->field("publisher")->setText("Éditions du Quai");
        {
            const FullDisk full;
            QSignalSpy failed(&m_desk->workspace, &Workspace::failed);
            m_editor->save();
            QTRY_COMPARE(failed.count(), 1);
            QTRY_VERIFY(m_editor && m_editor->isVisible());
            QCOMPARE(m_editor->field("publisher")->text(), QStringLiteral("Éditions du Quai"));
            QCOMPARE(warnings().size(), 1);
        }
        m_editor->save();
        QTRY_COMPARE(document("moment-deepseek").publisher, std::string("Éditions du Quai"));
        QTRY_VERIFY(!m_editor || !m_editor->isVisible());
    }

    void aDateThatIsNoneIsRefused()
    {
        edit({"moment-deepseek"});
        m_editor->field("date")->setText("hier");
        m_editor->save();
        QVERIFY(m_editor->isVisible());
        QVERIFY(!m_desk->workspace.deeds().busy());
        QVERIFY(hasKind(m_editor->field("date"), WidgetKind::Wrong));
        QCOMPARE(warnings().size(), 1);
        QVERIFY(warnings().front().contains("14/02/2025"));
        m_editor->field("date")->setText("2025");
        QVERIFY(!hasKind(m_editor->field("date"), WidgetKind::Wrong));
        QVERIFY(warnings().isEmpty());
    }

    void termsAreSetAsInTheFilters()
    {
        const auto before = document("ia-centres-de-donnees-energie").themes;
        edit({"ia-centres-de-donnees-energie"});
        QLineEdit &themes = *m_editor->field("themes");
        QVERIFY2(themes.text().contains("Énergie\u00a0– Climat"), qPrintable(themes.text()));
        QVERIFY(m_editor->edits().empty());
        // And read back as the same terms.
        themes.setText(themes.text() + "; Inédit");
        m_editor->save();
        QTRY_COMPARE(document("ia-centres-de-donnees-energie").themes.size(), before.size() + 1);
        for (const corpus::Assignment &each : before) {
            const auto now = document("ia-centres-de-donnees-energie").themes;
            QVERIFY(std::ranges::find(now, each.term, &corpus::Assignment::term) != now.end());
        }
    }

    void returnOrTabTakesTheOnlyTermOffered()
    {
        edit({"moment-deepseek"});
        QLineEdit &themes = *m_editor->field("themes");
        themes.setFocus();
        for (const int key : {Qt::Key_Return, Qt::Key_Tab}) {
            themes.clear();
            QTest::keyClicks(&themes, QStringLiteral("ECO"));
            QWidget *offers = QApplication::activePopupWidget();
            QVERIFY(offers);
            QTest::keyClick(offers, Qt::Key(key));
            QCOMPARE(themes.text(), QStringLiteral("Économie"));
            QVERIFY(!offers->isVisible());
            QVERIFY(m_editor->isVisible());
        }
        // Of several, none is taken that was not chosen.
        themes.clear();
        QTest::keyClicks(&themes, QStringLiteral("se"));
        QWidget *offers = QApplication::activePopupWidget();
        QVERIFY(offers);
        QTest::keyClick(offers, Qt::Key_Return);
        QCOMPARE(themes.text(), QStringLiteral("se"));
    }

    void saysWhichTermsAreNew()
    {
        edit({"moment-deepseek"});
        QLineEdit &themes = *m_editor->field("themes");
        themes.setText(themes.text() + QStringLiteral("; economie"));
        QVERIFY(themes.accessibleDescription().isEmpty());
        themes.setText(themes.text() + QStringLiteral("; éco"));
        const QString words = QStringLiteral("Nouveau thème\u00a0: éco");
        QCOMPARE(themes.accessibleDescription(), words);
        m_editor->field("type")->setText(QStringLiteral("Livre"));
        QVERIFY(m_editor->field("type")->accessibleDescription().isEmpty());
        const auto labels = m_editor->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [&](const QLabel *label) {
            return label->isVisible() && label->text() == words;
        }));
        QSignalSpy announced(&m_desk->workspace, &Workspace::announced);
        m_editor->save();
        QTRY_COMPARE(announced.count(), 1);
        QCOMPARE(announced.front().front().toString(), words);
    }

private:
    [[nodiscard]] QStringList warnings() const
    {
        QStringList words;
        for (const auto *label : m_editor->findChildren<QLabel *>()) {
            if (label->isVisible() && label->foregroundRole() == QPalette::BrightText)
                words += label->text();
        }
        return words;
    }

    void edit(const std::vector<std::string> &ids)
    {
        delete m_editor;
        m_editor = new RecordEditor(m_desk->context, editedRecords(documents(ids)), nullptr);
        m_editor->show();
    }

    [[nodiscard]] std::vector<corpus::Document> documents(const std::vector<std::string> &ids) const
    {
        return *m_desk->workspace.library()->records(ids);
    }

    [[nodiscard]] corpus::Document document(const std::string &id) const
    {
        return *m_desk->workspace.library()->document(id);
    }

    std::unique_ptr<Translation> m_translation;
    std::unique_ptr<Desk> m_desk;
    QPointer<RecordEditor> m_editor;
};

} // namespace lutrin::gui

QTEST_MAIN(lutrin::gui::RecordEditorTest)
#include "recordeditor_test.moc"
