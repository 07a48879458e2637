// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/comparisoncell.h"

class QHBoxLayout;

namespace Cairn {

class StyledLabel;

/** A cell of words: a line, and smaller ones after or below it; with an icon where it has one. */
class ComparisonTextCell final : public ComparisonCell
{
    Q_OBJECT

public:
    enum class Kind : quint8 {
        Caption, ///< what a row is, at its start
        Fact     ///< of one role
    };

    ComparisonTextCell(const Theme &theme, Kind kind, QWidget *parent = nullptr);

    /** An icon of Theme::icon(); empty: none. */
    void showWords(const QString &words, const QString &more, const QString &icon = {});

private:
    class Icon;

    Icon *m_icon;
    StyledLabel *m_words;
    StyledLabel *m_more;
};

} // namespace Cairn
