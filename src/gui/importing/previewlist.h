// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/shell/context.h"
#include "library/report.h"

#include <QFrame>

#include <cstddef>
#include <set>
#include <string>
#include <vector>

class QCheckBox;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace lutrin::gui {

class Theme;

/// The lines of a preview: first the records, each with a check to say whether it is wanted, then
/// the files of which nothing comes in.
class PreviewList : public QFrame {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PreviewList)

public:
    /// Both live as long; of the report, `apart` has the records that are works of their own, by
    /// ImportMerge::record.
    PreviewList(const Context &context, const library::ImportReport &report,
                const std::set<std::string> &apart);

    [[nodiscard]] QListWidget &lines() const { return *m_list; }
    /// The record at hand; null where a file is, or nothing.
    [[nodiscard]] const library::ImportSample *current() const;
    /// The records that are checked, in their order.
    [[nodiscard]] std::vector<const library::ImportSample *> wanted() const;
    /// The records that are not checked, as ImportOptions has them.
    [[nodiscard]] std::set<std::string> leftOut() const;
    /// What becomes of a record as it stands.
    [[nodiscard]] library::Fate fateOf(const library::ImportSample &sample) const;
    /// Has the lines say what the report says by now.
    void refresh();
    /// Has a line for each record and file that the report has by now; the checks stay.
    void fill();
    /// Whether more records can be read than are listed.
    void offerMore(bool more);

signals:
    void currentChanged();
    void checksChanged();
    void moreWanted();

private:
    void layOut();
    void addRecords();
    void addFiles();
    void showLine(std::size_t record);
    void checkAll();
    void showCheckOfAll();
    void follow();
    void followLine(QListWidgetItem *item);
    [[nodiscard]] bool isChecked(std::size_t record) const;
    [[nodiscard]] QString lineOf(std::size_t record) const;

    const library::ImportReport &m_report;
    const std::set<std::string> &m_apart;
    const Theme &m_theme;
    QCheckBox *m_all = nullptr;
    QListWidget *m_list = nullptr;
    QPushButton *m_more = nullptr;
    std::size_t m_records = 0; ///< that have a line
};

} // namespace lutrin::gui
