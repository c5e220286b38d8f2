// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/joined.h"
#include "cli/output.h"
#include "cli/verbs.h"
#include "corpus/taxonomy.h"
#include "library/renaming.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <utility>

namespace lutrin::cli {

namespace {

using library::FieldEdit;

void printEdited(const Session &session, const library::EditReport &report)
{
    if (session.json) {
        print(session.out, {{"edited", report.edited}, {"change", report.change}});
        return;
    }
    session.out << report.edited
                << session.say(counted(report.edited, {" modifié\n", " edited\n"},
                                       {" modifiés\n", " edited\n"}));
    if (report.change != 0)
        session.out << session.say({"Pour annuler\u00a0: lutrin-cli undo ",
                                    "To take it back: lutrin-cli undo "})
                    << report.change << '\n';
}

/// `edit (ID… | --new) [--set FIELD=VALUE] [--add FIELD=VALUE] [--remove FIELD=VALUE]`
class Edit : public Command {
public:
    Edit() : Command("edit", {"modifie des fiches", "edits records"}) {}

    void declare(CLI::App &verb, Language language) override
    {
        const Saying say{language};
        auto *ids = verb.add_option("ID", m_ids, say({"identifiants", "ids"}));
        verb.add_flag("--new", m_new,
                      say({"fait une nouvelle fiche, au lieu d’en modifier",
                           "makes a new record instead of editing some"}))
            ->excludes(ids);
        verb.parse_complete_callback([this] {
            if (m_ids.empty() && !m_new)
                throw CLI::RequiredError("ID | --new");
        });
        // Each takes one value, so that ids may follow.
        const auto add = [&](const char *name, std::vector<std::string> &values,
                             const char *words) {
            verb.add_option(name, values, words)
                ->type_name(say({"CHAMP=VALEUR", "FIELD=VALUE"}))
                ->allow_extra_args(false);
        };
        add("--set", m_set,
            say({"donne cette valeur au champ\u202f; répété pour une liste, vide pour l’effacer",
                 "gives the field this value; repeated for a list, empty to clear it"}));
        add("--add", m_add, say({"ajoute une valeur à une liste", "adds a value to a list"}));
        add("--remove", m_remove,
            say({"retire une valeur d’une liste", "takes a value out of a list"}));
    }

    Result<bool> run(Session &session) override
    {
        std::vector<FieldEdit> edits;
        for (const auto &[how, values] :
             {std::pair(FieldEdit::How::Set, &m_set), std::pair(FieldEdit::How::Add, &m_add),
              std::pair(FieldEdit::How::Remove, &m_remove)}) {
            for (const std::string &value : *values) {
                if (auto done = add(edits, how, value); !done)
                    return failure(done.error());
            }
        }
        const auto library = session.library(library::Access::Write);
        if (!library)
            return failure(library.error());
        const auto before = (*library)->taxonomy();
        if (!before)
            return failure(before.error());
        if (m_new)
            return create(session, **library, edits, *before);
        const auto report = (*library)->edit(m_ids, edits);
        if (!report)
            return failure(report.error());
        if (auto said = sayTermsSince(session, **library, *before); !said)
            return failure(said.error());
        printEdited(session, *report);
        return true;
    }

private:
    static Result<bool> create(const Session &session, library::Library &library,
                               const std::vector<FieldEdit> &edits, const corpus::Taxonomy &before)
    {
        const auto report = library.create(edits);
        if (!report)
            return failure(report.error());
        if (auto said = sayTermsSince(session, library, before); !said)
            return failure(said.error());
        if (session.json)
            print(session.out, {{"id", report->id}, {"change", report->change}});
        else
            session.out << report->id << '\n';
        return true;
    }

    static Result<void> sayTermsSince(const Session &session, const library::Library &library,
                                      const corpus::Taxonomy &before)
    {
        const auto after = library.taxonomy();
        if (!after)
            return failure(after.error());
        std::vector<corpus::Term> terms = after->terms();
        std::erase_if(terms, [&](const corpus::Term &term) {
            return before.find(term.axis, term.id) != nullptr;
        });
        sayNewTerms(session, terms);
        return {};
    }

    static Result<void> add(std::vector<FieldEdit> &edits, FieldEdit::How how,
                            const std::string &text)
    {
        const std::size_t sign = text.find('=');
        if (sign == std::string::npos)
            return failure({Cause::Invalid, text, {}, "FIELD=VALUE is expected"});
        const std::string field = text.substr(0, sign);
        const auto same = std::ranges::find_if(
            edits, [&](const FieldEdit &edit) { return edit.field == field && edit.how == how; });
        FieldEdit &edit = same == edits.end() ? edits.emplace_back(FieldEdit{field, how}) : *same;
        if (sign + 1 < text.size())
            edit.values.push_back(text.substr(sign + 1));
        return {};
    }

    std::vector<std::string> m_ids;
    bool m_new = false;
    std::vector<std::string> m_set;
    std::vector<std::string> m_add;
    std::vector<std::string> m_remove;
};

/// `rename FIELD FROM TO`: a value is called otherwise in all records.
class Rename : public Command {
public:
    Rename()
        : Command("rename", {"renomme un auteur, une série… dans toutes les fiches",
                             "renames an author, a series… in all records"})
    {
    }

    void declare(CLI::App &verb, Language language) override
    {
        const Saying say{language};
        const auto fields = library::renamedFields();
        verb.add_option(say({"CHAMP", "FIELD"}), m_field, joined(fields, ", "))
            ->required()
            ->check(CLI::IsMember(fields));
        verb.add_option(say({"ANCIEN", "FROM"}), m_from,
                        say({"la valeur, telle que les filtres la montrent",
                             "the value, as filters show it"}))
            ->required();
        verb.add_option(say({"NOUVEAU", "TO"}), m_to,
                        say({"celle qui la remplace", "the one that takes its place"}))
            ->required();
    }

    Result<bool> run(Session &session) override
    {
        const auto library = session.library(library::Access::Write);
        if (!library)
            return failure(library.error());
        const auto report = (*library)->rename(m_field, m_from, m_to);
        if (!report)
            return failure(report.error());
        printEdited(session, *report);
        return true;
    }

private:
    std::string m_field;
    std::string m_from;
    std::string m_to;
};

/// `map AXIS TERM TARGET`: a label that was imported means a term that is there.
class Map : public Command {
public:
    Map()
        : Command("map", {"rattache un libellé importé à un terme de la taxonomie",
                          "makes an imported label another name of a term"})
    {
    }

    void declare(CLI::App &verb, Language language) override
    {
        const Saying say{language};
        verb.add_option(say({"AXE", "AXIS"}), m_axis, "theme, region, centre, type")
            ->required()
            ->check(CLI::IsMember({"theme", "region", "centre", "type"}));
        verb.add_option(say({"TERME", "TERM"}), m_term,
                        say({"le terme né du libellé", "the term the label made"}))
            ->required();
        verb.add_option(say({"CIBLE", "TARGET"}), m_target,
                        say({"le terme qu’il désigne", "the term it means"}))
            ->required();
    }

    Result<bool> run(Session &session) override
    {
        const auto library = session.library(library::Access::Write);
        if (!library)
            return failure(library.error());
        const auto axis = corpus::axisNamed(m_axis).value_or(corpus::Axis::Theme);
        const auto report = (*library)->mapTerm(axis, m_term, m_target);
        if (!report)
            return failure(report.error());
        printEdited(session, *report);
        return true;
    }

private:
    std::string m_axis;
    std::string m_term;
    std::string m_target;
};

/// `separate ID RECORD`: an imported record is not the document that it was taken for.
class Separate : public Command {
public:
    Separate()
        : Command("separate", {"dit que deux notices ne sont pas des doublons",
                               "says that two records are not the same work"})
    {
    }

    void declare(CLI::App &verb, Language language) override
    {
        const Saying say{language};
        verb.add_option("ID", m_id, say({"le document", "the document"}))->required();
        verb.add_option(say({"NOTICE", "RECORD"}), m_record,
                        say({"la notice qui a été prise pour lui", "the record taken for it"}))
            ->required();
    }

    Result<bool> run(Session &session) override
    {
        const auto library = session.library(library::Access::Write);
        if (!library)
            return failure(library.error());
        const auto report = (*library)->separate(m_id, m_record);
        if (!report)
            return failure(report.error());
        if (report->edited == 0)
            session.errors << "lutrin-cli: " << printable(m_record)
                           << session.say(
                                  {"\u00a0: pas dans la bibliothèque\u202f; retenu pour une "
                                   "importation à venir\n",
                                   ": not in the library; remembered for an import to "
                                   "come\n"});
        printEdited(session, *report);
        return true;
    }

private:
    std::string m_id;
    std::string m_record;
};

} // namespace

std::unique_ptr<Command> makeEdit()
{
    return std::make_unique<Edit>();
}

std::unique_ptr<Command> makeRename()
{
    return std::make_unique<Rename>();
}

std::unique_ptr<Command> makeMap()
{
    return std::make_unique<Map>();
}

std::unique_ptr<Command> makeSeparate()
{
    return std::make_unique<Separate>();
}

} // namespace lutrin::cli
