// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/importing/previewlist.h"
#include "gui/shell/dialogframe.h"
#include "library/report.h"

#include <set>
#include <string>

class QPushButton;

namespace lutrin::gui {

class GrowingText;
class NamedTermsButton;

/// What import would do, before it does it: the records as they were read, where each value stands
/// in its file, what is missing, what is taken for the same work as a document that is there, and
/// which files are left out. Records can be left out, too, and themes that records name.
class ImportPreview : public DialogFrame {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportPreview)

public:
    ImportPreview(const Context &context, library::ImportReport report, QWidget *window);

    [[nodiscard]] QListView &records() const { return m_list->lines(); }
    [[nodiscard]] QString details() const;
    /// The record at hand is another work than the document it would be merged with; told once
    /// more, it is the same again. Nothing is written before `confirmed`.
    void tellApart();
    /// The records that were told apart, and the records and the terms that are not wanted.
    [[nodiscard]] library::ImportOptions choices() const;

    /// How many records are to be read by now.
    [[nodiscard]] int most() const { return m_most; }

    /// What becomes of the records by now, and more of them: what was told apart or left out may
    /// have changed it.
    void follow(const library::ImportReport &report);

signals:
    void confirmed();
    /// What is told apart or not wanted by now may make another thing of other records, or more of
    /// them are wanted.
    void othersMayChange();

private:
    void showRecord();
    void showAll();
    void showCounts();
    void followChecks();
    void readMore();
    void add(const library::ImportReport &report);
    [[nodiscard]] QString countWords() const;
    [[nodiscard]] QString missingWords() const;
    [[nodiscard]] QString valuesOf(const corpus::Document &document, const std::string &key) const;
    [[nodiscard]] static QString mergeText(const library::ImportMerge &merge);
    [[nodiscard]] QString twinText(const library::ImportSample &sample) const;
    [[nodiscard]] QString placeOf(const std::string &document) const;
    [[nodiscard]] QString detailsOf(const library::ImportSample &sample) const;
    [[nodiscard]] bool isApart(const library::ImportSample &sample) const;

    library::ImportReport m_report;
    std::set<std::string> m_toldApart;
    int m_most;
    PreviewList *m_list = nullptr;
    bool m_related; ///< some records were taken for one work
    GrowingText *m_details = nullptr;
    NamedTermsButton *m_terms = nullptr;
    QPushButton *m_apart = nullptr;
    QPushButton *m_import = nullptr;
};

} // namespace lutrin::gui
