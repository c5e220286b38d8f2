// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "citation/style/presentation.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace lutrin::citation {

/// A step of structured output: characters, or the border of a stretch that has a look.
struct Run {
    enum class Kind : std::uint8_t { Text, Open, Close };
    Kind kind = Kind::Text;
    TextStyle style;                   ///< of an Open or a Close
    Display display = Display::Inline; ///< of an Open or a Close
    bool quotes = false;               ///< an Open or a Close stands for quotation marks
    bool inner = false;   ///< an Open or a Close of quotes: of the inner marks, wherever it stands
    bool literal = false; ///< an Open or a Close of quotes: `text` is the mark that was written
    bool flips = false;   ///< an Open from a field's markup: a look already on is turned off
    bool noCase = false;  ///< an Open: text-case leaves what is inside alone
    bool affix = false;   ///< a Text that the style put in, not the item
    bool continues = false; ///< a Text: the same field as the Text before it
    bool counter = false;   ///< a Text that is the number of an entry, or a number of its own
    bool term = false;      ///< a Text that is a term of the locale
    bool date = false;      ///< a Text that is a date as a sort key
    bool genre = false;     ///< a Text that says what kind of work or edition it is
    bool stays = false;     ///< a Text whose first point or comma goes into no quotation marks
    bool verbatim = false;  ///< a Text that keeps its points: an address, a DOI
    bool month = false;     ///< a Text that is a month or a season, not shortened
    std::string text;

    bool operator==(const Run &) const = default;
};

/// What an evaluation writes into: a list of runs that grows at its end and can be cut back to a
/// mark when an element turns out empty.
class Output {
public:
    [[nodiscard]] std::size_t mark() const { return m_runs.size(); }
    void cutTo(std::size_t mark) { m_runs.resize(mark); }
    /// Whether there are characters after `mark`.
    [[nodiscard]] bool hasText(std::size_t mark) const;

    void text(std::string_view text);
    void verbatim(std::string_view text);
    void affix(std::string_view text);
    void term(std::string_view text);
    void open(Run run);
    /// Closes the innermost open stretch, which was opened at `mark`.
    void close(std::size_t mark);
    void append(const Output &other);
    void insert(std::size_t at, const std::vector<Run> &runs);

    [[nodiscard]] std::vector<Run> &runs() { return m_runs; }
    [[nodiscard]] const std::vector<Run> &runs() const { return m_runs; }
    /// The characters after `mark`, without any look.
    [[nodiscard]] std::string plain(std::size_t mark = 0) const;

private:
    void add(Run run, std::string_view text);

    std::vector<Run> m_runs;
};

} // namespace lutrin::citation
