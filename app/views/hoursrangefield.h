// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/hoursrange.h"

#include <QWidget>

namespace Cairn {

class HoursSpinBox;

/** Three fields for the low, the likely and the high guess; whichever is changed takes the others along. */
class HoursRangeField final : public QWidget
{
    Q_OBJECT

public:
    explicit HoursRangeField(QWidget *parent = nullptr);

    /** Exactly as set where nothing was changed. */
    HoursRange hours() const;
    void setHours(const HoursRange &hours);
    /** The first field, for the label in front of them. */
    QWidget *firstField() const;

signals:
    void hoursChanged();

private:
    HoursSpinBox *addField(const QString &caption, const QString &name);
    HoursRange shown() const;

    HoursSpinBox *m_low;
    HoursSpinBox *m_likely;
    HoursSpinBox *m_high;
    HoursRange m_given;        ///< exactly as set
    HoursRange m_shownOfGiven; ///< the same as far as the fields can show it
};

} // namespace Cairn
