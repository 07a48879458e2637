// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/billhead.h"

#include "models/matchbillmodel.h"
#include "views/theme.h"

#include <QPainter>

namespace Cairn {

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
