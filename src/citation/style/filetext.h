// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <filesystem>
#include <string>

namespace lutrin::citation {

/// What a style's or a locale's file holds. Errors name it: NotFound, CannotRead, LimitExceeded for
/// one that is larger than XmlDocument accepts.
[[nodiscard]] Result<std::string> fileText(const std::filesystem::path &path);

} // namespace lutrin::citation
