// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cataloguelookup.h"
#include "cli/learnerlookup.h"
#include "common/smallcatalogue.h"

#include <QTest>

using namespace Cairn;

namespace {

LearnerSummary learnerOf(const char *id, const char *name)
{
    LearnerSummary learner;
    learner.id = LearnerId(QString::fromUtf8(id));
    learner.name = QString::fromUtf8(name);
    return learner;
}

} // namespace

class LookupsTest final : public QObject
{
    Q_OBJECT

private slots:
    void learnersAreFoundByIdBeginningAndName_data();
    void learnersAreFoundByIdBeginningAndName();
    void wholeIdWinsOverBeginningOfAnother();
    void removalTakesNoBeginnings();
    void severalThatFitAreNamed();
    void rolesAndSkillsAreFoundById();
    void nearMissIsTold_data();
    void nearMissIsTold();
    void renamedIdIsTold();
};

void LookupsTest::learnersAreFoundByIdBeginningAndName_data()
{
    QTest::addColumn<QString>("named");
    QTest::addColumn<QString>("id");
    QTest::newRow("id") << QStringLiteral("ab12-1") << QStringLiteral("ab12-1");
    QTest::newRow("beginning") << QStringLiteral("c") << QStringLiteral("cd34-2");
    QTest::newRow("name") << QStringLiteral("Jürgen 🧗") << QStringLiteral("cd34-2");
    QTest::newRow("name of two signs") << QStringLiteral("Ju\u0308rgen 🧗") << QStringLiteral("cd34-2");
    QTest::newRow("two beginnings") << QStringLiteral("ab1") << QString();
    QTest::newRow("two of the name") << QStringLiteral("Ada") << QString();
    QTest::newRow("name or beginning of another") << QStringLiteral("ef5") << QString();
    QTest::newRow("part of a name") << QStringLiteral("Jürgen") << QString();
    QTest::newRow("other case") << QStringLiteral("jürgen 🧗") << QString();
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("nobody") << QStringLiteral("zz") << QString();
}

void LookupsTest::learnersAreFoundByIdBeginningAndName()
{
    QFETCH(QString, named);
    QFETCH(QString, id);
    const std::vector<LearnerSummary> learners{learnerOf("ab12-1", "Ada"), learnerOf("ab13-3", "Ada"),
                                               learnerOf("cd34-2", "Jürgen 🧗"), learnerOf("ef56-4", "Eve"),
                                               learnerOf("1234-5", "ef5")};
    const auto found = LearnerLookup::find(named, learners);
    QCOMPARE(found.ok(), !id.isEmpty());
    if (found)
        QCOMPARE(found.value().id.text(), id);
    else
        QVERIFY(found.problem().sentence.contains(named));
}

void LookupsTest::wholeIdWinsOverBeginningOfAnother()
{
    const auto found = LearnerLookup::find(QStringLiteral("ab"), {learnerOf("abc", "A"), learnerOf("ab", "B")});
    QVERIFY(found.ok());
    QCOMPARE(found.value().name, QStringLiteral("B"));
}

void LookupsTest::removalTakesNoBeginnings()
{
    const std::vector<LearnerSummary> learners{learnerOf("ab12", "Ada")};
    const auto refused = LearnerLookup::Beginnings::Refused;
    QVERIFY(!LearnerLookup::find(QStringLiteral("ab"), learners, refused).ok());
    QVERIFY(LearnerLookup::find(QStringLiteral("ab12"), learners, refused).ok());
    QVERIFY(LearnerLookup::find(QStringLiteral("Ada"), learners, refused).ok());
}

void LookupsTest::severalThatFitAreNamed()
{
    const auto found = LearnerLookup::find(QStringLiteral("Ada"), {learnerOf("ab12", "Ada"), learnerOf("cd34", "Ada")});
    QVERIFY(!found.ok());
    QVERIFY(found.problem().sentence.contains(QLatin1String("ab12")));
    QVERIFY(found.problem().sentence.contains(QLatin1String("cd34")));
}

void LookupsTest::rolesAndSkillsAreFoundById()
{
    const Catalogue catalogue(smallCatalogueContents());
    const CatalogueLookup lookup(catalogue);
    QCOMPARE(lookup.role(QStringLiteral("r_analyst")).value()->title, QStringLiteral("Analyst"));
    QCOMPARE(lookup.skill(QStringLiteral("s_sql")).value()->title, QStringLiteral("SQL"));
    QVERIFY(!lookup.role(QStringLiteral("s_sql")).ok());
    QVERIFY(!lookup.skill(QString()).ok());
}

void LookupsTest::nearMissIsTold_data()
{
    QTest::addColumn<bool>("isRole");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("near");
    QTest::newRow("title for id") << false << QStringLiteral("python") << QStringLiteral("s_python");
    QTest::newRow("alias for id") << false << QStringLiteral("python3") << QStringLiteral("s_python");
    QTest::newRow("slip") << false << QStringLiteral("linear_algebrra") << QStringLiteral("s_algebra");
    QTest::newRow("role title") << true << QStringLiteral("Analyst") << QStringLiteral("r_analyst");
    QTest::newRow("other title") << true << QStringLiteral("reporting-specialist") << QStringLiteral("r_analyst");
    QTest::newRow("far from all") << true << QStringLiteral("zzzzzz") << QString();
}

void LookupsTest::nearMissIsTold()
{
    QFETCH(bool, isRole);
    QFETCH(QString, id);
    QFETCH(QString, near);
    const Catalogue catalogue(smallCatalogueContents());
    const CatalogueLookup lookup(catalogue);
    const QString sentence = isRole ? lookup.role(id).problem().sentence : lookup.skill(id).problem().sentence;
    QVERIFY(sentence.contains(id));
    QCOMPARE(sentence.contains(QLatin1String("Did you mean")), !near.isEmpty());
    QVERIFY2(near.isEmpty() || sentence.contains(u'“' + near + u'”'), qPrintable(sentence));
}

void LookupsTest::renamedIdIsTold()
{
    CatalogueContents contents = smallCatalogueContents();
    contents.renamedSkills = {{SkillId(QStringLiteral("s_old")), {SkillId(QStringLiteral("s_stats"))}}};
    contents.renamedRoles = {{RoleId(QStringLiteral("r_old")), RoleId(QStringLiteral("r_engineer"))}};
    const Catalogue catalogue(contents);
    const CatalogueLookup lookup(catalogue);
    QVERIFY(lookup.skill(QStringLiteral("s_old")).problem().sentence.contains(QLatin1String("s_stats")));
    QVERIFY(lookup.role(QStringLiteral("r_old")).problem().sentence.contains(QLatin1String("r_engineer")));
}

QTEST_GUILESS_MAIN(LookupsTest)
#include "tst_lookups.moc"
