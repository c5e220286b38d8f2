// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <string>

class QLabel;

namespace lutrin::gui {

class CopyButton;
class GrowingText;
class Theme;

/// The publisher's own « how to cite » line, word for word and apart from generated references.
/// Hidden where a document has none.
class PublishersLine : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PublishersLine)

public:
    explicit PublishersLine(const Theme &theme, QWidget *parent = nullptr);

    /// In the language of its document, a BCP 47 tag.
    void setLine(const QString &line, const std::string &language);

signals:
    void copied();

private:
    void applyTheme();
    void copy();

    const Theme &m_theme;
    QString m_line;
    std::string m_language;
    QLabel *m_heading;
    GrowingText *m_text;
    CopyButton *m_copy;
};

} // namespace lutrin::gui
