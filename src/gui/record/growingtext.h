// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTextBrowser>

namespace lutrin::gui {

/// A rich text that is as high as its content: selectable, never clipped, scrolled only where it
/// was given a limit, with long addresses broken where they must. Loads nothing and opens nothing:
/// links are signals. Tells a screen reader its text.
class GrowingText : public QTextBrowser {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GrowingText)

public:
    explicit GrowingText(QWidget *parent = nullptr);

    /// `html` must have what comes from documents escaped. The text is set in `font` with lines
    /// `lineHeight` times its size apart, links in `link` without underline.
    void setContent(const QString &html, const QFont &font, qreal lineHeight, const QColor &ink,
                    const QColor &link);

    /// From this height on it scrolls; 0 is no limit.
    void setMostHeight(int most);

    QVariant loadResource(int type, const QUrl &name) override;

signals:
    void linkActivated(const QString &address);

protected:
    void wheelEvent(QWheelEvent *event) override;

private:
    void fitHeight();
    [[nodiscard]] bool scrolls() const;

    int m_most = 0;
};

} // namespace lutrin::gui
