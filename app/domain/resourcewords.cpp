// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/resourcewords.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace Cairn {

namespace {

struct Named
{
    const char *code;
    const char *words;
};

constexpr std::array<Named, 7> Kinds{{
    {"course", QT_TRANSLATE_NOOP("Resource", "Course")},
    {"certificate", QT_TRANSLATE_NOOP("Resource", "Certificate")},
    {"project", QT_TRANSLATE_NOOP("Resource", "Project")},
    {"book", QT_TRANSLATE_NOOP("Resource", "Book")},
    {"community", QT_TRANSLATE_NOOP("Resource", "Community")},
    {"documentation", QT_TRANSLATE_NOOP("Resource", "Documentation")},
    {"competition", QT_TRANSLATE_NOOP("Resource", "Competition")},
}};

constexpr std::array<Named, 4> Costs{{
    {"free", QT_TRANSLATE_NOOP("Resource", "free")},
    {"paid", QT_TRANSLATE_NOOP("Resource", "paid")},
    {"subscription", QT_TRANSLATE_NOOP("Resource", "by subscription")},
    {"unknown", QT_TRANSLATE_NOOP("Resource", "price not known")},
}};

QString translated(const char *text)
{
    return QCoreApplication::translate("Resource", text);
}

template <size_t count>
QString wordsFor(const std::array<Named, count> &names, const QString &code)
{
    for (const Named &each : names) {
        if (code == QLatin1String(each.code))
            return translated(each.words);
    }
    return code;
}

} // namespace

QString nameOfResourceKind(const QString &kind)
{
    return wordsFor(Kinds, kind);
}

QString priceOf(const Resource &resource)
{
    if (!resource.price)
        return wordsFor(Costs, resource.cost);
    //: A price: the currency and the amount, e.g. "USD 150"; the space does not break
    const QString price = translated(QT_TRANSLATE_NOOP("Resource", "%1\u00a0%2"))
                              .arg(resource.price->currency, QLocale().toString(resource.price->amount));
    //: %1 is a price, e.g. "USD 49, by subscription"
    return resource.cost == QLatin1String("subscription")
               ? translated(QT_TRANSLATE_NOOP("Resource", "%1, by subscription")).arg(price)
               : price;
}

QString costOf(const Resource &resource)
{
    if (resource.costNote.isEmpty())
        return priceOf(resource);
    //: What a course or an exam costs, and a note on it, e.g. "paid (USD 150)"
    return translated(QT_TRANSLATE_NOOP("Resource", "%1 (%2)")).arg(priceOf(resource), resource.costNote);
}

QString hoursOf(const Resource &resource)
{
    const std::optional<Resource::Hours> span = resource.hoursSpan();
    if (!span)
        return {};
    const QString low = QLocale().toString(qRound(span->low));
    const QString high = QLocale().toString(qRound(span->high));
    if (low == high) {
        //: Hours of study; the space does not break
        return translated(QT_TRANSLATE_NOOP("Resource", "%1\u00a0h")).arg(low);
    }
    //: A range of hours of study; the space does not break
    return translated(QT_TRANSLATE_NOOP("Resource", "%1\u2013%2\u00a0h")).arg(low, high);
}

QString retiredSentence(const Resource &resource, const Catalogue &catalogue)
{
    QStringList titles;
    for (const ResourceId &id : resource.replacedBy) {
        if (const Resource *next = catalogue.resource(id))
            titles << next->title;
    }
    const QString instead = QLocale().createSeparatedList(titles);
    const QString day = QLocale().toString(resource.retiredOn, QLocale::ShortFormat);
    if (!resource.retiredOn.isValid()) {
        return titles.isEmpty() ? translated(QT_TRANSLATE_NOOP("Resource", "%1 is retired.")).arg(resource.title)
                                : translated(QT_TRANSLATE_NOOP("Resource", "%1 is retired. Instead there is %2."))
                                      .arg(resource.title, instead);
    }
    //: %1 a course or certificate, %2 a date
    return titles.isEmpty()
               ? translated(QT_TRANSLATE_NOOP("Resource", "%1 was retired on %2.")).arg(resource.title, day)
               //: %1 a course or certificate, %2 a date, %3 one or several others
               : translated(QT_TRANSLATE_NOOP("Resource", "%1 was retired on %2. Instead there is %3."))
                     .arg(resource.title, day, instead);
}

QString doubtAbout(const Resource &resource, const QDate &today)
{
    if (resource.state == QLatin1String("unchecked"))
        return translated(QT_TRANSLATE_NOOP("Resource", "could not be verified"));
    if (resource.needsAnotherLook(today))
        //: %1 a date
        return translated(QT_TRANSLATE_NOOP("Resource", "last checked on %1, look again"))
            .arg(QLocale().toString(resource.checkedOn, QLocale::ShortFormat));
    return {};
}

} // namespace Cairn
