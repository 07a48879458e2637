<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Cairn::LevelSelector</name>
    <message numerus="yes">
        <source>%1, asked %2, %n short</source>
        <extracomment>Read out for a level selector: %1 the person&apos;s level, %2 the level the target asks for</extracomment>
        <translation>
            <numerusform>%1, asked %2, %n short</numerusform>
            <numerusform>%1, asked %2, %n short</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cairn::MatchBillModel</name>
    <message numerus="yes">
        <source>%n smaller gap(s)</source>
        <translation>
            <numerusform>%n smaller gap</numerusform>
            <numerusform>%n smaller gaps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more skill(s) complete</source>
        <extracomment>Skills that are as high as the role asks</extracomment>
        <translation>
            <numerusform>%n more skill complete</numerusform>
            <numerusform>%n more skills complete</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cairn::RoleListModel</name>
    <message numerus="yes">
        <source>%1 of %n asked skill(s) reached.</source>
        <extracomment>%1 a number; for a screen reader</extracomment>
        <translation>
            <numerusform>%1 of %n asked skill reached.</numerusform>
            <numerusform>%1 of %n asked skills reached.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n hour(s) to go.</source>
        <translation>
            <numerusform>About %n hour to go.</numerusform>
            <numerusform>About %n hours to go.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cairn::RolesPage</name>
    <message numerus="yes">
        <source>%n role(s), best match first</source>
        <translation>
            <numerusform>%n role, best match first</numerusform>
            <numerusform>%n roles, best match first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s), best match for %1 first</source>
        <extracomment>%1 the name of a person</extracomment>
        <translation>
            <numerusform>%n role, best match for %1 first</numerusform>
            <numerusform>%n roles, best match for %1 first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s), fewest hours to go first</source>
        <translation>
            <numerusform>%n role, fewest hours to go first</numerusform>
            <numerusform>%n roles, fewest hours to go first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s), in the order of their names</source>
        <translation>
            <numerusform>%n role, in the order of their names</numerusform>
            <numerusform>%n roles, in the order of their names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s), most shared interests first</source>
        <translation>
            <numerusform>%n role, most shared interests first</numerusform>
            <numerusform>%n roles, most shared interests first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n role(s)</source>
        <translation>
            <numerusform>%1 of %n role</numerusform>
            <numerusform>%1 of %n roles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cairn::SkillPane</name>
    <message numerus="yes">
        <source>%n levels short</source>
        <translation>
            <numerusform>%n level short</numerusform>
            <numerusform>%n levels short</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cairn::SkillsPage</name>
    <message numerus="yes">
        <source>%n skill(s) to choose your levels for</source>
        <translation>
            <numerusform>%n skill to choose your levels for</numerusform>
            <numerusform>%n skills to choose your levels for</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoleTips</name>
    <message numerus="yes">
        <source>%1 of %n skill(s) reached</source>
        <extracomment>%1 a number; how many of the asked skills a person has</extracomment>
        <translation>
            <numerusform>%1 of %n skill reached</numerusform>
            <numerusform>%1 of %n skills reached</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SkillFacts</name>
    <message numerus="yes">
        <source>%n short</source>
        <extracomment>So many levels below the asked one; words in a column</extracomment>
        <translation>
            <numerusform>%n short</numerusform>
            <numerusform>%n short</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of evidence</source>
        <translation>
            <numerusform>%n piece of evidence</numerusform>
            <numerusform>%n pieces of evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, asked %3, %n short</source>
        <extracomment>A skill, the learner&apos;s level, the asked level; so many levels are missing</extracomment>
        <translation>
            <numerusform>%1: %2, asked %3, %n short</numerusform>
            <numerusform>%1: %2, asked %3, %n short</numerusform>
        </translation>
    </message>
</context>
</TS>
