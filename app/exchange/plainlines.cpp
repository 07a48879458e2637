// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/plainlines.h"

#include <algorithm>

namespace Cairn {

namespace {

/** What no plain text needs: controls other than a tab. */
bool isLeftOut(QChar character)
{
    return (character.unicode() < 0x20 && character != u'\t') || character.unicode() == 0x7F;
}

} // namespace

void PlainLines::add(QStringView text)
{
    if (m_gap >= Gap::Line && m_tabs == 0)
        text = text.mid(std::find_if_not(text.begin(), text.end(), [](QChar c) { return c.isSpace(); }) - text.begin());
    qsizetype from = 0;
    while (from < text.size()) {
        if (isLeftOut(text.at(from))) {
            ++from;
            continue;
        }
        qsizetype end = from;
        while (end < text.size() && !isLeftOut(text.at(end)))
            ++end;
        writeGap();
        m_text += text.mid(from, end - from);
        from = end;
    }
}

void PlainLines::addBlank()
{
    widenTo(Gap::Blank);
}

void PlainLines::endLine()
{
    if (!isAtCellStart())
        widenTo(Gap::Line);
}

void PlainLines::breakLine()
{
    if (!isAtCellStart())
        m_gap = m_gap >= Gap::Line ? Gap::EmptyLine : Gap::Line;
}

void PlainLines::beginItem()
{
    endLine();
    m_isItem = true;
}

void PlainLines::beginCell()
{
    if (m_cells > 0) {
        ++m_tabs;
        // The last block of a cell ends in its tab and not in a line break.
        if (m_text.size() > m_cellFrom)
            m_gap = Gap::None;
    }
    ++m_cells;
    m_isItem = false;
    m_cellFrom = m_text.size();
}

void PlainLines::endRow()
{
    m_cells = 0;
    m_tabs = 0;
    endLine();
}

bool PlainLines::isAtCellStart() const
{
    return m_cells > 0 && m_text.size() == m_cellFrom;
}

void PlainLines::widenTo(Gap gap)
{
    m_gap = std::max(m_gap, gap);
}

void PlainLines::writeGap()
{
    if (m_gap >= Gap::Line && !m_text.isEmpty()) {
        while (!m_text.isEmpty() && m_text.back().isSpace())
            m_text.chop(1);
        m_text += m_gap == Gap::EmptyLine ? QStringLiteral("\n\n") : QStringLiteral("\n");
    } else if (m_gap == Gap::Blank && m_tabs == 0 && !m_text.isEmpty()) {
        m_text += u' ';
    }
    m_text += QString(m_tabs, u'\t');
    if (m_isItem)
        m_text += QStringLiteral("- ");
    m_gap = Gap::None;
    m_tabs = 0;
    m_isItem = false;
}

} // namespace Cairn
