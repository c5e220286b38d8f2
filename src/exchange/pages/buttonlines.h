// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

namespace lutrin::exchange {

/// Whether a line is what one reads on a button and no more: « Télécharger le PDF (2,3 Mo) »,
/// “Download the full report”, « Partager sur LinkedIn », « Imprimer cette page ».
[[nodiscard]] bool isButtonLine(std::string_view line);

} // namespace lutrin::exchange
