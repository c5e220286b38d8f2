// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/columnplace.h"

namespace lutrin::search {

Place placeOf(store::Column column)
{
    switch (column) {
    case store::Column::Title:
        return Place::Title;
    case store::Column::Standfirst:
        return Place::Standfirst;
    case store::Column::Authors:
        return Place::Authors;
    case store::Column::Subjects:
        return Place::Subjects;
    case store::Column::Body:
        return Place::Body;
    }
    return Place::Body;
}

} // namespace lutrin::search
