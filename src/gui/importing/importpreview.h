// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/shell/dialogframe.h"
#include "library/report.h"

#include <QStringList>

#include <set>
#include <string>

class QLabel;
class QListWidget;
class QPushButton;

namespace lutrin::gui {

class GrowingText;

/// What import would do, before it does it: the records as they were read, where each value stands
/// in its file, what is missing, what is taken for the same work as a document that is there, and
/// which files are left out.
class ImportPreview : public DialogFrame {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportPreview)

public:
    ImportPreview(const Context &context, library::ImportReport report, QWidget *window);

    [[nodiscard]] QListWidget &records() const { return *m_list; }
    [[nodiscard]] QString details() const;
    /// The record at hand is another work than the document it would be merged with; told once
    /// more, it is the same again. Nothing is written before `confirmed`.
    void tellApart();
    /// The records that were told apart, as ImportOptions has them.
    [[nodiscard]] const std::set<std::string> &apart() const { return m_toldApart; }

signals:
    void confirmed();

private:
    void addRecords();
    void addFiles();
    void showRecord();
    [[nodiscard]] const library::ImportSample *current() const;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString valuesOf(const corpus::Document &document, const std::string &key) const;
    [[nodiscard]] static QString mergeText(const library::ImportMerge &merge);
    [[nodiscard]] QString twinText(const library::ImportSample &sample) const;
    [[nodiscard]] QString placeOf(const std::string &document) const;
    [[nodiscard]] QString detailsOf(const library::ImportSample &sample) const;
    [[nodiscard]] QString lineOf(const library::ImportSample &sample) const;
    [[nodiscard]] bool isApart(const library::ImportSample &sample) const;

    library::ImportReport m_report;
    std::set<std::string> m_toldApart;
    QListWidget *m_list = nullptr;
    GrowingText *m_details = nullptr;
    QPushButton *m_apart = nullptr;
};

} // namespace lutrin::gui
