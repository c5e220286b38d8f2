// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "citation/reference.h"

#include <string>

namespace lutrin::gui {

class Settings;

/// How a passage is copied, as last chosen. Its style and language are citationChoice()'s.
struct PassageChoice {
    citation::Form form = citation::Form::InText; ///< of the reference behind the passage
    bool markdown = false;                        ///< as text with Markdown's marks, and only so
    bool link = false;                            ///< with a link that opens the passage in Lutrin

    bool operator==(const PassageChoice &) const = default;
};

[[nodiscard]] PassageChoice passageChoice(const Settings &settings);
/// The quotation as it goes to the clipboard; `link` is the passage's own address.
[[nodiscard]] citation::Formatted asChosen(citation::Formatted quotation,
                                           const PassageChoice &choice, const std::string &link);
void setPassageChoice(Settings &settings, const PassageChoice &choice);

} // namespace lutrin::gui
