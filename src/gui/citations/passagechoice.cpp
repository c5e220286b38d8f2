// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/citations/passagechoice.h"

#include "gui/citations/linkedtext.h"
#include "gui/shell/settings.h"

#include <algorithm>
#include <utility>

namespace lutrin::gui {

namespace {

constexpr QLatin1String PassageFormKey("passage/form");
constexpr QLatin1String MarkdownKey("passage/markdown");
constexpr QLatin1String LinkKey("passage/link");

} // namespace

PassageChoice passageChoice(const Settings &settings)
{
    PassageChoice choice;
    choice.form =
        citation::Form(std::clamp(settings.number(PassageFormKey, int(choice.form)),
                                  int(citation::Form::Bibliography), int(citation::Form::InText)));
    choice.markdown = settings.number(MarkdownKey) != 0;
    choice.link = settings.number(LinkKey) != 0;
    return choice;
}

citation::Formatted asChosen(citation::Formatted quotation, const PassageChoice &choice,
                             const std::string &link)
{
    if (choice.link)
        quotation = withLink(std::move(quotation), link);
    if (choice.markdown)
        return {.plain = quotation.markdown, .markdown = quotation.markdown};
    return quotation;
}

void setPassageChoice(Settings &settings, const PassageChoice &choice)
{
    settings.setNumber(PassageFormKey, int(choice.form));
    settings.setNumber(MarkdownKey, choice.markdown ? 1 : 0);
    settings.setNumber(LinkKey, choice.link ? 1 : 0);
}

} // namespace lutrin::gui
