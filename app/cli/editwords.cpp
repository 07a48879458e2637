// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/editwords.h"

#include "cli/levelwords.h"
#include "domain/paywords.h"

#include <QLocale>

namespace Cairn {

namespace {

constexpr int MostLetters = 40;

QString shortened(const QString &text)
{
    const QString simple = text.simplified();
    return simple.size() <= MostLetters ? simple : simple.left(MostLetters - 1) + u'…';
}

} // namespace

EditWords::EditWords(const Catalogue &catalogue, const std::vector<JournalRow> &rows) : m_catalogue(catalogue)
{
    for (const JournalRow &row : rows) {
        for (const Edit &edit : row.change.edits) {
            const auto *own = std::get_if<OwnSkillEdit>(&edit);
            if (own && (own->after || own->before))
                m_ownTitles.insert(own->skill, own->after ? own->after->title : own->before->title);
            if (const auto *step = std::get_if<StepEdit>(&edit))
                remember(*step);
            const auto *added = std::get_if<OwnStepEdit>(&edit);
            if (added && (added->after || added->before))
                m_stepTitles.insert(added->step, added->after ? added->after->title : added->before->title);
        }
    }
}

QString EditWords::titleOf(const SkillId &skill) const
{
    const auto own = m_ownTitles.constFind(skill);
    return own == m_ownTitles.constEnd() ? m_catalogue.titleOf(skill) : *own;
}

QString EditWords::subject(const Edit &edit) const
{
    if (const auto *level = std::get_if<LevelEdit>(&edit))
        return titleOf(level->skill);
    if (const auto *note = std::get_if<NoteEdit>(&edit))
        return titleOf(note->skill);
    if (const auto *own = std::get_if<OwnSkillEdit>(&edit))
        return titleOf(own->skill);
    if (const auto *evidence = std::get_if<EvidenceEdit>(&edit)) {
        const auto &known = evidence->after ? evidence->after : evidence->before;
        return known ? titleOf(known->skill) : QString();
    }
    if (const auto *step = std::get_if<StepEdit>(&edit))
        return stepTitle(step->step);
    if (const auto *own = std::get_if<OwnStepEdit>(&edit))
        return stepTitle(own->step);
    if (const auto *log = std::get_if<LogEdit>(&edit)) {
        const auto &known = log->after ? log->after : log->before;
        return known ? stepTitle(known->step) : QString();
    }
    if (const auto *timer = std::get_if<TimerEdit>(&edit)) {
        const auto &known = timer->after ? timer->after : timer->before;
        return known ? stepTitle(known->step) : QString();
    }
    if (const QString wish = subjectOfWish(edit); !wish.isEmpty())
        return wish;
    if (std::holds_alternative<AvailabilityEdit>(edit))
        return tr("Free hours");
    if (std::holds_alternative<BaselineEdit>(edit))
        return tr("Agreed plan");
    if (std::holds_alternative<PlanBEdit>(edit))
        return tr("Plan B");
    if (std::holds_alternative<PayBackEdit>(edit))
        //: What a change is about: when study has paid for itself
        return tr("Pay back");
    //: What a change is about
    return std::holds_alternative<TargetEdit>(edit) ? tr("Target") : tr("Learner");
}

QString EditWords::subjectOfWish(const Edit &edit) const
{
    if (const auto *rated = std::get_if<AdvisorLevelEdit>(&edit))
        return titleOf(rated->skill);
    if (const auto *liking = std::get_if<LikingEdit>(&edit))
        return liking->statement.text();
    if (const auto *wanted = std::get_if<WantedLevelEdit>(&edit))
        return titleOf(wanted->skill);
    if (const auto *alias = std::get_if<OwnAliasEdit>(&edit))
        return shortened(alias->alias);
    if (std::holds_alternative<ConsideredRolesEdit>(edit))
        //: What a change is about
        return tr("Roles to compare");
    if (std::holds_alternative<AdvertEdit>(edit))
        //: What a change is about: a job advertisement
        return tr("Advertisement");
    return {};
}

QString EditWords::stepTitle(const StepId &step) const
{
    return m_stepTitles.value(step, step.text());
}

void EditWords::remember(const StepEdit &edit)
{
    for (const StepRecord *record : {&edit.before, &edit.after}) {
        if (!record->title.isEmpty())
            m_stepTitles.insert(edit.step, record->title);
        else if (record->memory)
            m_stepTitles.insert(edit.step, record->memory->title);
    }
}

QString EditWords::before(const Edit &edit) const
{
    if (const auto *wanted = std::get_if<WantedLevelEdit>(&edit))
        return wantedWords(wanted->before);
    return std::visit([this](const auto &each) { return words(each.before); }, edit);
}

QString EditWords::after(const Edit &edit) const
{
    if (const auto *wanted = std::get_if<WantedLevelEdit>(&edit))
        return wantedWords(wanted->after);
    return std::visit([this](const auto &each) { return words(each.after); }, edit);
}

QString EditWords::words(Level level) const
{
    return numberAndName(level);
}

QString EditWords::words(const QString &note) const
{
    return shortened(note);
}

QString EditWords::words(const std::optional<Evidence> &evidence) const
{
    return evidence ? shortened(evidence->title) : QString();
}

QString EditWords::words(const std::optional<OwnSkill> &skill) const
{
    return skill ? shortened(skill->title) : QString();
}

QString EditWords::words(const std::optional<Target> &target) const
{
    if (!target)
        return {};
    //: A target: a role and a seniority
    return tr("%1, %2").arg(m_catalogue.titleOf(target->role), nameOf(target->level));
}

QString EditWords::words(const std::optional<LearnerProfile> &profile) const
{
    if (!profile)
        return {};
    //: A learner's name and free hours
    return tr("%1, %2 hours a week").arg(shortened(profile->name), QLocale().toString(profile->hoursPerWeek));
}

QString EditWords::words(const std::optional<Availability> &availability) const
{
    //: %1 hours
    return availability ? tr("%1 hours a week").arg(QLocale().toString(availability->hoursPerWeek())) : QString();
}

QString EditWords::words(const StepRecord &record) const
{
    return nameOf(record.state);
}

QString EditWords::words(const std::optional<OwnStep> &step) const
{
    return step ? shortened(step->title) : QString();
}

QString EditWords::words(const std::optional<LoggedHours> &logged) const
{
    if (!logged)
        return {};
    //: Logged work: %1 hours, %2 a day
    return tr("%1 h on %2")
        .arg(QLocale().toString(logged->hours), QLocale().toString(logged->day, QLocale::ShortFormat));
}

QString EditWords::words(const std::optional<RunningTimer> &timer) const
{
    return timer ? QLocale().toString(timer->since.toLocalTime(), QLocale::ShortFormat) : QString();
}

QString EditWords::words(const std::optional<Baseline> &baseline) const
{
    return baseline ? QLocale().toString(baseline->agreedOn, QLocale::ShortFormat) : QString();
}

QString EditWords::words(const std::optional<PayBackAssumptions> &assumptions) const
{
    if (!assumptions)
        return {};
    const auto amount = [&assumptions](double value) { return payText({value}, assumptions->currency, QLocale()); };
    //: What a person assumes: %1 is the pay they have now, %2 what the plan costs; both with their currency
    return tr("%1 a year now, the plan costs %2")
        .arg(amount(assumptions->presentPay), amount(planPath(0, *assumptions).cost));
}

QString EditWords::words(const std::optional<Level> &level) const
{
    return level ? words(*level) : QString();
}

QString EditWords::wantedWords(Level level) const
{
    return level == Level::None ? QString() : words(level);
}

QString EditWords::words(const std::optional<Liking> &liking) const
{
    if (!liking)
        return {};
    switch (*liking) {
    case Liking::Dislike:
        //: What a person thinks of an activity at work
        return tr("Dislike");
    case Liking::Like:
        //: What a person thinks of an activity at work
        return tr("Like");
    case Liking::Neutral:
        break;
    }
    //: What a person thinks of an activity at work: neither like nor dislike
    return tr("Neutral");
}

QString EditWords::words(const std::vector<RoleId> &roles) const
{
    QStringList titles;
    for (const RoleId &role : roles)
        titles.append(m_catalogue.titleOf(role));
    return QLocale().createSeparatedList(titles);
}

QString EditWords::words(const std::optional<KeptAdvert> &advert) const
{
    if (!advert)
        return {};
    const QString title = shortened(advert->title);
    if (title.isEmpty())
        return nameOf(advert->outcome);
    //: A job advertisement: %1 is its title, %2 what came of it, e.g. "Applied"
    return tr("%1, %2").arg(title, nameOf(advert->outcome));
}

QString EditWords::words(const SkillId &named) const
{
    return named.isEmpty() ? QString() : titleOf(named);
}

} // namespace Cairn
