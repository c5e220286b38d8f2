// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/shell/qtgaps.h"

#include <QString>
#include <QTranslator>

namespace lutrin::gui {

/// The interface's language: our translations and Qt's own, and the locale for dates and numbers.
/// Owned by the program.
class Translation {
public:
    /// `folder` holds `lutrin_fr.qm` and `lutrin_en.qm`.
    explicit Translation(QString folder);
    ~Translation();
    Q_DISABLE_COPY_MOVE(Translation)

    /// `fr`, `en`, or empty for the system's: French unless that is English. What is on screen has
    /// to be made anew. Returns the language taken.
    QString use(const QString &choice);
    /// The language that `use()` would take; needs no application yet.
    [[nodiscard]] static QString languageOf(const QString &choice);

private:
    void remove();

    QString m_folder;
    QtGaps m_gaps;
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace lutrin::gui
