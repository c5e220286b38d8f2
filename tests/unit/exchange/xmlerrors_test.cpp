// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/xml/xmldocument.h"
#include "exchange/xml/xmlerrors.h"
#include "exchange/xml/xmlroot.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <new>
#include <string>

namespace {

thread_local int allocationsLeft = -1; ///< below 0: as many as are asked for

} // namespace

// This program's own, so that a test can say when there is no more memory.
void *operator new(std::size_t size)
{
    if (allocationsLeft == 0)
        throw std::bad_alloc();
    if (allocationsLeft > 0)
        --allocationsLeft;
    void *memory = std::malloc(size == 0 ? 1 : size);
    if (memory == nullptr)
        throw std::bad_alloc();
    return memory;
}

void operator delete(void *memory) noexcept
{
    std::free(memory);
}

void operator delete(void *memory, std::size_t /*size*/) noexcept
{
    std::free(memory);
}

namespace lutrin::exchange {
namespace {

/// Does the work with so many allocations.
template <typename Work>
void within(int allocations, const Work &work)
{
    struct Limit {
        explicit Limit(int allocations) { allocationsLeft = allocations; }
        ~Limit() { allocationsLeft = -1; }
    };
    const Limit limit(allocations);
    work();
}

TEST(XmlErrors, keepsWhatIsThrownUntilTheLibraryHasReturned)
{
    XmlErrors errors;
    std::string words = "a sentence that is too long for a string without memory of its own";
    xmlError error{};
    error.level = XML_ERR_FATAL;
    error.message = words.data();
    EXPECT_NO_THROW(within(0, [&] { XmlErrors::receive(&errors, &error); }));
    EXPECT_THROW((void)errors.first({}), std::bad_alloc);
}

TEST(XmlErrors, leaveNothingBehindWhereMemoryEnds)
{
    const std::string broken = "<a xmlns='urn:of-a-name-that-is-long-enough'><b></a>";
    int refusals = 0;
    for (int allocations = 0; allocations < 40; ++allocations) {
        try {
            within(allocations, [&] {
                (void)xmlRoot(broken);
                (void)XmlDocument::parseForeign(broken);
            });
        } catch (const std::bad_alloc &) {
            ++refusals;
        }
    }
    EXPECT_GT(refusals, 0);
    EXPECT_EQ(xmlRoot(broken)->space, "urn:of-a-name-that-is-long-enough");
    EXPECT_FALSE(XmlDocument::parseForeign(broken));
    EXPECT_TRUE(XmlDocument::parseForeign("<a><b/></a>"));
}

} // namespace
} // namespace lutrin::exchange
