// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/cataloguewords.h"

#include <QCoreApplication>
#include <QSet>

namespace Cairn {

namespace {

class Translating final
{
public:
    explicit Translating(const TranslateText &translate) : m_translate(translate) {}

    void each(QString &text) const
    {
        if (!text.isEmpty())
            text = m_translate(text);
    }
    void each(QStringList &texts) const
    {
        for (QString &text : texts)
            each(text);
    }

    void skill(Skill &skill) const
    {
        const QString original = skill.title;
        each(skill.title);
        // The original name stays findable: people search by the word they met.
        if (skill.title != original)
            skill.aliases.append(original);
        each(skill.summary);
        for (QString &level : skill.levels)
            each(level);
    }

    void role(Role &role) const
    {
        const QString original = role.title;
        each(role.title);
        if (role.title != original)
            role.otherTitles.append(original);
        for (QString *text : {&role.summary, &role.about, &role.changes[0], &role.changes[1], &role.changes[2]})
            each(*text);
        for (QStringList *texts : {&role.tasks, &role.week, &role.examples, &role.good, &role.hard})
            each(*texts);
        for (RoleField &field : role.fields)
            each(field.what);
        for (WayIn &way : role.waysIn)
            each(way.text);
    }

    void project(Resource &project) const
    {
        each(project.title);
        ProjectBrief &brief = *project.brief;
        for (QString *text : {&brief.goal, &brief.data, &brief.proves})
            each(*text);
        for (QStringList *texts : {&brief.steps, &brief.acceptance})
            each(*texts);
    }

private:
    const TranslateText &m_translate;
};

} // namespace

CatalogueContents inWordsOf(CatalogueContents contents, const TranslateText &translate)
{
    const Translating translating(translate);
    for (SkillGroup &group : contents.groups)
        translating.each(group.title);
    for (Skill &skill : contents.skills)
        translating.skill(skill);
    for (Role &role : contents.roles)
        translating.role(role);
    for (Resource &resource : contents.resources) {
        for (QString *text : {&resource.costNote, &resource.validity, &resource.prerequisites})
            translating.each(*text);
        if (resource.brief)
            translating.project(resource);
    }
    for (Curriculum &curriculum : contents.curricula)
        translating.each(curriculum.note);
    for (Question &question : contents.questions) {
        translating.each(question.question);
        translating.each(question.shortAnswer);
        translating.each(question.answer);
    }
    for (InterestStatement &statement : contents.interestStatements)
        translating.each(statement.text);
    for (WorkCondition &condition : contents.workConditions) {
        for (QString *text : {&condition.title, &condition.statement, &condition.explanation})
            translating.each(*text);
    }
    for (SourceRecord &source : contents.sources) {
        // What others have published keeps its name.
        if (source.confidence == QLatin1String("own"))
            translating.each(source.title);
        translating.each(source.note);
    }
    for (Outlook &outlook : contents.outlooks)
        translating.each(outlook.place);
    return contents;
}

CatalogueContents inPersonsWords(CatalogueContents contents)
{
    return inWordsOf(std::move(contents), [](const QString &text) {
        return QCoreApplication::translate("Catalogue", text.toUtf8().constData());
    });
}

QStringList textsOf(const CatalogueContents &contents)
{
    QStringList texts;
    QSet<QString> seen;
    (void)inWordsOf(contents, [&texts, &seen](const QString &text) {
        if (!seen.contains(text)) {
            seen.insert(text);
            texts.append(text);
        }
        return text;
    });
    return texts;
}

} // namespace Cairn
