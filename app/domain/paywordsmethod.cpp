// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/paywords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Cairn {

namespace {

constexpr std::array<PayPopulation, 5> AllPopulations{PayPopulation::Employees, PayPopulation::StemEmployees,
                                                      PayPopulation::Advertisements, PayPopulation::RuleOfThumb,
                                                      PayPopulation::Own};

QString translated(const char *text)
{
    return QCoreApplication::translate("PayWords", text);
}

QStringList doubtsAboutEmployees()
{
    return {
        translated(QT_TRANSLATE_NOOP(
            "PayWords",
            "They count the jobs of all employers and take base wages; the self-employed are not in them.")),
        translated(QT_TRANSLATE_NOOP(
            "PayWords", "How many employers answered is not published, only relative standard errors: the number given "
                        "is one of estimated jobs.")),
        translated(QT_TRANSLATE_NOOP(
            "PayWords", "An occupation of the statistics is often wider than a role, and holds other work as well.")),
        translated(QT_TRANSLATE_NOOP("PayWords", "The highest wages of some years are published as “at least” only.")),
        translated(QT_TRANSLATE_NOOP(
            "PayWords", "The publisher advises against reading the years as a trend: occupations and samples change.")),
    };
}

QStringList doubtsAboutStem()
{
    return {
        translated(QT_TRANSLATE_NOOP(
            "PayWords", "They put about 100 occupations in science, technology, engineering and mathematics together, "
                        "so they are not about one role.")),
        translated(
            QT_TRANSLATE_NOOP("PayWords", "They tell how places and industries compare, not what a role pays there.")),
        translated(QT_TRANSLATE_NOOP(
            "PayWords",
            "They count the jobs of all employers and take base wages; the self-employed are not in them.")),
    };
}

QStringList doubtsAboutAdvertisements()
{
    return {
        translated(QT_TRANSLATE_NOOP(
            "PayWords", "Only firms and states that publish pay are in them, and about 90\u00a0% of the advertisements "
                        "are from the United States.")),
        translated(QT_TRANSLATE_NOOP(
            "PayWords", "An advertisement counts as the middle of its range; what is paid in the end may be anywhere "
                        "in it, or beyond.")),
        translated(QT_TRANSLATE_NOOP(
            "PayWords", "Repeated advertisements count once. Those of one employer are not independent of each other, "
                        "so the interval of the median is too narrow.")),
        translated(QT_TRANSLATE_NOOP(
            "PayWords", "The level is the publisher's guess from the advertisement, and some places are wrong.")),
        translated(QT_TRANSLATE_NOOP(
            "PayWords", "Records before 2022 are answers to a survey, not advertisements, so a trend across that year "
                        "would be false.")),
    };
}

QStringList doubtsAboutOwn()
{
    return {
        translated(QT_TRANSLATE_NOOP("PayWords",
                                     "They come from a file of your own: the program cannot know whom it leaves out.")),
        translated(QT_TRANSLATE_NOOP("PayWords",
                                     "Rows that name no level, place or year count only where none is asked for.")),
    };
}

} // namespace

QStringList methodParagraphs()
{
    const QLocale locale;
    return {
        translated(QT_TRANSLATE_NOOP(
            "PayWords", "All amounts are gross, before tax, for a year, at the prices of their time: nothing is "
                        "adjusted for inflation.")),
        translated(QT_TRANSLATE_NOOP(
            "PayWords", "p10 is the amount below which a tenth of all pay lies, and so on; half lies below the median, "
                        "and the middle half of all pay between p25 and p75.")),
        translated(QT_TRANSLATE_NOOP(
            "PayWords", "The percentiles of advertisements and of own files are worked out here, by linear "
                        "interpolation between the two nearest amounts (type 7 of Hyndman and Fan). Those of official "
                        "statistics are the publisher's own.")),
        translated(QT_TRANSLATE_NOOP(
            "PayWords", "The 95\u00a0% interval says between which amounts the median of all such pay is likely to "
                        "lie. It is read off the sorted amounts (order statistics), so it assumes no shape of the "
                        "distribution, but that the amounts are independent.")),
        //: %1 and %2 the least sizes of a sample
        translated(QT_TRANSLATE_NOOP("PayWords",
                                     "Below %1 amounts nothing is shown; below %2 a figure is marked as few data."))
            .arg(locale.toString(LeastShown), locale.toString(LeastNormal)),
        translated(QT_TRANSLATE_NOOP(
            "PayWords", "Official statistics, advertisements and own files are about different people. They stand "
                        "beside each other and are never put together or averaged.")),
        translated(QT_TRANSLATE_NOOP(
            "PayWords", "Rates between currencies are means of a year, or where none is at hand rounded ones. Where "
                        "amounts are converted or adjusted for "
                        "price levels, each step is named with its number, year and source, and the published amount "
                        "stays visible.")),
    };
}

QStringList whyItMayBeWrong(PayPopulation population)
{
    switch (population) {
    case PayPopulation::Employees:
        return doubtsAboutEmployees();
    case PayPopulation::StemEmployees:
        return doubtsAboutStem();
    case PayPopulation::Advertisements:
        return doubtsAboutAdvertisements();
    case PayPopulation::Own:
        return doubtsAboutOwn();
    case PayPopulation::RuleOfThumb:
        break;
    }
    return {translated(QT_TRANSLATE_NOOP(
        "PayWords", "It is what one career guide says. It was not measured, and nobody says from how many people it "
                    "comes."))};
}

QStringList methodText(const std::vector<PayFigure> &figures)
{
    QStringList paragraphs = methodParagraphs();
    for (const PayPopulation population : AllPopulations) {
        const bool isThere = std::any_of(figures.begin(), figures.end(), [population](const PayFigure &figure) {
            return figure.population == population;
        });
        if (isThere)
            //: %1 a kind of figures, e.g. "Job advertisements", %2 sentences on why they may be wrong
            paragraphs += translated(QT_TRANSLATE_NOOP("PayWords", "%1: why this may be wrong. %2"))
                              .arg(populationText(population), whyItMayBeWrong(population).join(u' '));
    }
    return paragraphs;
}

} // namespace Cairn
