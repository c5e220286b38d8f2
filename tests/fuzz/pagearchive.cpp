// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as a page in one file, which lutrin-extract opens, without its limits, in this process.
// LUTRIN_FUZZ_EXTRACTION: the function that takes it out.

#include "app/extraction.h"
#include "fuzz/inputfile.h"

#include <iostream>

using namespace lutrin;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    std::cout.setstate(std::ios::failbit); // what it says is of no interest
    std::cerr.setstate(std::ios::failbit);
    try {
        (void)extraction::LUTRIN_FUZZ_EXTRACTION(fuzz::inputFile(data, size), fuzz::outputFolder());
    } catch (const std::exception &) {
        return 0; // as the program's main() does
    }
    return 0;
}
