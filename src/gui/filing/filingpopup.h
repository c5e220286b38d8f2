// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/filing/filingmodel.h"
#include "gui/shell/context.h"

#include <QFrame>

#include <string>
#include <vector>

class QLabel;
class QLineEdit;
class QListView;

namespace lutrin::gui {

class Filer;

/// Which collections, or which tags, the chosen documents have: a line to type in, and below it the
/// names. Return puts the marked one on or takes it off and closes, so that the keys are the
/// window's again; with Ctrl, as a click does, it leaves the list open for more. Escape closes.
class FilingPopup : public QFrame {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilingPopup)

public:
    FilingPopup(const Context &context, Filer &filer, library::FilingKind kind, QWidget *window);

    /// For these documents, in the middle of the window or below `anchor`.
    void open(std::vector<std::string> ids, const QWidget *anchor = nullptr);

private:
    void place(const QWidget *anchor);
    void load();
    void narrow(const QString &words);
    void toggle();
    void take(bool more);
    void selectFirst();
    void fit();

    Context m_context;
    Filer &m_filer;
    library::FilingKind m_kind;
    FilingModel m_model;
    std::vector<std::string> m_ids;
    QLabel *m_title;
    QLineEdit *m_words;
    QListView *m_list;
};

/// « étiquette « à lire » », for what can be undone.
[[nodiscard]] QString filingWords(library::FilingKind kind, const QString &name);

} // namespace lutrin::gui
