// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDoubleSpinBox>

namespace Cairn {

/** A field for hours to the quarter, in the person's locale, without needless decimals: "12 h", "1.5 h", "0.25 h". */
class HoursSpinBox final : public QDoubleSpinBox
{
    Q_OBJECT

public:
    explicit HoursSpinBox(QWidget *parent = nullptr);

    QString textFromValue(double value) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /** Hours in words as the field shows them, and their number alone. */
    static QString worded(double hours);
    static QString numeral(double hours);

    static constexpr double Quarter = 0.25;

private:
    int roomForQuarters() const;
};

} // namespace Cairn
