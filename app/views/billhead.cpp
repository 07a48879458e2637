// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/billhead.h"

#include "models/matchbillmodel.h"
#include "views/billdelegate.h"
#include "views/theme.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace Cairn {

namespace {

constexpr int RoomForName = 115;
constexpr int LeastName = 60;
constexpr int LeastBars = 36;

} // namespace

BillHead::BillHead(const Theme &theme, QWidget *parent) : QHeaderView(Qt::Horizontal, parent), m_theme(theme)
{
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(0);
    setStretchLastSection(false);
    setSectionsClickable(false);
    setHighlightSections(false);
    viewport()->setBackgroundRole(QPalette::Base);
}

QFont BillHead::wordFont() const
{
    return m_theme.font(TextStyle::Axis);
}

QString BillHead::wordOf(int column) const
{
    // The bars speak for themselves; the word is there for a screen reader.
    if (!model() || column == MatchBillModel::WeightColumn)
        return {};
    return model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
}

int BillHead::wordWidth(int column) const
{
    const QString word = wordOf(column);
    return word.isEmpty() ? 0 : QFontMetrics(wordFont()).horizontalAdvance(word) + m_theme.scaled(8);
}

void BillHead::share(int width)
{
    int rest = width;
    std::array<int, MatchBillModel::ColumnCount> widths{};
    for (int column = 1; column < MatchBillModel::ColumnCount; ++column) {
        int &wide = widths[static_cast<size_t>(column)];
        wide = std::max(BillDelegate::columnWidth(column, m_theme), wordWidth(column));
        rest -= wide;
    }
    // Long words of the head are paid for by the bars, which say the same at any length, not by the skills' names.
    int &bars = widths[MatchBillModel::WeightColumn];
    const int lent = std::clamp(m_theme.scaled(RoomForName) - rest, 0, bars - m_theme.scaled(LeastBars));
    bars -= lent;
    int &names = widths[MatchBillModel::SkillColumn];
    names = std::max(rest + lent, m_theme.scaled(LeastName));
    // Where even that is too much, the words of the head are elided: no figure may leave the pane.
    int over = names - (rest + lent);
    for (const int column :
         {MatchBillModel::LevelsColumn, MatchBillModel::EarnedColumn, MatchBillModel::MissingColumn}) {
        int &wide = widths[static_cast<size_t>(column)];
        const int given = std::clamp(over, 0, wide - BillDelegate::columnWidth(column, m_theme));
        wide -= given;
        over -= given;
    }
    for (int column = 0; column < MatchBillModel::ColumnCount; ++column)
        resizeSection(column, widths[static_cast<size_t>(column)]);
}

QSize BillHead::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), QFontMetrics(wordFont()).height() + 6};
}

void BillHead::paintSection(QPainter *painter, const QRect &rect, int column) const
{
    const Tokens &tokens = m_theme.tokens();
    painter->fillRect(rect, tokens.surface);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokens.line);
    const bool isPoints = column == MatchBillModel::EarnedColumn || column == MatchBillModel::MissingColumn;
    const auto alignment = QStyle::visualAlignment(layoutDirection(), isPoints ? Qt::AlignRight : Qt::AlignLeft);
    painter->setFont(wordFont());
    painter->setPen(tokens.text3);
    painter->drawText(rect, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                      QFontMetrics(wordFont()).elidedText(wordOf(column), Qt::ElideRight, rect.width()));
}

} // namespace Cairn
