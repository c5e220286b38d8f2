// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/standardsymbol.h"

#include <algorithm>
#include <array>

namespace lutrin::gui {

namespace {

struct StandardSymbol {
    QStyle::StandardPixmap name;
    const char *symbol;
};

/// Of line edits, and of Qt's own file dialog, where the desktop has none.
constexpr std::array standardSymbols{
    StandardSymbol{QStyle::SP_LineEditClearButton, "close"},
    StandardSymbol{QStyle::SP_ArrowBack, "arrow-left"},
    StandardSymbol{QStyle::SP_FileDialogBack, "arrow-left"},
    StandardSymbol{QStyle::SP_ArrowForward, "arrow-right"},
    StandardSymbol{QStyle::SP_FileDialogToParent, "chevron-up"},
    StandardSymbol{QStyle::SP_FileDialogNewFolder, "folder-new"},
    StandardSymbol{QStyle::SP_FileDialogListView, "grid"},
    StandardSymbol{QStyle::SP_FileDialogDetailedView, "list"},
    StandardSymbol{QStyle::SP_ComputerIcon, "computer"},
    StandardSymbol{QStyle::SP_DriveHDIcon, "computer"},
    StandardSymbol{QStyle::SP_DirIcon, "folder"},
    StandardSymbol{QStyle::SP_DirClosedIcon, "folder"},
    StandardSymbol{QStyle::SP_DirOpenIcon, "folder"},
    StandardSymbol{QStyle::SP_DirHomeIcon, "folder"},
    StandardSymbol{QStyle::SP_FileIcon, "document"},
};

} // namespace

QString standardSymbol(QStyle::StandardPixmap name)
{
    const auto found = std::ranges::find(standardSymbols, name, &StandardSymbol::name);
    return found == standardSymbols.end() ? QString() : QString::fromLatin1(found->symbol);
}

} // namespace lutrin::gui
