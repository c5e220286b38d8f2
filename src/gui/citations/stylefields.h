// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "citation/reference.h"

#include <QString>
#include <QStringList>

namespace lutrin::gui {

/// What a style is for, by the fields that its file names: « droit », « toutes disciplines ». A
/// field that CSL does not know is left out.
[[nodiscard]] QStringList styleFields(const citation::StyleInfo &style);

/// How a style cites: « auteur-date », « notes »; nothing where it does not say.
[[nodiscard]] QString styleFormat(const citation::StyleInfo &style);

} // namespace lutrin::gui
