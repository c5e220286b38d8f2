// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace lutrin::exchange {

/// Who translated the text by the lines of a byline, for naturalNames(): « Traduit de l’anglais par
/// Paul Roy », “Anne Martin, translated by Paul Roy”, « Trad. » above its names. Empty for nobody.
[[nodiscard]] std::string translatorNames(const std::vector<std::string> &lines);

/// A byline without what it says of translators after the authors, for bylineNames().
[[nodiscard]] std::string withoutTranslators(std::string_view line);

/// « Trad. », « Traduction : Paul Roy »: a line of translators and nobody else.
[[nodiscard]] bool isTranslatorLine(std::string_view line);

} // namespace lutrin::exchange
