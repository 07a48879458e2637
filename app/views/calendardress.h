// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDateEdit;

namespace Cairn {

class Theme;

/** Has the field open a calendar whose arrows are the theme's, and whose weekends are days like the others. */
void dressCalendar(QDateEdit &field, const Theme &theme);

} // namespace Cairn
