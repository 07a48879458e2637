// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/resourcewords.h"

#include "cli/hourswords.h"

#include <QCoreApplication>
#include <QLocale>

namespace Cairn {

namespace {

/** The same words as in the windows, so that they are translated once. */
QString translated(const char *text)
{
    return QCoreApplication::translate("Resource", text);
}

} // namespace

QString costWords(const Resource &resource)
{
    const bool isSubscription = resource.cost == QLatin1String("subscription");
    if (resource.price) {
        //: A price: the currency and the amount, e.g. "USD 150"; the space does not break
        const QString price = translated(QT_TRANSLATE_NOOP("Resource", "%1\u00a0%2"))
                                  .arg(resource.price->currency, QLocale().toString(resource.price->amount));
        //: %1 is a price, e.g. "USD 49, by subscription"
        return isSubscription ? translated(QT_TRANSLATE_NOOP("Resource", "%1, by subscription")).arg(price) : price;
    }
    if (isSubscription)
        return translated(QT_TRANSLATE_NOOP("Resource", "by subscription"));
    if (resource.cost == QLatin1String("free"))
        return translated(QT_TRANSLATE_NOOP("Resource", "free"));
    if (resource.cost == QLatin1String("paid"))
        return translated(QT_TRANSLATE_NOOP("Resource", "paid"));
    return translated(QT_TRANSLATE_NOOP("Resource", "price not known"));
}

QString hoursWords(const Resource &resource)
{
    if (resource.brief)
        return hoursWords(resource.brief->hours.low, resource.brief->hours.high);
    return resource.hours ? hoursWords(resource.hours->low, resource.hours->high) : QString();
}

QString checkedWords(const Resource &resource, const QDate &today)
{
    const QString day = QLocale().toString(resource.checkedOn, QLocale::ShortFormat);
    //: %1 is the day on which prices and states were last looked at
    return resource.needsAnotherLook(today) ? QCoreApplication::translate("CommandLine", "%1, look again").arg(day)
                                            : day;
}

} // namespace Cairn
