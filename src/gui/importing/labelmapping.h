// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "corpus/taxonomy.h"
#include "gui/shell/dialogframe.h"

#include <map>
#include <vector>

class QGridLayout;
class QLineEdit;
class QStringListModel;

namespace lutrin::gui {

/// Labels that an import brought and that the taxonomy did not know: each stays a term of its own,
/// or becomes another name of a term that is chosen here.
class LabelMapping : public DialogFrame {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LabelMapping)

public:
    LabelMapping(const Context &context, std::vector<corpus::Term> terms, QWidget *window);

    [[nodiscard]] QLineEdit &target(std::size_t row) const { return *m_targets.at(row); }
    void save();

private:
    void map();
    void addTarget(QGridLayout &grid, const corpus::Term &term);
    [[nodiscard]] QStringListModel &labelsOf(corpus::Axis axis);
    [[nodiscard]] QString labelOf(const corpus::Term &term) const;
    [[nodiscard]] const corpus::Term *termCalled(corpus::Axis axis, const QString &label) const;

    std::vector<corpus::Term> m_terms;
    std::vector<QLineEdit *> m_targets;
    std::map<corpus::Axis, QStringListModel *> m_labels;
};

} // namespace lutrin::gui
