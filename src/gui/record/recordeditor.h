// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "corpus/document.h"
#include "gui/shell/dialogframe.h"
#include "library/editing.h"

#include <QString>

#include <map>
#include <set>
#include <string>
#include <vector>

class QGridLayout;
class QLineEdit;
class QPlainTextEdit;

namespace lutrin::gui {

class TermOffers;

/// What is edited together.
struct EditedRecords {
    std::vector<std::string> ids; ///< none for a record that is to be made
    corpus::Document first;
    std::set<std::string> shared; ///< the fields in which all have the values of the first
};

/// At least one. Thread-safe: of ten thousand it takes a while.
[[nodiscard]] EditedRecords editedRecords(const std::vector<corpus::Document> &documents);

/// Edits the record of one document, a new one, or what several have in common. A list is written with
/// semicolons; of several documents, its values are added to each, and those after « - » are taken
/// out of each. The edits are one deed, which can be taken back.
class RecordEditor : public DialogFrame {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecordEditor)

public:
    RecordEditor(const Context &context, EditedRecords records, QWidget *window);

    /// The edits that what stands in the fields asks for.
    [[nodiscard]] std::vector<library::FieldEdit> edits() const;
    [[nodiscard]] QLineEdit *field(const std::string &key) const;
    void save();
    /// Escape leaves only what is as it was: of what was typed, it says how to keep or drop it.
    void reject() override;

private:
    void showHint();
    void perform(std::vector<library::FieldEdit> wanted);
    void create(std::vector<library::FieldEdit> wanted);
    void end(bool written);
    void refuse(const std::string &key);
    void addFields();
    [[nodiscard]] QWidget *textCard(const std::string &key, const QString &before);
    void addField(QGridLayout &grid, const std::string &key);
    [[nodiscard]] QString shown(const corpus::Document &document, const std::string &key) const;
    [[nodiscard]] static QString refusal(const std::string &key);
    [[nodiscard]] bool several() const { return m_records.ids.size() > 1; }
    [[nodiscard]] bool isNew() const { return m_records.ids.empty(); }
    void complete(QGridLayout &grid, QLineEdit &line, const std::string &key);
    /// What saving a field would add to the taxonomy, or all of them; empty for nothing.
    [[nodiscard]] QString newTerms(const std::string &key) const;
    [[nodiscard]] QString newTerms() const;
    [[nodiscard]] std::vector<library::FieldEdit> editsOf(const std::string &key,
                                                          const QString &text) const;

    EditedRecords m_records;
    std::map<std::string, QLineEdit *> m_lines;
    std::map<std::string, TermOffers *> m_terms; ///< of the lines that have terms
    std::map<std::string, QString> m_before;
    std::map<std::string, QPlainTextEdit *> m_texts; ///< of one document
};

/// Reads these documents off the interface thread and opens their editor over `window`.
void editRecords(const Context &context, std::vector<std::string> ids, QWidget *window);

/// Opens an editor for a record that is made when it is saved, and opened then.
void newRecord(const Context &context, QWidget *window);

} // namespace lutrin::gui
