// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/request.h"

#include <QString>

namespace lutrin::gui {

class Settings;
class Workspace;

/// What was open when the window was closed, to be opened again: the query, the filters and the
/// order, the document and how far it was read, or the page of its PDF, the one beside it, or the
/// overview. Widths and folded panes are the
/// panes' own.
struct Session {
    search::Request request;
    QString document; ///< empty: none was open
    int place = 0;    ///< ReaderView::place()
    int pdfPage = 0;  ///< of its PDF, counted from 1; 0: it was the text that was read
    QString beside;   ///< the document beside it; empty: none
    bool overview = false;
    bool reading = false; ///< where the list and the text take turns: it was the text's

    bool operator==(const Session &) const = default;
};

void saveSession(Settings &settings, const Session &session);
[[nodiscard]] Session savedSession(const Settings &settings);

/// Whether the next start takes up what was open. Refusing forgets what is kept.
[[nodiscard]] bool remembersSession(const Settings &settings);
void setRemembersSession(Settings &settings, bool remembers);

/// The setting that keeps how far documents were read; forgotten with the rest.
[[nodiscard]] QString placesKey();

/// Makes the workspace ask what was asked last. Before Workspace::open(), so that the first answer
/// is the right one.
void restoreRequest(const Settings &settings, Workspace &workspace);

} // namespace lutrin::gui
