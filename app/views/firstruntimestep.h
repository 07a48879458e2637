// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "views/firstrunstep.h"

#include <vector>

namespace Cairn {

class HoursPicker;
class InterestPicker;
class StyledLabel;
class Theme;

/** Second step: interests and the hours of a week, with what they come to in a month. */
class FirstRunTimeStep final : public FirstRunStep
{
    Q_OBJECT

public:
    FirstRunTimeStep(const Theme &theme, QWidget *parent);

    QString title() const override;
    QString hint() const override;
    QWidget *firstFocus() const override;

    std::vector<InterestId> interests() const;
    double hoursPerWeek() const;

signals:
    void interestsChanged();

protected:
    void retranslate() override;

private:
    void showMonth();

    StyledLabel *m_interestsLabel;
    StyledLabel *m_interestsHint;
    InterestPicker *m_interests;
    StyledLabel *m_hoursLabel;
    HoursPicker *m_hours;
    StyledLabel *m_month;
};

} // namespace Cairn
