// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/learnerlookup.h"

#include <algorithm>
#include <iterator>

namespace Cairn {

namespace {

constexpr int MostIdsNamed = 5;

/** The same letters may come as one sign or as a letter and its accent, as the keyboard or file system has it. */
QString composed(const QString &name)
{
    return name.normalized(QString::NormalizationForm_C);
}

QString idsOf(const std::vector<LearnerSummary> &learners)
{
    QStringList ids;
    for (const LearnerSummary &learner : learners)
        ids.append(learner.id.text());
    const bool isLong = ids.size() > MostIdsNamed;
    return ids.mid(0, MostIdsNamed).join(QStringLiteral(", ")) + (isLong ? QStringLiteral(", …") : QString());
}

} // namespace

Result<LearnerSummary> LearnerLookup::find(const QString &named, const std::vector<LearnerSummary> &learners,
                                           Beginnings beginnings)
{
    std::vector<LearnerSummary> fitting;
    const auto take = [&](auto fits) {
        std::copy_if(learners.begin(), learners.end(), std::back_inserter(fitting), fits);
    };
    take([&](const LearnerSummary &learner) { return learner.id.text() == named; });
    if (fitting.empty() && !named.isEmpty()) {
        take([&, name = composed(named)](const LearnerSummary &learner) {
            const bool begins = beginnings == Beginnings::Accepted && learner.id.text().startsWith(named);
            return begins || composed(learner.name) == name;
        });
    }
    if (fitting.size() == 1)
        return fitting.front();
    if (fitting.empty())
        return Problem{
            tr("There is no learner “%1”, so nothing was done. “careercairn-cli learner list” lists them all.")
                .arg(named),
            named};
    return Problem{
        tr("“%1” fits more than one learner, so nothing was done. Name one by id: %2.").arg(named, idsOf(fitting)),
        named};
}

} // namespace Cairn
