// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/homecard.h"

class QPushButton;

namespace Cairn {

class ActivityCalendar;
class ActivityLegend;
class ActivityModel;
class ActivityTable;
class LiveRoadmap;

/** The days of the last weeks by the hours that were logged, as a calm calendar or as a table of the same. */
class ActivityCard final : public HomeCard
{
    Q_OBJECT

public:
    ActivityCard(const Theme &theme, const LiveRoadmap &roadmap, QWidget *parent = nullptr);

    void refresh() override {} // the model tells what is new

    enum class Form : quint8 { Calendar, Table };
    Form form() const { return m_form; }
    void setForm(Form form);

signals:
    /** The keyboard stands here, in this card. */
    void placeReached(const QRect &place);

private:
    ActivityModel *m_activity;
    ActivityCalendar *m_calendar;
    ActivityLegend *m_legend;
    ActivityTable *m_table;
    StyledLabel *m_note;
    QPushButton *m_switch;
    Form m_form = Form::Calendar;
};

} // namespace Cairn
