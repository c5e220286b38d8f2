// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/citations/markedpassages.h"

#include "citation/bibliography.h"
#include "gui/citations/citationchoice.h"
#include "gui/citations/clipboard.h"
#include "gui/citations/linkedtext.h"
#include "gui/shell/documentlink.h"
#include "gui/shell/jobs.h"
#include "gui/shell/workspace.h"

#include <QCoreApplication>

namespace lutrin::gui {

namespace {

using Quoted = std::vector<library::QuotedHighlight>;

/// For the words alone.
struct MarkedPassages {
    Q_DECLARE_TR_FUNCTIONS(lutrin::gui::MarkedPassages)

public:
    static QString copied(int count) { return tr("%Ln passage(s) copié(s)", nullptr, count); }
};

} // namespace

citation::Formatted markedPassages(const Quoted &passages, const std::string &document,
                                   const PassageChoice &choice)
{
    std::vector<citation::Formatted> parts;
    for (const library::QuotedHighlight &passage : passages) {
        const DocumentLink link{document, QString::fromStdString(passage.highlight.quote)};
        parts.push_back(choice.link
                            ? withLink(passage.quotation, toUrl(link).toEncoded().toStdString())
                            : passage.quotation);
        if (!passage.note.plain.empty())
            parts.push_back(passage.note);
    }
    return asChosen(citation::paragraphs(parts), {.form = choice.form, .markdown = choice.markdown},
                    {});
}

void copyMarkedPassages(const Context &context, QObject &asker, const std::string &document)
{
    const auto library = context.workspace.library();
    if (!library)
        return;
    const PassageChoice choice = passageChoice(context.settings);
    citation::Options options = citationChoice(context.settings);
    options.form = choice.form;
    context.workspace.jobs().run(
        Lane::Passage, &asker,
        [library, document, options](const std::stop_token &stop) {
            return library->quoteHighlights(document, options, stop);
        },
        [&workspace = context.workspace, document, choice](const Result<Quoted> &quoted) {
            if (!quoted)
                return workspace.fail(quoted.error());
            if (quoted->empty())
                return; // another window has taken them away
            copyToClipboard(markedPassages(*quoted, document, choice));
            workspace.announce(MarkedPassages::copied(static_cast<int>(quoted->size())));
        });
}

} // namespace lutrin::gui
