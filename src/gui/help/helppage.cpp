// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/help/helppage.h"

#include "gui/shell/foldedtext.h"
#include "gui/shell/shortcuts.h"

#include <QAction>
#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace lutrin::gui {

namespace {

/// Gives the words their translation context.
struct HelpWords {
    Q_DECLARE_TR_FUNCTIONS(lutrin::gui::Help)
};

QStringList pageNames(const QString &language)
{
    if (language == QLatin1String("en"))
        return {QStringLiteral("first-steps.md"), QStringLiteral("searching.md"),
                QStringLiteral("citing.md"), QStringLiteral("organising.md"),
                QStringLiteral("importing.md")};
    return {QStringLiteral("premiers-pas.md"), QStringLiteral("chercher.md"),
            QStringLiteral("citer.md"), QStringLiteral("ranger.md"), QStringLiteral("importer.md")};
}

QString headingIn(const QString &line)
{
    qsizetype signs = 0;
    while (signs < line.size() && line[signs] == u'#')
        ++signs;
    return signs > 0 ? line.mid(signs).trimmed() : QString();
}

const QAction *actionNamed(const QString &name, const QList<QAction *> &actions)
{
    const auto found = std::ranges::find(actions, name, &QAction::objectName);
    return found == actions.end() ? nullptr : *found;
}

/// « Ctrl+K »; « Toutes les commandes » where the user has taken its keys away.
QString keysOrName(const QAction &action)
{
    const QString keys = keysText(action.shortcuts().mid(0, 1));
    return keys.isEmpty() ? HelpWords::tr("«\u00a0%1\u00a0»").arg(commandName(action)) : keys;
}

} // namespace

QList<HelpPage> helpPages(const QString &language)
{
    QList<HelpPage> pages;
    for (const QString &name : pageNames(language)) {
        QFile file(QStringLiteral(":/help/%1/%2").arg(language, name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString text = QString::fromUtf8(file.readAll());
        pages += {name, headingIn(text.section(u'\n', 0, 0)), text};
    }
    return pages;
}

HelpPage withKeys(HelpPage page, const QList<QAction *> &actions)
{
    static const QRegularExpression named(QStringLiteral("([^\\s(]+)<!--([a-z/-]+)-->"));
    QString text;
    qsizetype end = 0;
    for (auto match = named.globalMatch(page.text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        const QAction *action = actionNamed(found.captured(2), actions);
        text += QStringView(page.text).mid(end, found.capturedStart() - end);
        text += action == nullptr ? found.captured(1) : keysOrName(*action);
        end = found.capturedEnd();
    }
    page.text = text + page.text.mid(end);
    return page;
}

HelpPage shortcutsPage(const QList<QAction *> &actions)
{
    const QString title = HelpWords::tr("Raccourcis clavier");
    QString text = QStringLiteral("# %1\n\n").arg(title);
    const QAction *preferences = actionNamed(QStringLiteral("window/preferences"), actions);
    const QString keys = preferences == nullptr ? QString() : keysOrName(*preferences);
    text += HelpWords::tr("Les préférences (%1), rubrique «\u00a0Raccourcis clavier\u00a0», les "
                          "changent.")
                .arg(keys);
    text += QStringLiteral("\n\n| %1 | %2 |\n|---|---|\n")
                .arg(HelpWords::tr("commande"), HelpWords::tr("touches"));
    for (const QAction *action : actions) {
        if (!action->shortcuts().isEmpty())
            text += QStringLiteral("| %1 | `%2` |\n")
                        .arg(commandName(*action), keysText(action->shortcuts()));
    }
    text += QStringLiteral("\n## %1\n\n%2\n")
                .arg(HelpWords::tr("Partout"),
                     HelpWords::tr("Tab et Maj+Tab vont d’un élément à l’autre, les flèches "
                                   "parcourent une liste ou un arbre, Entrée ouvre, Échap ferme ce "
                                   "qui flotte. Dans l’analyse, les flèches et l’espace font "
                                   "défiler\u202f; avec Maj, les flèches sélectionnent."));
    return {QStringLiteral("shortcuts.md"), title, text};
}

QList<HelpSection> sectionsOf(const QList<HelpPage> &pages)
{
    QList<HelpSection> sections;
    for (int page = 0; page < pages.size(); ++page) {
        for (const QString &line : pages[page].text.split(u'\n')) {
            const QString heading = headingIn(line);
            if (!heading.isEmpty())
                sections += {page, heading, foldedText(pages[page].title)};
            if (!sections.isEmpty())
                sections.back().words += u' ' + foldedText(line);
        }
    }
    return sections;
}

QList<HelpSection> sectionsWith(const QList<HelpSection> &sections, const QString &words)
{
    const QStringList folded = foldedText(words).split(u' ', Qt::SkipEmptyParts);
    QList<HelpSection> found;
    for (const HelpSection &section : sections) {
        if (hasWords(section.words, folded))
            found += section;
    }
    return found;
}

} // namespace lutrin::gui
