// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk.h"

#include "gui/exporting/exportbar.h"
#include "gui/exporting/exportcommands.h"
#include "gui/exporting/exportname.h"
#include "gui/shell/translation.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QPushButton>

#include <memory>

namespace lutrin::gui {

class ExportCommandsTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_translation = std::make_unique<Translation>(
            QStringLiteral(LUTRIN_BUILD_DIRECTORY "/share/lutrin/translations"));
        m_translation->use(QStringLiteral("fr"));
        m_desk = std::make_unique<Desk>();
        QVERIFY(m_desk->open());
        m_window = std::make_unique<QWidget>();
        m_action = new QAction(m_window.get());
        m_exporting = new ExportCommands(m_desk->context, m_action, m_window.get());
        m_bar = new ExportBar(m_desk->context, m_exporting->run(), m_window.get());
        m_window->show();
    }

    void cleanup()
    {
        m_window.reset();
        m_desk.reset();
        m_translation.reset();
    }

    void saysWhatIsExported()
    {
        QCOMPARE(m_exporting->heading(), "Exporter les 5 analyses de la bibliothèque");
        search("technologique");
        const auto total = int(m_desk->workspace.answer().total);
        QVERIFY(total > 1);
        QCOMPARE(m_exporting->heading(),
                 QStringLiteral("Exporter les %1 résultats de la recherche").arg(total));
        m_desk->workspace.select({"moment-deepseek", "solutionnisme-technologique"});
        QCOMPARE(m_exporting->heading(), "Exporter les 2 analyses sélectionnées");
        // The one that is open is not chosen from the others.
        m_desk->workspace.select({"moment-deepseek"});
        QVERIFY(m_exporting->heading().contains("résultats"));
        m_desk->workspace.select({});
        search("zqxwv");
        QVERIFY(!m_action->isEnabled());
    }

    void proposesANameAndEveryForm()
    {
        search("deepseek");
        QVERIFY(exportName(m_desk->workspace).contains("DeepSeek")); // the one title
        search("titre:technologique OU technologie");
        QCOMPARE(exportName(m_desk->workspace), "titre technologique OU technologie");
        m_action->trigger();
        auto *dialog = m_window->findChild<QFileDialog *>();
        QVERIFY(dialog != nullptr);
        QVERIFY2(dialog->selectedFiles().value(0).endsWith("OU technologie.bib"),
                 qPrintable(dialog->selectedFiles().join('|')));
        QStringList formats;
        for (const ExportForm &form : presentForms(m_desk->settings)) {
            formats += QString::fromStdString(form.format);
            QVERIFY(dialog->nameFilters().contains(fileFilter(form)));
        }
        for (const std::string &format : library::Library::exportFormats())
            QVERIFY2(formats.contains(QString::fromStdString(format)), format.c_str());
        QVERIFY(dialog->nameFilters().contains(
            "Bibliographie (ISO 690 · auteur-date · français), RTF (*.rtf)"));
        dialog->reject();
    }

    void writesWhatWasFound()
    {
        search("deepseek");
        const auto count = m_desk->workspace.answer().total;
        QVERIFY(count > 0 && count < 5);
        const QString text = exported(recordForms().front());
        QCOMPARE(text.count("\n@") + (text.startsWith('@') ? 1 : 0), count);
        QVERIFY2(m_bar->words().contains("export.bib"), qPrintable(m_bar->words()));
        QVERIFY(m_action->isEnabled());
    }

    void writesTheBibliographyOfWhatIsChosen()
    {
        m_desk->workspace.select({"moment-deepseek", "solutionnisme-technologique"});
        const auto forms = presentForms(m_desk->settings);
        const QString page = exported(forms[forms.size() - 3]);
        QVERIFY(page.startsWith("<!DOCTYPE html>"));
        QCOMPARE(page.count("<p>"), 2);
        QVERIFY(exported(forms[forms.size() - 2]).startsWith("{\\rtf1"));
        const QString text = exported(forms.back());
        QCOMPARE(text.count('\n'), 2);
        QVERIFY2(text.contains("DeepSeek"), qPrintable(text));
    }

    void tellsHowFarABibliographyIs()
    {
        QSignalSpy progressed(&m_exporting->run(), &ExportRun::progressed);
        QVERIFY(!exported(presentForms(m_desk->settings).back()).isEmpty());
        QTRY_VERIFY(!progressed.empty());
        const auto last = progressed.back().front().value<Progress>();
        QCOMPARE(last.total, 3 * m_desk->workspace.answer().total);
        QVERIFY(last.done > 0 && last.done <= last.total);
    }

    void writesTheMarkedPassages()
    {
        const auto forms = presentForms(m_desk->settings);
        const auto found =
            std::ranges::find(forms, "Passages surlignés, Markdown", &ExportForm::label);
        QVERIFY(found != forms.end());
        const ExportForm &markdown = *found;
        QVERIFY(exported(markdown).isEmpty());
        QCOMPARE(m_bar->words(), "Aucun passage surligné à exporter : aucun fichier n’a été écrit");
        QVERIFY(m_desk->workspace.library()->keepHighlight(
            {.document = "moment-deepseek", .quote = "Silicon Valley", .note = "À citer"}));
        const QString text = exported(markdown);
        QVERIFY2(text.startsWith("## ") && text.contains("> « Silicon Valley »"), qPrintable(text));
        QCOMPARE(m_bar->words(), "1 analyse exportée dans « export.md »");
        m_exporting->ask(markdown.label);
        QVERIFY(saved(file("passages.rtf")).contains("Silicon Valley"));
        // They are not what is exported the next time, unless they are chosen.
        m_exporting->ask();
        QCOMPARE(dialog()->selectedNameFilter(), fileFilter(forms.front()));
        const QString list = saved(file("essai.rtf"));
        QVERIFY(list.startsWith("{\\rtf1"));
        QVERIFY(!list.contains("Silicon Valley"));
    }

    void writesWhatTheNameOfTheFileSays()
    {
        const auto forms = presentForms(m_desk->settings);
        const ExportForm &page = forms[forms.size() - 3];
        QCOMPARE(page.suffix, "html");
        m_exporting->ask(page.label);
        QVERIFY(saved(file("essai.RTF")).startsWith("{\\rtf1"));
        // What was written is offered next.
        m_exporting->ask();
        QCOMPARE(dialog()->selectedNameFilter(), fileFilter(forms[forms.size() - 2]));
        QVERIFY(saved(file("essai.bib")).startsWith('@'));
        m_exporting->ask(page.label);
        QVERIFY(saved(file("essai.v2")).startsWith("<!DOCTYPE html>"));
    }

    void keepsTheChosenOfTwoFormsWithOneEnding()
    {
        const auto forms = presentForms(m_desk->settings);
        const auto written = [&](qsizetype chosen, const QString &name) {
            return formForFile(forms, forms[std::size_t(chosen)], name).label;
        };
        QCOMPARE(written(2, "essai.bib"), "BibLaTeX");
        QCOMPARE(written(1, "essai.bib"), "BibTeX");
        QCOMPARE(written(0, "essai.html"), "HTML");
        QCOMPARE(written(0, "essai.rtf"), forms[forms.size() - 2].label);
        // From one form of a bibliography to another.
        const auto last = qsizetype(forms.size()) - 1;
        QCOMPARE(written(last, "essai.html"), forms[std::size_t(last) - 2].label);
        QCOMPARE(written(last, "essai"), forms.back().label);
    }

    void leavesNoFileWhenItFails()
    {
        ExportRun::Order order{.request = m_desk->workspace.request(),
                               .form = presentForms(m_desk->settings).back(),
                               .file = file("bibliographie.txt")};
        order.options.style = "no-such-style";
        m_exporting->run().start(order);
        QTRY_VERIFY(!m_exporting->run().running());
        QVERIFY2(m_bar->words().startsWith("L’export a échoué."), qPrintable(m_bar->words()));
        QVERIFY(!QFile::exists(order.file));
    }

    void canBeStopped()
    {
        // So many that the button comes before the end: five are written faster than it is pressed.
        QVERIFY(m_desk->addNotes(3000));
        m_exporting->run().start({.request = m_desk->workspace.request(),
                                  .form = recordForms().front(),
                                  .file = file("halt.bib")});
        m_bar->findChild<QPushButton *>()->click();
        QTRY_VERIFY(!m_exporting->run().running());
        QVERIFY2(m_bar->words().contains("interrompu"), qPrintable(m_bar->words()));
        QVERIFY(!QFile::exists(file("halt.bib")));
    }

private:
    [[nodiscard]] QFileDialog *dialog() const { return m_window->findChild<QFileDialog *>(); }

    [[nodiscard]] QString file(const QString &name) const { return m_desk->folder.filePath(name); }

    void search(const QString &words)
    {
        QSignalSpy answered(&m_desk->workspace, &Workspace::answered);
        m_desk->workspace.setQuery(words);
        QVERIFY(answered.wait(10000));
    }

    [[nodiscard]] QString exported(const ExportForm &form)
    {
        m_exporting->ask(form.label);
        return saved(file(QStringLiteral("export.") + form.suffix));
    }

    /// What the open dialog has written into a file of this name.
    [[nodiscard]] QString saved(const QString &path)
    {
        QSignalSpy finished(&m_exporting->run(), &ExportRun::finished);
        emit dialog()->fileSelected(path);
        delete dialog();
        QFile written(path);
        if (!(finished.count() > 0 || finished.wait(20000)) || !written.open(QIODevice::ReadOnly))
            return {};
        return QString::fromUtf8(written.readAll());
    }

    std::unique_ptr<Translation> m_translation;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<QWidget> m_window;
    QAction *m_action = nullptr;
    ExportCommands *m_exporting = nullptr;
    ExportBar *m_bar = nullptr;
};

} // namespace lutrin::gui

QTEST_MAIN(lutrin::gui::ExportCommandsTest)
#include "exportcommands_test.moc"
