// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/xmlerrors.h"

#include <libxml/globals.h>

namespace lutrin::exchange {

namespace {

constexpr std::size_t MaximumDetail = 400;

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

/// libxml2's sentence without the line end that it brings.
std::string message(const xmlError &error)
{
    std::string text = error.message == nullptr ? "" : error.message;
    while (text.ends_with('\n') || text.ends_with(' '))
        text.pop_back();
    return text;
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
    static_cast<XmlErrors *>(self)->receive(*error);
}

void XmlErrors::add(Error error)
{
    if (!m_own)
        m_own = std::move(error);
}

void XmlErrors::receive(const xmlError &error)
{
    if (error.level == XML_ERR_WARNING)
        return;
    const std::string text = message(error);
    if (!m_first) {
        m_first = Error{.cause = causeOf(error),
                        .position = {error.line, error.domain == XML_FROM_PARSER ? error.int2 : 0},
                        .detail = text.substr(0, MaximumDetail)};
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
    std::optional<Error> error = m_own ? m_own : m_first;
    if (error)
        error->subject = file;
    return error;
}

} // namespace lutrin::exchange
