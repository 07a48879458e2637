// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Cairn {

/** What a person wants to happen after a workspace could not be opened. */
enum class OpeningChoice : quint8 {
    TryAgain,
    RestoreCopy,         ///< the newest checked copy takes the place; the file that is there is kept aside
    SetAsideAndBeginNew, ///< the file is renamed, never erased
    OpenAnyway,          ///< although another computer's lock is there
    ChooseFolder,
    ShowOtherWindow,
    Quit
};

} // namespace Cairn
