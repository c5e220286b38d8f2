// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/utctext.h"

#include <array>
#include <ctime>

namespace lutrin {

std::string utcText(std::int64_t seconds, const char *pattern)
{
    const auto time = static_cast<std::time_t>(seconds);
    std::tm parts{};
    std::array<char, 64> text{};
    if (gmtime_r(&time, &parts) == nullptr)
        return {};
    return {text.data(), std::strftime(text.data(), text.size(), pattern, &parts)};
}

} // namespace lutrin
