// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/record/fileattaching.h"

#include "gui/shell/changedeed.h"
#include "gui/shell/errortext.h"
#include "gui/shell/workspace.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

#include <filesystem>
#include <memory>
#include <utility>

namespace lutrin::gui {

namespace {

using AttachedReport = std::shared_ptr<library::AttachReport>;

class Attaching {
    Q_DECLARE_TR_FUNCTIONS(lutrin::gui::FileAttaching)

public:
    static void perform(const Context &context, const std::string &id, const QString &file)
    {
        Workspace &workspace = context.workspace;
        const QString name = QFileInfo(file).fileName();
        const auto report = std::make_shared<library::AttachReport>();
        workspace.announce(tr("Lecture de «\u00a0%1\u00a0»…").arg(name));
        workspace.deeds().perform(changeDeed(tr("ajout d’un fichier"), step(id, file, report)),
                                  [&workspace, name, report](bool done) {
                                      if (done)
                                          workspace.announce(words(name, *report));
                                  });
    }

    static void ask(const Context &context, const std::string &id, QWidget *window)
    {
        auto *dialog = new QFileDialog(window, tr("Joindre un fichier à la fiche"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        dialog->setNameFilters({tr("PDF, pages et textes") +
                                    QStringLiteral(" (*.pdf *.html *.htm *.xhtml *.mhtml *.mht "
                                                   "*.webarchive *.txt *.text)"),
                                tr("Tous les fichiers") + QStringLiteral(" (*)")});
        dialog->setLabelText(QFileDialog::Accept, tr("Joindre"));
        QObject::connect(dialog, &QFileDialog::fileSelected, window,
                         [context, id](const QString &file) { attachFile(context, id, file); });
        dialog->open();
    }

private:
    static RecordedStep step(const std::string &id, const QString &file,
                             const AttachedReport &report)
    {
        return [id, report, path = std::filesystem::path(QFile::encodeName(file).toStdString())](
                   library::Library &library, const Deeds::Course &course) -> Result<std::int64_t> {
            course.progress(
                {.subject = path.string()}); // how far is not known, but it can be stopped
            auto attached = library.attach(id, {path}, course.stop);
            if (!attached)
                return failure(attached.error());
            *report = std::move(*attached);
            return report->change;
        };
    }

    static QString words(const QString &name, const library::AttachReport &report)
    {
        if (report.change == 0)
            return tr("La fiche a déjà «\u00a0%1\u00a0»").arg(name);
        const QString joined = tr("«\u00a0%1\u00a0» est joint à la fiche").arg(name);
        return report.remarks.empty()
                   ? joined
                   : tr("%1\u00a0: %2").arg(joined, detailText(report.remarks.front().detail));
    }
};

} // namespace

QString draggedFile(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    if (urls.size() != 1 || !urls.front().isLocalFile())
        return {};
    const QString file = urls.front().toLocalFile();
    return QFileInfo(file).isFile() ? file : QString();
}

void attachFile(const Context &context, const std::string &id, const QString &file)
{
    const auto &library = context.workspace.library();
    if (!library)
        return;
    if (library->readOnly())
        return context.workspace.fail(library->refusal());
    Attaching::perform(context, id, file);
}

void askForAttachment(const Context &context, const std::string &id, QWidget *window)
{
    Attaching::ask(context, id, window);
}

} // namespace lutrin::gui
