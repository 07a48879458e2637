// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/comparisoncell.h"

class QPushButton;

namespace Cairn {

class StyledLabel;
class WrappingLink;

/** The head of a compared role: its mark, its title, and whether it is the target or can be; below it what to do. */
class ComparisonHeadCell final : public ComparisonCell
{
    Q_OBJECT

public:
    ComparisonHeadCell(const Theme &theme, int place, QWidget *parent = nullptr);

    enum class Standing : quint8 { Target, Other };
    enum class Removal : quint8 { Offered, NotOffered };
    void showRole(const QString &title, Standing standing, Removal removal);

    QWidget *titleButton() const;
    QPushButton *targetButton() const { return m_aim; }
    QPushButton *removeButton() const { return m_remove; }

signals:
    void opened();
    void targetWanted();
    void removalWanted();

private:
    class Mark;

    QPushButton *makeQuiet(const QString &text);

    WrappingLink *m_title;
    QWidget *m_target;
    QPushButton *m_aim;
    QPushButton *m_remove;
};

} // namespace Cairn
