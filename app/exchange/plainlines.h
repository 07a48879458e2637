// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Cairn {

/**
 * Makes lines of plain text of what a document says about blocks, items and cells. What stands between two texts is
 * written only when the second comes, so that there is never more than one blank line, and nothing at the end of one.
 */
class PlainLines final
{
public:
    void add(QStringView text);
    /** White space that may be written in one way or another: at most one blank, and none beside a line break. */
    void addBlank();
    /** A block begins or ends here: what follows stands on another line. */
    void endLine();
    /** A line break that was asked for; two of them are a blank line. */
    void breakLine();
    /** What follows is an item of a list, and begins with "- ". */
    void beginItem();
    void endItem() { m_isItem = false; }
    /** What follows is a row of a table; its cells are separated by tabs, the empty ones too. */
    void beginRow() { endRow(); }
    void beginCell();
    void endRow();

    QString text() const { return m_text; }

private:
    enum class Gap : quint8 { None, Blank, Line, EmptyLine };
    bool isAtCellStart() const;
    void widenTo(Gap gap);
    void writeGap();

    QString m_text;
    Gap m_gap = Gap::EmptyLine; ///< what is still to be written; nothing is at the beginning
    qsizetype m_tabs = 0;       ///< between cells, still to be written behind it
    qsizetype m_cells = 0;      ///< of the row
    qsizetype m_cellFrom = 0;   ///< where the text of the cell begins
    bool m_isItem = false;      ///< its mark is still to be written
};

} // namespace Cairn
