// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/shell/context.h"

#include <QStackedWidget>

namespace lutrin::gui {

class OverviewPane;
class ReaderPane;
class WelcomePage;
struct WindowActions;

/// The middle of the window: the reader, the overview in its place, or the page of a first start
/// until a document opens.
class MiddlePage : public QStackedWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MiddlePage)

public:
    MiddlePage(const Context &context, ReaderPane *reader, QWidget *parent = nullptr);

    /// The overview, or what it took the place of.
    void showOverview(bool shown);
    /// Null until it was shown for the first time.
    [[nodiscard]] OverviewPane *overview() const { return m_overview; }
    void welcome(const WindowActions &actions);
    void endWelcome();

private:
    void openFirst() const;

    Context m_context;
    ReaderPane *m_reader;
    OverviewPane *m_overview = nullptr;
    WelcomePage *m_welcome = nullptr;
};

} // namespace lutrin::gui
