// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/xml/xmltext.h"

#include <libxml/xmlwriter.h>

namespace lutrin::exchange {

namespace {

const xmlChar *xml(const std::string &text)
{
    return reinterpret_cast<const xmlChar *>(text.c_str());
}

const xmlChar *xml(const char *text)
{
    return reinterpret_cast<const xmlChar *>(text);
}

/// Without the control characters that no XML may hold, not even as references.
std::string allowed(const std::string &text)
{
    std::string result;
    for (const char c : text)
        if (static_cast<unsigned char>(c) >= 0x20 || c == '\n' || c == '\t')
            result += c;
    return result;
}

} // namespace

struct XmlText::Writer {
    xmlBuffer *buffer = xmlBufferCreate();
    xmlTextWriter *text = xmlNewTextWriterMemory(buffer, 0);

    Writer() { xmlTextWriterSetIndent(text, 1); }
    ~Writer()
    {
        xmlFreeTextWriter(text);
        xmlBufferFree(buffer);
    }
    Writer(const Writer &) = delete;
    Writer &operator=(const Writer &) = delete;
};

XmlText::XmlText() : m_writer(std::make_unique<Writer>()) {}

XmlText::~XmlText() = default;

void XmlText::open(const char *name, const Attributes &attributes)
{
    xmlTextWriterStartElement(m_writer->text, xml(name));
    for (const auto &[key, value] : attributes)
        xmlTextWriterWriteAttribute(m_writer->text, xml(key), xml(allowed(value)));
}

void XmlText::close()
{
    xmlTextWriterEndElement(m_writer->text);
}

void XmlText::element(const char *name, const std::string &text, const Attributes &attributes)
{
    if (text.empty())
        return;
    open(name, attributes);
    xmlTextWriterWriteString(m_writer->text, xml(allowed(text)));
    close();
}

std::string XmlText::taken()
{
    xmlTextWriterFlush(m_writer->text);
    const xmlChar *content = xmlBufferContent(m_writer->buffer);
    std::string text(reinterpret_cast<const char *>(content),
                     static_cast<std::size_t>(xmlBufferLength(m_writer->buffer)));
    while (text.ends_with('\n'))
        text.pop_back();
    return text;
}

} // namespace lutrin::exchange
