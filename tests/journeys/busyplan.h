// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;

namespace Cairn {

class Catalogue;
class OpenProgram;

/** Opens the sample learner, whose name is given by whoever tests. */
void openSample(OpenProgram &program, const QString &name);

/**
 * Adds to the open plan of the sample learner what makes every page say the most it can: own skills and steps,
 * evidence, another rating by the advisor, roles that are compared, a kept advertisement, days off, an agreed plan.
 * What a person would have typed is in letters that no translation has.
 */
void makeBusy(OpenProgram &program);

/** The text of an advertisement, and of a CV, as a person may paste it; it names skills by their titles. */
QString someAdvert(const Catalogue &catalogue);
QString someCv(const Catalogue &catalogue);

} // namespace Cairn
