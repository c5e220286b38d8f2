// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/search/completionsource.h"

#include "gui/shell/foldedtext.h"
#include "gui/shell/phrases.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace lutrin::gui {

namespace {

/// Gives the words their translation context.
struct CompletionSource {
    Q_DECLARE_TR_FUNCTIONS(CompletionSource) // as lupdate names it within a nameless namespace
};

constexpr std::size_t mostOffers = 8;

std::vector<Offer> fieldOffers(const QString &typed)
{
    std::vector<Offer> offers;
    for (const QString &name : fieldsBeginning(typed))
        offers.push_back({name, CompletionSource::tr("champ"), name});
    return offers;
}

Result<std::vector<Offer>> recentOffers(const library::Library &library)
{
    const auto log = library.searchLog();
    if (!log)
        return failure(log.error());
    std::vector<Offer> offers;
    for (auto each = log->rbegin(); each != log->rend() && offers.size() < mostOffers; ++each) {
        const QString query = QString::fromStdString(each->query);
        if (!query.trimmed().isEmpty() &&
            std::ranges::find(offers, query, &Offer::insert) == offers.end())
            offers.push_back({query, analysesText(each->found), query});
    }
    return offers;
}

/// Where in the value the typed words begin: at its beginning, at that of a word, or nowhere.
int rankOf(const QString &value, const QString &typed)
{
    const QString folded = foldedText(value);
    if (folded.startsWith(typed))
        return 0;
    const auto at = folded.indexOf(typed);
    if (at < 0)
        return -1;
    return folded.at(at - 1).isLetterOrNumber() ? -1 : 1;
}

/// A year as a date is written; a label's typographic dash as it was typed.
QString inserted(search::Facet facet, const search::FacetValue &value)
{
    const QString text =
        facet == search::Facet::Language ? valueText(facet, value) : QString::fromUtf8(value.label);
    return quotedValue(text) + u' ';
}

Result<std::vector<Offer>> valueOffers(const Completion &completion,
                                       const library::Library &library, search::Request request,
                                       const std::stop_token &stop)
{
    request.query = completion.rest.toStdString();
    request.sort = search::Sort::Date;
    request.offset = 0;
    request.limit = 0;
    request.facets = {completion.facet};
    request.snippets = false;
    request.partial = false;
    const auto answer = library.search(request, stop);
    if (!answer)
        return failure(answer.error());
    const auto counts =
        std::ranges::find(answer->facets, completion.facet, &search::FacetCounts::facet);
    if (counts == answer->facets.end())
        return std::vector<Offer>();
    struct Ranked {
        int rank = 0;
        search::FacetValue value;
    };
    std::vector<Ranked> ranked;
    const QString typed = foldedText(completion.typed);
    for (const search::FacetValue &value : counts->values) {
        const int rank = value.count == 0 ? -1 : rankOf(valueText(completion.facet, value), typed);
        if (rank >= 0)
            ranked.push_back({rank, value});
    }
    std::ranges::stable_sort(ranked, [](const Ranked &left, const Ranked &right) {
        return left.rank != right.rank ? left.rank < right.rank
                                       : left.value.count > right.value.count;
    });
    ranked.resize(std::min(ranked.size(), mostOffers));
    std::vector<Offer> offers;
    for (const auto &[rank, value] : ranked)
        offers.push_back({valueText(completion.facet, value),
                          QLocale().toString(static_cast<qlonglong>(value.count)),
                          inserted(completion.facet, value)});
    return offers;
}

/// The names of its files and folders, without where they lay.
QString importedNames(const library::ChangeEntry &change)
{
    QStringList names;
    for (const QString &path : QString::fromStdString(change.subject).split(u'\n'))
        names += QFileInfo(path).fileName();
    return names.join(QStringLiteral(", "));
}

/// The imports that left something, the last ones first, each by its number: two may have come from
/// files of one name.
Result<std::vector<Offer>> importOffers(const Completion &completion,
                                        const library::Library &library,
                                        const std::stop_token &stop)
{
    const auto changes = library.changes();
    if (!changes)
        return failure(changes.error());
    const QString typed = foldedText(completion.typed);
    const QString rest =
        completion.rest.isEmpty() ? QString() : QStringLiteral("(%1) ").arg(completion.rest);
    std::vector<Offer> offers;
    for (const library::ChangeEntry &change : *changes) {
        const QString number = QString::number(change.number);
        const QString names = importedNames(change);
        if (change.kind != library::ChangeKind::Import || offers.size() == mostOffers ||
            (rankOf(names, typed) < 0 && !number.startsWith(typed)))
            continue;
        const QString query = rest + QStringLiteral("import:") + number;
        const auto answer = library.search(
            {.query = query.toStdString(), .limit = 0, .facets = {}, .snippets = false}, stop);
        if (!answer)
            return failure(answer.error());
        if (answer->total > 0)
            offers.push_back({QStringLiteral("%1 · %2").arg(number, names),
                              QLocale().toString(static_cast<qlonglong>(answer->total)),
                              number + u' '});
    }
    return offers;
}

} // namespace

Result<std::vector<Offer>> offersFor(const Completion &completion, const library::Library &library,
                                     const search::Request &request, const std::stop_token &stop)
{
    switch (completion.kind) {
    case Completion::Kind::Field:
        return fieldOffers(completion.typed);
    case Completion::Kind::Recent:
        return recentOffers(library);
    case Completion::Kind::Import:
        return importOffers(completion, library, stop);
    case Completion::Kind::Value:
        break;
    }
    return valueOffers(completion, library, request, stop);
}

} // namespace lutrin::gui
