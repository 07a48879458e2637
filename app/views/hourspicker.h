// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QDoubleSpinBox;
class QSlider;

namespace Cairn {

class Theme;

/** Hours a week, by a slider in whole hours or by a field in tenths. */
class HoursPicker final : public QWidget
{
    Q_OBJECT

public:
    explicit HoursPicker(const Theme &theme, QWidget *parent = nullptr);

    /** LeastHoursPerWeek to MostHoursPerWeek. */
    double hours() const;
    void setHours(double hours);

signals:
    void hoursChanged(double hours);

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow(double hours);
    void retranslate();
    void refresh();

    const Theme &m_theme;
    QSlider *m_slider;
    QDoubleSpinBox *m_field;
};

} // namespace Cairn
