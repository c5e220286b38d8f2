// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/importing/previewmodel.h"
#include "gui/shell/context.h"
#include "library/report.h"

#include <QFrame>

#include <cstddef>
#include <set>
#include <string>
#include <vector>

class QCheckBox;
class QListView;
class QPushButton;

namespace lutrin::gui {

/// The lines of a preview, with one check above them for all.
class PreviewList : public QFrame {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PreviewList)

public:
    /// The report and `apart` live as long, as PreviewModel has them.
    PreviewList(const Context &context, const library::ImportReport &report,
                const std::set<std::string> &apart);

    [[nodiscard]] QListView &lines() const { return *m_list; }
    /// The record at hand; null where a file is, or nothing.
    [[nodiscard]] const library::ImportSample *current() const;
    /// The records that are checked, in their order.
    [[nodiscard]] std::vector<const library::ImportSample *> wanted() const;
    /// The records that are not checked, as ImportOptions has them.
    [[nodiscard]] std::set<std::string> leftOut() const;
    [[nodiscard]] std::size_t leftOutCount() const { return m_model->unchecked(); }
    /// What becomes of a record as it stands.
    [[nodiscard]] library::Fate fateOf(const library::ImportSample &sample) const
    {
        return m_model->fateOf(sample);
    }
    /// Has the lines say what the report says by now.
    void refresh() { m_model->refresh(); }
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
    void checkAll();
    void showCheckOfAll();
    void follow();

    const library::ImportReport &m_report;
    const Theme &m_theme;
    PreviewModel *m_model;
    QCheckBox *m_all;
    QListView *m_list;
    QPushButton *m_more;
};

} // namespace lutrin::gui
