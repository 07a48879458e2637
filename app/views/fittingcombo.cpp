// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fittingcombo.h"

#include <QAbstractItemView>
#include <QStyle>
#include <QStyleOptionComboBox>

#include <algorithm>

namespace Cairn {

FittingCombo::FittingCombo(QWidget *parent) : QComboBox(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QComboBox::currentIndexChanged, this, [this] { updateGeometry(); });
}

QSize FittingCombo::sizeFor(const QString &text) const
{
    QStyleOptionComboBox option;
    initStyleOption(&option);
    int width = fontMetrics().horizontalAdvance(text) + 2;
    if (!option.currentIcon.isNull())
        width += iconSize().width() * 3 / 2;
    return style()->sizeFromContents(QStyle::CT_ComboBox, &option, QSize(width, fontMetrics().height()), this);
}

QSize FittingCombo::sizeHint() const
{
    return sizeFor(currentText());
}

QSize FittingCombo::minimumSizeHint() const
{
    return sizeFor(currentText().left(3));
}

void FittingCombo::showPopup()
{
    const int widest = view()->sizeHintForColumn(0) + 2 * view()->frameWidth();
    view()->setMinimumWidth(std::max(width(), widest + fontMetrics().averageCharWidth() * 2));
    QComboBox::showPopup();
}

} // namespace Cairn
