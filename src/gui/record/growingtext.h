// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTextBrowser>

namespace lutrin::gui {

/// A rich text that is as high as its content: selectable, never scrolled, never clipped, with
/// long addresses broken where they must. Loads nothing and opens nothing: links are signals.
/// Tells a screen reader its text.
class GrowingText : public QTextBrowser {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GrowingText)

public:
    explicit GrowingText(QWidget *parent = nullptr);

    /// `html` must have what comes from documents escaped. The text is set in `font` with lines
    /// `lineHeight` times its size apart, links in `link` without underline.
    void setContent(const QString &html, const QFont &font, qreal lineHeight, const QColor &ink,
                    const QColor &link);

    QVariant loadResource(int type, const QUrl &name) override;

signals:
    void linkActivated(const QString &address);

protected:
    void wheelEvent(QWheelEvent *event) override;

private:
    void fitHeight();
};

} // namespace lutrin::gui
