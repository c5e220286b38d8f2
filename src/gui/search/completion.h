// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/request.h"

#include <QString>

#include <optional>

namespace lutrin::gui {

/// What may be completed at the cursor of a query.
struct Completion {
    enum class Kind {
        Recent, ///< the whole line: searches made before
        Field,  ///< the name of a field
        Value,  ///< what stands after a field's name
        Import, ///< the same after `import:`, which is no facet
    };

    Kind kind = Kind::Recent;
    QString typed; ///< of it, as far as the cursor; without quotes
    int begin = 0; ///< what the completion takes the place of, in the line's UTF-16
    int end = 0;
    search::Facet facet = search::Facet::Theme; ///< of a Value
    QString rest; ///< of these two: the query without the field, whose results are counted

    bool operator==(const Completion &) const = default;
};

/// None where nothing is offered: inside ordinary words. A field's name is offered from its third
/// letter on.
[[nodiscard]] std::optional<Completion> completionAt(const QString &line, int cursor);

/// The names of fields that begin so, each with its colon.
[[nodiscard]] QStringList fieldsBeginning(const QString &typed);

/// A value as it is written after its field: between quotes where it is not one word.
[[nodiscard]] QString quotedValue(const QString &value);

} // namespace lutrin::gui
