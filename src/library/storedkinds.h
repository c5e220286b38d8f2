// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/acronym.h"
#include "library/history.h"
#include "store/acronymstore.h"
#include "store/changestore.h"

namespace lutrin::library {

/// What the store keeps as numbers in the file, in the words that the library hands out.
[[nodiscard]] ChangeKind kindOf(store::ChangeKind kind);
[[nodiscard]] ChangeState stateOf(store::ChangeState state);
[[nodiscard]] AcronymChoice choiceOf(store::AcronymChoice choice);
/// The other way round.
[[nodiscard]] store::AcronymChoice storedChoice(AcronymChoice choice);

} // namespace lutrin::library
