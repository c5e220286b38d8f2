// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/output/punctuation.h"

#include <array>
#include <optional>
#include <string_view>

namespace lutrin::citation {
namespace {

bool isMark(char c)
{
    return std::string_view(".,;:!?").find(c) != std::string_view::npos;
}

/// What is left of two marks of punctuation that meet.
std::string_view meeting(char first, char second)
{
    struct Case {
        char first;
        char second;
        std::string_view result;
    };
    static constexpr std::array<Case, 9> merged{{{':', '.', ":"},
                                                 {':', '!', "!"},
                                                 {':', '?', "?"},
                                                 {';', ':', ";"},
                                                 {';', '.', ";"},
                                                 {';', '!', "!"},
                                                 {';', '?', "?"},
                                                 {'!', '.', "!"},
                                                 {'!', ':', "!"}}};
    for (const Case &entry : merged)
        if (entry.first == first && entry.second == second)
            return entry.result;
    if (first == '?' && (second == '.' || second == ':'))
        return "?";
    return {};
}

bool isMarker(const Run &run)
{
    return run.kind != Run::Kind::Text;
}

/// Whether an opening mark is the locale's, and one of the pairs that fields may use for it.
bool isPair(std::string_view mark, std::string_view ofLocale)
{
    return mark == ofLocale && (mark == "“" || mark == "‘" || mark == "„" || mark == "‚");
}

/// Whether stops go into a quotation with these marks, where they go into quotations at all.
bool takesStops(const Run &mark)
{
    return mark.kind == Run::Kind::Open ? mark.text == "“" || mark.text == "‘"
                                        : mark.text == "”" || mark.text == "’";
}

/// Typographic marks in a field are a quotation where they are the locale's own outer ones, or its
/// inner ones inside another quotation, and change with the depth; other pairs stay as they are
/// written. Where stops go into quotations, they go into those, too: « ‘so.’ ».
void keepForeignMarks(std::vector<Run> &runs, const Locale &locale)
{
    int depth = 0;
    std::vector<bool> own; ///< by typographic mark that is open: whether it is the locale's
    for (Run &run : runs) {
        if (!run.quotes)
            continue;
        const bool open = run.kind == Run::Kind::Open;
        bool counts = true;
        if (!run.text.empty() && open) {
            counts = isPair(run.text, locale.openQuote()) ||
                     (depth > 0 && isPair(run.text, locale.openInnerQuote()));
            own.push_back(counts);
        } else if (!run.text.empty() && !own.empty()) {
            counts = own.back();
            own.pop_back();
        }
        if (counts) {
            depth += open ? 1 : -1;
            continue;
        }
        run.literal = locale.punctuationInQuote() && takesStops(run);
        if (run.literal)
            continue;
        run.kind = Run::Kind::Text;
        run.quotes = false;
    }
}

/// Replaces quotation borders by the marks themselves.
class QuoteWriter {
public:
    explicit QuoteWriter(const Locale &locale) : m_locale(locale) {}

    void apply(std::vector<Run> &runs)
    {
        for (Run &run : runs) {
            if (!run.quotes || run.literal || run.kind == Run::Kind::Text)
                continue;
            const bool open = run.kind == Run::Kind::Open;
            if (open)
                m_outer.push_back(!run.inner && (m_outer.empty() || !m_outer.back()));
            run.text = mark(open, m_outer.empty() || m_outer.back());
            if (!open && !m_outer.empty())
                m_outer.pop_back();
        }
    }

private:
    [[nodiscard]] const std::string &mark(bool open, bool outer) const
    {
        if (open)
            return outer ? m_locale.openQuote() : m_locale.openInnerQuote();
        return outer ? m_locale.closeQuote() : m_locale.closeInnerQuote();
    }

    const Locale &m_locale;
    std::vector<bool> m_outer; ///< by quotation that is open: whether it has the outer marks
};

class PunctuationPass {
public:
    PunctuationPass(std::vector<Run> &runs, bool intoQuotes)
        : m_runs(runs), m_intoQuotes(intoQuotes)
    {
    }

    void run()
    {
        for (std::size_t i = 0; i < m_runs.size(); ++i) {
            if (isMarker(m_runs[i]))
                continue;
            if (m_last && !m_runs[i].continues)
                i = meet(i);
            if (!m_runs[i].text.empty())
                m_last = i;
        }
    }

private:
    /// The characters at the border between the last text and the one at `at`; where that one
    /// then is.
    std::size_t meet(std::size_t at)
    {
        if (m_runs[at].text.empty())
            return at;
        dropSecondSpace(at);
        at += intoBlock(at);
        while (!m_runs[at].text.empty() && !m_runs[*m_last].text.empty() &&
               isMark(m_runs[at].text.front())) {
            dropStopBehindQuote(m_runs[at]);
            std::string &last = m_runs[*m_last].text;
            std::string &next = m_runs[at].text;
            if (next.starts_with("...") && last.back() != '.')
                break; // an ellipsis, no stop
            const std::optional<std::size_t> quote = closingQuoteBefore(at);
            if (quote && moves(m_runs[at]) && !lookBetween(*quote, at)) {
                at += intoQuote(*quote, next);
                continue;
            }
            if (quote && !swallowedAcrossQuote(last, next))
                break;
            if (!quote && !swallowedBehindMark(next) && !merge(last, next))
                break;
        }
        dropSecondSpace(at);
        return at;
    }

    /// A block does not begin with the stop that ends what stands before it; how many runs that
    /// inserted.
    std::size_t intoBlock(std::size_t at)
    {
        std::size_t block = *m_last + 1;
        while (block < at && m_runs[block].display == Display::Inline)
            ++block;
        std::string &next = m_runs[at].text;
        if (block == at || !m_runs[at].affix || !isMark(next.front()))
            return 0;
        Run stop;
        stop.affix = true;
        stop.text = next.front();
        next.erase(0, 1);
        m_runs.insert(m_runs.begin() + static_cast<std::ptrdiff_t>(block), std::move(stop));
        (void)meet(block);
        if (!m_runs[block].text.empty())
            m_last = block;
        return 1;
    }

    void dropSecondSpace(std::size_t at)
    {
        if (m_runs[*m_last].text.ends_with(' ') && m_runs[at].text.starts_with(' '))
            m_runs[at].text.erase(0, 1);
    }

    /// The nearest closing quotation mark between the last text and `at`.
    [[nodiscard]] std::optional<std::size_t> closingQuoteBefore(std::size_t at) const
    {
        for (std::size_t i = *m_last + 1; i < at; ++i)
            if (m_runs[i].kind == Run::Kind::Close && m_runs[i].quotes)
                return i;
        return std::nullopt;
    }

    [[nodiscard]] bool moves(const Run &next) const
    {
        const char mark = next.text.front();
        // « comma or period », says CSL; of a style's own ! and ?, which it leaves open,
        // citeproc-js makes the same.
        const bool emphatic = next.affix && (mark == '!' || mark == '?');
        return m_intoQuotes && !next.stays && (mark == '.' || mark == ',' || emphatic);
    }

    /// Whether another look begins before the stop, which is part of it then: « “Thing”*. Press* ».
    [[nodiscard]] bool lookBetween(std::size_t quote, std::size_t at) const
    {
        for (std::size_t i = quote + 1; i < at; ++i)
            if (m_runs[i].kind == Run::Kind::Open && !m_runs[i].flips &&
                !(m_runs[i].style == TextStyle{}))
                return true;
        return false;
    }

    /// « : » or « ; » behind a quotation gives way to the ! or ? that follows it, which then meets
    /// the quotation itself.
    void dropStopBehindQuote(const Run &next)
    {
        std::string &stop = m_runs[*m_last].text;
        if ((stop != ":" && stop != ";") || !moves(next) ||
            std::string_view("!?").find(next.text.front()) == std::string_view::npos)
            return;
        bool quote = false;
        std::size_t before = *m_last;
        while (before > 0 && (isMarker(m_runs[before - 1]) || m_runs[before - 1].text.empty())) {
            --before;
            quote |= m_runs[before].kind == Run::Kind::Close && m_runs[before].quotes;
        }
        if (!quote || before == 0)
            return;
        stop.clear();
        m_last = before - 1;
    }

    /// Takes the mark that `next` starts with to the end of the quotation that closes at `quote`;
    /// how many runs that inserted.
    std::size_t intoQuote(std::size_t quote, std::string &next)
    {
        std::string &last = m_runs[*m_last].text;
        const char mark = next.front();
        next.erase(0, 1);
        const char end = last.back();
        if (mark == '!' || mark == '?')
            m_emphasis = m_last;
        const bool ended = end == '!' || end == '?';
        if (end == mark || (ended && mark == '.') || (mark == '.' && (end == ':' || end == ';')))
            return 0;
        std::size_t place = quote;
        while (place > *m_last + 1 && !m_runs[place - 1].flips)
            --place;
        if (place == *m_last + 1) {
            last += mark;
            return 0;
        }
        // A look of the field itself ends before the quotation does: the mark is not part of it.
        Run text;
        text.affix = true;
        text.text = mark;
        m_runs.insert(m_runs.begin() + static_cast<std::ptrdiff_t>(place), std::move(text));
        m_last = place;
        return 1;
    }

    /// « ? » inside quotation marks swallows a point after them, and a colon, too, where it is the
    /// style's own and was moved there.
    [[nodiscard]] bool swallowedAcrossQuote(const std::string &last, std::string &next) const
    {
        const char end = last.back();
        const bool ended = end == '?' || end == '!';
        const bool swallowed = (next.front() == '.' && (end == '.' || ended)) ||
                               (next.front() == ':' && ended && m_emphasis == m_last);
        if (swallowed)
            next.erase(0, 1);
        return swallowed;
    }

    /// The same behind English marks where they are not the locale's: « “So?” ».
    [[nodiscard]] bool swallowedBehindMark(std::string &next) const
    {
        if (next.front() != '.' || m_runs[*m_last].text != "”")
            return false;
        std::size_t before = *m_last;
        while (before > 0 && (isMarker(m_runs[before - 1]) || m_runs[before - 1].text.empty()))
            --before;
        if (before == 0 ||
            std::string_view(".?!").find(m_runs[before - 1].text.back()) == std::string_view::npos)
            return false;
        next.erase(0, 1);
        return true;
    }

    /// Whether anything changed; nothing when the two marks may stand together.
    static bool merge(std::string &last, std::string &next)
    {
        const char first = last.back();
        const char second = next.front();
        if (!isMark(first))
            return false;
        if (first == second) {
            next.erase(0, 1);
            return true;
        }
        const std::string_view result = meeting(first, second);
        if (result.empty())
            return false;
        last.back() = result.front();
        next.erase(0, 1);
        return true;
    }

    std::vector<Run> &m_runs;
    bool m_intoQuotes;
    std::optional<std::size_t> m_last;
    std::optional<std::size_t> m_emphasis; ///< the text into whose quotation a ! or ? was moved
};

} // namespace

std::vector<Run> punctuated(std::vector<Run> runs, const Locale &locale)
{
    keepForeignMarks(runs, locale);
    PunctuationPass(runs, locale.punctuationInQuote()).run();
    QuoteWriter(locale).apply(runs);
    return runs;
}

} // namespace lutrin::citation
