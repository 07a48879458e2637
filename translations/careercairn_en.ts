<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
</TS>
