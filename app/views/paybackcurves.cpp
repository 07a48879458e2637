// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paybackcurves.h"

#include "charts/paybackchart.h"
#include "domain/paywords.h"
#include "models/paybackmodel.h"

#include <QCoreApplication>

#include <cmath>

namespace Cairn {

namespace {

constexpr int MonthsOfYear = 12;

std::vector<QPointF> pointsOf(const PayBackCurve &curve)
{
    std::vector<QPointF> points;
    for (const PayBackCurve::Point &point : curve.points)
        points.emplace_back(point.month, point.money);
    return points;
}

/** A short amount with its sign, e.g. "+€98k". */
QString signedShortText(double money, const QString &currency)
{
    const QString amount = payShortText({std::abs(money)}, currency, QLocale());
    if (std::llround(money) == 0)
        return amount;
    return signOf(money, QLocale()) + amount;
}

/** Two lines: when it is paid back, and how that differs with the pay. */
QString zeroTextOf(const PayBackCourse &course)
{
    const auto first =
        QCoreApplication::translate("PayBackCurves", "Paid back %1").arg(paidBackText(course.middle.paidBackAfter));
    //: %1 and %2 are for example "after 10 months"
    const auto second = QCoreApplication::translate("PayBackCurves", "%1 at p75 pay, %2 at p25")
                            .arg(paidBackText(course.high.paidBackAfter), paidBackText(course.low.paidBackAfter));
    return first + u'\n' + second;
}

PayBackLine lineOf(const PayBackCourse &course, int series, const PayBackModel &courses,
                   const PayBackAssumptions &assumptions)
{
    PayBackLine line;
    const int horizon = assumptions.years * MonthsOfYear;
    line.name = course.isOther ? QCoreApplication::translate("PayBackCurves", "The other path")
                               : QCoreApplication::translate("PayBackCurves", "Your plan");
    const QString role = courses.pathName(course);
    //: Below the name of a path: the role it leads to
    line.note = QCoreApplication::translate("PayBackCurves", "then %1").arg(courses.roleTitle(course));
    const QString end = signedShortText(course.middle.moneyAt(horizon), assumptions.currency);
    //: %1 is an amount, %2 the number of a year from today
    line.endText =
        QCoreApplication::translate("PayBackCurves", "%1 at year %2").arg(end, QLocale().toString(assumptions.years));
    line.series = series;
    line.median = pointsOf(course.middle);
    line.lower = pointsOf(course.low);
    line.upper = pointsOf(course.high);
    const std::optional<double> zero = course.middle.paidBackAfter;
    if (zero && *zero > 0 && *zero <= horizon) {
        line.zeroAt = zero;
        line.zeroText = zeroTextOf(course);
    }
    //: A path, when it is paid back, and where it ends
    line.spoken = QCoreApplication::translate("PayBackCurves", "%1: paid back %2; %3.")
                      .arg(role, paidBackText(zero), line.endText);
    line.tip = line.spoken + u'\n' + zeroTextOf(course);
    return line;
}

} // namespace

void showPayBackCurves(PayBackChart &chart, const PayBackModel &courses, const PayBackAssumptions &assumptions)
{
    std::vector<PayBackLine> lines;
    for (const PayBackCourse &course : courses.courses())
        lines.push_back(lineOf(course, static_cast<int>(lines.size()), courses, assumptions));
    std::vector<PayBackTick> ticks{{0, QCoreApplication::translate("PayBackCurves", "today")}};
    const QLocale locale;
    const int every = assumptions.years > 12 ? 5 : 1;
    for (int year = every; year <= assumptions.years; year += every)
        ticks.push_back({static_cast<double>(year * MonthsOfYear),
                         //: On an axis: %1 is the number of a year from today
                         QCoreApplication::translate("PayBackCurves", "year %1").arg(locale.toString(year))});
    chart.setAxisTitle(QCoreApplication::translate("PayBackCurves", "Money ahead of, or behind, staying as it is now"));
    chart.setTicks(std::move(ticks));
    chart.setFormat([currency = assumptions.currency](double money) { return signedShortText(money, currency); });
    chart.setLines(std::move(lines));
}

} // namespace Cairn
