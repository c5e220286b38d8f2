// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/help/helppage.h"

#include <QTextBrowser>

namespace lutrin::gui {

class Theme;

/// One page of the help, set in our faces. Loads nothing but the help's own pictures; links between
/// pages are a signal, web addresses go to the browser.
class HelpView : public QTextBrowser {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HelpView)

public:
    explicit HelpView(const Theme &theme, QWidget *parent = nullptr);

    /// From its top; set anew only where it is another one.
    void setPage(const HelpPage &page);
    /// Scrolls to a heading of the page, and marks the words in it.
    void showHeading(const QString &heading, const QString &words);

    QVariant loadResource(int type, const QUrl &name) override;

signals:
    void pageRequested(const QString &name);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int pictureWidth() const;
    void fitPictures();
    void typeset();
    void setBlocks(QTextDocument &page) const;
    void markWords(const QString &words);

    const Theme &m_theme;
    HelpPage m_page;
    int m_pictureWidth = 0; ///< of those that are set; 0 until there are any
};

} // namespace lutrin::gui
