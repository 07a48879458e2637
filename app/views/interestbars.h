// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/interestfit.h"

#include <QWidget>

#include <array>

namespace Cairn {

class ShareBar;
class StyledLabel;
class Theme;

/**
 * The six types of interest as lines: how far a person likes each and, beside it, how far a role calls for it, as bars
 * with their numbers. A screen reader gets each line as a sentence.
 */
class InterestBars final : public QWidget
{
    Q_OBJECT

public:
    /** Without the figures of a role there is no room for them either. */
    enum class Sides : quint8 { PersonOnly, PersonAndRole };

    InterestBars(const Theme &theme, Sides sides, QWidget *parent = nullptr);

    void showProfile(const InterestProfile &profile);
    /** Figures from 1 to 7; none: not known. */
    void showCalledFor(const RoleInterests &calledFor);

private:
    struct Line
    {
        StyledLabel *name = nullptr;
        ShareBar *liked = nullptr;
        StyledLabel *likedText = nullptr;
        ShareBar *called = nullptr;
        StyledLabel *calledText = nullptr;
        QString likedWords;
        QString calledWords;
    };

    void addHead();
    void addLine(InterestType type);
    void describe(InterestType type);
    StyledLabel *makeLabel(const QString &text, const QString &tone);

    const Theme &m_theme;
    Sides m_sides;
    std::array<Line, InterestTypeCount> m_lines;
};

} // namespace Cairn
