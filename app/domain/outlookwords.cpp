// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/outlookwords.h"

#include "domain/sourcewords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace Cairn {

namespace {

/** Occupations that are named one by one; the others are counted. */
constexpr qsizetype MostNamed = 3;

QString translated(const char *text)
{
    return QCoreApplication::translate("Outlook", text);
}

QString signedPercent(double percent)
{
    const QString number = QLocale().toString(percent, 'f', 1);
    //: A change in percent, e.g. "+3.1 %"; the space does not break
    return translated(QT_TRANSLATE_NOOP("Outlook", "%1\u00a0%")).arg(percent > 0 ? u'+' + number : number);
}

QString someOf(const QStringList &titles)
{
    const QStringList named = titles.mid(0, MostNamed);
    const auto others = static_cast<int>(titles.size() - named.size());
    const QString list = QLocale().createSeparatedList(named);
    //: %1 some occupations; %Ln others are not named
    return others == 0 ? list
                       : QCoreApplication::translate("Outlook", "%1 and %Ln other(s)", nullptr, others).arg(list);
}

} // namespace

QString nameOfFit(const QString &fit)
{
    static constexpr std::array<std::pair<const char *, const char *>, 4> Words{{
        {"exact", QT_TRANSLATE_NOOP("Outlook", "the same occupation")},
        {"good", QT_TRANSLATE_NOOP("Outlook", "a good fit")},
        {"fair", QT_TRANSLATE_NOOP("Outlook", "a fair fit")},
        {"weak", QT_TRANSLATE_NOOP("Outlook", "only a weak fit")},
    }};
    const auto found =
        std::find_if(Words.begin(), Words.end(), [&fit](const auto &each) { return fit == QLatin1String(each.first); });
    return found == Words.end() ? fit : translated(found->second);
}

QString nameOfScheme(const QString &scheme)
{
    return scheme == QLatin1String("onet") ? QStringLiteral("O*NET") : QStringLiteral("ESCO");
}

QStringList outlookSentences(const Role &role, const Catalogue &catalogue)
{
    const Outlook *outlook = catalogue.outlookOf(role);
    if (!outlook)
        return {translated(QT_TRANSLATE_NOOP(
            "Outlook",
            "There is no official projection for this role: no occupation of the statistics fits it well."))};
    const QLocale locale;
    QStringList sentences;
    //: %1 an occupation of the statistics, %2 how well it fits the role, %3 a country
    sentences += translated(QT_TRANSLATE_NOOP("Outlook", "Projected for “%1” (%2), %3:"))
                     .arg(outlook->title, nameOfFit(role.occupations.fit), outlook->place);
    //: %1 number of jobs, %2 and %4 years, %3 a change in percent
    sentences += translated(QT_TRANSLATE_NOOP("Outlook", "%1 jobs in %2; %3 until %4."))
                     .arg(locale.toString(outlook->jobs), QString::number(outlook->fromYear),
                          signedPercent(outlook->changePercent), QString::number(outlook->toYear));
    if (const Outlook *all = catalogue.outlookOfAll())
        //: %1 a change in percent
        sentences += translated(QT_TRANSLATE_NOOP("Outlook", "All occupations together in the same time: %1."))
                         .arg(signedPercent(all->changePercent));
    if (outlook->openingsPerYear)
        //: %1 a number of jobs
        sentences +=
            translated(QT_TRANSLATE_NOOP("Outlook", "About %1 openings a year, most of them because people leave."))
                .arg(locale.toString(*outlook->openingsPerYear));
    sentences += sourceSentence(outlook->source, catalogue);
    return sentences;
}

std::vector<std::pair<QString, QString>> occupationLines(const Role &role, const Catalogue &catalogue)
{
    std::vector<std::pair<QString, QString>> lines;
    for (const Occupation *occupation : catalogue.occupationsOf(role)) {
        //: An occupation of a public classification: %1 its name, %2 the classification, %3 the code
        lines.emplace_back(translated(QT_TRANSLATE_NOOP("Outlook", "%1 (%2 %3)"))
                               .arg(occupation->title, nameOfScheme(occupation->scheme), occupation->code),
                           QString());
    }
    if (!lines.empty())
        lines.front().second = nameOfFit(role.occupations.fit);
    return lines;
}

QStringList demandSentences(const SkillId &skill, const Catalogue &catalogue)
{
    QStringList sentences;
    for (const SoftwareDemand *demand : catalogue.demandFor(skill)) {
        const QString asked = someOf(catalogue.occupationTitles(demand->inDemand));
        const QString hot = someOf(catalogue.occupationTitles(demand->hot));
        if (!asked.isEmpty())
            //: %1 software, %2 occupations
            sentences +=
                translated(QT_TRANSLATE_NOOP("Outlook", "%1 is in demand for: %2.")).arg(demand->software, asked);
        else if (!hot.isEmpty())
            //: %1 software, %2 occupations
            sentences +=
                translated(QT_TRANSLATE_NOOP("Outlook", "%1 is often named for: %2.")).arg(demand->software, hot);
    }
    return sentences;
}

} // namespace Cairn
