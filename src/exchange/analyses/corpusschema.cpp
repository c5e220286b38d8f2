// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/analyses/corpusschema.h"

#include "exchange/xml/xmldocument.h"
#include "exchange/xml/xmlerrors.h"

#include <libxml/relaxng.h>

#include <optional>
#include <string_view>

namespace lutrin::exchange {

namespace {

constexpr std::string_view GrammarNamespace = "http://relaxng.org/ns/structure/1.0";

/// The first element that would have libxml2 fetch another schema, from this machine or another
/// (RELAX NG, 4.6 and 4.7).
std::optional<XmlElement> reference(const XmlElement &element)
{
    const bool names = element.name() == "include" || element.name() == "externalRef";
    if (names && element.isIn(GrammarNamespace))
        return element;
    for (const XmlElement &child : element.children()) {
        if (auto found = reference(child))
            return found;
    }
    return std::nullopt;
}

} // namespace

struct CorpusSchema::Compiled {
    struct Free {
        void operator()(xmlRelaxNG *grammar) const { xmlRelaxNGFree(grammar); }
        void operator()(xmlRelaxNGParserCtxt *context) const { xmlRelaxNGFreeParserCtxt(context); }
        void operator()(xmlRelaxNGValidCtxt *context) const { xmlRelaxNGFreeValidCtxt(context); }
    };
    template <typename T>
    using Owned = std::unique_ptr<T, Free>;

    Owned<xmlRelaxNG> schema;
};

CorpusSchema::CorpusSchema(std::unique_ptr<Compiled> compiled) : m_compiled(std::move(compiled)) {}
CorpusSchema::CorpusSchema(CorpusSchema &&other) noexcept = default;
CorpusSchema &CorpusSchema::operator=(CorpusSchema &&other) noexcept = default;
CorpusSchema::~CorpusSchema() = default;

Result<CorpusSchema> CorpusSchema::load(const std::filesystem::path &file)
{
    const auto document = XmlDocument::load(file);
    if (!document)
        return failure(document.error());
    if (const auto other = reference(document->root()))
        return failure(document->error(*other, Cause::Invalid, "a schema in several files"));
    XmlErrors errors;
    const Compiled::Owned<xmlRelaxNGParserCtxt> context(
        xmlRelaxNGNewDocParserCtxt(document->handle()));
    xmlRelaxNGSetParserStructuredErrors(context.get(), &XmlErrors::receive, &errors);
    auto compiled = std::make_unique<Compiled>();
    compiled->schema.reset(xmlRelaxNGParse(context.get()));
    if (auto error = errors.first(document->file()))
        return failure(std::move(*error));
    if (compiled->schema == nullptr)
        return failure({.cause = Cause::Invalid, .subject = document->file()});
    return CorpusSchema(std::move(compiled));
}

Result<void> CorpusSchema::validate(const XmlDocument &document) const
{
    XmlErrors errors;
    const Compiled::Owned<xmlRelaxNGValidCtxt> context(
        xmlRelaxNGNewValidCtxt(m_compiled->schema.get()));
    xmlRelaxNGSetValidStructuredErrors(context.get(), &XmlErrors::receive, &errors);
    const int outcome = xmlRelaxNGValidateDoc(context.get(), document.handle());
    if (outcome == 0)
        return {};
    return failure(errors.first(document.file())
                       .value_or(document.error(document.root(), Cause::Invalid, {})));
}

} // namespace lutrin::exchange
