// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowtest.h"

#include "gui/importing/importbar.h"
#include "gui/importing/importpreview.h"
#include "gui/importing/importrun.h"
#include "gui/importing/reporttext.h"

#include <QApplication>
#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QStyle>
#include <QStyleOption>

#include <algorithm>

namespace lutrin::gui {

/// Records that look like one work, told apart before they come in, and records that are left out.
class ImportPreviewTest : public WindowTest {
    Q_OBJECT

private slots:
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void twinsOfOneImportComeInAsTwo()
    {
        const QString file = fileOfTwins();
        QVERIFY(preview(file));
        click("Ce ne sont pas des doublons");
        click("Importer");
        QTRY_COMPARE(m_desk->workspace.documentCount(), 7);
        QVERIFY(m_window->import().report().messages.empty());
        m_window->import().start({file});
        QTRY_VERIFY(!m_window->import().running());
        QCOMPARE(m_window->import().report().duplicates, 2);
    }

    void theOtherOfTwoIsShown()
    {
        QVERIFY(preview(fileOfTwins()));
        QString details = m_preview->details();
        QVERIFY2(details.contains("Martin, Anne · 2025 · dans cette importation : deux.bib:1"),
                 qPrintable(details));
        click("Annuler");
        QTRY_VERIFY(m_window->findChild<ImportPreview *>() == nullptr);
        m_window->import().start({fileOfTwins()});
        QTRY_COMPARE(m_desk->workspace.documentCount(), 6);
        QVERIFY(preview(fileOf("trois.bib", "@report{c, title={Les ports de demain}, "
                                            "author={Martin, Anne}, year=2026}\n")));
        choose(0);
        details = m_preview->details();
        QVERIFY2(details.contains("Martin, Anne · 2025 · Ailleurs · déjà dans la bibliothèque"),
                 qPrintable(details));
    }

    void linesAndCountsFollow()
    {
        QVERIFY(preview(fileOfTwins()));
        const QString before = line();
        QVERIFY2(before.endsWith("doublon · deux.bib"), qPrintable(before));
        QVERIFY(shows("1 analyse à importer · 1 analyse déjà présente"));
        QPushButton *apart = button("Ce ne sont pas des doublons");
        apart->setFocus();
        QTest::keyClick(apart, Qt::Key_Space);
        QVERIFY2(line().endsWith("nouvelle · deux.bib"), qPrintable(line()));
        QVERIFY(shows("2 analyses à importer"));
        QCOMPARE(m_preview->focusWidget(), &m_preview->records());
        QVERIFY(!m_preview->details().contains("Même œuvre"));
        click("Ce sont des doublons");
        QCOMPARE(line(), before);
        QVERIFY(shows("1 analyse à importer · 1 analyse déjà présente"));
    }

    void aPreviewThatIsLeftKeepsNothing()
    {
        const QString file = fileOfTwins();
        QVERIFY(preview(file));
        click("Ce ne sont pas des doublons");
        click("Annuler");
        QTRY_VERIFY(m_window->findChild<ImportPreview *>() == nullptr);
        QVERIFY(m_desk->workspace.library()->changes()->empty());
        m_window->import().start({file});
        QTRY_COMPARE(m_desk->workspace.documentCount(), 6);
    }

    void whatIsNotCheckedStaysOutside()
    {
        QVERIFY(preview(fileOfThree()));
        QVERIFY(shows("3 analyses à importer"));
        QTest::keyClick(&m_preview->records(), Qt::Key_Space);
        QVERIFY2(line().endsWith("laissée de côté · trois.bib"), qPrintable(line()));
        QVERIFY(shows("2 analyses à importer · 1 analyse laissée de côté"));
        QVERIFY(shows("Manque : Date (1), Langue (2), Adresse (2), Éditeur (2), Résumé (2), Texte "
                      "(2), Thèmes (2), Régions (2)"));
        clickCheck(2);
        QVERIFY(shows("1 analyse à importer · 2 analyses laissées de côté"));
        clickCheck(2);
        click("Importer");
        QTRY_COMPARE(m_desk->workspace.documentCount(), 7);
        const auto *bar = m_window->findChild<ImportBar *>();
        QTRY_VERIFY2(bar->words().contains("2 analyses importées, 1 analyse laissée de côté"),
                     qPrintable(bar->words()));
    }

    void allAreCheckedOrNone()
    {
        QVERIFY(preview(fileOfThree()));
        auto *all = m_preview->findChild<QCheckBox *>();
        QCOMPARE(all->checkState(), Qt::Checked);
        QTest::keyClick(&m_preview->records(), Qt::Key_Space);
        QCOMPARE(all->checkState(), Qt::PartiallyChecked);
        all->click();
        QCOMPARE(all->checkState(), Qt::Checked);
        QVERIFY(shows("3 analyses à importer"));
        all->click();
        QCOMPARE(all->checkState(), Qt::Unchecked);
        QVERIFY(shows("3 analyses laissées de côté"));
        QVERIFY(!button("Importer")->isEnabled());
        all->click();
        QVERIFY(button("Importer")->isEnabled());
    }

    void termsThatRecordsNameAreGivenUnlessUnchecked()
    {
        const QString file =
            fileOf("oies.bib", "@book{a, title={Les oies}, keywords={China}, year=2025}\n"
                               "@book{b, title={Les oies du Nord}, keywords={IA}, year=2024}\n");
        QVERIFY(preview(file));
        choose(0);
        QVERIFY2(m_preview->details().contains("Régions : Chine — BibTeX keywords « China »"),
                 qPrintable(m_preview->details()));
        const QPushButton *terms = button("Thèmes et régions reconnus (2)");
        QVERIFY(terms != nullptr && terms->isVisible());
        const QList<QAction *> actions = terms->menu()->actions();
        QCOMPARE(actions.size(), 2);
        QCOMPARE(actions.front()->text(), QStringLiteral("Chine — «\u00a0China\u00a0»"));
        actions.front()->trigger();
        QTRY_VERIFY(!m_preview->details().contains("Régions : Chine"));
        QVERIFY(button("Thèmes et régions reconnus (1)") == terms);
        click("Importer");
        QTRY_COMPARE(m_desk->workspace.documentCount(), 7);
        const auto &report = m_window->import().report();
        QCOMPARE(report.named.size(), std::size_t{1});
        QVERIFY(importMessages(report).contains(
            "Thèmes et régions reconnus dans les notices\u00a0: «\u00a0IA\u00a0» (1 analyse)"));
    }

    void nothingIsOfferedWhereNoTermIsNamed()
    {
        QVERIFY(preview(fileOfThree()));
        const auto all = m_preview->findChildren<QPushButton *>();
        QVERIFY(std::ranges::none_of(all, [](const QPushButton *each) {
            return each->menu() != nullptr && each->isVisible();
        }));
    }

    void wordsOfChecksStandBelowOneAnother()
    {
        QVERIFY(preview(fileOfThree()));
        const QStyle *style = QApplication::style();
        auto *all = m_preview->findChild<QCheckBox *>();
        QStyleOptionButton box;
        box.initFrom(all);
        const QRect words = style->subElementRect(QStyle::SE_CheckBoxContents, &box, all);
        const QListView &records = m_preview->records();
        QStyleOptionViewItem row;
        row.initFrom(records.viewport());
        row.widget = &records;
        row.rect = records.visualRect(this->row(0));
        row.features = QStyleOptionViewItem::HasCheckIndicator | QStyleOptionViewItem::HasDisplay;
        const int before = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &row, &records) + 1;
        const QRect line = style->subElementRect(QStyle::SE_ItemViewItemText, &row, &records);
        const auto left = [this](const QWidget *of, int x) {
            return of->mapTo(m_preview, QPoint(x, 0)).x();
        };
        QCOMPARE(left(records.viewport(), line.left() + before), left(all, words.left()));
    }

    void recordsBeyondTheFirstCanBeLeftOut()
    {
        QString records;
        for (int number = 1; number <= 502; ++number)
            records += QStringLiteral("@book{k%1, title={Le tome %1}}\n").arg(number);
        QVERIFY(preview(fileOf("tomes.bib", records.toUtf8().constData())));
        QVERIFY(shows("aperçu des 500 premières notices, les suivantes seront toutes importées · "
                      "500 analyses à importer"));
        QCOMPARE(m_preview->records().model()->rowCount(), 500);
        QTest::keyClick(&m_preview->records(), Qt::Key_Space);
        click("Lire les notices suivantes");
        QTRY_COMPARE(m_preview->records().model()->rowCount(), 502);
        QVERIFY(button("Lire les notices suivantes")->isHidden());
        QVERIFY(shows("501 analyses à importer · 1 analyse laissée de côté"));
        choose(501);
        QTest::keyClick(&m_preview->records(), Qt::Key_Space);
        QVERIFY(shows("500 analyses à importer · 2 analyses laissées de côté"));
        click("Importer");
        QTRY_COMPARE(m_desk->workspace.documentCount(), 505);
    }

    void oneRecordAloneCanBeLeftOutAndNoFile()
    {
        QVERIFY(preview(fileOf("une.bib", "@book{a, title={Un livre}}\n")));
        QVERIFY(m_preview->findChild<QCheckBox *>()->isHidden());
        QVERIFY(row(0).data(Qt::CheckStateRole).isValid());
        m_preview->reject();
        QTRY_VERIFY(m_window->findChild<ImportPreview *>() == nullptr);
        QVERIFY(preview(fileOf("rien.jpg", "\xff\xd8 rien")));
        QVERIFY(!row(0).data(Qt::CheckStateRole).isValid());
        QVERIFY(!button("Importer")->isEnabled());
    }

    void othersShowWhomTheyMergeWithByThen()
    {
        QVERIFY(preview(fileOf("quatre.bib",
                               "@report{a, title={Les ports de demain}, author={Martin, Anne}, "
                               "year=2025}\n"
                               "@report{b, title={Les ports de demain}, author={Martin, Anne}, "
                               "year=2024, publisher={Ailleurs}, doi={10.1000/b}}\n"
                               "@report{c, title={Les ports de demain}, author={Martin, Anne}, "
                               "year=2025, doi={10.1000/b}}\n")));
        choose(2);
        QVERIFY2(m_preview->details().contains("quatre.bib:1"), qPrintable(m_preview->details()));
        choose(1);
        click("Ce ne sont pas des doublons");
        choose(2);
        QTRY_VERIFY2(m_preview->details().contains("dans cette importation : quatre.bib:2"),
                     qPrintable(m_preview->details()));
        choose(1);
        click("Ce sont des doublons");
        choose(2);
        QTRY_VERIFY2(m_preview->details().contains("quatre.bib:1"),
                     qPrintable(m_preview->details()));
    }

    void theOtherOfTwoComesInWhereTheFirstIsLeftOut()
    {
        QVERIFY(preview(fileOfTwins()));
        choose(0);
        QTest::keyClick(&m_preview->records(), Qt::Key_Space);
        QTRY_VERIFY2(line().endsWith("nouvelle · deux.bib"), qPrintable(line()));
        QVERIFY(shows("1 analyse à importer · 1 analyse laissée de côté"));
        QTest::keyClick(&m_preview->records(), Qt::Key_Space);
        QTRY_VERIFY2(line().endsWith("doublon · deux.bib"), qPrintable(line()));
        QVERIFY(shows("1 analyse à importer · 1 analyse déjà présente"));
    }

private:
    [[nodiscard]] QString fileOfThree() const
    {
        return fileOf("trois.bib",
                      "@book{a, title={Les ports}, author={Martin, Anne}, year=2025}\n"
                      "@book{b, title={Les phares}, author={Durand, Paul}, year=2024}\n"
                      "@book{c, title={Les digues}, author={Leroy, Luc}}\n");
    }

    /// On the check of a line.
    void clickCheck(int at) const
    {
        QListView &records = m_preview->records();
        const QRect line = records.visualRect(row(at));
        QTest::mouseClick(records.viewport(), Qt::LeftButton, {},
                          {line.left() + line.height() / 4, line.center().y()});
    }

    [[nodiscard]] QString fileOf(const char *name, const char *content) const
    {
        QFile file(m_desk->folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
        return file.fileName();
    }

    [[nodiscard]] QString fileOfTwins() const
    {
        return fileOf("deux.bib", "@report{a, title={Les ports de demain}, author={Martin, Anne}, "
                                  "year=2025}\n"
                                  "@report{b, title={Les ports de demain}, author={Martin, Anne}, "
                                  "year=2024, publisher={Ailleurs}}\n");
    }

    /// Shown with its second record chosen.
    bool preview(const QString &file)
    {
        m_window->import().preview({file});
        const bool comes = QTest::qWaitFor([this] {
            m_preview = m_window->findChild<ImportPreview *>();
            return m_preview != nullptr;
        });
        if (comes)
            choose(1);
        return comes;
    }

    [[nodiscard]] QModelIndex row(int at) const
    {
        return m_preview->records().model()->index(at, 0);
    }
    void choose(int at) const { m_preview->records().setCurrentIndex(row(at)); }
    [[nodiscard]] QString line() const { return row(1).data().toString(); }

    [[nodiscard]] QPushButton *button(const char *words) const
    {
        const auto all = m_preview->findChildren<QPushButton *>();
        const auto found = std::ranges::find(all, QString::fromUtf8(words), &QPushButton::text);
        return found == all.end() ? nullptr : *found;
    }

    void click(const char *words) const
    {
        QPushButton *found = button(words);
        QVERIFY2(found != nullptr, words);
        QTest::mouseClick(found, Qt::LeftButton);
    }

    /// Whether the counts are these.
    [[nodiscard]] bool shows(const char *counts) const
    {
        const auto labels = m_preview->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [counts](const QLabel *label) {
            return label->text().split(u'\n').contains(QString::fromUtf8(counts));
        });
    }

    ImportPreview *m_preview = nullptr;
};

} // namespace lutrin::gui

QTEST_MAIN(lutrin::gui::ImportPreviewTest)
#include "importpreview_test.moc"
