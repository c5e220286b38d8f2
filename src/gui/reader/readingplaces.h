// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace lutrin::gui {

class Settings;

/// How far each document was read, from one start to the next: the last two hundred, unless the
/// user does not want to be remembered.
class ReadingPlaces {
public:
    explicit ReadingPlaces(Settings &settings);

    /// ReaderView::place(); 0 for a document that was never read.
    [[nodiscard]] int place(const QString &document) const { return m_places.value(document); }
    void setPlace(const QString &document, int place);
    /// The place in a document that is part of another now: there, unless that has a place itself.
    void passOn(const QString &former, const QString &document);

private:
    void keep();

    Settings &m_settings;
    QHash<QString, int> m_places;
    QList<QString> m_newest; ///< first the one read last
};

} // namespace lutrin::gui
