// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowtest.h"

#include "gui/importing/importpreview.h"
#include "gui/importing/importrun.h"

#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

namespace lutrin::gui {

/// Two records that look like one work, told apart before they come in.
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
        m_preview->records().setCurrentRow(0);
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

private:
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
            m_preview->records().setCurrentRow(1);
        return comes;
    }

    [[nodiscard]] QString line() const { return m_preview->records().item(1)->text(); }

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
