// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/joined.h"

namespace lutrin {

std::string joined(const std::vector<std::string> &texts, std::string_view border)
{
    std::string result;
    for (const std::string &text : texts) {
        if (!result.empty())
            result += border;
        result += text;
    }
    return result;
}

} // namespace lutrin
