// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/reading.h"

#include <string>
#include <vector>

namespace lutrin::exchange {

/// Takes the series of a work and its number in it from lines of the first page that are no part of
/// its title: « Notes de l’Ifri, n° 12 », « OFCE Working Paper n° 2020-07 », « Les Cahiers de la
/// sécurité » beside an ISSN; what kind of work it is with its number, « Policy Paper n° 45 ».
/// Above the title also the journal that it was published in: « Revue du port, vol. 12, n° 3, 2021,
/// p. 45-67 ». Takes none of two that contradict each other.
void takeFrontSeries(Found &found, const std::vector<std::string> &lines);

} // namespace lutrin::exchange
