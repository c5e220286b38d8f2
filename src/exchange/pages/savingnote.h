// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/reading.h"

#include <string_view>

namespace lutrin::exchange {

/// Takes what the program that saved a page wrote above it, in a comment: browsers where it comes
/// from (`saved from url=(0042)https://…`), SingleFile its address and the day (`url:`,
/// `saved date:`). What the page says of itself stays.
void takeSavingNote(Found &found, std::string_view html);

} // namespace lutrin::exchange
