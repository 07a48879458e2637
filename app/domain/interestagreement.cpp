// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/interestagreement.h"

#include <QCoreApplication>

#include <cmath>

namespace Cairn {

namespace {

constexpr long StrongHundredths = 73;
constexpr long SomeHundredths = 30;

} // namespace

InterestAgreement interestAgreement(double correlation)
{
    const long hundredths = std::lround(correlation * 100);
    if (hundredths >= StrongHundredths)
        return InterestAgreement::Strong;
    if (hundredths >= SomeHundredths)
        return InterestAgreement::Some;
    return hundredths <= -SomeHundredths ? InterestAgreement::Opposite : InterestAgreement::Little;
}

QString nameOf(InterestAgreement agreement)
{
    switch (agreement) {
    case InterestAgreement::Opposite:
        //: How far a person's interests have the shape of a role's: they point the other way
        return QCoreApplication::translate("InterestAgreement", "Opposite interests");
    case InterestAgreement::Little:
        //: How far a person's interests have the shape of a role's
        return QCoreApplication::translate("InterestAgreement", "Little agreement");
    case InterestAgreement::Some:
        //: How far a person's interests have the shape of a role's
        return QCoreApplication::translate("InterestAgreement", "Some agreement");
    case InterestAgreement::Strong:
        //: How far a person's interests have the shape of a role's
        return QCoreApplication::translate("InterestAgreement", "Strong agreement");
    }
    return {};
}

} // namespace Cairn
