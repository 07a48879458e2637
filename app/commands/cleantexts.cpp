// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/cleantexts.h"

namespace Cairn {

namespace {

void clean(QString &text)
{
    qsizetype begin = 0;
    while (begin < text.size() && (text.at(begin) == QChar::ByteOrderMark || text.at(begin) == QChar::ByteOrderSwapped))
        ++begin;
    if (begin > 0)
        text.remove(0, begin);
    if (!text.isValidUtf16())
        text = QString::fromUtf8(text.toUtf8());
}

/** Cleans the title of each. */
template <class Titled>
void cleanTitles(std::vector<Titled> &all)
{
    for (Titled &each : all)
        clean(each.title);
}

struct Cleaning
{
    void operator()(LevelEdit &) const {}
    void operator()(TargetEdit &) const {}
    void operator()(PlanBEdit &) const {}
    void operator()(LogEdit &) const {}
    void operator()(TimerEdit &) const {}
    void operator()(PayBackEdit &) const {}
    void operator()(AdvisorLevelEdit &) const {}
    void operator()(LikingEdit &) const {}
    void operator()(ConsideredRolesEdit &) const {}
    void operator()(WantedLevelEdit &) const {}
    void operator()(AdvertEdit &edit) const
    {
        if (!edit.after)
            return;
        clean(edit.after->title);
        clean(edit.after->text);
        clean(edit.after->note);
    }
    void operator()(OwnAliasEdit &edit) const { clean(edit.alias); }
    void operator()(NoteEdit &edit) const { clean(edit.after); }
    void operator()(EvidenceEdit &edit) const
    {
        if (!edit.after)
            return;
        clean(edit.after->title);
        clean(edit.after->reference);
    }
    void operator()(OwnSkillEdit &edit) const
    {
        if (edit.after)
            clean(edit.after->title);
    }
    void operator()(ProfileEdit &edit) const
    {
        if (edit.after)
            clean(edit.after->name);
    }
    void operator()(AvailabilityEdit &edit) const
    {
        if (edit.after)
            cleanTitles(edit.after->off);
    }
    void operator()(StepEdit &edit) const
    {
        clean(edit.after.title);
        clean(edit.after.note);
        for (QString &link : edit.after.links)
            clean(link);
        cleanTitles(edit.after.subSteps);
        cleanTitles(edit.after.parts);
        if (edit.after.memory)
            clean(edit.after.memory->title);
    }
    void operator()(OwnStepEdit &edit) const
    {
        if (edit.after)
            clean(edit.after->title);
    }
    void operator()(BaselineEdit &edit) const
    {
        if (edit.after)
            cleanTitles(edit.after->steps);
    }
};

} // namespace

PlanChange withCleanTexts(PlanChange change)
{
    for (Edit &edit : change.edits)
        std::visit(Cleaning{}, edit);
    return change;
}

QString cleanText(QString text)
{
    clean(text);
    return text;
}

} // namespace Cairn
