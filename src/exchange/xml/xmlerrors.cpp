// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/xml/xmlerrors.h"

#include "exchange/bytes/spaces.h"

#include <libxml/globals.h>
#include <libxml/parser.h>
#include <libxml/tree.h>

#include <memory>

namespace lutrin::exchange {

namespace {

constexpr std::size_t MaximumDetail = 400;
/// A file with more errors is given up: libxml2 quotes all that is around in each of them.
constexpr int MaximumErrors = 20;

Cause causeOf(const xmlError &error)
{
    switch (error.domain) {
    case XML_FROM_RELAXNGV:
    case XML_FROM_RELAXNGP:
    case XML_FROM_DATATYPE:
        return Cause::Invalid;
    default:
        return error.code == XML_ERR_NO_MEMORY ? Cause::LimitExceeded : Cause::Malformed;
    }
}

/// libxml2's sentence on one line.
std::string message(const xmlError &error)
{
    return collapsed(error.message == nullptr ? "" : error.message);
}

/// The start of the element that the schema refuses, which libxml2's sentence seldom shows.
std::string excerpt(const xmlError &error)
{
    auto *node = static_cast<xmlNode *>(error.node);
    if (error.domain != XML_FROM_RELAXNGV || node == nullptr || node->type != XML_ELEMENT_NODE)
        return {};
    const std::unique_ptr<xmlBuffer, decltype(&xmlBufferFree)> buffer(xmlBufferCreate(),
                                                                      xmlBufferFree);
    xmlNodeDump(buffer.get(), node->doc, node, 0, 0);
    std::string text = collapsed(reinterpret_cast<const char *>(xmlBufferContent(buffer.get())));
    constexpr std::size_t length = 100;
    if (text.size() <= length)
        return " in " + text;
    std::size_t end = length;
    while ((static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
        --end; // not within a character
    return " in " + text.substr(0, end) + "…";
}

} // namespace

XmlErrors::XmlErrors()
    : m_previous(xmlStructuredError), m_previousContext(xmlStructuredErrorContext)
{
    xmlSetStructuredErrorFunc(this, &XmlErrors::receive);
}

XmlErrors::~XmlErrors()
{
    xmlSetStructuredErrorFunc(m_previousContext, m_previous);
}

void XmlErrors::receive(void *self, xmlErrorPtr error)
{
    auto &errors = *static_cast<XmlErrors *>(self);
    errors.m_kept.keep([&] { errors.receive(*error); });
}

void XmlErrors::receive(const xmlError &error)
{
    if (error.level == XML_ERR_WARNING)
        return;
    const bool parsing = error.domain == XML_FROM_PARSER && error.ctxt != nullptr;
    if (++m_count > MaximumErrors && parsing) {
        xmlStopParser(static_cast<xmlParserCtxt *>(error.ctxt));
        return;
    }
    const std::string text = message(error);
    if (!m_first) {
        m_first = Error{.cause = causeOf(error),
                        .position = {error.line, error.domain == XML_FROM_PARSER ? error.int2 : 0},
                        .detail = text.substr(0, MaximumDetail) + excerpt(error)};
        return;
    }
    const bool adds = error.line == m_first->position.line &&
                      m_first->detail.find(text) == std::string::npos &&
                      m_first->detail.size() + text.size() < MaximumDetail;
    if (adds)
        m_first->detail += "; " + text;
}

std::optional<Error> XmlErrors::first(const std::string &file) const
{
    m_kept.rethrow();
    std::optional<Error> error = m_own ? m_own : m_first;
    if (error)
        error->subject = file;
    return error;
}

} // namespace lutrin::exchange
