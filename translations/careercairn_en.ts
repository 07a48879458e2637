<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BillWords</name>
    <message numerus="yes">
        <source>%Ln of the missing point(s) are held back:</source>
        <translation>
            <numerusform>%Ln of the missing points is held back:</numerusform>
            <numerusform>%Ln of the missing points are held back:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln point(s))</source>
        <extracomment>A skill (%1) and the points of the match that it costs</extracomment>
        <translation>
            <numerusform>%1 (%Ln point)</numerusform>
            <numerusform>%1 (%Ln points)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Most is missing in %1: together %2 of the %Ln missing point(s).</source>
        <extracomment>%1 a list of skills with points, %2 and %Ln are points of the match</extracomment>
        <translation>
            <numerusform>Most is missing in %1: together %2 of the %Ln missing point.</numerusform>
            <numerusform>Most is missing in %1: together %2 of the %Ln missing points.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cairn::ActivityModel</name>
    <message numerus="yes">
        <source>%1 on %Ln day(s) of the last 17 weeks.</source>
        <extracomment>%1 for example &quot;168 h&quot;; the calendar shows 17 weeks</extracomment>
        <translation>
            <numerusform>%1 on %Ln day of the last 17 weeks.</numerusform>
            <numerusform>%1 on %Ln days of the last 17 weeks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln week(s) of rest.</source>
        <extracomment>%1 is the sentence before</extracomment>
        <translation>
            <numerusform>%1 %Ln week of rest.</numerusform>
            <numerusform>%1 %Ln weeks of rest.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cairn::AdvertBillModel</name>
    <message numerus="yes">
        <source>%Ln more skill(s)</source>
        <extracomment>A row of the bill that stands for several skills</extracomment>
        <translation>
            <numerusform>%Ln more skill</numerusform>
            <numerusform>%Ln more skills</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cairn::AdvertGaps</name>
    <message numerus="yes">
        <source>Add %Ln skill(s) to the roadmap</source>
        <translation>
            <numerusform>Add %Ln skill to the roadmap</numerusform>
            <numerusform>Add %Ln skills to the roadmap</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cairn::AdvertMatchSection</name>
    <message numerus="yes">
        <source>Show all %Ln skill(s)</source>
        <translation>
            <numerusform>Show all %Ln skill</numerusform>
            <numerusform>Show all %Ln skills</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cairn::AdvertPage</name>
    <message numerus="yes">
        <source>%Ln skill(s) found</source>
        <translation>
            <numerusform>%Ln skill found</numerusform>
            <numerusform>%Ln skills found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cairn::AgreedCard</name>
    <message numerus="yes">
        <source>%Ln step(s) done since</source>
        <extracomment>Steps that were done since a plan was agreed on</extracomment>
        <translation>
            <numerusform>%Ln step done since</numerusform>
            <numerusform>%Ln steps done since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln added</numerusform>
            <numerusform>%Ln added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out or not needed any more</source>
        <extracomment>Steps that are not in the plan any more</extracomment>
        <translation>
            <numerusform>%Ln left out or not needed any more</numerusform>
            <numerusform>%Ln left out or not needed any more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cairn::AvailabilityDialog</name>
    <message numerus="yes">
        <source>The plan then ends on %1. That is %n days after the deadline.</source>
        <translation>
            <numerusform>The plan then ends on %1. That is %n day after the deadline.</numerusform>
            <numerusform>The plan then ends on %1. That is %n days after the deadline.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cairn::ComparePage</name>
    <message numerus="yes">
        <source>%Ln role(s), up to %1</source>
        <extracomment>Below the title of the page: how many roles are compared, and how many can be</extracomment>
        <translation>
            <numerusform>%Ln role, up to %1</numerusform>
            <numerusform>%Ln roles, up to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cairn::ComparisonBody</name>
    <message numerus="yes">
        <source>All %Ln skill(s)</source>
        <translation>
            <numerusform>All %Ln skill</numerusform>
            <numerusform>All %Ln skills</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cairn::ConsiderCommand</name>
    <message numerus="yes">
        <source>At most %n role(s) can be considered at a time.</source>
        <translation>
            <numerusform>At most %n role can be considered at a time.</numerusform>
            <numerusform>At most %n roles can be considered at a time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cairn::CvDialog</name>
    <message numerus="yes">
        <source>Take the %n confirmed level(s)</source>
        <translation>
            <numerusform>Take the %n confirmed level</numerusform>
            <numerusform>Take the %n confirmed levels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 levels confirmed; %n would rise from None.</source>
        <extracomment>%1 of %2 levels that a CV suggests; %n of them are of skills that have no level yet</extracomment>
        <translation>
            <numerusform>%1 of %2 levels confirmed; %n would rise from None.</numerusform>
            <numerusform>%1 of %2 levels confirmed; %n would rise from None.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cairn::CvLevelsModel</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs or projects name it, over %1 together.</source>
        <extracomment>%n jobs and projects of a CV name a skill; %1 is how long they took together: &quot;5 years&quot;</extracomment>
        <translation>
            <numerusform>%n job or project names it, over %1 together.</numerusform>
            <numerusform>%n jobs or projects name it, over %1 together.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cairn::DayOffDialog</name>
    <message numerus="yes">
        <source>Keep %n days free</source>
        <translation>
            <numerusform>Keep %n day free</numerusform>
            <numerusform>Keep %n days free</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cairn::DaysOffList</name>
    <message numerus="yes">
        <source>%n of them come from the file. What is not ticked is left out.</source>
        <translation>
            <numerusform>%n of them comes from the file. What is not ticked is left out.</numerusform>
            <numerusform>%n of them come from the file. What is not ticked is left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cairn::ForecastCard</name>
    <message numerus="yes">
        <source>%1 longer than estimated, from %Ln finished step(s)</source>
        <extracomment>%1 for example &quot;20 %&quot;, %n finished steps tell it</extracomment>
        <translation>
            <numerusform>%1 longer than estimated, from %Ln finished step</numerusform>
            <numerusform>%1 longer than estimated, from %Ln finished steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 less than estimated, from %Ln finished step(s)</source>
        <extracomment>%1 for example &quot;10 %&quot;, %n finished steps tell it</extracomment>
        <translation>
            <numerusform>%1 less than estimated, from %Ln finished step</numerusform>
            <numerusform>%1 less than estimated, from %Ln finished steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cairn::HelpPage</name>
    <message numerus="yes">
        <source>%1 of %Ln question(s)</source>
        <translation>
            <numerusform>%1 of %Ln question</numerusform>
            <numerusform>%1 of %Ln questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>%Ln question</numerusform>
            <numerusform>%Ln questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln source(s)</source>
        <translation>
            <numerusform>%1 of %Ln source</numerusform>
            <numerusform>%1 of %Ln sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln source</numerusform>
            <numerusform>%Ln sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln chapter(s)</source>
        <translation>
            <numerusform>%1 of %Ln chapter</numerusform>
            <numerusform>%1 of %Ln chapters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chapter(s)</source>
        <translation>
            <numerusform>%Ln chapter</numerusform>
            <numerusform>%Ln chapters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln number(s)</source>
        <translation>
            <numerusform>%1 of %Ln number</numerusform>
            <numerusform>%1 of %Ln numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s)</source>
        <translation>
            <numerusform>%Ln number</numerusform>
            <numerusform>%Ln numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cairn::InterestBars</name>
    <message numerus="yes">
        <source>you like %1, %2 of %Ln statement(s) answered</source>
        <translation>
            <numerusform>you like %1, %2 of %Ln statement answered</numerusform>
            <numerusform>you like %1, %2 of %Ln statements answered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cairn::InterestsDialog</name>
    <message numerus="yes">
        <source>%1 of %Ln answered</source>
        <extracomment>%1 of %Ln statements are answered</extracomment>
        <translation>
            <numerusform>%1 of %Ln answered</numerusform>
            <numerusform>%1 of %Ln answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A role can be compared once each type has %Ln answer(s).</source>
        <translation>
            <numerusform>A role can be compared once each type has %Ln answer.</numerusform>
            <numerusform>A role can be compared once each type has %Ln answers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cairn::LevelSelector</name>
    <message numerus="yes">
        <source>%1, asked %2, %Ln short</source>
        <extracomment>Read out for a level selector: %1 the person&apos;s level, %2 the level the target asks for</extracomment>
        <translation>
            <numerusform>%1, asked %2, %Ln short</numerusform>
            <numerusform>%1, asked %2, %Ln short</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cairn::MatchBillModel</name>
    <message numerus="yes">
        <source>%Ln smaller gap(s)</source>
        <translation>
            <numerusform>%Ln smaller gap</numerusform>
            <numerusform>%Ln smaller gaps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more skill(s) complete</source>
        <extracomment>Skills that are as high as the role asks</extracomment>
        <translation>
            <numerusform>%Ln more skill complete</numerusform>
            <numerusform>%Ln more skills complete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the missing point(s) held back until the essential skills are reached.</source>
        <extracomment>What a person knows of the skill does not count in full yet; points of the match</extracomment>
        <translation>
            <numerusform>%Ln of the missing point held back until the essential skills are reached.</numerusform>
            <numerusform>%Ln of the missing points held back until the essential skills are reached.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cairn::MatchCard</name>
    <message numerus="yes">
        <source>%1 to %2, %Ln point(s).</source>
        <extracomment>A skill (%1) goes up to a level (%2); that earns %Ln of the 100 points of the match</extracomment>
        <translation>
            <numerusform>%1 to %2, %Ln point.</numerusform>
            <numerusform>%1 to %2, %Ln points.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cairn::MatchCommand</name>
    <message numerus="yes">
        <source>Of the missing points, %n is (are) reached and do(es) not count yet: only as far as the essential skills are there does all of the others count.</source>
        <translation>
            <numerusform>Of the missing points, %n is reached and does not count yet: only as far as the essential skills are there does all of the others count.</numerusform>
            <numerusform>Of the missing points, %n are reached and do not count yet: only as far as the essential skills are there does all of the others count.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cairn::NextHoursModel</name>
    <message numerus="yes">
        <source>all %n role(s)</source>
        <extracomment>What a step is for: every one of so many roles</extracomment>
        <translation>
            <numerusform>all %n role</numerusform>
            <numerusform>all %n roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n role(s)</source>
        <extracomment>What a step is for: %1 of so many roles</extracomment>
        <translation>
            <numerusform>%1 of %n role</numerusform>
            <numerusform>%1 of %n roles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cairn::NextHoursPart</name>
    <message numerus="yes">
        <source>What to do with %n hour(s)</source>
        <translation>
            <numerusform>What to do with %n hour</numerusform>
            <numerusform>What to do with %n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cairn::PayBackModel</name>
    <message numerus="yes">
        <source>after %n month(s)</source>
        <extracomment>When a study has paid for itself</extracomment>
        <translation>
            <numerusform>after %n month</numerusform>
            <numerusform>after %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cairn::PayBackPart</name>
    <message numerus="yes">
        <source>%n thing(s) of the plan cost money and no price is written down: the fees may be higher.</source>
        <translation>
            <numerusform>%n thing of the plan costs money and no price is written down: the fees may be higher.</numerusform>
            <numerusform>%n things of the plan cost money and no price is written down: the fees may be higher.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cairn::PayRangesPart</name>
    <message numerus="yes">
        <source>%n more in the table below.</source>
        <translation>
            <numerusform>%n more in the table below.</numerusform>
            <numerusform>%n more in the table below.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cairn::PlanCommand</name>
    <message numerus="yes">
        <source>The forecast follows your own pace, learned from %Ln finished step(s).</source>
        <translation>
            <numerusform>The forecast follows your own pace, learned from %Ln finished step.</numerusform>
            <numerusform>The forecast follows your own pace, learned from %Ln finished steps.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cairn::RepairCard</name>
    <message numerus="yes">
        <source>%Ln way(s) to repair it. Nothing changes until you choose.</source>
        <translation>
            <numerusform>One way to repair it. Nothing changes until you choose.</numerusform>
            <numerusform>%Ln ways to repair it. Nothing changes until you choose.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more a week for %Ln week(s).</source>
        <extracomment>%1 for example &quot;1.5 h&quot;</extracomment>
        <translation>
            <numerusform>%1 more a week for %Ln week.</numerusform>
            <numerusform>%1 more a week for %Ln weeks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave for later: %1 and %Ln more. %2 less.</source>
        <extracomment>%1 are titles of steps, %2 for example &quot;9 h&quot;; %n more are not named</extracomment>
        <translation>
            <numerusform>Leave for later: %1 and %Ln more. %2 less.</numerusform>
            <numerusform>Leave for later: %1 and %Ln more. %2 less.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave %Ln step(s) for later</source>
        <translation>
            <numerusform>Leave %Ln step for later</numerusform>
            <numerusform>Leave %Ln steps for later</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cairn::ReportCommand</name>
    <message numerus="yes">
        <source>%n page(s) on %2 were written to %1.</source>
        <extracomment>%1 a file, %2 the name of a paper, e.g. A4</extracomment>
        <translation>
            <numerusform>%n page on %2 was written to %1.</numerusform>
            <numerusform>%n pages on %2 were written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cairn::ReportHead</name>
    <message numerus="yes">
        <source>%n day(s) later than agreed</source>
        <translation>
            <numerusform>%n day later than agreed</numerusform>
            <numerusform>%n days later than agreed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) earlier than agreed</source>
        <translation>
            <numerusform>%n day earlier than agreed</numerusform>
            <numerusform>%n days earlier than agreed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cairn::ReportNotes</name>
    <message numerus="yes">
        <source>From %n finished step(s), steps take %1 of the estimated hours, as far as that is known.</source>
        <translation>
            <numerusform>From %n finished step, steps take %1 of the estimated hours, as far as that is known.</numerusform>
            <numerusform>From %n finished steps, steps take %1 of the estimated hours, as far as that is known.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cairn::ReportSteps</name>
    <message numerus="yes">
        <source>%n step(s) that were begun for another target are set aside, and are not in the table.</source>
        <translation>
            <numerusform>%n step that was begun for another target is set aside, and is not in the table.</numerusform>
            <numerusform>%n steps that were begun for another target are set aside, and are not in the table.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cairn::ReportTimeline</name>
    <message numerus="yes">
        <source>%n skipped step(s) are not drawn.</source>
        <translation>
            <numerusform>%n skipped step is not drawn.</numerusform>
            <numerusform>%n skipped steps are not drawn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) without dates are not drawn.</source>
        <translation>
            <numerusform>%n step without dates is not drawn.</numerusform>
            <numerusform>%n steps without dates are not drawn.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cairn::RoadmapFiles</name>
    <message numerus="yes">
        <source>%Ln step(s) marked as the task list says. Undo takes that back.</source>
        <translation>
            <numerusform>%Ln step marked as the task list says. Undo takes that back.</numerusform>
            <numerusform>%Ln steps marked as the task list says. Undo takes that back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln line(s) of it could not be used.</source>
        <extracomment>%1 is the sentence before</extracomment>
        <translation>
            <numerusform>%1 %Ln line of it could not be used.</numerusform>
            <numerusform>%1 %Ln lines of it could not be used.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cairn::RoleFitSection</name>
    <message numerus="yes">
        <source>Answer %Ln short statement(s)</source>
        <translation>
            <numerusform>Answer %Ln short statement</numerusform>
            <numerusform>Answer %Ln short statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answer the other %Ln statement(s)</source>
        <translation>
            <numerusform>Answer the other %Ln statement</numerusform>
            <numerusform>Answer the other %Ln statements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cairn::RoleListModel</name>
    <message numerus="yes">
        <source>%1 of %Ln asked skill(s) reached.</source>
        <extracomment>%1 a number; for a screen reader</extracomment>
        <translation>
            <numerusform>%1 of %Ln asked skill reached.</numerusform>
            <numerusform>%1 of %Ln asked skills reached.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln hour(s) to go.</source>
        <translation>
            <numerusform>About %Ln hour to go.</numerusform>
            <numerusform>About %Ln hours to go.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cairn::RolePaneChange</name>
    <message numerus="yes">
        <source>Add %Ln to roadmap</source>
        <translation>
            <numerusform>Add %Ln to roadmap</numerusform>
            <numerusform>Add %Ln to roadmap</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cairn::RolePaneRelated</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>The end of a list of skills: so many more</extracomment>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shares %1 of its %Ln asked skill(s) (%2 of all that either role asks, by weight): %3.</source>
        <extracomment>%1 of %Ln skills that another role asks are asked here too; %2 a share, for example &quot;52 %&quot;, %3 a list of skills</extracomment>
        <translation>
            <numerusform>Shares %1 of its %Ln asked skill (%2 of all that either role asks, by weight): %3.</numerusform>
            <numerusform>Shares %1 of its %Ln asked skills (%2 of all that either role asks, by weight): %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cairn::RolesPage</name>
    <message numerus="yes">
        <source>%Ln role(s), best match first</source>
        <translation>
            <numerusform>%Ln role, best match first</numerusform>
            <numerusform>%Ln roles, best match first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s), best match for %1 first</source>
        <extracomment>%1 the name of a person</extracomment>
        <translation>
            <numerusform>%Ln role, best match for %1 first</numerusform>
            <numerusform>%Ln roles, best match for %1 first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s), fewest hours to go first</source>
        <translation>
            <numerusform>%Ln role, fewest hours to go first</numerusform>
            <numerusform>%Ln roles, fewest hours to go first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s), in the order of their names</source>
        <translation>
            <numerusform>%Ln role, in the order of their names</numerusform>
            <numerusform>%Ln roles, in the order of their names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s), most shared interests first</source>
        <translation>
            <numerusform>%Ln role, most shared interests first</numerusform>
            <numerusform>%Ln roles, most shared interests first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln role(s)</source>
        <translation>
            <numerusform>%1 of %Ln role</numerusform>
            <numerusform>%1 of %Ln roles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cairn::SalaryPage</name>
    <message numerus="yes">
        <source>Gross pay a year, before tax; %n figure(s) hidden, with the reason</source>
        <translation>
            <numerusform>Gross pay a year, before tax; %n figure hidden, with the reason</numerusform>
            <numerusform>Gross pay a year, before tax; %n figures hidden, with the reason</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cairn::SkillCurricula</name>
    <message numerus="yes">
        <source>%1 (%2): %3 published; for its %Ln skill(s) we count %4.</source>
        <extracomment>%1 a course, %2 who gives it, %3 and %4 hours; %Ln is how many skills the course covers</extracomment>
        <translation>
            <numerusform>%1 (%2): %3 published; for its %Ln skill we count %4.</numerusform>
            <numerusform>%1 (%2): %3 published; for its %Ln skills we count %4.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cairn::SkillPane</name>
    <message numerus="yes">
        <source>%Ln levels short</source>
        <translation>
            <numerusform>%Ln level short</numerusform>
            <numerusform>%Ln levels short</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cairn::SkillResources</name>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <translation>
            <numerusform>Show all %Ln</numerusform>
            <numerusform>Show all %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cairn::SkillsPage</name>
    <message numerus="yes">
        <source>%Ln skill(s) to choose your levels for</source>
        <translation>
            <numerusform>%Ln skill to choose your levels for</numerusform>
            <numerusform>%Ln skills to choose your levels for</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cairn::SourcePane</name>
    <message numerus="yes">
        <source>%Ln role profile(s) name it.</source>
        <translation>
            <numerusform>%Ln role profile names it.</numerusform>
            <numerusform>%Ln role profiles name it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skill(s) name it.</source>
        <translation>
            <numerusform>%Ln skill names it.</numerusform>
            <numerusform>%Ln skills name it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to learn with name it.</source>
        <extracomment>Courses, books, certificates and the like</extracomment>
        <translation>
            <numerusform>%Ln thing to learn with names it.</numerusform>
            <numerusform>%Ln things to learn with name it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln occupation(s) near our roles come from it.</source>
        <extracomment>Occupations of a public classification</extracomment>
        <translation>
            <numerusform>%Ln occupation near our roles comes from it.</numerusform>
            <numerusform>%Ln occupations near our roles come from it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln projection(s) of jobs come from it.</source>
        <extracomment>How many jobs there will be, as an office projects it</extracomment>
        <translation>
            <numerusform>%Ln projection of jobs comes from it.</numerusform>
            <numerusform>%Ln projections of jobs come from it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s) about asked software come from it.</source>
        <extracomment>Pieces of software, and in which occupations employers ask for them</extracomment>
        <translation>
            <numerusform>%Ln statement about asked software comes from it.</numerusform>
            <numerusform>%Ln statements about asked software come from it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln published curriculum(s) are listed in it.</source>
        <translation>
            <numerusform>%Ln published curriculum is listed in it.</numerusform>
            <numerusform>%Ln published curricula are listed in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) on this page name it.</source>
        <translation>
            <numerusform>%Ln answer on this page names it.</numerusform>
            <numerusform>%Ln answers on this page name it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cairn::SplitDialog</name>
    <message numerus="yes">
        <source>Save %n parts</source>
        <translation>
            <numerusform>Save %n part</numerusform>
            <numerusform>Save %n parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split into %n parts</source>
        <translation>
            <numerusform>Split into %n part</numerusform>
            <numerusform>Split into %n parts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cairn::StepLog</name>
    <message numerus="yes">
        <source>and %Ln earlier one(s)</source>
        <translation>
            <numerusform>and %Ln earlier one</numerusform>
            <numerusform>and %Ln earlier ones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cairn::StepPane</name>
    <message numerus="yes">
        <source>Worth %Ln point(s) of match with the target.</source>
        <translation>
            <numerusform>Worth %Ln point of match with the target.</numerusform>
            <numerusform>Worth %Ln points of match with the target.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cairn::WorthALookCard</name>
    <message numerus="yes">
        <source>%Ln skill(s) at Working or above have no evidence</source>
        <translation>
            <numerusform>%Ln skill at Working or above has no evidence</numerusform>
            <numerusform>%Ln skills at Working or above have no evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) need another look</source>
        <translation>
            <numerusform>%Ln step needs another look</numerusform>
            <numerusform>%Ln steps need another look</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln talking point(s)</source>
        <translation>
            <numerusform>%Ln talking point</numerusform>
            <numerusform>%Ln talking points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>A link after the first talking points, to all of them</extracomment>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message numerus="yes">
        <source>Add %Ln skill(s) to the roadmap</source>
        <extracomment>An entry of the undo history: skills that the plan shall lead to besides the target</extracomment>
        <translation>
            <numerusform>Add %Ln skill to the roadmap</numerusform>
            <numerusform>Add %Ln skills to the roadmap</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>Work %1 hours a week more for %Ln week(s).</source>
        <extracomment>A way to catch up: %1 hours, %Ln weeks</extracomment>
        <translation>
            <numerusform>Work %1 hours a week more for %Ln week.</numerusform>
            <numerusform>Work %1 hours a week more for %Ln weeks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln step(s) optional, which saves %1 hours.</source>
        <extracomment>A way to catch up: %Ln steps, %1 hours</extracomment>
        <translation>
            <numerusform>Make %Ln step optional, which saves %1 hours.</numerusform>
            <numerusform>Make %Ln steps optional, which saves %1 hours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message numerus="yes">
        <source>about %Ln week(s)</source>
        <translation>
            <numerusform>about %Ln week</numerusform>
            <numerusform>about %Ln weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln skill(s)</source>
        <extracomment>How many of the skills that a role asks are reached: %1 so many, %Ln of so many</extracomment>
        <translation>
            <numerusform>%1 of %Ln skill</numerusform>
            <numerusform>%1 of %Ln skills</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gap(s)</source>
        <translation>
            <numerusform>%Ln gap</numerusform>
            <numerusform>%Ln gaps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) away</source>
        <extracomment>Points of the match, of 100, that are missing</extracomment>
        <translation>
            <numerusform>%Ln point away</numerusform>
            <numerusform>%Ln points away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln level(s) short</source>
        <translation>
            <numerusform>%Ln level short</numerusform>
            <numerusform>%Ln levels short</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skill(s) with a gap</source>
        <translation>
            <numerusform>%Ln skill with a gap</numerusform>
            <numerusform>%Ln skills with a gap</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln shown</source>
        <extracomment>%1 for example &quot;18 skills with a gap&quot;, %Ln rows of a table that are shown</extracomment>
        <translation>
            <numerusform>%1, %Ln shown</numerusform>
            <numerusform>%1, %Ln shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>%1 some skills; %Ln others are not named</extracomment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gap(s) serve %1: %2.</source>
        <extracomment>%1 two roles or more, all of them; %2 skills</extracomment>
        <translation>
            <numerusform>%Ln gap serves %1: %2.</numerusform>
            <numerusform>%Ln gaps serve %1: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gap(s) serve more than one of them: %1.</source>
        <extracomment>%1 skills</extracomment>
        <translation>
            <numerusform>%Ln gap serves more than one of them: %1.</numerusform>
            <numerusform>%Ln gaps serve more than one of them: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DifferenceWords</name>
    <message numerus="yes">
        <source>%n weeks later</source>
        <translation>
            <numerusform>%n week later</numerusform>
            <numerusform>%n weeks later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks earlier</source>
        <translation>
            <numerusform>%n week earlier</numerusform>
            <numerusform>%n weeks earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days later</source>
        <translation>
            <numerusform>%n day later</numerusform>
            <numerusform>%n days later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days earlier</source>
        <translation>
            <numerusform>%n day earlier</numerusform>
            <numerusform>%n days earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points more</source>
        <translation>
            <numerusform>%n point more</numerusform>
            <numerusform>%n points more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points less</source>
        <translation>
            <numerusform>%n point less</numerusform>
            <numerusform>%n points less</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Growth</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>%1 some skills, %Ln others are not named</extracomment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skill(s) are asked lower or no more.</source>
        <translation>
            <numerusform>%Ln skill is asked lower or no more.</numerusform>
            <numerusform>%Ln skills are asked lower or no more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outlook</name>
    <message numerus="yes">
        <source>%1 and %Ln other(s)</source>
        <extracomment>%1 some occupations; %Ln others are not named</extracomment>
        <translation>
            <numerusform>%1 and %Ln other</numerusform>
            <numerusform>%1 and %Ln others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PayWords</name>
    <message numerus="yes">
        <source>%Ln estimated job(s)</source>
        <translation>
            <numerusform>%Ln estimated job</numerusform>
            <numerusform>%Ln estimated jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>n = %Ln advertisement(s)</source>
        <translation>
            <numerusform>n = %Ln advertisement</numerusform>
            <numerusform>n = %Ln advertisements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>n = %Ln record(s)</source>
        <translation>
            <numerusform>n = %Ln record</numerusform>
            <numerusform>n = %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln job</numerusform>
            <numerusform>%Ln jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Few data: only %Ln advertisement(s).</source>
        <translation>
            <numerusform>Few data: only %Ln advertisement.</numerusform>
            <numerusform>Few data: only %Ln advertisements.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Few data: only %Ln record(s).</source>
        <translation>
            <numerusform>Few data: only %Ln record.</numerusform>
            <numerusform>Few data: only %Ln records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Few data: only %Ln job(s).</source>
        <translation>
            <numerusform>Few data: only %Ln job.</numerusform>
            <numerusform>Few data: only %Ln jobs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Older than %Ln month(s).</source>
        <translation>
            <numerusform>Older than %Ln month.</numerusform>
            <numerusform>Older than %Ln months.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Older than %Ln month(s): figures of %1.</source>
        <extracomment>%1 when the figures are of, e.g. &quot;May 2024&quot; or &quot;2022–2023&quot;</extracomment>
        <translation>
            <numerusform>Older than %Ln month: figures of %1.</numerusform>
            <numerusform>Older than %Ln months: figures of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out, for want of a rate between currencies: %Ln amount(s).</source>
        <translation>
            <numerusform>Left out, for want of a rate between currencies: %Ln amount.</numerusform>
            <numerusform>Left out, for want of a rate between currencies: %Ln amounts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoleTips</name>
    <message numerus="yes">
        <source>%1 of %Ln skill(s) reached</source>
        <extracomment>%1 a number; how many of the asked skills a person has</extracomment>
        <translation>
            <numerusform>%1 of %Ln skill reached</numerusform>
            <numerusform>%1 of %Ln skills reached</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SkillFacts</name>
    <message numerus="yes">
        <source>%Ln short</source>
        <extracomment>So many levels below the asked one; words in a column</extracomment>
        <translation>
            <numerusform>%Ln short</numerusform>
            <numerusform>%Ln short</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces of evidence</source>
        <translation>
            <numerusform>%Ln piece of evidence</numerusform>
            <numerusform>%Ln pieces of evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, asked %3, %Ln short</source>
        <extracomment>A skill, the learner&apos;s level, the asked level; so many levels are missing</extracomment>
        <translation>
            <numerusform>%1: %2, asked %3, %Ln short</numerusform>
            <numerusform>%1: %2, asked %3, %Ln short</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepReason</name>
    <message numerus="yes">
        <source>Moves %1 towards %2, worth %Ln point(s) of match.</source>
        <extracomment>%1 is a skill, %2 a level such as Working; %n of the 100 points of the match with the target</extracomment>
        <translation>
            <numerusform>Moves %1 towards %2, worth %Ln point of match.</numerusform>
            <numerusform>Moves %1 towards %2, worth %Ln points of match.</numerusform>
        </translation>
    </message>
</context>
</TS>
