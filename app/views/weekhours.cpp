// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/weekhours.h"

#include "views/flowlayout.h"
#include "views/hoursspinbox.h"

#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace Cairn {

namespace {

constexpr int Gap = 8;
constexpr int LabelGap = 3;
constexpr double HoursInADay = 24;
constexpr double HalfAnHour = 0.5;

} // namespace

WeekHours::WeekHours(QWidget *parent) : QWidget(parent)
{
    auto *days = new FlowLayout(this, Gap);
    days->setContentsMargins(0, 0, 0, 0);
    const QLocale locale;
    for (int at = 0; at < DaysInAWeek; ++at) {
        const int day = (locale.firstDayOfWeek() - 1 + at) % DaysInAWeek + 1; // Monday is 1
        auto *pair = new QWidget(this);
        auto *column = new QVBoxLayout(pair);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(LabelGap);
        auto *label = new QLabel(locale.standaloneDayName(day, QLocale::ShortFormat), pair);
        label->setProperty("tone", QStringLiteral("secondary"));
        auto *field = new HoursSpinBox(pair);
        field->setRange(0, HoursInADay);
        field->setSingleStep(HalfAnHour);
        //: %1 a day of the week
        field->setAccessibleName(tr("Hours on %1").arg(locale.standaloneDayName(day, QLocale::LongFormat)));
        column->addWidget(label);
        column->addWidget(field);
        days->addWidget(pair);
        m_fields[static_cast<size_t>(day - 1)] = field;
        connect(field, &QDoubleSpinBox::valueChanged, this, &WeekHours::hoursChanged);
    }
}

QWidget *WeekHours::firstField() const
{
    return m_fields[static_cast<size_t>(QLocale().firstDayOfWeek() - 1)];
}

std::array<double, DaysInAWeek> WeekHours::hours() const
{
    std::array<double, DaysInAWeek> hours{};
    std::transform(m_fields.begin(), m_fields.end(), hours.begin(),
                   [](const HoursSpinBox *field) { return field->value(); });
    return hours;
}

void WeekHours::setHours(const std::array<double, DaysInAWeek> &hours)
{
    for (size_t day = 0; day < hours.size(); ++day) {
        const QSignalBlocker blocker(m_fields[day]);
        m_fields[day]->setValue(hours[day]);
    }
    emit hoursChanged();
}

} // namespace Cairn
