// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/characters.h"
#include "text/markedtext.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace lutrin::text {

/// What stands between two atoms of a group.
enum class Joint {
    None,       ///< the group ends here
    Apostrophe, ///< l'|IA
    Hyphen,     ///< porte-|avions
    LineEnd,    ///< a hyphen and the end of a line: gouver-⏎|nance
    Elision,    ///< an apostrophe with no word after it: l’« IA »
    Dot,        ///< R.|G.|P.|D
    Comma,      ///< between digits: 1,|3
    DigitSpace, ///< between groups of digits: 18 |000
};

/// A run of letters and digits.
struct Atom {
    Range range;
    std::string written; ///< NFKC, lower case
    std::string folded;
    Joint after = Joint::None;
    std::size_t letters = 0;
    std::size_t digits = 0;
    std::size_t capitals = 0;
    CharClass kind = CharClass::Letter; ///< Letter (of any run), Ideograph, Emoji or PerCent
};

/// Cuts a text into groups of atoms; what a group means is for the rules to say.
/// Keeps a view of the text, which must outlive it.
class Segmenter {
public:
    explicit Segmenter(std::string_view text) : m_text(text) {}

    /// The next group, of at least one atom, written over `atoms`; the count of atoms. 0 at the
    /// end of the text. (`atoms` never shrinks, so that its strings keep their memory.)
    std::size_t next(std::vector<Atom> &atoms);

private:
    std::size_t group(std::vector<Atom> &atoms);
    void atom(Atom &into);
    void emoji(Atom &into);
    void noteCall();
    void complexRun();
    [[nodiscard]] Joint joint(const Atom &before);
    [[nodiscard]] Joint lineEndJoint();
    void inclusiveEndings(Atom &of);
    [[nodiscard]] std::size_t inclusiveEnding(std::size_t offset) const;
    [[nodiscard]] std::size_t dottedEnding(std::size_t offset) const;
    [[nodiscard]] bool isOfAddress(std::size_t begin) const;
    [[nodiscard]] std::string_view lettersAt(std::size_t offset) const;
    [[nodiscard]] bool threeDigitsFollow(std::size_t offset) const;
    [[nodiscard]] bool wordFollows(std::size_t offset) const;

    std::string_view m_text;
    std::size_t m_offset = 0;
    std::vector<Range> m_complexWords; ///< found ahead, by ICU's dictionaries; last one first
};

} // namespace lutrin::text
