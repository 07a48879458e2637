// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/hoursspinbox.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace Cairn {

namespace {

constexpr int MostDecimals = 2;
constexpr double HalfAHundredth = 0.005;

QString number(double hours, const QLocale &locale)
{
    int decimals = 0;
    for (double shown = hours; decimals < MostDecimals && std::abs(shown - std::round(shown)) >= HalfAHundredth;)
        shown = hours * std::pow(10, ++decimals);
    return locale.toString(hours, 'f', decimals);
}

} // namespace

HoursSpinBox::HoursSpinBox(QWidget *parent) : QDoubleSpinBox(parent)
{
    setDecimals(MostDecimals);
    setSingleStep(Quarter);
    setRange(Quarter, 24);
    // What is half typed must not move anything else along.
    setKeyboardTracking(false);
    //: Stands behind a number in a field: hours; the space does not break
    setSuffix(tr("\u00a0h"));
}

QString HoursSpinBox::textFromValue(double value) const
{
    return number(value, locale());
}

int HoursSpinBox::roomForQuarters() const
{
    // The base class makes room for the largest and the smallest number, which may have no decimals.
    const int shown = fontMetrics().horizontalAdvance(textFromValue(maximum()));
    return std::max(0, fontMetrics().horizontalAdvance(textFromValue(maximum() - Quarter)) - shown);
}

QSize HoursSpinBox::sizeHint() const
{
    return QDoubleSpinBox::sizeHint() + QSize(roomForQuarters(), 0);
}

QSize HoursSpinBox::minimumSizeHint() const
{
    return QDoubleSpinBox::minimumSizeHint() + QSize(roomForQuarters(), 0);
}

QString HoursSpinBox::numeral(double hours)
{
    return number(hours, QLocale());
}

QString HoursSpinBox::worded(double hours)
{
    //: %1 hours; the space does not break
    return tr("%1\u00a0h").arg(numeral(hours));
}

} // namespace Cairn
