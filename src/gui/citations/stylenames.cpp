// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/citations/stylenames.h"

#include <QCoreApplication>

namespace lutrin::gui {

namespace {

/// Gives the labels their translation context.
struct StyleNames {
    Q_DECLARE_TR_FUNCTIONS(lutrin::gui::StyleNames)
};

struct MainStyle {
    const char *name;
    const char *label;
};

constexpr MainStyle MainStyles[] = {
    {"iso690-author-date-fr",
     QT_TRANSLATE_NOOP("lutrin::gui::StyleNames", "ISO 690 · auteur-date · français")},
    {"iso690-note-fr", QT_TRANSLATE_NOOP("lutrin::gui::StyleNames", "ISO 690 · notes · français")},
    {"iso690-numeric-fr",
     QT_TRANSLATE_NOOP("lutrin::gui::StyleNames", "ISO 690 · numérique · français")},
    {"chicago-fullnote-bibliography-fr",
     QT_TRANSLATE_NOOP("lutrin::gui::StyleNames", "Chicago · notes · français")},
    {"chicago-author-date-fr",
     QT_TRANSLATE_NOOP("lutrin::gui::StyleNames", "Chicago · auteur-date · français")},
    {"apa", QT_TRANSLATE_NOOP("lutrin::gui::StyleNames", "APA · auteur-date")},
    {"modern-language-association",
     QT_TRANSLATE_NOOP("lutrin::gui::StyleNames", "MLA · auteur-page")},
};

QString mainLabel(const QString &name)
{
    for (const MainStyle &style : MainStyles) {
        if (name == QLatin1String(style.name))
            return StyleNames::tr(style.label);
    }
    return {};
}

} // namespace

const QStringList &mainStyles()
{
    static const QStringList names = [] {
        QStringList list;
        for (const MainStyle &style : MainStyles)
            list += QLatin1String(style.name);
        return list;
    }();
    return names;
}

QString styleLabel(const QString &name)
{
    const QString label = mainLabel(name);
    return label.isEmpty() ? name : label;
}

QString styleLabel(const citation::StyleInfo &style)
{
    const QString name = QString::fromStdString(style.name);
    const QString label = mainLabel(name);
    if (!label.isEmpty())
        return label;
    return style.title.empty() ? name : QString::fromStdString(style.title);
}

} // namespace lutrin::gui
