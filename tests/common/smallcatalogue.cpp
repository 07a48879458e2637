// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/smallcatalogue.h"

namespace Cairn {

namespace {

Skill skillOf(const char *id, const char *group, const char *title)
{
    Skill skill;
    skill.id = SkillId(QString::fromLatin1(id));
    skill.group = GroupId(QString::fromLatin1(group));
    skill.title = QString::fromLatin1(title);
    skill.summary = QStringLiteral("What %1 is for.").arg(skill.title);
    for (int level = 0; level < LevelCount; ++level)
        skill.levels[static_cast<size_t>(level)] = QStringLiteral("%1 at level %2.").arg(skill.title).arg(level);
    double likely = 10;
    for (HoursRange &hours : skill.hours) {
        hours = {likely / 2, likely, likely * 2};
        likely *= 2;
    }
    skill.sources = {SourceId(QStringLiteral("own"))};
    return skill;
}

Requirement asks(const char *skill, int entry, int mid, int senior, int weight, bool essential)
{
    return {SkillId(QString::fromLatin1(skill)),
            {static_cast<Level>(entry), static_cast<Level>(mid), static_cast<Level>(senior)},
            weight,
            essential};
}

Role roleOf(const char *id, const char *family, const char *title, std::vector<Requirement> requirements)
{
    Role role;
    role.id = RoleId(QString::fromLatin1(id));
    role.family = FamilyId(QString::fromLatin1(family));
    role.title = QString::fromLatin1(title);
    role.summary = QStringLiteral("Does the work of a %1.").arg(role.title);
    role.about = QStringLiteral("A longer word about it.");
    role.tasks = {QStringLiteral("Build things"), QStringLiteral("Watch things")};
    role.week = {QStringLiteral("Build one thing")};
    role.waysIn = {{QStringLiteral("degree"), QStringLiteral("By a degree.")}};
    role.changes = {QStringLiteral("Small tasks."), QStringLiteral("Whole tasks."), QStringLiteral("Sets the way.")};
    role.requirements = std::move(requirements);
    role.sources = {SourceId(QStringLiteral("own"))};
    return role;
}

std::vector<Question> twoQuestions()
{
    Question start;
    start.id = QuestionId(QStringLiteral("q_start"));
    start.question = QStringLiteral("How do I start?");
    start.shortAnswer = QStringLiteral("Choose one role and begin with <b>Python</b>.");
    start.answer = {QStringLiteral("Build something small early."), QStringLiteral("The aim may change later.")};
    start.roles = {RoleId(QStringLiteral("r_engineer"))};
    start.skills = {SkillId(QStringLiteral("s_python")), SkillId(QStringLiteral("s_sql"))};
    start.resources = {ResourceId(QStringLiteral("course_python"))};
    start.sources = {SourceId(QStringLiteral("own"))};

    Question degree;
    degree.id = QuestionId(QStringLiteral("q_degree"));
    degree.question = QStringLiteral("Do I need a degree?");
    degree.shortAnswer = QStringLiteral("For many roles no.");
    degree.answer = {QStringLiteral("A résumé with finished work counts too.")};
    degree.roles = {RoleId(QStringLiteral("r_engineer")), RoleId(QStringLiteral("r_analyst"))};
    degree.sources = {SourceId(QStringLiteral("own"))};
    return {start, degree};
}

} // namespace

CatalogueContents smallCatalogueContents()
{
    CatalogueContents contents;
    contents.version = QStringLiteral("test");
    contents.groups = {{GroupId(QStringLiteral("g_math")), QStringLiteral("Mathematics")},
                       {GroupId(QStringLiteral("g_code")), QStringLiteral("Programming")}};
    contents.skills = {skillOf("s_algebra", "g_math", "Linear algebra"), skillOf("s_stats", "g_math", "Statistics"),
                       skillOf("s_python", "g_code", "Python"), skillOf("s_sql", "g_code", "SQL")};
    contents.skills[2].aliases = {QStringLiteral("python3")};
    contents.skills[3].prerequisites = {{SkillId(QStringLiteral("s_python")), Level::Awareness}};

    contents.roles = {roleOf("r_engineer", "engineering", "Engineer",
                             {asks("s_python", 2, 3, 4, 10, true), asks("s_sql", 1, 2, 3, 4, false),
                              asks("s_algebra", 1, 2, 3, 6, true), asks("s_stats", 0, 1, 2, 3, false)}),
                      roleOf("r_analyst", "science", "Analyst",
                             {asks("s_stats", 2, 3, 4, 9, true), asks("s_sql", 2, 3, 3, 7, true),
                              asks("s_python", 1, 2, 3, 4, false)})};
    contents.roles[0].related = {contents.roles[1].id};
    contents.roles[0].next = {contents.roles[1].id};
    contents.roles[0].interests = {InterestId(QStringLiteral("building_software"))};
    contents.roles[1].interests = {InterestId(QStringLiteral("statistics"))};
    contents.roles[1].otherTitles = {QStringLiteral("Reporting specialist")};

    Resource course;
    course.id = ResourceId(QStringLiteral("course_python"));
    course.kind = QStringLiteral("course");
    course.title = QStringLiteral("A Python course");
    course.provider = QStringLiteral("A school");
    course.skills = {{SkillId(QStringLiteral("s_python")), Level::None, Level::Working}};
    course.cost = QStringLiteral("free");
    course.state = QStringLiteral("active");
    course.checkedOn = QDate(2026, 11, 20);
    course.source = SourceId(QStringLiteral("own"));
    contents.resources = {course};
    contents.questions = twoQuestions();

    SourceRecord own;
    own.id = SourceId(QStringLiteral("own"));
    own.publisher = QStringLiteral("Career Cairn");
    own.title = QStringLiteral("Own profiles");
    own.retrievedOn = QDate(2026, 11, 20);
    own.confidence = QStringLiteral("own");
    contents.sources = {own};
    return contents;
}

} // namespace Cairn
