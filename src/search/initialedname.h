// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace lutrin::search {

/// « J.P. » as « J. P. »: an analyser takes the first for one word, an acronym.
[[nodiscard]] std::string partedInitials(std::string_view name);

/// A name as references give it, « Martin, É. » or « Dupond J.-P. », and whom it may mean. Names
/// are folded words with hyphens between, such as store::slug makes of parted initials.
class InitialedName {
public:
    enum class Answer {
        Meant,    ///< has its words, and given names that begin as its initials say
        Namesake, ///< has its words, and given names that begin otherwise
        Other,    ///< lacks one of its words
    };

    explicit InitialedName(std::string_view folded);

    /// With a word beside them; without one there is nobody to tell from others.
    [[nodiscard]] bool hasInitials() const { return !m_initials.empty() && !m_words.empty(); }
    [[nodiscard]] Answer compare(std::string_view folded) const;

private:
    std::vector<std::string> m_words;
    std::string m_initials;
};

} // namespace lutrin::search
