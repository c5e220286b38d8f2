// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/output.h"
#include "cli/verbs.h"
#include "corpus/documentfields.h"
#include "corpus/json.h"
#include "corpus/titlemarkup.h"

#include <CLI/CLI.hpp>

namespace lutrin::cli {

namespace {

/// What is other in one record than in another, by JSON key.
std::vector<std::string> differences(const corpus::Document &one, const corpus::Document &other)
{
    std::vector<std::string> keys;
    corpus::eachField([&](const char *key, auto member) {
        if (!(one.*member == other.*member))
            keys.emplace_back(key);
    });
    return keys;
}

/// `revisions ID [--restore N]`: what a record was before it was changed.
class Revisions : public Command {
public:
    Revisions()
        : Command("revisions", {"liste les états passés d’une fiche, et en rétablit un",
                                "lists past states of a record, and restores one"})
    {
    }

    void declare(CLI::App &verb, Language language) override
    {
        const Saying say{language};
        verb.add_option("ID", m_id, say({"l’identifiant", "the id"}))->required();
        verb.add_option("--restore", m_restore,
                        say({"rétablit cet état", "puts the record back into this state"}));
    }

    Result<bool> run(Session &session) override
    {
        const auto access = m_restore == 0 ? library::Access::Read : library::Access::Write;
        const auto library = session.library(access);
        if (!library)
            return failure(library.error());
        if (m_restore != 0) {
            if (auto done = (*library)->revert(m_id, m_restore); !done)
                return failure(done.error());
        }
        const auto present = (*library)->document(m_id);
        const auto revisions = (*library)->revisions(m_id);
        if (!present || !revisions)
            return failure(!present ? present.error() : revisions.error());
        Json list = Json::array();
        const corpus::Document *newer = &*present;
        for (const library::RevisionEntry &each : *revisions) {
            const auto changed = differences(each.document, *newer);
            newer = &each.document;
            if (session.json)
                list.push_back({{"revision", each.number},
                                {"changed", changed},
                                {"document", Json::parse(corpus::toJson(each.document))}});
            else
                printLine(session, each, changed);
        }
        if (session.json)
            print(session.out, {{"revisions", std::move(list)}});
        return true;
    }

private:
    static void printLine(const Session &session, const library::RevisionEntry &entry,
                          const std::vector<std::string> &changed)
    {
        std::string fields;
        for (const std::string &key : changed)
            fields += (fields.empty() ? "" : ", ") + key;
        session.out << entry.number << '\t' << printable(corpus::plainTitle(entry.document.title))
                    << '\t' << fields << '\n';
    }

    std::string m_id;
    std::int64_t m_restore = 0;
};

} // namespace

std::unique_ptr<Command> makeRevisions()
{
    return std::make_unique<Revisions>();
}

} // namespace lutrin::cli
