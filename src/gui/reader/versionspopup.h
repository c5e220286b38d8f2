// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

#include <string>

class QBoxLayout;

namespace lutrin::corpus {
struct LanguageVersion;
} // namespace lutrin::corpus

namespace lutrin::gui {

class Theme;
struct OpenDocument;

/// The document's languages in a small window below its button: the one shown, and the others
/// with title and address. Choosing one that is in the library asks for it to be shown beside the
/// document, one with an address alone for that address to be opened; the popup opens nothing
/// itself. Deletes itself when closed.
class VersionsPopup : public QFrame {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VersionsPopup)

public:
    VersionsPopup(const Theme &theme, const OpenDocument &open, QWidget *parent);

    void showBelow(const QWidget &button);

signals:
    void addressChosen(const QString &address);
    void versionChosen(const std::string &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addShown(const QString &language);
    void addVersion(const corpus::LanguageVersion &version, const std::string &id);
    void addNote(const QString &text);

    const Theme &m_theme;
    QBoxLayout *m_column;
};

} // namespace lutrin::gui
