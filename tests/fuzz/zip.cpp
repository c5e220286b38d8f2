// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as what lutrin-extract opens, without its limits, in this process.

#include "app/extraction.h"
#include "fuzz/inputfile.h"

#include <iostream>

using namespace lutrin;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    std::cout.setstate(std::ios::failbit); // what it says is of no interest
    std::cerr.setstate(std::ios::failbit);
    try {
        (void)extraction::extractZip(fuzz::inputFile(data, size), fuzz::outputFolder());
    } catch (const std::exception &) {
        return 0; // as the program's main() does
    }
    return 0;
}
