// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "citation/item/item.h"

namespace lutrin::citation {

/// Fills in what lenient input leaves inside the family and given names: particles (« de la Cruz »,
/// « Ludwig von »), a suffix after a comma (« Martin Luther, Jr. »; « ,! » asks for the comma to be
/// kept). Parts that the input gives apart are left alone, and a family name in straight quotation
/// marks is taken as it is.
void splitNameParts(PersonName &name);

/// The suffix alone.
void splitSuffix(PersonName &name);

} // namespace lutrin::citation
