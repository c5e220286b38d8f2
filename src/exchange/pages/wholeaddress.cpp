// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pages/wholeaddress.h"

#include <libxml/uri.h>

#include <memory>

namespace lutrin::exchange {

std::string wholeAddress(const std::string &address, const std::string &base)
{
    if (base.empty())
        return address;
    const std::unique_ptr<xmlChar, void (*)(void *)> built(
        xmlBuildURI(reinterpret_cast<const xmlChar *>(address.c_str()),
                    reinterpret_cast<const xmlChar *>(base.c_str())),
        xmlFree);
    return built == nullptr ? address : reinterpret_cast<const char *>(built.get());
}

} // namespace lutrin::exchange
