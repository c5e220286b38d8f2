// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pages/markdownnotes.h"

#include "exchange/bytes/textlines.h"
#include "exchange/pages/markdownbody.h"

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

namespace lutrin::exchange {

namespace {

using corpus::Block;
using corpus::BlockKind;
using corpus::Inline;

using NoteTexts = std::map<std::string, std::string, std::less<>>;

bool isFence(std::string_view line)
{
    return line.starts_with("```") || line.starts_with("~~~");
}

/// The id of a note that a line begins; empty: it begins none.
std::string_view noteBegunBy(std::string_view line)
{
    if (!line.starts_with("[^"))
        return {};
    const std::size_t end = line.find("]:");
    const std::string_view id = end == std::string_view::npos ? "" : line.substr(2, end - 2);
    return id.find_first_of(" []") == std::string_view::npos ? id : std::string_view();
}

/// Parts the runs of a block at the calls of notes, and notes which were called.
class NoteCalls {
public:
    explicit NoteCalls(const NoteTexts &notes) : m_notes(notes) {}

    void settle(corpus::RichText &blocks)
    {
        for (Block &block : blocks) {
            if (block.kind == BlockKind::Heading)
                block.level = std::clamp(block.level, 2, 4);
            std::vector<Inline> runs;
            for (Inline &run : block.text)
                part(std::move(run), runs);
            block.text = std::move(runs);
            settle(block.children);
        }
    }

    /// In the order of their calls.
    [[nodiscard]] const std::vector<std::string> &called() const { return m_called; }

private:
    void part(Inline run, std::vector<Inline> &runs)
    {
        std::ranges::replace(run.text, '\n', ' ');
        std::size_t from = 0;
        for (std::size_t at = run.text.find("[^"); at != std::string::npos;
             at = run.text.find("[^", at + 1)) {
            const std::size_t end = run.text.find(']', at);
            const std::string id =
                end == std::string::npos ? "" : run.text.substr(at + 2, end - at - 2);
            if (!m_notes.contains(id))
                continue;
            addRun(run, from, at, runs);
            runs.push_back({.text = id, .note = id});
            if (std::ranges::find(m_called, id) == m_called.end())
                m_called.push_back(id);
            from = end + 1;
        }
        addRun(run, from, run.text.size(), runs);
    }

    static void addRun(const Inline &run, std::size_t from, std::size_t to,
                       std::vector<Inline> &runs)
    {
        if (from >= to)
            return;
        Inline piece = run;
        piece.text = run.text.substr(from, to - from);
        runs.push_back(std::move(piece));
    }

    const NoteTexts &m_notes;
    std::vector<std::string> m_called;
};

} // namespace

MarkdownNotes::MarkdownNotes(std::string_view text)
{
    std::string *note = nullptr;
    bool fenced = false;
    for (std::size_t at = 0; at < text.size();) {
        const std::string_view line = takeLine(text, at);
        fenced = fenced != isFence(line);
        const std::string_view id = fenced ? std::string_view() : noteBegunBy(line);
        const bool blank = line.find_first_not_of(" \t") == std::string_view::npos;
        if (!id.empty()) {
            note = &m_notes[std::string(id)];
            *note += std::string(line.substr(id.size() + 4)) + '\n';
        } else if (note != nullptr && (blank || line.starts_with("    "))) {
            *note += std::string(blank ? "" : line.substr(4)) + '\n';
        } else {
            if (note != nullptr)
                m_text += '\n'; // what was a paragraph before and behind the note stays two
            note = nullptr;
            m_text += std::string(line) + '\n';
        }
    }
}

corpus::RichText MarkdownNotes::applied(corpus::RichText blocks) const
{
    NoteCalls calls(m_notes);
    calls.settle(blocks);
    for (std::size_t at = 0; at < calls.called().size(); ++at) {
        const std::string id = calls.called()[at]; // a note may call another
        Block note{.kind = BlockKind::Note, .id = id};
        corpus::RichText inner = markdownBlocks(m_notes.find(id)->second);
        calls.settle(inner);
        for (Block &block : inner) {
            if (block.kind == BlockKind::Paragraph && !note.text.empty())
                note.text.push_back({.text = " "});
            if (block.kind == BlockKind::Paragraph)
                std::ranges::move(block.text, std::back_inserter(note.text));
            else
                note.children.push_back(std::move(block));
        }
        blocks.push_back(std::move(note));
    }
    return blocks;
}

} // namespace lutrin::exchange
