// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"

namespace lutrin::gui {

/// Lets so much through as an eye can follow, for work that says more.
[[nodiscard]] ProgressCallback slowedProgress(ProgressCallback forward);

} // namespace lutrin::gui
