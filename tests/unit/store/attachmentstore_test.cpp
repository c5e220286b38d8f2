// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/attachmentstore.h"

#include "temporarylibrary.h"

#include "corpus/attachment.h"
#include "corpus/json.h"
#include "store/attachmentsweep.h"
#include "store/batch.h"
#include "store/changestore.h"
#include "store/joinedstore.h"

#include <algorithm>
#include <sstream>
#include <stdexcept>

namespace lutrin::store {
namespace {

/// A file that says other things each time that it is read from its start, or whose disk fails:
/// what stands after `!` cannot be read.
class UnsteadyFile : public std::streambuf {
public:
    explicit UnsteadyFile(std::vector<std::string> readings) : m_readings(std::move(readings)) {}

protected:
    int_type underflow() override
    {
        std::string &now = m_readings[std::min(m_reading, m_readings.size() - 1)];
        if (now.empty() || gptr() == now.data() + now.size())
            return traits_type::eof();
        const std::size_t whole = std::min(now.find('!'), now.size());
        if (gptr() == now.data() + whole)
            throw std::runtime_error("a sector that cannot be read");
        setg(now.data(), now.data(), now.data() + whole);
        return traits_type::to_int_type(now[0]);
    }
    pos_type seekpos(pos_type, std::ios_base::openmode) override
    {
        m_reading = m_begun ? m_reading + 1 : 0;
        m_begun = true;
        setg(nullptr, nullptr, nullptr);
        return 0;
    }

private:
    std::vector<std::string> m_readings;
    std::size_t m_reading = 0;
    bool m_begun = false;
};

class AttachmentStoreTest : public testing::Test {
protected:
    std::string add(const std::string &bytes)
    {
        std::istringstream stream(bytes);
        return need(m_store.add(stream, "image/png", ".png"));
    }

    std::string bytesOf(const std::string &name)
    {
        const auto found = need(m_store.find(name));
        std::string bytes;
        need(m_store.read(found.value(), [&](std::string_view piece) -> Result<void> {
            bytes += piece;
            return {};
        }));
        return bytes;
    }

    std::unique_ptr<Connection> m_connection = emptyLibrary();
    AttachmentStore m_store{*m_connection};
};

TEST_F(AttachmentStoreTest, givesBackWhatItWasGiven)
{
    std::string large(2'500'000, 'a');
    large[0] = '\0';
    large.back() = 'z';
    for (const std::string &bytes : {std::string(), std::string("court"), large}) {
        const std::string name = add(bytes);
        EXPECT_TRUE(corpus::isAttachment(name)) << name;
        EXPECT_TRUE(name.ends_with(".png")) << name;
        const auto found = need(m_store.find(name));
        ASSERT_TRUE(found);
        EXPECT_EQ(found->type, "image/png");
        EXPECT_EQ(found->size, static_cast<std::int64_t>(bytes.size()));
        EXPECT_EQ(bytesOf(name), bytes);
    }
    EXPECT_FALSE(need(m_store.find("attachments/none.png")));
}

TEST_F(AttachmentStoreTest, keepsTheSameContentOnce)
{
    const std::string name = add("une image");
    EXPECT_EQ(add("une image"), name);
    EXPECT_NE(add("une autre"), name);
    EXPECT_EQ(scalar(*m_connection, "SELECT count(*) FROM attachment"), "2");
    EXPECT_EQ(scalar(*m_connection, "SELECT count(*) FROM attachment_part"), "2");
}

TEST_F(AttachmentStoreTest, tellsContentsOfOneFingerprintApart)
{
    const std::string name = add("une image");
    // As if another content had come to the same name.
    need(m_connection->execute("UPDATE attachment_part SET bytes = CAST('autre chose' AS BLOB)"));
    const std::string second = add("une image");
    EXPECT_NE(second, name);
    EXPECT_EQ(bytesOf(second), "une image");
    EXPECT_EQ(bytesOf(name), "autre chose");
}

TEST_F(AttachmentStoreTest, keepsNothingOfAFileThatCannotBeReadToItsEnd)
{
    for (const std::vector<std::string> &readings :
         {std::vector<std::string>{"une im!age"}, {"une image", "une im!age"}}) {
        UnsteadyFile file(readings);
        std::istream stream(&file);
        const auto added = m_store.add(stream, "image/png", ".png");
        ASSERT_FALSE(added);
        EXPECT_EQ(added.error().cause, Cause::CannotRead);
    }
    EXPECT_EQ(scalar(*m_connection, "SELECT count(*) FROM attachment"), "0");
    EXPECT_EQ(scalar(*m_connection, "SELECT count(*) FROM attachment_part"), "0");
}

TEST_F(AttachmentStoreTest, keepsNothingOfAFileThatChangesMeanwhile)
{
    for (const char *later : {"une Image", "une image et plus", "une", ""}) {
        UnsteadyFile file({"une image", later});
        std::istream stream(&file);
        const auto added = m_store.add(stream, "image/png", ".png");
        ASSERT_FALSE(added) << later;
        EXPECT_EQ(added.error().cause, Cause::CannotRead);
        EXPECT_FALSE(added.error().detail.empty());
    }
    EXPECT_EQ(scalar(*m_connection, "SELECT count(*) FROM attachment"), "0");
    EXPECT_EQ(scalar(*m_connection, "SELECT count(*) FROM attachment_part"), "0");
}

TEST_F(AttachmentStoreTest, doesNotTakeAFileThatCannotBeReadForAnother)
{
    add("une image");
    UnsteadyFile file({"une image", "une im!age"});
    std::istream stream(&file);
    const auto added = m_store.add(stream, "image/png", ".png");
    ASSERT_FALSE(added);
    EXPECT_EQ(added.error().cause, Cause::CannotRead);
    EXPECT_EQ(scalar(*m_connection, "SELECT count(*) FROM attachment"), "1");
}

TEST_F(AttachmentStoreTest, findsWhatIsNoLongerWhatItWas)
{
    add("whole");
    const std::vector<std::string> names{add("cut off"), add("changed"), add("lost")};
    EXPECT_EQ(need(m_store.damaged()), std::vector<std::string>());
    const std::string damages[] = {"UPDATE attachment_part SET bytes = CAST('cut' AS BLOB)",
                                   "UPDATE attachment_part SET bytes = CAST('chanGed' AS BLOB)",
                                   "DELETE FROM attachment_part"};
    for (std::size_t i = 0; i < names.size(); ++i)
        need(m_connection->execute(damages[i] + " WHERE attachment = " + std::to_string(i + 2)));
    EXPECT_EQ(need(m_store.damaged()), names);
}

TEST_F(AttachmentStoreTest, stopsWhereTheReaderDoes)
{
    const auto found = need(m_store.find(add(std::string(2'500'000, 'a'))));
    int pieces = 0;
    const auto done = m_store.read(found.value(), [&](std::string_view) -> Result<void> {
        ++pieces;
        return failure({.cause = Cause::CannotWrite});
    });
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().cause, Cause::CannotWrite);
    EXPECT_EQ(pieces, 1);
}

/// Named by a record, by one that a change kept, by one that was merged, and by nothing.
TEST_F(AttachmentStoreTest, sweepsWhatNothingNames)
{
    const std::string shown = add("montré");
    const std::string kept = add("gardé");
    const std::string joined = add("joint");
    const std::string unused = add(std::string(2'500'000, 'x'));
    const auto naming = [](const std::string &id, const std::string &name) {
        corpus::Document document{.id = id, .title = id, .pdf = name};
        document.body = {{.kind = corpus::BlockKind::Figure, .source = name}};
        return document;
    };
    auto batch = need(Batch::begin(*m_connection));
    need(batch.put(naming("shown", shown)));
    need(batch.put(naming("gone", kept)));
    ChangeStore changes(*m_connection);
    const auto change = need(changes.begin(ChangeKind::Import, "x"));
    batch.keepUnder(change);
    EXPECT_TRUE(need(batch.remove("gone")));
    need(JoinedStore(*m_connection)
             .join({.document = "shown",
                    .record = "other",
                    .change = change,
                    .fields = {},
                    .json = corpus::toJson(naming("other", joined))}));
    EXPECT_EQ(need(sweepAttachments(*m_connection)), 1);
    EXPECT_FALSE(need(m_store.find(unused)));
    for (const std::string &name : {shown, kept, joined})
        EXPECT_TRUE(need(m_store.find(name))) << name;
    need(changes.erase(change));
    EXPECT_EQ(need(sweepAttachments(*m_connection)), 2);
    EXPECT_TRUE(need(m_store.find(shown)));
    need(batch.commit());
    Statement parts = m_connection->statement("SELECT count(*) FROM attachment_part");
    ASSERT_TRUE(parts.next());
    EXPECT_EQ(parts.integer(0), 1) << "their bytes went with them";
}

} // namespace
} // namespace lutrin::store
