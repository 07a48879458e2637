// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rolewords.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>
#include <span>

namespace Cairn {

namespace {

struct Word
{
    const char *code;
    const char *text;
};

constexpr Word Families[] = {
    {"engineering", QT_TRANSLATE_NOOP("RoleFamily", "Engineering")},
    {"science", QT_TRANSLATE_NOOP("RoleFamily", "Science")},
    {"research", QT_TRANSLATE_NOOP("RoleFamily", "Research")},
    {"product", QT_TRANSLATE_NOOP("RoleFamily", "Product")},
    {"leadership", QT_TRANSLATE_NOOP("RoleFamily", "Leadership")},
};

constexpr Word Fields[] = {
    {"technology", QT_TRANSLATE_NOOP("WorkField", "Technology")},
    {"healthcare", QT_TRANSLATE_NOOP("WorkField", "Healthcare")},
    {"finance", QT_TRANSLATE_NOOP("WorkField", "Finance")},
    {"ecommerce", QT_TRANSLATE_NOOP("WorkField", "E-commerce and retail")},
    {"manufacturing", QT_TRANSLATE_NOOP("WorkField", "Manufacturing")},
    {"telecommunications", QT_TRANSLATE_NOOP("WorkField", "Telecommunications")},
    {"cybersecurity", QT_TRANSLATE_NOOP("WorkField", "Cybersecurity")},
    {"automotive", QT_TRANSLATE_NOOP("WorkField", "Automotive")},
    {"robotics", QT_TRANSLATE_NOOP("WorkField", "Robotics")},
    {"media", QT_TRANSLATE_NOOP("WorkField", "Media")},
    {"public_sector", QT_TRANSLATE_NOOP("WorkField", "Public sector")},
    {"research", QT_TRANSLATE_NOOP("WorkField", "Research")},
    {"education", QT_TRANSLATE_NOOP("WorkField", "Education")},
    {"energy", QT_TRANSLATE_NOOP("WorkField", "Energy")},
};

constexpr Word Ways[] = {
    {"degree", QT_TRANSLATE_NOOP("WayIn", "By a degree")},
    {"self_taught", QT_TRANSLATE_NOOP("WayIn", "Self-taught")},
    {"apprenticeship", QT_TRANSLATE_NOOP("WayIn", "By an apprenticeship")},
    {"research", QT_TRANSLATE_NOOP("WayIn", "From research")},
    {"from_work", QT_TRANSLATE_NOOP("WayIn", "From other work")},
};

QString ownWords(QString code)
{
    code.replace(QLatin1Char('_'), QLatin1Char(' '));
    return code.left(1).toUpper() + code.mid(1);
}

QString wordFor(std::span<const Word> words, const char *context, const QString &code)
{
    for (const Word &word : words) {
        if (code == QLatin1String(word.code))
            return QCoreApplication::translate(context, word.text);
    }
    return ownWords(code);
}

QString wholeHours(double hours)
{
    return QLocale().toString(hours > 0 && hours < 1 ? 1 : static_cast<int>(std::lround(hours)));
}

} // namespace

QString nameOf(const FamilyId &family)
{
    return wordFor(Families, "RoleFamily", family.text());
}

QString nameOf(const FieldId &field)
{
    return wordFor(Fields, "WorkField", field.text());
}

QString nameOf(RoleKind kind)
{
    switch (kind) {
    case RoleKind::Specialist:
        //: A kind of role: one does the work oneself
        return QCoreApplication::translate("RoleKind", "Specialist");
    case RoleKind::Growth:
        //: A kind of role: one leads others or sets the direction
        return QCoreApplication::translate("RoleKind", "Growth");
    case RoleKind::Emerging:
        //: A kind of role: the work is new and its shape not settled yet
        return QCoreApplication::translate("RoleKind", "Emerging");
    }
    return {};
}

QString nameOfWayIn(const QString &way)
{
    return wordFor(Ways, "WayIn", way);
}

QString percentText(int percent)
{
    //: A share in percent, with a space that does not break
    return QCoreApplication::translate("RoleFigures", "%1\u00a0%").arg(QLocale().toString(percent));
}

QString hoursText(double hours)
{
    //: A number of hours, short
    return QCoreApplication::translate("RoleFigures", "%1\u00a0h").arg(wholeHours(hours));
}

QString hoursSpanText(const HoursRange &hours)
{
    //: From so many to so many hours, short
    return QCoreApplication::translate("RoleFigures", "%1\u2013%2\u00a0h")
        .arg(wholeHours(hours.low), wholeHours(hours.high));
}

} // namespace Cairn
