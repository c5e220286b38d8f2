// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/shell/context.h"

#include <QList>
#include <QPointer>
#include <QWidget>

class QSplitter;

namespace lutrin::gui {

/// The four panes beside each other, as the width allows: all in a row; with the right one as a
/// drawer that opens in the place of the sidebar, so that the text is not covered; or, narrower
/// still, the list and the reader in turns. Widths and what is shown are remembered.
class Panes : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Panes)

public:
    enum class Mode { Row, Drawer, Turns };
    Q_ENUM(Mode)

    /// Takes the panes as its children.
    Panes(const Context &context, QWidget *sidebar, QWidget *results, QWidget *reader,
          QWidget *record, QWidget *parent = nullptr);
    ~Panes() override;

    /// As narrow as the narrowest mode: the others fold before they would be squeezed.
    [[nodiscard]] QSize minimumSizeHint() const override;

    [[nodiscard]] Mode mode() const { return m_mode; }
    [[nodiscard]] bool recordShown() const;
    void showRecord(bool shown);
    /// The drawer is open over the reader: there is no room for both.
    [[nodiscard]] bool readerCovered() const;
    [[nodiscard]] bool sidebarShown() const;
    void showSidebar(bool shown);
    /// For two pages beside each other: the sidebar and the record make room until it is over, each
    /// of them until it is asked for.
    void widenReader(bool wide);
    /// For a page about many documents: the record of one makes room until it is over, or until
    /// the record is asked for.
    void foldRecord(bool folded);
    /// In turns: the reader in front, or the list.
    void showReader(bool shown);
    /// In turns: the list in front, while the keys stay where they are.
    void bringList();
    [[nodiscard]] bool readerShown() const { return m_readerTurn; }

signals:
    /// The mode, or what is shown.
    void changed();
    /// The sidebar has this width now.
    void sidebarResized(int width);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] Mode modeFor(int width) const;
    void followScale();
    void setMode(Mode mode);
    [[nodiscard]] bool recordBeside() const;
    [[nodiscard]] bool drawerBeside() const;
    [[nodiscard]] bool roomForAll() const;
    void arrange();
    void fold();
    void keepPagesWhole();
    void takeTurns();
    void placeRecord();
    void makeRoom(bool beside);
    void setDrawerWidths();
    void placeDrawer();
    void saveWidths();
    void restoreWidths();
    void setUsualWidths();

    Context m_context;
    QSplitter *m_splitter = nullptr;
    QWidget *m_sidebar = nullptr;
    QWidget *m_results = nullptr;
    QWidget *m_reader = nullptr;
    QWidget *m_record = nullptr;
    QWidget *m_shade = nullptr; ///< the drawer's shadow on the reader
    int m_scale = 100;          ///< what the widths were set for
    Mode m_mode = Mode::Row;
    bool m_ownWidths = false;     ///< the user has set them
    bool m_recordWanted = true;   ///< in a row
    bool m_drawerAwaited = false; ///< open as it was left, until it is asked for
    bool m_drawerOpen = false;
    QPointer<QWidget> m_keysBefore; ///< what had the keys before the drawer
    QList<int> m_closedWidths; ///< of the panes before the drawer took its room; empty: it has none
    bool m_sidebarWanted = true;
    bool m_readerTurn = false;
    bool m_readerWide = false;  ///< it has two pages
    bool m_recordAsked = false; ///< since the reader is wide
    bool m_sidebarAsked = false;
    bool m_recordFolded = false; ///< in a row
};

} // namespace lutrin::gui
