// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/availability.h"
#include "domain/result.h"

#include <QCommandLineOption>
#include <QCoreApplication>

namespace Cairn {

class Invocation;

/** What the options of the command line say about when a learner has time; what they do not name stays as it is. */
class AvailabilityOptions final
{
    Q_DECLARE_TR_FUNCTIONS(Cairn::AvailabilityOptions)

public:
    static QList<QCommandLineOption> options();
    /** A problem where an option does not say what it can. */
    static Result<AvailabilityOptions> read(const Invocation &invocation);

    /** Whether nothing is to be changed. */
    bool isEmpty() const { return *this == AvailabilityOptions(); }
    Availability appliedTo(Availability availability) const;

    friend bool operator==(const AvailabilityOptions &, const AvailabilityOptions &) = default;

private:
    using Week = std::array<double, DaysInAWeek>;

    /** Days off, and whether they were named with their kind. */
    struct GivenDayOff
    {
        DayOff dayOff;
        bool hasKind = false;
        friend bool operator==(const GivenDayOff &, const GivenDayOff &) = default;
    };

    Result<void> readWeek(const Invocation &invocation);
    Result<void> readDaysOff(const Invocation &invocation);
    Result<void> readEnds(const Invocation &invocation);
    Result<void> readAtOnce(const Invocation &invocation);
    static Result<Week> weekOf(const QString &text);
    static Result<double> hoursOf(const QString &text, double most);
    static Result<QDate> dayOf(const QString &text);
    static Result<GivenDayOff> dayOffOf(const QString &text);

    std::optional<Week> m_week;
    bool m_dropsDaysOff = false;
    std::vector<GivenDayOff> m_off;
    std::optional<QDate> m_start;
    std::optional<std::optional<QDate>> m_deadline; // without a day: there is none any more
    std::optional<int> m_atOnce;
};

} // namespace Cairn
