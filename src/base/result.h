// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <tl/expected.hpp>

namespace lutrin {

/// Either a value or an Error. `std::expected` in all but name, which GCC 12 lacks in C++20.
template <typename T>
using Result = tl::expected<T, Error>;

/// Makes the failing side of a Result: `return failure({Cause::NotFound, id});`
[[nodiscard]] inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace lutrin
