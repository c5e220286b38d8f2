// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTranslator>

namespace lutrin::gui {

/// The French of what Qt's own translation has left in English, or says in another tone, where a
/// user of Lutrin meets it.
class QtGaps : public QTranslator {
public:
    [[nodiscard]] QString translate(const char *context, const char *text, const char *comment,
                                    int count) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }
};

} // namespace lutrin::gui
