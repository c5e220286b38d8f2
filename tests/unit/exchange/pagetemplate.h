// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace lutrin::exchange {

/// What a page template is filled with: texts by key, and for a section one set of texts for each
/// time that it stands.
struct PageValues {
    std::map<std::string, std::string, std::less<>> texts;
    std::map<std::string, std::vector<PageValues>, std::less<>> sections;
};

/// `{{key}}` is the text as HTML; `{{key|attr}}` in an attribute, `{{key|json}}` in a JSON string
/// inside a script, `{{key|url}}` percent-encoded, `{{key|dash}}` with `-` for `_`, `{{key|raw}}`
/// as it is. `{{#name}}…{{/name}}` stands once for each of the section's values, and not at all
/// where there is no such section; texts from outside are seen inside.
/// Throws std::runtime_error for a key without a value.
[[nodiscard]] std::string filled(std::string_view pattern, const PageValues &values);

} // namespace lutrin::exchange
