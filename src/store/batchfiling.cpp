// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/batchinside.h"

namespace lutrin::store {

Result<std::vector<Filing>> Batch::Inside::filingsOf(const std::string &id)
{
    if (!m_anyFiled) {
        const auto empty = m_filings.empty();
        if (!empty)
            return failure(empty.error());
        m_anyFiled = !*empty;
    }
    return *m_anyFiled ? m_filings.of(id) : std::vector<Filing>();
}

Result<FilingNames *> Batch::Inside::namesOf(FilingKind kind)
{
    auto known = m_names.find(kind);
    if (known == m_names.end()) {
        const auto names = m_filings.names(kind);
        if (!names)
            return failure(names.error());
        known = m_names.emplace(kind, *names).first;
    }
    return &known->second;
}

Result<bool> Batch::Inside::fileAsNamed(const std::string &id, FilingKind kind,
                                        const std::vector<std::string> &names)
{
    bool changed = false;
    for (const std::string &typed : names) {
        const std::string name = filingName(typed);
        if (name.empty())
            continue;
        const auto known = namesOf(kind);
        if (!known)
            return failure(known.error());
        const auto filed = file({kind, (*known)->spelling(name)}, {id}, true);
        if (!filed)
            return failure(filed.error());
        changed = changed || !filed->empty();
    }
    return changed;
}

Result<std::vector<std::string>>
Batch::Inside::file(const Filing &filing, const std::vector<std::string> &ids, bool filed)
{
    std::vector<std::string> changed;
    for (const std::string &id : ids) {
        const auto number = m_documents.number(id);
        if (!number)
            return failure(number.error());
        const auto has = m_filings.has(filing, id);
        if (!has)
            return failure(has.error());
        if (!*number || *has == filed)
            continue;
        const auto done = filed ? m_filings.add(filing, id) : m_filings.remove(filing, id);
        if (!done)
            return failure(done.error());
        if (filed)
            m_facets.add(facetKindOf(filing.kind), filing.name, **number);
        else
            m_facets.remove(facetKindOf(filing.kind), filing.name, **number);
        changed.push_back(id);
    }
    if (changed.empty())
        return changed;
    if (filed)
        m_anyFiled = true;
    // Nothing may be called by a name any more that a document was taken out of.
    if (const auto known = m_names.find(filing.kind); known != m_names.end() && filed)
        known->second.add(filing.name);
    else
        m_names.erase(filing.kind);
    return changed;
}

} // namespace lutrin::store
