// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QFrame;
class QPushButton;
class QVBoxLayout;

namespace Cairn {

class FigureTable;
class StyledLabel;
class Theme;

/** A card for a chart and, below it, its numbers as a table with a button that copies them; both scroll together. */
class ChartWithTable final : public QScrollArea
{
    Q_OBJECT

public:
    explicit ChartWithTable(const Theme &theme, QWidget *parent = nullptr);

    /** Where the chart goes; without a layout at first. */
    QFrame *card() const { return m_card; }
    /** Takes the table; to be called once. */
    void setTable(FigureTable *table);
    /** What the numbers are in, beside the heading. */
    void setUnit(const QString &text);

signals:
    void copyWanted();

private:
    const Theme &m_theme;
    QFrame *m_card;
    StyledLabel *m_unit;
    QVBoxLayout *m_lines;
};

} // namespace Cairn
