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
/// until a document opens. Blank paper until it is given the reader, which the first frame of a
/// window can do without.
class MiddlePage : public QStackedWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MiddlePage)

public:
    explicit MiddlePage(const Context &context, QWidget *parent = nullptr);

    void setReader(ReaderPane *reader);
    /// The overview, or what it took the place of.
    void showOverview(bool shown);
    /// Null until it was shown for the first time.
    [[nodiscard]] OverviewPane *overview() const { return m_overview; }
    void welcome(const WindowActions &actions);
    void endWelcome();

signals:
    /// By the overview.
    void resultsRequested();

private:
    void openFirst() const;

    Context m_context;
    QWidget *m_reader; ///< blank paper before setReader()
    OverviewPane *m_overview = nullptr;
    WelcomePage *m_welcome = nullptr;
};

} // namespace lutrin::gui
