// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/hoursrangefield.h"

#include "views/flowlayout.h"
#include "views/hoursspinbox.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>
#include <array>

namespace Cairn {

namespace {

constexpr double MostHours = 9999;
constexpr int Gap = 14;
constexpr int LineGap = 6;

} // namespace

HoursRangeField::HoursRangeField(QWidget *parent) : QWidget(parent)
{
    auto *fields = new FlowLayout(this, Gap);
    fields->setLineSpacing(LineGap);
    fields->setContentsMargins(0, 0, 0, 0);
    //: Stands before a field with hours: the low guess
    m_low = addField(tr("low"), tr("Hours, low guess"));
    //: Stands before a field with hours: the likely guess
    m_likely = addField(tr("likely"), tr("Hours, likely guess"));
    //: Stands before a field with hours: the high guess
    m_high = addField(tr("high"), tr("Hours, high guess"));

    connect(m_low, &QDoubleSpinBox::valueChanged, this, [this](double low) {
        m_likely->setValue(std::max(m_likely->value(), low));
        emit hoursChanged();
    });
    connect(m_likely, &QDoubleSpinBox::valueChanged, this, [this](double likely) {
        m_low->setValue(std::min(m_low->value(), likely));
        m_high->setValue(std::max(m_high->value(), likely));
        emit hoursChanged();
    });
    connect(m_high, &QDoubleSpinBox::valueChanged, this, [this](double high) {
        m_likely->setValue(std::min(m_likely->value(), high));
        emit hoursChanged();
    });
}

HoursSpinBox *HoursRangeField::addField(const QString &caption, const QString &name)
{
    auto *pair = new QWidget(this);
    auto *line = new QHBoxLayout(pair);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(LineGap);
    auto *label = new QLabel(caption, pair);
    label->setProperty("tone", QStringLiteral("secondary"));
    auto *field = new HoursSpinBox(pair);
    field->setMaximum(MostHours);
    field->setAccessibleName(name);
    line->addWidget(label);
    line->addWidget(field);
    layout()->addWidget(pair);
    return field;
}

HoursRange HoursRangeField::shown() const
{
    return {m_low->value(), m_likely->value(), m_high->value()};
}

HoursRange HoursRangeField::hours() const
{
    return shown() == m_shownOfGiven ? m_given : shown();
}

void HoursRangeField::setHours(const HoursRange &hours)
{
    {
        const std::array<QSignalBlocker, 3> blockers{QSignalBlocker(m_low), QSignalBlocker(m_likely),
                                                     QSignalBlocker(m_high)};
        m_low->setValue(hours.low);
        m_likely->setValue(hours.likely);
        m_high->setValue(hours.high);
    }
    m_given = hours;
    m_shownOfGiven = shown();
    emit hoursChanged();
}

QWidget *HoursRangeField::firstField() const
{
    return m_low;
}

} // namespace Cairn
