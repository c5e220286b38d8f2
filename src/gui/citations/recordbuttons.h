// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "gui/shell/context.h"

#include <QWidget>

#include <string>
#include <vector>

class QMenu;

namespace lutrin::citation {
enum class KeyCitation;
}

namespace lutrin::gui {

class ChoiceButton;
class CopyButton;
struct ExportForm;

/// The records of what is cited, for other programs: copied as BibTeX or RIS with one click, in
/// any other format or as the citation of a manuscript from a menu, or saved into a file.
class RecordButtons : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecordButtons)

public:
    explicit RecordButtons(const Context &context, QWidget *parent = nullptr);

    /// The documents whose records are taken; with none the buttons are off.
    void setDocuments(const std::vector<std::string> &ids);

private:
    [[nodiscard]] CopyButton *addCopyButton(const ExportForm &form);
    void addMenu();
    void copy(const ExportForm &form, CopyButton *button);
    void copyKeys(citation::KeyCitation how, const QString &label);
    void take(const Result<std::string> &records, const QString &label, CopyButton *button);
    void askWhereToSave();
    void save(const QString &file, const QString &filter);

    Context m_context;
    std::vector<std::string> m_ids;
    ChoiceButton *m_others = nullptr;
    QMenu *m_menu = nullptr;
};

} // namespace lutrin::gui
