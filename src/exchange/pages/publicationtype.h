// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/reading.h"

namespace lutrin::exchange {

/// Gives a page without a type the publisher's word for it, else `article` or `webpage`; these two
/// have no source, so that any record of the work knows better.
void settleType(Found &found);

} // namespace lutrin::exchange
