// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/resourcewords.h"

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

constexpr std::array<Named, 6> Kinds{{
    {"course", QT_TRANSLATE_NOOP("Resource", "Course")},
    {"certificate", QT_TRANSLATE_NOOP("Resource", "Certificate")},
    {"project", QT_TRANSLATE_NOOP("Resource", "Project")},
    {"book", QT_TRANSLATE_NOOP("Resource", "Book")},
    {"community", QT_TRANSLATE_NOOP("Resource", "Community")},
    {"documentation", QT_TRANSLATE_NOOP("Resource", "Documentation")},
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

QString costOf(const Resource &resource)
{
    const QString cost = wordsFor(Costs, resource.cost);
    if (resource.costNote.isEmpty())
        return cost;
    //: What a course or an exam costs, and a note on it, e.g. "paid (USD 150)"
    return translated(QT_TRANSLATE_NOOP("Resource", "%1 (%2)")).arg(cost, resource.costNote);
}

QString hoursOf(const Resource &resource)
{
    if (!resource.hours)
        return {};
    const QString low = QLocale().toString(qRound(resource.hours->low));
    const QString high = QLocale().toString(qRound(resource.hours->high));
    if (low == high) {
        //: Hours of study; the space does not break
        return translated(QT_TRANSLATE_NOOP("Resource", "%1\u00a0h")).arg(low);
    }
    //: A range of hours of study; the space does not break
    return translated(QT_TRANSLATE_NOOP("Resource", "%1\u2013%2\u00a0h")).arg(low, high);
}

} // namespace Cairn
