// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/request.h"

#include <QString>

namespace lutrin::gui {

class Workspace;

/// Gives an author, a series or a journal another name in all records that have it
/// (library/renaming.h); it can be taken back. Blank names and the same name do nothing.
void renameValue(Workspace &workspace, search::Facet facet, const QString &from, const QString &to);

} // namespace lutrin::gui
