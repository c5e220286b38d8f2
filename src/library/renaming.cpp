// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/renaming.h"

#include "exchange/references/personname.h"
#include "library/curating.h"
#include "store/documentstore.h"
#include "store/facetstore.h"

#include <algorithm>
#include <array>

namespace lutrin::library {

namespace {

using store::FacetKind;

struct Renamed {
    std::string_view field;
    FacetKind kind;
    std::vector<std::string_view> fields; ///< where its values stand
};

const std::array<Renamed, 5> &renamed()
{
    static const std::array<Renamed, 5> all{{
        {"authors", FacetKind::Author, {"authors", "editors"}},
        {"series", FacetKind::Series, {"series"}},
        {"container", FacetKind::Container, {"container"}},
        {"publisher", FacetKind::Publisher, {"publisher"}},
        {"keywords", FacetKind::Keyword, {"keywords"}},
    }};
    return all;
}

Result<std::vector<std::string>> idsWith(store::Connection &connection, FacetKind kind,
                                         const std::string &value)
{
    const auto numbers = store::FacetStore(connection).documents(kind, value);
    if (!numbers)
        return failure(numbers.error());
    std::vector<std::string> ids;
    for (const store::DocumentNumber number : *numbers) {
        auto document = store::DocumentStore(connection).document(number);
        if (!document)
            return failure(document.error());
        ids.push_back(std::move(document->id));
    }
    return ids;
}

/// As another record of the library has it that calls somebody so, else as it reads.
Result<std::string> writtenName(store::Connection &connection, const std::string &name)
{
    const auto namesakes = store::FacetStore(connection).documents(FacetKind::Author, name);
    if (!namesakes)
        return failure(namesakes.error());
    if (!namesakes->isEmpty()) {
        const auto document = store::DocumentStore(connection).document(namesakes->minimum());
        if (!document)
            return failure(document.error());
        for (const auto *names : {&document->authors, &document->editors}) {
            const auto same = std::ranges::find(*names, name, &corpus::Name::display);
            if (same != names->end())
                return editableName(*same);
        }
    }
    return editableName(exchange::naturalName(name));
}

} // namespace

std::vector<std::string> renamedFields()
{
    std::vector<std::string> fields;
    for (const Renamed &each : renamed())
        fields.emplace_back(each.field);
    return fields;
}

Result<EditReport> renameValue(store::Connection &connection, std::string_view field,
                               const std::string &from, const std::string &to)
{
    const auto meant = std::ranges::find(renamed(), field, &Renamed::field);
    if (meant == renamed().end())
        return failure({Cause::Invalid, std::string(field), {}, "unknown field"});
    if (to.find_first_not_of(" \t\n") == std::string::npos)
        return failure({Cause::Invalid, std::string(field), {}, "missing or blank"});
    std::string value = to;
    if (meant->kind == FacetKind::Author) {
        auto written = writtenName(connection, to);
        if (!written)
            return failure(written.error());
        value = std::move(*written);
    }
    const auto ids = idsWith(connection, meant->kind, from);
    if (!ids)
        return failure(ids.error());
    if (ids->empty())
        return failure({Cause::NotFound, from});
    std::vector<FieldEdit> edits;
    for (const std::string_view each : meant->fields)
        edits.push_back({std::string(each), FieldEdit::How::Replace, {from, value}});
    return editRecords(connection, *ids, std::move(edits));
}

} // namespace lutrin::library
