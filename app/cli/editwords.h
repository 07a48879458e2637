// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"
#include "domain/changehistory.h"

#include <QCoreApplication>

namespace Cairn {

/** Edits in the person's words: what each is about, and what stood before and after. */
class EditWords final
{
    Q_DECLARE_TR_FUNCTIONS(Cairn::EditWords)

public:
    /** The catalogue outlives this; the rows tell the titles of own skills and of steps. */
    EditWords(const Catalogue &catalogue, const std::vector<JournalRow> &rows);

    QString titleOf(const SkillId &skill) const;
    QString subject(const Edit &edit) const;
    QString before(const Edit &edit) const;
    QString after(const Edit &edit) const;

private:
    QString words(Level level) const;
    QString words(const QString &note) const;
    QString words(const std::optional<Evidence> &evidence) const;
    QString words(const std::optional<OwnSkill> &skill) const;
    QString words(const std::optional<Target> &target) const;
    QString words(const std::optional<LearnerProfile> &profile) const;
    QString words(const std::optional<Availability> &availability) const;
    QString words(const StepRecord &record) const;
    QString words(const std::optional<OwnStep> &step) const;
    QString words(const std::optional<LoggedHours> &logged) const;
    QString words(const std::optional<RunningTimer> &timer) const;
    QString words(const std::optional<Baseline> &baseline) const;
    QString words(const std::optional<PayBackAssumptions> &assumptions) const;
    QString words(const std::optional<Level> &level) const;
    QString words(const std::optional<Liking> &liking) const;
    QString words(const std::vector<RoleId> &roles) const;
    QString words(const std::optional<KeptAdvert> &advert) const;
    QString words(const SkillId &named) const;
    /** Empty where no level is wanted. */
    QString wantedWords(Level level) const;
    /** Empty where the edit is of another kind. */
    QString subjectOfWish(const Edit &edit) const;
    QString stepTitle(const StepId &step) const;
    void remember(const StepEdit &edit);

    const Catalogue &m_catalogue;
    QHash<SkillId, QString> m_ownTitles;
    QHash<StepId, QString> m_stepTitles;
};

} // namespace Cairn
