// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/cataloguecheck.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QTemporaryDir>

namespace Cairn {

/** Each mistake on a line, as a test shows what it did not expect. */
inline QStringList inWords(const std::vector<CatalogueMistake> &mistakes)
{
    QStringList all;
    for (const CatalogueMistake &mistake : mistakes)
        all.append(QStringLiteral("%1:%2 %3 %4")
                       .arg(mistake.file, QString::number(mistake.line), mistake.place, mistake.sentence));
    return all;
}

/**
 * A content pack without a mistake: 12 skills, a specialist and a growth role, two certificates and a project, one
 * figure of each kind, one question, three statements for each type of interest, one condition of work. Tests break
 * it.
 */
class SmallPack final
{
public:
    SmallPack()
    {
        m_files[QStringLiteral("catalogue.json")] =
            parsed(R"({"format": 1, "version": "2026.11", "title": "Small",)"
                   R"("roles": ["r_engineer", "r_lead"], "traps": ["ai technician"]})");
        m_files[QStringLiteral("groups.json")] =
            parsed(R"({"format": 1,)"
                   R"("groups": [{"id": "g_one", "title": "One"}, {"id": "g_two", "title": "Two"}]})");
        m_files[QStringLiteral("sources.json")] =
            parsed(R"({"format": 1, "sources": [{"id": "own",)"
                   R"("publisher": "Us", "title": "Own", "version": "", "period": "", "url": "", "licence": "GPL-3.0",)"
                   R"("attribution": "", "modified": false, "retrieved_on": "2026-11-20", "confidence": "own",)"
                   R"("note": ""}]})");
        m_files[QStringLiteral("renamed.json")] = parsed(
            R"({"format": 1,)"
            R"("skills": [{"from": "s_old", "to": ["s_0", "s_1"]}], "roles": [{"from": "r_old", "to": "r_lead"}],)"
            R"("released_skills": ["s_0", "s_old"], "released_roles": ["r_engineer", "r_old"]})");
        addSkills();
        addRoles();
        addResources();
        addProject();
        addFigures();
        addCurricula();
        addQuestions();
        addInterests();
    }

    static QJsonObject parsed(const char *json) { return QJsonDocument::fromJson(QByteArray(json)).object(); }

    QJsonObject file(const QString &name) const { return m_files.value(name); }
    QString folder() const { return m_folder.path(); }

    /** Puts a value at a JSON pointer; an undefined value takes the member or the item away. */
    void put(const QString &name, const QString &pointer, const QJsonValue &value)
    {
        m_files[name] = with(m_files[name], pointer.split(QLatin1Char('/')).mid(1), value).toObject();
    }

    void write()
    {
        for (auto file = m_files.begin(); file != m_files.end(); ++file)
            writeBytes(file.key(), QJsonDocument(file.value()).toJson());
    }

    void writeBytes(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("The test cannot write its pack.");
    }

    std::vector<CatalogueMistake> mistakes()
    {
        write();
        return CatalogueCheck::check(folder());
    }

private:
    static QJsonValue with(const QJsonValue &whole, const QStringList &path, const QJsonValue &value)
    {
        if (path.isEmpty())
            return value;
        if (whole.isArray()) {
            QJsonArray list = whole.toArray();
            const int at = path.first().toInt();
            const QJsonValue item = with(at < list.size() ? list.at(at) : QJsonValue(), path.mid(1), value);
            if (item.isUndefined())
                list.removeAt(at);
            else if (at == list.size())
                list.append(item);
            else
                list.replace(at, item);
            return list;
        }
        QJsonObject object = whole.toObject();
        object.insert(path.first(), with(object.value(path.first()), path.mid(1), value));
        return object;
    }

    void addSkills()
    {
        QJsonArray skills;
        for (int number = 0; number < 12; ++number) {
            QJsonArray levels;
            QJsonArray hours;
            for (int level = 0; level <= 4; ++level) {
                levels.append(QStringLiteral("Does number %1 at %2.").arg(number).arg(level));
                if (level < 4)
                    hours.append(QJsonObject{{QStringLiteral("from"), level},
                                             {QStringLiteral("to"), level + 1},
                                             {QStringLiteral("low"), 2},
                                             {QStringLiteral("likely"), 4},
                                             {QStringLiteral("high"), 8}});
            }
            QJsonObject skill{{QStringLiteral("id"), QStringLiteral("s_%1").arg(number)},
                              {QStringLiteral("group"), QStringLiteral("g_one")},
                              {QStringLiteral("title"), QStringLiteral("Skill %1").arg(number)},
                              {QStringLiteral("summary"), QStringLiteral("A skill.")},
                              {QStringLiteral("levels"), levels},
                              {QStringLiteral("prerequisites"), QJsonArray()},
                              {QStringLiteral("hours"), hours},
                              {QStringLiteral("aliases"), QJsonArray{QStringLiteral("alias %1").arg(number)}},
                              {QStringLiteral("sources"), QJsonArray{QStringLiteral("own")}}};
            if (number == 0)
                skill[QStringLiteral("esco")] =
                    QStringLiteral("http://data.europa.eu/esco/skill/ccd0a1d9-afda-43d9-b901-96344886e14d");
            if (number > 0)
                skill[QStringLiteral("prerequisites")] = QJsonArray{QJsonObject{
                    {QStringLiteral("skill"), QStringLiteral("s_%1").arg(number - 1)}, {QStringLiteral("level"), 1}}};
            skills.append(skill);
        }
        m_files[QStringLiteral("skills/one.json")] =
            QJsonObject{{QStringLiteral("format"), 1}, {QStringLiteral("skills"), skills}};
    }

    void addRoles()
    {
        QJsonObject role = parsed(
            R"({"format": 1, "id": "r_engineer", "kind": "specialist", "family": "engineering",)"
            R"("title": "Engineer", "summary": "Builds.", "about": "Builds things.", "tasks": ["a", "b", "c"],)"
            R"("week": ["a", "b"], "examples": ["a", "b"], "fields": [{"field": "finance", "what": "Counts"},)"
            R"({"field": "media", "what": "Shows"}], "good": ["a"], "hard": ["a"],)"
            R"("ways_in": [{"way": "degree", "text": "By degree."}, {"way": "from_work", "text": "From work."}],)"
            R"("changes": {"entry": "a", "mid": "b", "senior": "c"}, "other_titles": ["builder"],)"
            R"("related": ["r_lead"], "next": ["r_lead"], "interests": ["statistics"],)"
            R"("occupations": {"fit": "good", "onet": ["15-2051.00"],)"
            R"("esco": "http://data.europa.eu/esco/occupation/258e46f9-0075-4a2e-adae-1ff0477e0f30"},)"
            R"("sources": ["own"]})");
        QJsonArray requirements;
        for (int number = 0; number < 12; ++number) {
            QJsonObject requirement = parsed(R"({"levels": {"entry": 1, "mid": 2, "senior": 3}, "weight": 5})");
            requirement[QStringLiteral("skill")] = QStringLiteral("s_%1").arg(number);
            requirement[QStringLiteral("essential")] = number == 0;
            requirements.append(requirement);
        }
        role[QStringLiteral("requirements")] = requirements;
        m_files[QStringLiteral("roles/r_engineer.json")] = role;

        role[QStringLiteral("id")] = QStringLiteral("r_lead");
        role[QStringLiteral("kind")] = QStringLiteral("growth");
        role[QStringLiteral("title")] = QStringLiteral("Lead");
        role[QStringLiteral("other_titles")] = QJsonArray{QStringLiteral("head")};
        role[QStringLiteral("requirements")] = QJsonArray{requirements.first()};
        role[QStringLiteral("related")] = QJsonArray{QStringLiteral("r_engineer")};
        role[QStringLiteral("next")] = QJsonArray();
        m_files[QStringLiteral("roles/r_lead.json")] = role;
    }

    void addResources()
    {
        QJsonObject active = parsed(
            R"({"id": "c_new", "kind": "certificate", "title": "New", "provider": "P",)"
            R"("url": "https://example.org/", "skills": [{"skill": "s_0", "from": 0, "to": 2}],)"
            R"("hours": {"low": 10, "high": 20}, "cost": "paid", "price": {"amount": 150, "currency": "USD"},)"
            R"("cost_note": "", "language": "en", "state": "active", "retired_on": "", "replaced_by": [],)"
            R"("validity": "", "prerequisites": "", "checked_on": "2026-11-20", "confidence": "high", "source": "own",)"
            R"("seen_at": ["https://example.org/"]})");
        QJsonObject retired = active;
        retired[QStringLiteral("id")] = QStringLiteral("c_old");
        retired[QStringLiteral("hours")] = QJsonValue();
        retired[QStringLiteral("state")] = QStringLiteral("retired");
        retired[QStringLiteral("retired_on")] = QStringLiteral("2024-05-01");
        retired[QStringLiteral("replaced_by")] = QJsonArray{QStringLiteral("c_new")};
        m_files[QStringLiteral("resources/one.json")] =
            QJsonObject{{QStringLiteral("format"), 1}, {QStringLiteral("resources"), QJsonArray{active, retired}}};
    }

    void addProject()
    {
        put(QStringLiteral("resources/one.json"), QStringLiteral("/resources/2"),
            parsed(R"({"id": "p_one", "kind": "project", "title": "A project", "provider": "Us", "url": "",)"
                   R"("skills": [{"skill": "s_1", "from": 1, "to": 2}, {"skill": "s_2", "from": 0, "to": 1}],)"
                   R"("hours": null, "cost": "free", "price": null, "cost_note": "", "language": "en",)"
                   R"("state": "active", "retired_on": "", "replaced_by": [], "validity": "", "prerequisites": "",)"
                   R"("checked_on": "2026-11-20", "confidence": "high", "source": "own", "seen_at": [],)"
                   R"("brief": {"goal": "Make it.", "data": "Your own.", "data_url": "",)"
                   R"("steps": ["Plan", "Make", "Test", "Show"], "acceptance": ["Runs", "Is tested", "Is shown"],)"
                   R"("proves": "You can make it.", "hours": {"low": 5, "likely": 8, "high": 12}}})"));
    }

    void addFigures()
    {
        m_files[QStringLiteral("occupations.json")] =
            parsed(R"({"format": 1, "occupations": [{"id": "onet_15_2051_00", "scheme": "onet",)"
                   R"("code": "15-2051.00", "title": "Data Scientists", "source": "own", "uri": ""},)"
                   R"({"id": "esco_2511_4", "scheme": "esco", "code": "2511.4", "title": "data scientist",)"
                   R"("source": "own",)"
                   R"("uri": "http://data.europa.eu/esco/occupation/258e46f9-0075-4a2e-adae-1ff0477e0f30"}]})");
        m_files[QStringLiteral("outlook.json")] =
            parsed(R"({"format": 1, "outlook": [{"occupation": "00-0000", "title": "All occupations",)"
                   R"("place": "United States", "from_year": 2024, "to_year": 2034, "employed": 1000000,)"
                   R"("change_percent": 3.1, "openings_per_year": null, "source": "own"},)"
                   R"({"occupation": "15-2051", "title": "Data scientists", "place": "United States",)"
                   R"("from_year": 2024, "to_year": 2034, "employed": 2000, "change_percent": -1.5,)"
                   R"("openings_per_year": 300, "source": "own"}]})");
        m_files[QStringLiteral("demand.json")] =
            parsed(R"({"format": 1, "demand": [{"skill": "s_0", "software": "Tool", "in_demand": ["15-2051.00"],)"
                   R"("hot": [], "source": "own"}, {"skill": "s_1", "software": "Other tool", "in_demand": [],)"
                   R"("hot": ["15-2051.00"], "source": "own"}]})");
    }

    /** Our likely hours for its steps: two of 4. */
    void addCurricula()
    {
        m_files[QStringLiteral("curricula.json")] =
            parsed(R"({"format": 1, "curricula": [{"id": "k_one", "title": "A study", "provider": "A school",)"
                   R"("url": "https://example.org/study", "hours": {"low": 8, "high": 10},)"
                   R"("steps": [{"skill": "s_0", "from": 0, "to": 1}, {"skill": "s_1", "from": 2, "to": 3}],)"
                   R"("note": "One term.", "source": "own", "seen_at": ["https://example.org/study"],)"
                   R"("checked_on": "2026-11-20"}]})");
    }

    void addQuestions()
    {
        m_files[QStringLiteral("questions.json")] =
            parsed(R"({"format": 1, "questions": [{"id": "q_one", "question": "What is it?", "short": "It is this.",)"
                   R"("answer": ["It is this, first.", "And then that."], "roles": ["r_engineer"],)"
                   R"("skills": ["s_0"], "resources": ["c_new"], "sources": ["own"]}]})");
    }

    /** The types of interest take turns, e.g. interest_social_1 is the tenth statement. */
    void addInterests()
    {
        QJsonArray statements;
        for (int number = 0; number < 3; ++number) {
            for (const char *type :
                 {"realistic", "investigative", "artistic", "social", "enterprising", "conventional"}) {
                statements.append(QJsonObject{
                    {QStringLiteral("id"), QStringLiteral("interest_%1_%2").arg(QLatin1String(type)).arg(number)},
                    {QStringLiteral("type"), QLatin1String(type)},
                    {QStringLiteral("text"), QStringLiteral("Do %1 thing %2").arg(QLatin1String(type)).arg(number)},
                    {QStringLiteral("source"), QStringLiteral("own")}});
            }
        }
        m_files[QStringLiteral("interests.json")] =
            QJsonObject{{QStringLiteral("format"), 1}, {QStringLiteral("statements"), statements}};
        m_files[QStringLiteral("occupationinterests.json")] =
            parsed(R"({"format": 1, "interests": [{"occupation": "15-2051.00", "figures": {"realistic": 2.5,)"
                   R"("investigative": 7, "artistic": 3, "social": 1, "enterprising": 2, "conventional": 5.5},)"
                   R"("source": "own"}]})");
        m_files[QStringLiteral("conditions.json")] =
            parsed(R"({"format": 1, "conditions": [{"id": "condition_quiet", "title": "Quiet",)"
                   R"("statement": "Work where it is quiet", "explanation": "Nobody talks.",)"
                   R"("roles": {"r_engineer": "often", "r_lead": "rarely"}, "source": "own"}]})");
    }

    QTemporaryDir m_folder;
    QMap<QString, QJsonObject> m_files;
};

} // namespace Cairn
