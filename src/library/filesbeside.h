// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/reading.h"

#include <filesystem>

namespace lutrin::library {

/// Brings along the library's own files that a record of another library names, PDF and pictures,
/// where they lie in the folder of its file, as an export with files leaves them. No way out of the
/// folder is followed, nor any symbolic link.
void bringFilesBeside(exchange::Found &found, const std::filesystem::path &folder);

} // namespace lutrin::library
