// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/output/quotation.h"

#include "citation/output/blanks.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>
#include <utility>

namespace lutrin::citation {
namespace {

std::string_view withoutBlanks(std::string_view text)
{
    const auto blank = [](std::string_view part) {
        if (!part.empty() && std::isspace(static_cast<unsigned char>(part.front())) != 0)
            return std::size_t{1};
        if (part.starts_with(noBreak))
            return noBreak.size();
        return part.starts_with(narrowNoBreak) ? narrowNoBreak.size() : std::size_t{0};
    };
    while (const std::size_t size = blank(text))
        text.remove_prefix(size);
    while (!text.empty()) {
        if (std::isspace(static_cast<unsigned char>(text.back())) != 0)
            text.remove_suffix(1);
        else if (text.ends_with(noBreak))
            text.remove_suffix(noBreak.size());
        else if (text.ends_with(narrowNoBreak))
            text.remove_suffix(narrowNoBreak.size());
        else
            break;
    }
    return text;
}

/// Takes these marks off a passage that is one quotation from its first letter to its last.
std::string_view without(std::string_view text, std::string_view open, std::string_view close)
{
    const bool whole = text.starts_with(open) && text.ends_with(close) &&
                       text.find(close, open.size()) == text.size() - close.size() &&
                       text.find(open, open.size()) == std::string_view::npos;
    if (!whole)
        return text;
    text.remove_prefix(open.size());
    text.remove_suffix(close.size());
    return withoutBlanks(text);
}

/// The look of each byte of a passage.
enum Look : char { Plain = 0, Emphasis = 1, Strong = 2 };

std::string looksOf(const std::vector<corpus::Inline> &passage)
{
    std::string looks;
    for (const corpus::Inline &run : passage)
        looks.append(run.text.size(), static_cast<char>((run.emphasis ? Emphasis : Plain) |
                                                        (run.strong ? Strong : Plain)));
    return looks;
}

struct Unpaired {
    int closing = 0; ///< guillemets that close nothing in the text
    int opening = 0; ///< those that nothing closes
};

/// The mark that a long quotation repeats at the head of each paragraph opens nothing.
Unpaired unpaired(std::string_view text)
{
    Unpaired marks;
    for (bool head = false; !text.empty(); head = text.front() == '\n', text.remove_prefix(1)) {
        if (text.starts_with("«"))
            marks.opening += head && marks.opening > 0 ? 0 : 1;
        else if (text.starts_with("»") && marks.opening > 0)
            --marks.opening;
        else if (text.starts_with("»"))
            ++marks.closing;
    }
    return marks;
}

/// A passage cut out of another quotation gets the mark that it was cut from.
void addMarksCutOff(std::string &text, std::string &looks)
{
    static constexpr std::string_view open = "«";
    static constexpr std::string_view close = "»";
    const Unpaired marks = unpaired(text);
    if (marks.closing == 1) {
        text.insert(0, open);
        looks.insert(0, open.size(), Plain);
    }
    if (marks.opening == 1) {
        text += close;
        looks.append(close.size(), Plain);
    }
}

/// Writes a passage with its own quotation marks as inner ones.
class PassageWriter {
public:
    explicit PassageWriter(const QuotationMarks &marks) : m_marks(marks) {}

    /// `looks` runs parallel to the bytes of `text`.
    std::vector<Run> write(std::string_view text, std::string_view looks)
    {
        for (std::size_t at = 0; at < text.size();) {
            setLook(looks[at]);
            at += step(text.substr(at));
        }
        setLook(Plain);
        flush();
        return std::move(m_runs);
    }

private:
    void flush()
    {
        if (m_result.empty())
            return;
        Run run;
        run.text = std::move(m_result);
        m_result.clear();
        m_runs.push_back(std::move(run));
    }

    void setLook(char look)
    {
        if (look == m_look)
            return;
        flush();
        if (m_look != Plain)
            addBorder(Run::Kind::Close, m_look);
        if (look != Plain)
            addBorder(Run::Kind::Open, look);
        m_look = look;
    }

    void addBorder(Run::Kind kind, char look)
    {
        Run run;
        run.kind = kind;
        if ((look & Emphasis) != 0)
            run.style.fontStyle = FontStyle::Italic;
        if ((look & Strong) != 0)
            run.style.fontWeight = FontWeight::Bold;
        m_runs.push_back(std::move(run));
    }

    void trimEnd()
    {
        const auto letters = withoutBlanks("." + m_result).size() - 1;
        m_result.resize(letters);
    }

    std::size_t step(std::string_view rest)
    {
        if (rest.starts_with("«")) {
            ++m_depth;
            m_result += m_marks.innerOpen;
            const std::string_view after = rest.substr(2);
            return rest.size() - withoutLeading(after).size();
        }
        if (rest.starts_with("»")) {
            m_depth = std::max(0, m_depth - 1);
            trimEnd();
            m_result += m_marks.innerClose;
            return 2;
        }
        if (rest.starts_with("“") || rest.starts_with("”")) {
            add(rest.starts_with("“"));
            return std::string_view("“").size();
        }
        if (rest.front() == '"') {
            m_open = !m_open;
            add(m_open);
            return 1;
        }
        if (std::isspace(static_cast<unsigned char>(rest.front())) != 0) {
            if (!m_result.ends_with(' '))
                m_result += ' ';
            return 1;
        }
        m_result += rest.front();
        return 1;
    }

    /// A mark that is no guillemet: deeper inside what were guillemets.
    void add(bool opening)
    {
        if (m_depth > 0)
            m_result += opening ? m_marks.deepOpen : m_marks.deepClose;
        else
            m_result += opening ? m_marks.innerOpen : m_marks.innerClose;
    }

    static std::string_view withoutLeading(std::string_view text)
    {
        while (true) {
            if (text.starts_with(' '))
                text.remove_prefix(1);
            else if (text.starts_with(noBreak))
                text.remove_prefix(noBreak.size());
            else if (text.starts_with(narrowNoBreak))
                text.remove_prefix(narrowNoBreak.size());
            else
                return text;
        }
    }

    const QuotationMarks &m_marks;
    std::vector<Run> m_runs;
    std::string m_result; ///< of the present stretch
    char m_look = Plain;
    bool m_open = false; ///< a typewriter's mark
    int m_depth = 0;     ///< of guillemets
};

bool bracketed(const std::vector<Run> &reference)
{
    for (const Run &run : reference)
        if (run.kind == Run::Kind::Text && !run.text.empty())
            return run.text.front() == '(' || run.text.front() == '[';
    return false;
}

void add(std::vector<Run> &runs, std::string text)
{
    Run run;
    run.text = std::move(text);
    runs.push_back(std::move(run));
}

} // namespace

std::vector<Run> quotation(const std::vector<corpus::Inline> &passage,
                           const std::vector<Run> &reference, const QuotationMarks &marks)
{
    std::string whole = corpus::plainText(passage);
    std::string looks = looksOf(passage);
    addMarksCutOff(whole, looks);
    const std::string_view text =
        without(without(withoutBlanks(whole), "«", "»"), marks.open, marks.close);
    const auto from = static_cast<std::size_t>(text.data() - whole.data());
    std::vector<Run> runs;
    add(runs, marks.open);
    const std::vector<Run> quoted =
        PassageWriter(marks).write(text, std::string_view(looks).substr(from));
    runs.insert(runs.end(), quoted.begin(), quoted.end());
    add(runs, marks.close);
    if (reference.empty())
        return runs;
    const bool brackets = !bracketed(reference);
    add(runs, brackets ? " (" : " ");
    runs.insert(runs.end(), reference.begin(), reference.end());
    if (brackets)
        add(runs, ")");
    return runs;
}

} // namespace lutrin::citation
