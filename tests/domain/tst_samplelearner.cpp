// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/samplelearner.h"

#include "common/smallcatalogue.h"
#include "domain/interest.h"
#include "domain/matchbill.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace Cairn;

namespace {

QJsonObject readObject(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

Role shippedRole(const QString &path)
{
    const QJsonObject read = readObject(path);
    Role role;
    role.id = RoleId(read.value(QStringLiteral("id")).toString());
    role.kind = roleKindFromCode(read.value(QStringLiteral("kind")).toString()).value_or(RoleKind::Growth);
    const QJsonArray requirements = read.value(QStringLiteral("requirements")).toArray();
    for (const QJsonValue &value : requirements) {
        Requirement requirement;
        requirement.skill = SkillId(value[QStringLiteral("skill")].toString());
        requirement.weight = value[QStringLiteral("weight")].toInt();
        for (const CareerLevel level : AllCareerLevels) {
            const int number = value[QStringLiteral("levels")][codeOf(level)].toInt();
            requirement.levels[static_cast<size_t>(level)] = levelFromNumber(number).value_or(Level::None);
        }
        role.requirements.push_back(requirement);
    }
    return role;
}

/** Ids, levels and weights of the shipped files; no more is needed here. */
CatalogueContents shippedContents()
{
    const QDir folder(QStringLiteral(CAIRN_SOURCE_DIR "/resources/catalogue"));
    CatalogueContents contents;
    const QDir skills(folder.filePath(QStringLiteral("skills")));
    for (const QString &file : skills.entryList({QStringLiteral("*.json")})) {
        const QJsonArray read = readObject(skills.filePath(file)).value(QStringLiteral("skills")).toArray();
        for (const QJsonValue &value : read) {
            Skill skill;
            skill.id = SkillId(value[QStringLiteral("id")].toString());
            contents.skills.push_back(skill);
        }
    }
    const QDir roles(folder.filePath(QStringLiteral("roles")));
    for (const QString &file : roles.entryList({QStringLiteral("*.json")}))
        contents.roles.push_back(shippedRole(roles.filePath(file)));
    return contents;
}

} // namespace

class TestSampleLearner final : public QObject
{
    Q_OBJECT

private slots:
    void isClearlyMarkedAsSample();
    void namesOnlyWhatTheCatalogueKnows();
    void aimsAtAnotherRoleWhereTheUsualOneIsUnknown();
    void aimsAtNothingInAnEmptyCatalogue();
    void standsBetweenBeginningAndGoalInTheShippedCatalogue();
};

void TestSampleLearner::isClearlyMarkedAsSample()
{
    const SampleLearner sample = sampleLearner(Catalogue(smallCatalogueContents()));
    QCOMPARE(sample.kind, LearnerKind::Sample);
    QVERIFY(sample.name.contains(QStringLiteral("Sample")));
    QVERIFY(sample.hoursPerWeek >= LeastHoursPerWeek && sample.hoursPerWeek <= MostHoursPerWeek);
}

void TestSampleLearner::namesOnlyWhatTheCatalogueKnows()
{
    CatalogueContents contents = smallCatalogueContents();
    QVERIFY(sampleLearner(Catalogue(contents)).levels.isEmpty());

    Skill python;
    python.id = SkillId(QStringLiteral("python"));
    contents.skills.push_back(python);
    const SampleLearner sample = sampleLearner(Catalogue(contents));
    QCOMPARE(sample.levels.keys(), QList<SkillId>{python.id});
    for (const InterestId &interest : sample.interests)
        QVERIFY(std::find(allInterests().begin(), allInterests().end(), interest) != allInterests().end());
}

void TestSampleLearner::aimsAtAnotherRoleWhereTheUsualOneIsUnknown()
{
    CatalogueContents contents = smallCatalogueContents();
    contents.roles[0].kind = RoleKind::Growth;
    const Target target = sampleLearner(Catalogue(contents)).target;
    QCOMPARE(target.role, contents.roles[1].id);
    QCOMPARE(target.level, CareerLevel::Entry);
}

void TestSampleLearner::aimsAtNothingInAnEmptyCatalogue()
{
    const SampleLearner sample = sampleLearner(Catalogue());
    QVERIFY(sample.target.role.isEmpty());
    QVERIFY(sample.levels.isEmpty());
}

void TestSampleLearner::standsBetweenBeginningAndGoalInTheShippedCatalogue()
{
    const Catalogue catalogue(shippedContents());
    QVERIFY(!catalogue.skills().empty());
    const SampleLearner sample = sampleLearner(catalogue);
    QCOMPARE(sample.target.role, RoleId(QStringLiteral("ml_engineer")));
    // An id that was renamed in the files would silently be left out of the sample.
    QCOMPARE(sample.levels.size(), 22);

    PlanState state;
    state.levels = sample.levels;
    const Role *role = catalogue.role(sample.target.role);
    QVERIFY(role);
    const double percent = matchBill(*role, sample.target.level, state).percent();
    QVERIFY2(percent > 30 && percent < 70, qPrintable(QString::number(percent)));
}

QTEST_GUILESS_MAIN(TestSampleLearner)
#include "tst_samplelearner.moc"
