// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/typescale.h"

#include <QStringList>

namespace lutrin::gui {

namespace {

struct Face {
    bool serif = false;
    double pixels = 13;
    QFont::Weight weight = QFont::Normal;
    bool italic = false;
    double lineHeight = 1.4;
};

Face faceOf(TextRole role)
{
    switch (role) {
    case TextRole::Interface:
        return {};
    case TextRole::Strong:
        return {.weight = QFont::DemiBold};
    case TextRole::Small:
        return {.pixels = 12.5};
    case TextRole::Chip:
        return {.pixels = 11.5};
    case TextRole::Heading:
        return {.pixels = 11, .weight = QFont::DemiBold};
    case TextRole::Brand:
        return {.serif = true, .pixels = 17, .weight = QFont::Bold};
    case TextRole::ResultTitle:
        return {.serif = true, .pixels = 14.5, .weight = QFont::DemiBold, .lineHeight = 1.3};
    case TextRole::Title:
        return {.serif = true, .pixels = 27, .weight = QFont::Bold, .lineHeight = 1.2};
    case TextRole::Standfirst:
        return {.serif = true, .pixels = 16, .italic = true, .lineHeight = 1.55};
    case TextRole::Body:
        return {.serif = true, .pixels = 15.5, .lineHeight = 1.62};
    case TextRole::Reference:
        return {.serif = true, .pixels = 13.5, .lineHeight = 1.5};
    }
    return {};
}

const QStringList &families(bool serif)
{
    static const QStringList reading{QStringLiteral("Charis SIL"), QStringLiteral("Gentium"),
                                     QStringLiteral("Source Serif 4"),
                                     QStringLiteral("DejaVu Serif"), QStringLiteral("serif")};
    static const QStringList interface {
        QStringLiteral("Inter"), QStringLiteral("Cantarell"), QStringLiteral("Noto Sans"),
            QStringLiteral("DejaVu Sans"), QStringLiteral("sans-serif")
    };
    return serif ? reading : interface;
}

} // namespace

QFont font(TextRole role, int percent)
{
    constexpr double pointsPerPixel = 72.0 / 96.0;
    const Face face = faceOf(role);
    QFont result;
    result.setFamilies(families(face.serif));
    result.setStyleHint(face.serif ? QFont::Serif : QFont::SansSerif);
    result.setPointSizeF(face.pixels * percent / 100.0 * pointsPerPixel);
    result.setWeight(face.weight);
    result.setItalic(face.italic);
    if (role == TextRole::Heading) {
        result.setCapitalization(QFont::AllUppercase);
        result.setLetterSpacing(QFont::AbsoluteSpacing, 0.06 * face.pixels * percent / 100.0);
    }
    return result;
}

double lineHeight(TextRole role)
{
    return faceOf(role).lineHeight;
}

} // namespace lutrin::gui
