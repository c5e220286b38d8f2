// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/filing/valuenaming.h"

#include "gui/shell/changedeed.h"
#include "gui/shell/workspace.h"

#include <QCoreApplication>
#include <QPointer>

#include <atomic>
#include <memory>

namespace lutrin::gui {

namespace {

struct ValueNaming {
    Q_DECLARE_TR_FUNCTIONS(lutrin::gui::ValueNaming)
};

std::string fieldOf(search::Facet facet)
{
    switch (facet) {
    case search::Facet::Series:
        return "series";
    case search::Facet::Container:
        return "container";
    default:
        return "authors";
    }
}

QString wordsFor(search::Facet facet, const QString &name)
{
    switch (facet) {
    case search::Facet::Series:
        return ValueNaming::tr("nouveau nom de la série «\u00a0%1\u00a0»").arg(name);
    case search::Facet::Container:
        return ValueNaming::tr("nouveau nom de la revue «\u00a0%1\u00a0»").arg(name);
    default:
        return ValueNaming::tr("nouveau nom de «\u00a0%1\u00a0»").arg(name);
    }
}

} // namespace

void renameValue(Workspace &workspace, search::Facet facet, const QString &from, const QString &to)
{
    const QString wanted = to.simplified();
    if (wanted.isEmpty() || wanted == from)
        return;
    const auto edited = std::make_shared<std::atomic<int>>(0);
    const auto rename =
        [edited, field = fieldOf(facet), from = from.toStdString(), wanted = wanted.toStdString()](
            library::Library &library, const Deeds::Course &) -> Result<std::int64_t> {
        const auto report = library.rename(field, from, wanted);
        if (!report)
            return failure(report.error());
        *edited = static_cast<int>(report->edited);
        return report->change;
    };
    workspace.deeds().perform(changeDeed(wordsFor(facet, from), rename),
                              [&workspace, edited, facet, value = from.toStdString()](bool done) {
                                  if (!done)
                                      return;
                                  // Nothing has the former name any more.
                                  workspace.removeFilter(facet, value);
                                  workspace.announceDone(ValueNaming::tr(
                                      "%Ln analyse(s) modifiée(s)", nullptr, edited->load()));
                              });
}

} // namespace lutrin::gui
