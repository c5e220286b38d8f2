// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "citation/reference.h"

#include <QFrame>
#include <QString>

#include <vector>

namespace lutrin::gui {

class GrowingText;
class Theme;

/// The card on which a reference, the head of a bibliography or a remark in their place is read.
class ReferenceCard : public QFrame {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReferenceCard)

public:
    explicit ReferenceCard(const Theme &theme, QWidget *parent = nullptr);

    void showReferences(const std::vector<citation::Formatted> &references);
    void showRemark(const QString &words);

private:
    void paint();

    const Theme &m_theme;
    QString m_html;
    bool m_remark = true;
    bool m_several = false;
    GrowingText *m_text;
};

} // namespace lutrin::gui
