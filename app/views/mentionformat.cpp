// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/mentionformat.h"

#include "views/theme.h"

namespace Cairn {

QTextCharFormat mentionFormat(SkillMention::Strength strength, const Theme &theme)
{
    const Tokens &tokens = theme.tokens();
    QTextCharFormat format;
    format.setForeground(tokens.text);
    switch (strength) {
    case SkillMention::Strength::Must:
        format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        format.setUnderlineColor(tokens.accent);
        format.setBackground(tokens.highContrast ? tokens.surface : tokens.tint2);
        break;
    case SkillMention::Strength::Nice:
        format.setUnderlineStyle(QTextCharFormat::DashUnderline);
        format.setUnderlineColor(tokens.accent);
        format.setBackground(tokens.highContrast ? tokens.surface : tokens.tint);
        break;
    case SkillMention::Strength::Named:
        format.setUnderlineStyle(QTextCharFormat::DotLine);
        format.setUnderlineColor(tokens.text2);
        format.setBackground(tokens.highContrast ? tokens.surface : tokens.sunken);
        break;
    }
    return format;
}

} // namespace Cairn
