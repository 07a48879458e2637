// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/hourspicker.h"

#include "domain/learnerprofile.h"
#include "views/theme.h"

#include <QDoubleSpinBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSlider>

#include <cmath>

namespace Cairn {

namespace {

constexpr int SliderWidth = 380;
constexpr int PageOfHours = 4;

/** Says whole hours without a fraction. */
class HoursField final : public QDoubleSpinBox
{
public:
    using QDoubleSpinBox::QDoubleSpinBox;

    QString textFromValue(double value) const override
    {
        const bool isWhole = std::abs(value - std::round(value)) < 0.05;
        return locale().toString(value, 'f', isWhole ? 0 : 1);
    }
};

} // namespace

HoursPicker::HoursPicker(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_field(new HoursField(this))
{
    m_slider->setRange(static_cast<int>(LeastHoursPerWeek), static_cast<int>(MostHoursPerWeek));
    m_slider->setPageStep(PageOfHours);
    m_field->setRange(LeastHoursPerWeek, MostHoursPerWeek);
    m_field->setDecimals(1);
    m_field->setSingleStep(1);

    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(16);
    line->addWidget(m_slider, 1);
    line->addWidget(m_field);
    line->addStretch(0);
    setFocusProxy(m_slider);

    connect(m_slider, &QSlider::valueChanged, m_field,
            [this](int wholeHours) { m_field->setValue(static_cast<double>(wholeHours)); });
    connect(m_field, &QDoubleSpinBox::valueChanged, this, &HoursPicker::follow);
    connect(&theme, &Theme::changed, this, &HoursPicker::refresh);
    setHours(LearnerProfile().hoursPerWeek);
    retranslate();
    refresh();
}

double HoursPicker::hours() const
{
    return m_field->value();
}

void HoursPicker::setHours(double hours)
{
    m_field->setValue(hours);
    follow(m_field->value());
}

void HoursPicker::follow(double hours)
{
    // The slider knows whole hours only; it must not round what was typed.
    const QSignalBlocker blocker(m_slider);
    m_slider->setValue(static_cast<int>(std::lround(hours)));
    emit hoursChanged(hours);
}

void HoursPicker::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void HoursPicker::retranslate()
{
    const QString name = tr("Hours per week");
    m_slider->setAccessibleName(name);
    m_field->setAccessibleName(name);
    //: Stands behind a number in a field: hours
    m_field->setSuffix(tr(" h"));
}

void HoursPicker::refresh()
{
    m_slider->setMaximumWidth(m_theme.scaled(SliderWidth));
    m_slider->setMinimumWidth(m_theme.scaled(SliderWidth) / 4);
}

} // namespace Cairn
