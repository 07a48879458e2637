// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/mostaskedskills.h"

#include "common/smallcatalogue.h"

#include <QTest>

using namespace Cairn;

namespace {

SkillId skill(const char *id)
{
    return SkillId(QString::fromLatin1(id));
}

QStringList idsOf(const std::vector<AskedGroup> &groups)
{
    QStringList ids;
    for (const AskedGroup &group : groups) {
        ids.append(group.group.text() + u':');
        for (const SkillId &id : group.skills)
            ids.append(id.text());
    }
    return ids;
}

} // namespace

class TestMostAskedSkills final : public QObject
{
    Q_OBJECT

private slots:
    void countsTheWeightsOfBeginnersOnly();
    void keepsToBothLimits();
    void leavesOutRolesThatAreNoEntry();
    void leavesOutWhatTheCatalogueDoesNotHold();
};

void TestMostAskedSkills::countsTheWeightsOfBeginnersOnly()
{
    // At entry: Python 10 + 4, SQL 4 + 7, algebra 6, statistics 0 + 9.
    QCOMPARE(idsOf(mostAskedSkills(Catalogue(smallCatalogueContents()), 20, 4)),
             QStringList({QStringLiteral("g_math:"), QStringLiteral("s_stats"), QStringLiteral("s_algebra"),
                          QStringLiteral("g_code:"), QStringLiteral("s_python"), QStringLiteral("s_sql")}));
}

void TestMostAskedSkills::keepsToBothLimits()
{
    const Catalogue catalogue(smallCatalogueContents());
    QCOMPARE(idsOf(mostAskedSkills(catalogue, 1, 4)),
             QStringList({QStringLiteral("g_code:"), QStringLiteral("s_python")}));
    QCOMPARE(idsOf(mostAskedSkills(catalogue, 20, 1)),
             QStringList({QStringLiteral("g_math:"), QStringLiteral("s_stats"), QStringLiteral("g_code:"),
                          QStringLiteral("s_python")}));
    QVERIFY(mostAskedSkills(catalogue, 0, 4).empty());
}

void TestMostAskedSkills::leavesOutRolesThatAreNoEntry()
{
    CatalogueContents contents = smallCatalogueContents();
    contents.roles[1].kind = RoleKind::Growth;
    QCOMPARE(idsOf(mostAskedSkills(Catalogue(contents), 20, 4)),
             QStringList({QStringLiteral("g_math:"), QStringLiteral("s_algebra"), QStringLiteral("g_code:"),
                          QStringLiteral("s_python"), QStringLiteral("s_sql")}));
}

void TestMostAskedSkills::leavesOutWhatTheCatalogueDoesNotHold()
{
    CatalogueContents contents = smallCatalogueContents();
    std::erase_if(contents.skills, [](const Skill &one) { return one.id == skill("s_python"); });
    std::erase_if(contents.groups, [](const SkillGroup &one) { return one.id.text() == QLatin1String("g_math"); });
    QCOMPARE(idsOf(mostAskedSkills(Catalogue(contents), 20, 4)),
             QStringList({QStringLiteral("g_code:"), QStringLiteral("s_sql")}));
}

QTEST_GUILESS_MAIN(TestMostAskedSkills)
#include "tst_mostaskedskills.moc"
