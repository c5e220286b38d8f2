// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/handmerge.h"

#include "corpus/attachment.h"
#include "corpus/documentfields.h"
#include "library/mergedrecord.h"

#include <algorithm>
#include <utility>

namespace lutrin::library {

namespace {

using corpus::Document;
using corpus::Source;

bool isUsers(const Document &document, const std::string &key)
{
    const auto source = document.sources.find(key);
    return source != document.sources.end() && source->second == Source::User;
}

void preferKeptFile(MergedRecord &merged, const Document &more)
{
    Document &document = merged.document;
    if (isUsers(document, "pdf") || corpus::isAttachment(document.pdf) ||
        !corpus::isAttachment(more.pdf))
        return;
    document.pdf = more.pdf;
    document.sources.erase("pdf");
    if (const auto source = more.sources.find("pdf"); source != more.sources.end())
        document.sources.insert(*source);
    merged.taken.emplace_back("pdf");
}

/// Not what is one of the records that are merged.
void addRelated(Document &document, const std::vector<Document> &records)
{
    const auto isMerged = [&](const std::string &id) {
        return std::ranges::find(records, id, &Document::id) != records.end();
    };
    for (const Document &each : records) {
        for (const std::string &id : each.related) {
            if (std::ranges::count(document.related, id) == 0)
                document.related.push_back(id);
        }
    }
    std::erase_if(document.related, isMerged);
}

/// Whether that changed anything; false, too, where no field has the key.
bool take(Document &document, const Document &chosen, const std::string &key)
{
    bool changed = false;
    corpus::eachField([&](const char *name, auto member) {
        if (key != name || document.*member == chosen.*member)
            return;
        document.*member = chosen.*member;
        document.sources[key] = Source::User;
        changed = true;
    });
    return changed;
}

bool isField(const std::string &key)
{
    bool found = false;
    corpus::eachField([&](const char *name, auto /*member*/) { found = found || key == name; });
    return found;
}

Result<void> choose(HandMerge &merge, const std::vector<Document> &records, const std::string &key,
                    const std::string &id)
{
    const auto chosen = std::ranges::find(records, id, &Document::id);
    if (!isField(key))
        return failure({Cause::Invalid, key, {}, "no such field"});
    if (chosen == records.end())
        return failure({Cause::Invalid, id, {}, "not one of the documents that are merged"});
    if (take(merge.document, *chosen, key) && chosen != records.begin())
        merge.taken[static_cast<std::size_t>(chosen - records.begin()) - 1].push_back(key);
    return {};
}

} // namespace

Result<HandMerge> mergedByHand(const std::vector<Document> &records, const FieldChoices &choices)
{
    HandMerge merge{.document = records.front(), .taken = {}};
    for (auto more = records.begin() + 1; more != records.end(); ++more) {
        MergedRecord merged = mergedRecord(merge.document, *more);
        preferKeptFile(merged, *more);
        merge.document = std::move(merged.document);
        merge.taken.push_back(std::move(merged.taken));
    }
    addRelated(merge.document, records);
    for (const auto &[key, id] : choices) {
        if (auto done = choose(merge, records, key, id); !done)
            return failure(done.error());
    }
    return merge;
}

std::vector<std::string> differingFields(const std::vector<Document> &records)
{
    std::vector<std::string> keys;
    corpus::eachField([&](const char *key, auto member) {
        const auto differs = [&](const Document &each) {
            return each.*member != records.front().*member;
        };
        if (std::ranges::any_of(records, differs))
            keys.emplace_back(key);
    });
    return keys;
}

} // namespace lutrin::library
