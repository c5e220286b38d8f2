// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/aheadreader.h"

#include <utility>

namespace lutrin::store {

namespace {

/// Reads the columns of one document.
class DocumentReading {
public:
    DocumentReading(TermReader &reader, std::shared_ptr<const FrequentTerms> frequent)
        : m_reader(reader)
    {
        m_document.notes.reset(std::move(frequent));
    }

    void read(Column column, std::string_view text)
    {
        if (text.empty())
            return;
        m_document.notes.beginColumn(column);
        ReadColumn &read = m_document.columns.at(static_cast<std::size_t>(column));
        m_reader.read(text, [&](std::string_view term, const text::Range &, bool colocated) {
            m_document.notes.take(term, colocated);
            read.add(term, colocated);
            return true;
        });
    }
    ReadDocument result() { return std::move(m_document); }

private:
    TermReader &m_reader;
    ReadDocument m_document;
};

ReadDocument readAll(TermReader &reader, const Searchable &text,
                     std::shared_ptr<const FrequentTerms> frequent)
{
    DocumentReading reading(reader, std::move(frequent));
    reading.read(Column::Title, text.title);
    reading.read(Column::Standfirst, text.standfirst);
    reading.read(Column::Body, text.body);
    reading.read(Column::Authors, text.authors);
    reading.read(Column::Subjects, text.subjects);
    return reading.result();
}

} // namespace

void ReadColumn::add(std::string_view term, bool colocated)
{
    m_letters += term;
    m_terms.push_back({static_cast<std::uint16_t>(term.size()), colocated});
}

std::future<ReadDocument> AheadReader::read(Searchable text,
                                            std::shared_ptr<const FrequentTerms> frequent)
{
    return m_thread.run([this, text = std::move(text), frequent = std::move(frequent)] {
        return readAll(m_reader, text, frequent);
    });
}

std::future<std::shared_ptr<PreparedText>>
AheadReader::prepare(Searchable text, std::shared_ptr<const FrequentTerms> frequent)
{
    return m_thread.run([this, text = std::move(text), frequent = std::move(frequent)]() mutable {
        ReadDocument read = readAll(m_reader, text, frequent);
        std::vector<text::Acronym> acronyms = acronymsOf(text);
        return std::make_shared<PreparedText>(PreparedText{std::move(text), std::move(frequent),
                                                           std::move(read), std::move(acronyms)});
    });
}

} // namespace lutrin::store
