// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Cairn {

/** How far two profiles of interest have the same shape, in words. */
enum class InterestAgreement : quint8 { Opposite, Little, Some, Strong };

/**
 * The word for a correlation as it is shown, with two decimals: Strong from 0.73, Some from 0.30, Opposite down from
 * -0.30, and Little between. These bounds are our own judgement. Of profiles that have nothing to do with each other
 * about one in twenty reaches 0.73 by chance (t distribution with four degrees of freedom, one-sided), but more than
 * one in four reaches 0.30.
 */
InterestAgreement interestAgreement(double correlation);

/** The word in the person's language, e.g. "Strong agreement". */
QString nameOf(InterestAgreement agreement);

} // namespace Cairn
