// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/pdf/pagetext.h"
#include "exchange/reading.h"

#include <string>

namespace lutrin::exchange {

/// Takes what a page says under labels of its own, in the language of the document: « Résumé » and
/// « Mots-clés », "Abstract" and "Keywords", and how the publisher wishes it to be cited. A summary
/// is whole sentences, or none is taken.
void takeLabels(Found &found, const TextLines &lines, const std::string &origin);

} // namespace lutrin::exchange
