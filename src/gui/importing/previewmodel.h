// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/shell/theme.h"
#include "library/report.h"

#include <QAbstractListModel>
#include <QColor>

#include <cstddef>
#include <set>
#include <string>
#include <vector>

namespace lutrin::gui {

/// What a preview lists: first the records, each with a check to say whether it is wanted, then
/// the files of which nothing comes in. There may be thousands: a line is made when it is shown.
class PreviewModel : public QAbstractListModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PreviewModel)

public:
    /// Empty before fill(). All three live as long; of the report, `apart` has the records that are
    /// works of their own, by ImportMerge::record.
    PreviewModel(const Theme &theme, const library::ImportReport &report,
                 const std::set<std::string> &apart, QObject *parent);

    /// The record of a line; null where a file is, or nothing.
    [[nodiscard]] const library::ImportSample *record(const QModelIndex &index) const;
    [[nodiscard]] std::size_t records() const { return m_checked.size(); }
    [[nodiscard]] bool isChecked(std::size_t record) const { return m_checked[record]; }
    /// How many are not checked.
    [[nodiscard]] std::size_t unchecked() const { return m_unchecked; }
    void checkAll(bool on);
    /// What becomes of a record as it stands.
    [[nodiscard]] library::Fate fateOf(const library::ImportSample &sample) const;

    /// Has a line for each record and file that the report has by now; the checks stay.
    void fill();
    /// Has the lines say what the report says by now.
    void refresh();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    /// One line's, or those of all.
    void checksChanged();

private:
    /// A file of which nothing comes in.
    struct FileLine {
        QString words;
        QString tip;
        QColor colour;
    };

    void removeFiles();
    void addRecords();
    void addFiles();
    [[nodiscard]] std::vector<FileLine> fileLines() const;
    [[nodiscard]] QVariant recordData(std::size_t record, int role) const;
    [[nodiscard]] static QVariant fileData(const FileLine &file, int role);
    [[nodiscard]] QString lineOf(std::size_t record) const;

    const Theme &m_theme;
    const library::ImportReport &m_report;
    const std::set<std::string> &m_apart;
    std::vector<bool> m_checked; ///< of each record that has a line
    std::size_t m_unchecked = 0;
    std::vector<FileLine> m_files;
};

} // namespace lutrin::gui
