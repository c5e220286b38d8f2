// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/xml/xmlroot.h"

#include "exchange/xml/keptexception.h"
#include "exchange/xml/xmldocument.h"
#include "exchange/xml/xmlerrors.h"

#include <libxml/parser.h>
#include <libxml/parserInternals.h>

namespace lutrin::exchange {

namespace {

struct RootLook {
    std::optional<XmlRoot> root;
    KeptException kept;
};

void startElement(void *data, const xmlChar *name, const xmlChar * /*prefix*/, const xmlChar *uri,
                  int /*namespaceCount*/, const xmlChar ** /*namespaces*/, int /*attributeCount*/,
                  int /*defaultedCount*/, const xmlChar ** /*attributes*/)
{
    auto *context = static_cast<xmlParserCtxt *>(data);
    const auto *space = reinterpret_cast<const char *>(uri);
    auto *look = static_cast<RootLook *>(context->_private);
    look->kept.keep([&] {
        if (!look->root)
            look->root = XmlRoot{.name = reinterpret_cast<const char *>(name),
                                 .space = space == nullptr ? "" : space};
    });
    xmlStopParser(context);
}

} // namespace

std::optional<XmlRoot> xmlRoot(std::string_view front)
{
    const XmlErrors silence;
    RootLook look;
    // The only callback: entities are neither declared nor looked up, and no tree is built.
    xmlSAXHandler handler{};
    handler.initialized = XML_SAX2_MAGIC;
    handler.startElementNs = startElement;
    xmlParserCtxt *context = xmlCreatePushParserCtxt(&handler, nullptr, nullptr, 0, nullptr);
    if (context == nullptr)
        return std::nullopt;
    context->_private = &look;
    xmlCtxtUseOptions(context, XML_PARSE_NONET);
    xmlParseChunk(context, front.data(), static_cast<int>(front.size()), 0);
    xmlFreeDoc(context->myDoc);
    xmlFreeParserCtxt(context);
    look.kept.rethrow();
    return std::move(look.root);
}

} // namespace lutrin::exchange
