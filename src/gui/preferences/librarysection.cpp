// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/preferences/librarysection.h"

#include "gui/preferences/preferencerow.h"
#include "gui/shell/choicebutton.h"
#include "gui/shell/errortext.h"
#include "gui/shell/jobs.h"
#include "gui/shell/librarykeeping.h"
#include "gui/shell/phrases.h"
#include "gui/shell/question.h"
#include "gui/shell/workspace.h"

#include <QDateTime>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPushButton>

namespace lutrin::gui {

namespace {

/// « 224 ko », « 1,5 Mo »
QString sizeText(qint64 bytes)
{
    constexpr qint64 megabyte = 1 << 20;
    return QLocale().formattedDataSize(bytes, bytes < megabyte ? 0 : 1,
                                       QLocale::DataSizeTraditionalFormat);
}

QString momentText(const library::Backup &backup)
{
    const auto seconds = backup.made.time_since_epoch().count();
    const QDateTime moment = QDateTime::fromSecsSinceEpoch(seconds);
    const QDate day = moment.date();
    const QStringList parts{dateText({.year = day.year(), .month = day.month(), .day = day.day()}),
                            QLocale().toString(moment.time(), QLocale::ShortFormat),
                            sizeText(qint64(backup.bytes))};
    return parts.join(QStringLiteral(" · "));
}

QString fileText(const std::filesystem::path &file)
{
    return QFile::decodeName(file.c_str());
}

} // namespace

LibrarySection::LibrarySection(const Context &context, LibraryKeeping &keeping, QWidget *parent)
    : PreferenceSection(context.theme, tr("Bibliothèque"), parent)
    , m_context(context)
    , m_keeping(keeping)
{
    addPlace();
    addBackups();
    addHealth();
    connect(&context.workspace, &Workspace::libraryOpened, this, &LibrarySection::showPlace);
    // Later, so never while the window is taken apart: what it asks would be gone before it.
    connect(&context.workspace.jobs(), &Jobs::runningChanged, this, &LibrarySection::followJobs,
            Qt::QueuedConnection);
    showPlace();
    followJobs();
}

QPushButton *LibrarySection::addButton(QWidget *row, const QString &words)
{
    auto *button = new QPushButton(words, row);
    row->layout()->addWidget(button);
    m_buttons += button;
    return button;
}

void LibrarySection::addPlace()
{
    auto *control = new QWidget;
    (new QHBoxLayout(control))->setContentsMargins(0, 0, 0, 0);
    const QPushButton *move = addButton(control, tr("Copier ailleurs…"));
    connect(move, &QPushButton::clicked, this, &LibrarySection::askWhereTo);
    m_place = addRow(tr("Emplacement"), {}, control);
    connect(&m_keeping, &LibraryKeeping::moved, this, [this] {
        m_context.workspace.announce(
            tr("Lutrin utilise désormais la copie\u202f; l’ancien fichier reste en place."));
    });
}

void LibrarySection::addBackups()
{
    addSwitch(tr("Sauvegardes automatiques"),
              tr("Une par jour où la bibliothèque a changé\u202f; les sept derniers jours et les "
                 "quatre dernières semaines sont gardés."),
              m_keeping.automatic(), [this](bool on) { m_keeping.setAutomatic(on); });
    auto *now = new QPushButton(tr("Sauvegarder"));
    m_buttons += now;
    connect(now, &QPushButton::clicked, &m_keeping, &LibraryKeeping::backUp);
    m_backups = addRow(tr("Sauvegarder maintenant"), {}, now);
    m_restore = new ChoiceButton(m_context.theme, ChoiceButton::Look::Plain);
    m_restore->setChoice(tr("Choisir"));
    m_restore->setAccessibleName(tr("Revenir à une sauvegarde"));
    m_restore->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_buttons += m_restore;
    m_list = new QMenu(m_restore);
    connect(m_restore, &ChoiceButton::clicked, this,
            [this] { m_list->popup(m_restore->mapToGlobal(QPoint(0, m_restore->height()))); });
    m_restoring = addRow(tr("Revenir à une sauvegarde"), {}, m_restore);
    connect(&m_keeping, &LibraryKeeping::backupsLoaded, this, &LibrarySection::showBackups);
    connect(&m_keeping, &LibraryKeeping::restored, this, &LibrarySection::showRestored);
}

void LibrarySection::addHealth()
{
    auto *control = new QWidget;
    (new QHBoxLayout(control))->setContentsMargins(0, 0, 0, 0);
    m_repair = addButton(control, tr("Réparer"));
    m_repair->hide();
    const QPushButton *check = addButton(control, tr("Vérifier"));
    connect(check, &QPushButton::clicked, this, [this] {
        m_health->setExplanation(tr("Vérification en cours…"));
        m_keeping.check();
    });
    connect(m_repair, &QPushButton::clicked, this, [this] {
        m_health->setExplanation(tr("Réparation en cours…"));
        m_keeping.repair();
    });
    m_health = addRow(tr("État"), {}, control);
    connect(&m_keeping, &LibraryKeeping::checked, this, &LibrarySection::showReport);
    connect(&m_keeping, &LibraryKeeping::failed, this, &LibrarySection::explain);
    explain();
}

/// What the two that take a while will do; before they begin, and where they failed.
void LibrarySection::explain()
{
    m_restoring->setExplanation(
        tr("La bibliothèque actuelle est gardée à côté, sous un autre nom."));
    m_health->setExplanation(tr("Le fichier, les fiches et l’index sont relus en entier."));
}

void LibrarySection::showPlace()
{
    m_place->setExplanation(fileText(m_context.workspace.locations().library));
    m_keeping.loadBackups();
}

void LibrarySection::showEvent(QShowEvent *event)
{
    PreferenceSection::showEvent(event);
    showPlace();
}

void LibrarySection::addBackup(const library::Backup &backup, const QString &text)
{
    const QAction *action = m_list->addAction(text);
    connect(action, &QAction::triggered, this,
            [this, file = backup.file, text] { askToRestore(file, text); });
}

void LibrarySection::askToRestore(const std::filesystem::path &file, const QString &text)
{
    auto *question =
        new Question(m_context, tr("Revenir à cette sauvegarde\u202f?"),
                     text + u'\n' +
                         tr("La bibliothèque actuelle est mise de côté, sous un autre nom. "
                            "«\u00a0Revenir à une sauvegarde\u00a0» permettra d’y revenir."),
                     tr("Revenir"), window());
    connect(question, &QDialog::accepted, this, [this, file] {
        m_restoring->setExplanation(tr("Retour à la sauvegarde…"));
        m_keeping.restore(file);
    });
    question->open();
}

void LibrarySection::showBackups(const std::vector<library::Backup> &backups,
                                 const std::vector<library::Backup> &putAside)
{
    m_list->clear();
    for (const library::Backup &backup : backups)
        addBackup(backup, momentText(backup));
    m_list->addSeparator();
    for (const library::Backup &kept : putAside)
        addBackup(kept, tr("Avant un retour\u00a0: %1").arg(momentText(kept)));
    m_backups->setExplanation(backups.empty()
                                  ? tr("Il n’y a pas encore de sauvegarde.")
                                  : tr("La dernière\u00a0: %1").arg(momentText(backups.front())));
    followJobs();
}

void LibrarySection::showReport(const library::CheckReport &report)
{
    m_repair->setVisible(!report.problems.empty());
    if (report.problems.empty()) {
        m_health->setExplanation(
            tr("Tout est en ordre\u00a0: %1.").arg(analysesText(report.documents)));
        return;
    }
    QStringList lines{tr("%n défaut(s)\u00a0:", nullptr, int(report.problems.size()))};
    for (const std::string &problem : report.problems) {
        if (lines.size() > 5)
            break;
        lines += detailText(problem);
    }
    m_health->setExplanation(lines.join(u'\n'));
}

void LibrarySection::showRestored(const library::RestoreReport &report)
{
    m_restoring->setExplanation(
        tr("Sauvegarde rétablie\u00a0: %1. La bibliothèque précédente est conservée dans %2.")
            .arg(analysesText(report.documents), fileText(report.kept)));
    m_keeping.loadBackups();
}

void LibrarySection::askWhereTo()
{
    auto *dialog = new QFileDialog(window(), tr("Emplacement de la copie"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, &m_keeping, &LibraryKeeping::moveTo);
    dialog->open();
}

void LibrarySection::followJobs()
{
    for (QWidget *button : m_buttons)
        button->setEnabled(m_keeping.free());
    if (m_list->isEmpty())
        m_restore->setEnabled(false);
}

} // namespace lutrin::gui
