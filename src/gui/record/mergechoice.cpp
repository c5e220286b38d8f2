// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/record/mergechoice.h"

#include "corpus/documentfields.h"
#include "corpus/titlemarkup.h"
#include "gui/record/fieldnames.h"
#include "gui/shell/phrases.h"
#include "library/editing.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <iterator>
#include <utility>

namespace lutrin::gui {

namespace {

using corpus::Document;

constexpr int longestValue = 160; ///< characters

struct MergeWords {
    Q_DECLARE_TR_FUNCTIONS(lutrin::gui::MergeChoice)
};

bool sameField(const Document &one, const Document &other, const std::string &field)
{
    bool same = false;
    corpus::eachField([&](const char *key, auto member) {
        same = same || (field == key && one.*member == other.*member);
    });
    return same;
}

std::ptrdiff_t knownFields(const Document &document)
{
    std::ptrdiff_t known = 0;
    const Document nothing;
    corpus::eachField([&](const char * /*key*/, auto member) {
        known += document.*member == nothing.*member ? 0 : 1;
    });
    return known;
}

std::pair<bool, std::ptrdiff_t> worth(const Document &document)
{
    return {!document.body.empty(), knownFields(document)};
}

/// As the record's pane has them; what cannot be edited comes last.
std::vector<std::string> inOrder(std::vector<std::string> fields)
{
    const std::vector<std::string> &order = library::editableFields();
    std::ranges::stable_sort(fields, {}, [&](const std::string &field) {
        return std::ranges::find(order, field) - order.begin();
    });
    return fields;
}

QString bodyValue(const corpus::RichText &body)
{
    const QString text = QString::fromStdString(corpus::plainText(body)).simplified();
    const int words = static_cast<int>(text.count(u' ')) + (text.isEmpty() ? 0 : 1);
    return text.isEmpty() ? QString() : MergeWords::tr("%Ln mot(s)\u00a0: ", nullptr, words) + text;
}

QString versionsValue(const std::vector<corpus::LanguageVersion> &versions)
{
    QStringList texts;
    for (const corpus::LanguageVersion &each : versions)
        texts += QString::fromStdString(each.language + ' ' + each.title).trimmed();
    return valuesText(texts);
}

QString plainValue(const Document &document, const std::string &field)
{
    const auto member = corpus::textField(field);
    if (member == nullptr)
        return {};
    const std::string &text = document.*member;
    return QString::fromStdString(field == "title" || field == "summary" ? corpus::plainTitle(text)
                                                                         : text);
}

QString wholeValue(const Document &document, const std::string &field,
                   const corpus::Taxonomy &taxonomy, const std::string &language)
{
    if (field == "body")
        return bodyValue(document.body);
    if (field == "versions")
        return versionsValue(document.versions);
    if (library::isDateField(field))
        return dateText(field == "date" ? document.date : document.accessed);
    if (field == "language")
        return languageName(QString::fromStdString(document.language));
    if (!library::isListField(field) && !axisOfField(field))
        return plainValue(document, field);
    QStringList texts;
    for (const std::string &value : library::fieldValues(document, field))
        texts += fieldText(field, value, taxonomy, language);
    return valuesText(texts);
}

} // namespace

MergeChoice::MergeChoice(std::vector<Document> records)
    : m_records(std::move(records)), m_fields(inOrder(library::differingFields(m_records)))
{
    const auto best = std::ranges::max_element(m_records, {}, &worth);
    m_kept = static_cast<std::size_t>(best - m_records.begin());
    work();
}

void MergeChoice::keep(std::size_t record)
{
    m_kept = record;
    work();
}

void MergeChoice::take(const std::string &field, std::size_t record)
{
    m_choices[field] = m_records[record].id;
    work();
}

std::vector<std::string> MergeChoice::otherIds() const
{
    std::vector<std::string> ids;
    for (const Document &each : m_records)
        ids.push_back(each.id);
    ids.erase(ids.begin() + static_cast<std::ptrdiff_t>(m_kept));
    return ids;
}

/// As the library will do it.
void MergeChoice::work()
{
    std::vector<Document> order = m_records;
    const auto kept = order.begin() + static_cast<std::ptrdiff_t>(m_kept);
    std::rotate(order.begin(), kept, kept + 1);
    if (auto merge = library::mergedByHand(order, m_choices))
        m_result = std::move(merge->document);
}

std::optional<std::size_t> MergeChoice::sourceOf(const std::string &field) const
{
    if (sameField(m_result, m_records[m_kept], field))
        return m_kept;
    const auto found = std::ranges::find_if(
        m_records, [&](const Document &each) { return sameField(m_result, each, field); });
    if (found == m_records.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - m_records.begin());
}

QString mergeValue(const Document &document, const std::string &field,
                   const corpus::Taxonomy &taxonomy, const std::string &language)
{
    QString text = wholeValue(document, field, taxonomy, language);
    if (text.size() > longestValue) {
        const qsizetype blank = text.lastIndexOf(u' ', longestValue - 1);
        text = text.left(blank > 0 ? blank : longestValue - 1) + u'…';
    }
    return text.isEmpty() ? QStringLiteral("–") : text;
}

} // namespace lutrin::gui
