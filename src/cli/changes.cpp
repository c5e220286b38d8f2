// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/utctext.h"
#include "cli/output.h"
#include "cli/verbs.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace lutrin::cli {

namespace {

using library::ChangeEntry;
using library::ChangeKind;
using library::ChangeState;

const char *kindName(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Import:
        return "import";
    case ChangeKind::Edit:
        return "edit";
    case ChangeKind::Mapping:
        return "map";
    case ChangeKind::Separation:
        return "separate";
    case ChangeKind::Removal:
        return "remove";
    case ChangeKind::Merge:
        return "merge";
    case ChangeKind::Undo:
        break;
    }
    return "undo";
}

const char *stateName(const ChangeEntry &entry)
{
    if (entry.undone)
        return "undone";
    switch (entry.state) {
    case ChangeState::CutShort:
        return "cut-short";
    case ChangeState::Stopped:
        return "stopped";
    case ChangeState::Complete:
        break;
    }
    return "complete";
}

std::string timeText(std::int64_t seconds)
{
    return utcText(seconds, "%Y-%m-%dT%H:%M:%SZ");
}

/// `changes`: what was done to the documents, newest first.
class Changes : public Command {
public:
    Changes()
        : Command("changes", {"liste ce qui a été fait aux documents, et qu’on peut annuler",
                              "lists what was done to documents, which can be undone"})
    {
    }

    void declare(CLI::App & /*verb*/, Language /*language*/) override {}

    Result<bool> run(Session &session) override
    {
        const auto library = session.library(library::Access::Read);
        if (!library)
            return failure(library.error());
        const auto changes = (*library)->changes();
        if (!changes)
            return failure(changes.error());
        Json list = Json::array();
        for (const ChangeEntry &entry : *changes) {
            if (session.json)
                list.push_back(json(entry));
            else
                printLine(session, entry);
        }
        if (session.json)
            print(session.out, {{"changes", std::move(list)}});
        return true;
    }

private:
    static Json json(const ChangeEntry &entry)
    {
        return {{"change", entry.number},    {"kind", kindName(entry.kind)},
                {"state", stateName(entry)}, {"time", timeText(entry.time)},
                {"added", entry.added},      {"changed", entry.changed},
                {"joined", entry.joined},    {"undoes", entry.undoes},
                {"subject", entry.subject}};
    }

    static void printLine(const Session &session, const ChangeEntry &entry)
    {
        std::string subject = entry.subject;
        std::ranges::replace(subject, '\n', ' ');
        session.out << entry.number << '\t' << timeText(entry.time) << '\t' << kindName(entry.kind)
                    << '\t' << stateName(entry) << "\t+" << entry.added
                    << (entry.kind == ChangeKind::Removal ? " -" : " ~") << entry.changed << '\t'
                    << printable(subject) << '\n';
    }
};

/// `undo [N]`: takes back a change, the newest that is in force unless one is named.
class Undo : public Command {
public:
    Undo()
        : Command("undo", {"annule une importation, une modification, un retrait ou une fusion, "
                           "à défaut le dernier changement",
                           "undoes an import, an edit, a removal or a merge, by default the last"})
    {
    }

    void declare(CLI::App &verb, Language language) override
    {
        verb.add_option(
            "N", m_number,
            Words{"le numéro que donne «\u00a0changes\u00a0»", "the number that changes gives"}.in(
                language));
    }

    Result<bool> run(Session &session) override
    {
        const std::stop_token stop = session.stop();
        const auto library = session.library(library::Access::Write);
        if (!library)
            return failure(library.error());
        const auto number = m_number != 0 ? Result<std::int64_t>(m_number) : newest(**library);
        if (!number)
            return failure(number.error());
        const auto report = (*library)->undo(*number, stop);
        if (!report)
            return failure(report.error());
        if (session.json)
            print(session.out, {{"undone", *number},
                                {"change", report->change},
                                {"removed", report->removed},
                                {"restored", report->restored},
                                {"kept", report->kept}});
        else
            printText(session, *report);
        return true;
    }

private:
    static Result<std::int64_t> newest(const library::Library &library)
    {
        const auto changes = library.changes();
        if (!changes)
            return failure(changes.error());
        const auto found = std::ranges::find_if(*changes, [](const ChangeEntry &entry) {
            return entry.kind != ChangeKind::Undo && !entry.undone;
        });
        if (found == changes->end())
            return failure({.cause = Cause::NotFound, .detail = "nothing to undo"});
        return found->number;
    }

    static void printText(const Session &session, const library::UndoReport &report)
    {
        session.out << report.removed
                    << session.say(counted(report.removed, {" retiré, ", " removed, "},
                                           {" retirés, ", " removed, "}))
                    << report.restored
                    << session.say(counted(report.restored, {" rétabli\n", " restored\n"},
                                           {" rétablis\n", " restored\n"}));
        for (const std::string &id : report.kept)
            session.errors << "lutrin-cli: " << printable(id)
                           << session.say({"\u00a0: modifié depuis, ce qui l’a été reste\n",
                                           ": changed since then, and that stays\n"});
    }

    std::int64_t m_number = 0;
};

} // namespace

std::unique_ptr<Command> makeChanges()
{
    return std::make_unique<Changes>();
}

std::unique_ptr<Command> makeUndo()
{
    return std::make_unique<Undo>();
}

} // namespace lutrin::cli
