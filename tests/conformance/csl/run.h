// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "fixture.h"

#include <filesystem>
#include <string>

namespace lutrin::conformance {

/// Does what a fixture says and gives the text to compare with its RESULT. Errors are the engine's;
/// Cause::Foreign stands for a fixture that cannot be understood.
[[nodiscard]] Result<std::string> run(const Fixture &fixture, const std::filesystem::path &locales);

} // namespace lutrin::conformance
