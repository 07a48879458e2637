// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chartdressing.h"

#include "views/theme.h"

namespace Cairn {

ChartDress chartDressOf(const Theme &theme)
{
    const Tokens &tokens = theme.tokens();
    ChartDress dress;
    dress.colours = {tokens.surface, tokens.text,   tokens.text2,      tokens.text3,
                     tokens.line,    tokens.line2,  tokens.ctl,        tokens.accent,
                     tokens.warn,    tokens.series, tokens.seriesFill, tokens.highContrast};
    dress.axis = theme.font(TextStyle::Axis);
    dress.secondary = theme.font(TextStyle::Secondary);
    dress.strong = theme.font(TextStyle::ControlStrong);
    dress.scale = theme.textScale();
    return dress;
}

} // namespace Cairn
