// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/shell/context.h"

#include <QDialog>
#include <QList>

class QLabel;
class QLineEdit;
class QListWidget;
class QScrollArea;
class QVBoxLayout;

namespace lutrin::gui {

class LibraryKeeping;
class PreferenceSection;
class Shortcuts;

/// Everything one may set, in one column under a line to search it; the sections' names lead to
/// them. What is chosen holds at once, so there is nothing to confirm: Escape closes.
class PreferencesDialog : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PreferencesDialog)

public:
    PreferencesDialog(const Context &context, Shortcuts &shortcuts, LibraryKeeping &keeping,
                      QWidget *window);

    /// In front of the window, with everything in sight.
    void open() override;
    void openShortcuts();
    void search(const QString &words);
    [[nodiscard]] const QList<PreferenceSection *> &sections() const { return m_sections; }

signals:
    /// The settings have it already.
    void languageChosen(const QString &language);

private:
    void createSections(Shortcuts &shortcuts, LibraryKeeping &keeping);
    void makeRoom();
    void stack(bool stacked);
    [[nodiscard]] int rowsWidth() const;
    [[nodiscard]] int roomForRows() const;
    void measureRows();
    void lead(int section);

    Context m_context;
    QLineEdit *m_search;
    QListWidget *m_names;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column;
    QLabel *m_nothing;
    QList<PreferenceSection *> m_sections;
    PreferenceSection *m_keys = nullptr;
};

} // namespace lutrin::gui
