// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/citations/citationchoice.h"

#include "gui/citations/stylenames.h"
#include "gui/shell/settings.h"

#include <algorithm>

namespace lutrin::gui {

namespace {

constexpr QLatin1String StyleKey("citation/style");
constexpr QLatin1String LocaleKey("citation/locale");
constexpr QLatin1String FormKey("citation/form");
constexpr QLatin1String FavouritesKey("citation/favourites");
constexpr QLatin1String LabelKey("citation/label/%1");

} // namespace

citation::Options citationChoice(const Settings &settings)
{
    citation::Options options;
    options.style = settings.text(StyleKey, QString::fromStdString(options.style)).toStdString();
    options.locale = settings.text(LocaleKey).toStdString();
    const int form = settings.number(FormKey, int(citation::Form::Bibliography));
    options.form = citation::Form(
        std::clamp(form, int(citation::Form::Bibliography), int(citation::Form::InText)));
    // What a clipboard takes.
    options.outputs = {&citation::Formatted::plain, &citation::Formatted::html,
                       &citation::Formatted::rtf, &citation::Formatted::markdown};
    return options;
}

void setCitationChoice(Settings &settings, const citation::Options &options)
{
    settings.setText(StyleKey, QString::fromStdString(options.style));
    settings.setText(LocaleKey, QString::fromStdString(options.locale));
    settings.setNumber(FormKey, int(options.form));
}

QStringList favouriteStyles(const Settings &settings)
{
    return settings.list(FavouritesKey);
}

void setFavouriteStyles(Settings &settings, const QStringList &names)
{
    settings.setList(FavouritesKey, names);
}

QString styleLabel(const Settings &settings, const QString &name)
{
    return hasGivenLabel(name) ? styleLabel(name)
                               : settings.text(QString(LabelKey).arg(name), name);
}

void rememberStyleLabel(Settings &settings, const QString &name, const QString &label)
{
    if (label != name && !hasGivenLabel(name))
        settings.setText(QString(LabelKey).arg(name), label);
}

bool knowsStyleLabel(const Settings &settings, const QString &name)
{
    return hasGivenLabel(name) || !settings.text(QString(LabelKey).arg(name)).isEmpty();
}

bool concernsFavourites(const QString &key)
{
    return key == FavouritesKey || key.startsWith(QString(LabelKey).arg(QString()));
}

} // namespace lutrin::gui
