// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/qtgaps.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace lutrin::gui {

namespace {

struct Gap {
    std::string_view context;
    std::string_view english;
    const char *french;
};

constexpr std::array qtGaps{
    Gap{"QAbstractFileIconProvider", "Folder", "Dossier"},
    Gap{"QAbstractFileIconProvider", "Drive", "Lecteur"},
    Gap{"QAbstractFileIconProvider", "Unknown", "Inconnu"},
    Gap{"QCommandLineParser", "Displays help on commandline options.",
        "Affiche l’aide sur les options de la ligne de commande."},
    Gap{"QCommandLineParser", "Displays version information.", "Affiche la version."},
    Gap{"QCommandLineParser", "Displays help including Qt specific options.",
        "Affiche l’aide, options de Qt comprises."},
};

} // namespace

QString QtGaps::translate(const char *context, const char *text, const char *, int) const
{
    const auto gap = std::ranges::find_if(
        qtGaps, [&](const Gap &each) { return each.context == context && each.english == text; });
    return gap == qtGaps.end() ? QString() : QString::fromUtf8(gap->french);
}

} // namespace lutrin::gui
