// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/roadmap.h"
#include "domain/whatif.h"
#include "views/formdialog.h"

#include <QThreadPool>
#include <QTimer>

#include <array>
#include <atomic>
#include <memory>
#include <optional>

class QDateEdit;
class QGridLayout;

namespace Cairn {

class FittingCombo;
class HoursSpinBox;
class LiveRoadmap;
class StyledLabel;

/**
 * Sets the plan beside another one: with other hours, for another role, or begun on another day. It changes nothing
 * itself; what the person chooses is told, and the side of now then follows the plan.
 */
class WhatIfDialog final : public FormDialog
{
    Q_OBJECT

public:
    /** The roadmap outlives the dialog. */
    WhatIfDialog(const Theme &theme, const LiveRoadmap &roadmap, QWidget *parent = nullptr);
    ~WhatIfDialog() override;

    /** What differs from the plan. */
    WhatIf whatIf() const;

signals:
    /** Hours a week and first day, as far as they are given. */
    void timesChosen(const Cairn::WhatIf &times);
    void targetChosen(const Cairn::Target &target);
    void planBChosen(const Cairn::Target &target);

private:
    /** One line: how it is now, a field or how it would be, and how the two differ in words. */
    struct Line
    {
        StyledLabel *now = nullptr;
        StyledLabel *then = nullptr; ///< null where a field is
        StyledLabel *difference = nullptr;
    };
    enum LineNumber : quint8 {
        HoursLine,
        RoleLine,
        LevelLine,
        FirstDayLine,
        FinishLine,
        HalfLine,
        FourInFiveLine,
        HoursLeftLine,
        MatchLine,
        LineCount
    };

    void layOut();
    void addLine(LineNumber number, const QString &name, QWidget *field = nullptr);
    void addHead(const QString &text, int column);
    void addActions();
    void fillRoles();
    void showPlan();
    void followChange();
    void workOut();
    void showLines();
    void showGiven();
    void showResults();
    void showDay(LineNumber number, const QDate &now, const QDate &then);
    void showForecasts();
    void setDifference(LineNumber number, const QString &words);
    void showActions();
    void showWays();
    void beginForecast();
    void stopForecast();
    std::optional<Target> chosenTarget() const;
    QDate firstDayNow() const;
    QString dayWords(const QDate &day) const;
    const Forecast *forecastThen() const;

    const LiveRoadmap &m_roadmap;
    QGridLayout *m_grid = nullptr;
    HoursSpinBox *m_hours;
    FittingCombo *m_role;
    FittingCombo *m_level;
    QDateEdit *m_start;
    std::array<Line, LineCount> m_lines;
    StyledLabel *m_ways;
    QPushButton *m_useTimes;
    QPushButton *m_makeTarget;
    QPushButton *m_makePlanB;
    WhatIf m_shown; ///< what the other plan was worked out for
    Roadmap m_other;
    std::optional<Forecast> m_forecast;       ///< of the other plan
    std::shared_ptr<std::atomic_bool> m_stop; ///< of the forecast that is being worked out
    QTimer m_pause;                           ///< before the other plan is worked out
    QThreadPool m_threads;
};

} // namespace Cairn
