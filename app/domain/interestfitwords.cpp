// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/interestfitwords.h"

#include "domain/outlookwords.h"
#include "domain/sourcewords.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace Cairn {

namespace {

QString signedNumber(double correlation)
{
    QString number = QLocale().toString(std::abs(correlation), 'f', 2);
    const bool isZero = QLocale().toString(0.0, 'f', 2) == number;
    return correlation < 0 && !isZero ? QChar(0x2212) + number : number;
}

/** %1 is a correlation. */
QString agreementSentence(InterestAgreement agreement)
{
    switch (agreement) {
    case InterestAgreement::Opposite:
        //: %1 is a correlation, e.g. "0.81"
        return QCoreApplication::translate("InterestFit",
                                           "Your interests point the other way than this role’s (correlation %1).");
    case InterestAgreement::Little:
        //: %1 is a correlation, e.g. "0.81"
        return QCoreApplication::translate("InterestFit",
                                           "Your interests agree little with this role’s (correlation %1).");
    case InterestAgreement::Some:
        //: %1 is a correlation, e.g. "0.81"
        return QCoreApplication::translate("InterestFit",
                                           "Your interests agree in part with this role’s (correlation %1).");
    case InterestAgreement::Strong:
        //: %1 is a correlation, e.g. "0.81"
        return QCoreApplication::translate("InterestFit",
                                           "Your interests agree strongly with this role’s (correlation %1).");
    }
    return {};
}

QString fitSentence(const InterestFit &fit)
{
    switch (fit.state) {
    case InterestFitState::Known:
        return agreementSentence(interestAgreement(*fit.correlation)).arg(signedNumber(*fit.correlation));
    case InterestFitState::TooFewAnswers:
        return QCoreApplication::translate(
            "InterestFit", "Answer at least %Ln statement(s) of each type to compare your interests with roles.",
            nullptr, InterestProfile::FewestAnswers);
    case InterestFitState::NoFigures:
        return QCoreApplication::translate("InterestFit",
                                           "There are no interest figures for the occupations near this role.");
    case InterestFitState::FlatAnswers:
        return QCoreApplication::translate(
            "InterestFit",
            "You like all six types alike, so that your interests point to no role more than to another.");
    case InterestFitState::FlatFigures:
        return QCoreApplication::translate("InterestFit",
                                           "The occupations near this role call for all six types alike.");
    }
    return {};
}

} // namespace

QStringList interestFitSentences(const InterestFit &fit, const Catalogue &catalogue)
{
    QStringList sentences{fitSentence(fit)};
    if (fit.calledFor.isEmpty())
        return sentences;
    //: %1 occupations, %2 how near they come to the role, e.g. "a good fit"
    sentences += QCoreApplication::translate("InterestFit", "The role’s figures are those of %1 (%2).")
                     .arg(QLocale().createSeparatedList(catalogue.occupationTitles(fit.calledFor.codes)),
                          nameOfFit(fit.calledFor.fit));
    for (const SourceId &source : fit.calledFor.sources)
        sentences += sourceSentence(source, catalogue);
    if (fit.state == InterestFitState::Known)
        sentences += QCoreApplication::translate(
            "InterestFit",
            "This compares likings with occupations near the role: a hint, and no word on what you can do.");
    return sentences;
}

} // namespace Cairn
