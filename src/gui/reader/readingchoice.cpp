// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/reader/readingchoice.h"

#include "gui/shell/settings.h"
#include "gui/shell/theme.h"

#include <QCoreApplication>
#include <QFontDatabase>

#include <algorithm>

namespace lutrin::gui {

namespace {

constexpr QLatin1String PageKey("reader/page");
constexpr QLatin1String FaceKey("reader/face");
constexpr QLatin1String LeadingKey("reader/leading");
constexpr QLatin1String MeasureKey("reader/measure");
constexpr QLatin1String ZoomKey("reader/zoom");

/// Gives the words their translation context.
struct Reading {
    Q_DECLARE_TR_FUNCTIONS(lutrin::gui::Reading)
};

Palette paletteOf(Page page, const Theme &theme)
{
    switch (page) {
    case Page::Light:
        return lightPalette();
    case Page::Sepia:
        return sepiaPalette();
    case Page::Dark:
        return darkPalette();
    case Page::AsWindow:
        break;
    }
    return theme.palette();
}

} // namespace

ReadingChoice readingChoice(const Settings &settings)
{
    return {.page = Page(std::clamp(settings.number(PageKey), 0, int(Page::Dark))),
            .face = settings.text(FaceKey),
            .leading = std::clamp(settings.number(LeadingKey, 100), 80, 200),
            .measure = std::clamp(settings.number(MeasureKey, 68), 40, 100),
            .zoom = std::clamp(settings.number(ZoomKey, 100), 50, 400)};
}

void setReadingChoice(Settings &settings, const ReadingChoice &choice)
{
    settings.setNumber(PageKey, int(choice.page));
    settings.setText(FaceKey, choice.face);
    settings.setNumber(LeadingKey, choice.leading);
    settings.setNumber(MeasureKey, choice.measure);
    settings.setNumber(ZoomKey, choice.zoom);
}

bool concernsReading(const QString &key)
{
    return key == PageKey || key == FaceKey || key == LeadingKey || key == MeasureKey ||
           key == ZoomKey;
}

ReadingStyle readingStyle(const ReadingChoice &choice, const Theme &theme, int dotsPerInch)
{
    return {.palette = paletteOf(choice.page, theme),
            .scale = theme.scale() * choice.zoom / 10000.0,
            .dotsPerInch = qreal(dotsPerInch),
            .face = choice.face,
            .leading = choice.leading / 100.0,
            .measure = choice.measure};
}

QList<std::pair<Page, QString>> pageChoices()
{
    return {{Page::AsWindow, Reading::tr("Comme la fenêtre")},
            {Page::Light, Reading::tr("Claire")},
            {Page::Sepia, Reading::tr("Sépia")},
            {Page::Dark, Reading::tr("Sombre")}};
}

QList<std::pair<QString, QString>> faceChoices()
{
    QList<std::pair<QString, QString>> choices{
        {QString(), Reading::tr("À empattements")},
        {QStringLiteral("Inter"), Reading::tr("Sans empattements")}};
    const QStringList installed = QFontDatabase::families();
    for (const char *family : {"Atkinson Hyperlegible", "OpenDyslexic", "EB Garamond"}) {
        const QString name = QLatin1String(family);
        if (installed.contains(name))
            choices += {name, name};
    }
    return choices;
}

QList<std::pair<int, QString>> leadingChoices()
{
    return {{88, Reading::tr("Serré")}, {100, Reading::tr("Normal")}, {120, Reading::tr("Large")}};
}

QList<std::pair<int, QString>> measureChoices()
{
    QList<std::pair<int, QString>> choices;
    for (const int measure : {60, 68, 75})
        choices += {measure, Reading::tr("%1 signes").arg(measure)};
    return choices;
}

} // namespace lutrin::gui
