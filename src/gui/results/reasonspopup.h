// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/shell/context.h"
#include "search/answer.h"

#include <QFrame>

#include <set>
#include <string>
#include <vector>

class QGridLayout;
class QLabel;

namespace lutrin::gui {

/// « Pourquoi ce résultat ? »: the words that found a document, how near each is to the one asked
/// for, where it stands and what it weighs; a button forbids one where something would still be
/// found. Escape closes.
class ReasonsPopup : public QFrame {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReasonsPopup)

public:
    /// What is known of one result.
    struct Explained {
        std::string id;
        std::vector<search::Reason> reasons;
        std::set<std::string> indispensable; ///< indispensableWords()
    };

    ReasonsPopup(const Context &context, QWidget *parent);

    /// Asks for the reasons of the result in this row of the present answer, and opens with its
    /// right upper corner at `corner` when they are there.
    void explain(int row, const std::string &id, const QPoint &corner);

private:
    void show(const Explained &found, const QPoint &corner);
    /// `share`: of the whole, in hundredths.
    void addReason(const search::Reason &reason, int share, bool dispensable);
    void addRest(std::size_t count, int share);
    void addShare(int row, int share);
    void forbid(const std::string &word);

    Context m_context;
    QWidget *m_content = nullptr;
    QGridLayout *m_rows = nullptr;
};

} // namespace lutrin::gui
