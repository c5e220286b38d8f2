// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/citations/stylenames.h"

#include "gui/shell/foldedtext.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <initializer_list>
#include <limits>

namespace lutrin::gui {

namespace {

/// Gives the labels their translation context.
struct StyleNames {
    Q_DECLARE_TR_FUNCTIONS(lutrin::gui::StyleNames)
};

struct NamedStyle {
    const char *name;
    const char *label;
};

constexpr NamedStyle NamedStyles[] = {
    {"iso690-author-date-fr",
     QT_TRANSLATE_NOOP("lutrin::gui::StyleNames", "ISO 690 · auteur-date · français")},
    {"iso690-note-fr", QT_TRANSLATE_NOOP("lutrin::gui::StyleNames", "ISO 690 · notes · français")},
    {"iso690-numeric-fr",
     QT_TRANSLATE_NOOP("lutrin::gui::StyleNames", "ISO 690 · numérique · français")},
    {"iso690-author-date-en",
     QT_TRANSLATE_NOOP("lutrin::gui::StyleNames", "ISO 690 · auteur-date · anglais")},
    {"chicago-fullnote-bibliography-fr",
     QT_TRANSLATE_NOOP("lutrin::gui::StyleNames", "Chicago · notes · français")},
    {"chicago-author-date-fr",
     QT_TRANSLATE_NOOP("lutrin::gui::StyleNames", "Chicago · auteur-date · français")},
    {"chicago-fullnote-bibliography",
     QT_TRANSLATE_NOOP("lutrin::gui::StyleNames", "Chicago · notes")},
    {"chicago-author-date", QT_TRANSLATE_NOOP("lutrin::gui::StyleNames", "Chicago · auteur-date")},
    {"apa", QT_TRANSLATE_NOOP("lutrin::gui::StyleNames", "APA · auteur-date")},
    {"modern-language-association",
     QT_TRANSLATE_NOOP("lutrin::gui::StyleNames", "MLA · auteur-page")},
    {"harvard-cite-them-right",
     QT_TRANSLATE_NOOP("lutrin::gui::StyleNames", "Harvard · Cite Them Right")},
};

QString givenLabel(const QString &name)
{
    for (const NamedStyle &style : NamedStyles) {
        if (name == QLatin1String(style.name))
            return StyleNames::tr(style.label);
    }
    return {};
}

/// What a title names, without what it says of its variant, and the edition of that: 0 for none,
/// which is the present one.
struct Edition {
    QString work;
    int number = 0;
};

Edition editionOf(const citation::StyleInfo &style)
{
    static const QRegularExpression edition(
        QStringLiteral(" (\\d{1,3})(?:st|nd|rd|th|e|eme) edition\\b"));
    const QString title = foldedText(QString::fromStdString(style.title));
    const QRegularExpressionMatch match = edition.match(title);
    if (!match.hasMatch())
        return {title.section(QStringLiteral(" ("), 0, 0)};
    return {title.first(match.capturedStart()), match.captured(1).toInt()};
}

/// The newest edition of each work.
QHash<QString, int> newestEditions(const std::vector<citation::StyleInfo> &styles)
{
    constexpr int present = std::numeric_limits<int>::max();
    QHash<QString, int> newest;
    for (const citation::StyleInfo &style : styles) {
        const auto [work, number] = editionOf(style);
        int &highest = newest[work];
        highest = std::max(highest, number == 0 ? present : number);
    }
    return newest;
}

QStringList stylesNamed(std::initializer_list<const char *> names)
{
    QStringList list;
    for (const char *name : names)
        list += QLatin1String(name);
    return list;
}

} // namespace

const QStringList &mainStyles()
{
    static const QStringList french =
        stylesNamed({"iso690-author-date-fr", "iso690-note-fr", "iso690-numeric-fr",
                     "chicago-fullnote-bibliography-fr", "chicago-author-date-fr", "apa",
                     "modern-language-association"});
    // The last is what is chosen before anything was.
    static const QStringList english =
        stylesNamed({"apa", "chicago-author-date", "chicago-fullnote-bibliography",
                     "modern-language-association", "harvard-cite-them-right",
                     "iso690-author-date-en", "iso690-author-date-fr"});
    return QLocale().language() == QLocale::English ? english : french;
}

bool hasGivenLabel(const QString &name)
{
    return !givenLabel(name).isEmpty();
}

QString styleLabel(const QString &name)
{
    const QString label = givenLabel(name);
    return label.isEmpty() ? name : label;
}

QString styleLabel(const citation::StyleInfo &style)
{
    const QString name = QString::fromStdString(style.name);
    const QString label = givenLabel(name);
    if (!label.isEmpty())
        return label;
    return style.title.empty() ? name : QString::fromStdString(style.title);
}

std::vector<citation::StyleInfo> inUseFirst(std::vector<citation::StyleInfo> styles)
{
    const QHash<QString, int> newest = newestEditions(styles);
    const auto isNow = [&](const citation::StyleInfo &style) {
        const auto [work, number] = editionOf(style);
        return number == 0 || number == newest.value(work);
    };
    const auto former = std::stable_partition(styles.begin(), styles.end(), isNow);
    std::stable_partition(styles.begin(), former,
                          [](const citation::StyleInfo &style) { return style.parent.empty(); });
    return styles;
}

} // namespace lutrin::gui
