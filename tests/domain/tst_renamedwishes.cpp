// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/renamedprogress.h"
#include "domain/renamedwishes.h"

#include <QTest>

using namespace Cairn;

namespace {

SkillId skill(const QString &id)
{
    return SkillId(id);
}

/** A table such as "a>b, c>d e": a was renamed to b, and c was split into d and e; roles alike, to the first. */
Catalogue catalogueOf(const QString &table)
{
    CatalogueContents contents;
    for (const QString &row : table.split(u',', Qt::SkipEmptyParts)) {
        const QStringList sides = row.trimmed().split(u'>');
        RenamedSkill renamed{skill(sides.front()), {}};
        for (const QString &to : sides.back().split(u' ', Qt::SkipEmptyParts))
            renamed.to.push_back(skill(to));
        contents.renamedSkills.push_back(renamed);
        contents.renamedRoles.push_back({RoleId(sides.front()), RoleId(renamed.to.front().text())});
    }
    return Catalogue(contents);
}

/** Levels such as "a=2 b=0". */
QMap<SkillId, Level> levelsOf(const QString &text)
{
    QMap<SkillId, Level> levels;
    for (const QString &each : text.split(u' ', Qt::SkipEmptyParts)) {
        const QStringList sides = each.split(u'=');
        levels.insert(skill(sides.front()), *levelFromNumber(sides.back().toInt()));
    }
    return levels;
}

std::vector<RoleId> rolesOf(const QString &text)
{
    std::vector<RoleId> roles;
    for (const QString &each : text.split(u' ', Qt::SkipEmptyParts))
        roles.emplace_back(each);
    return roles;
}

PlanState followed(PlanState state, const Catalogue &catalogue)
{
    apply(state, {state.profile.id, Verb::FollowCatalogue, renamedProgress(state, catalogue)});
    return state;
}

/** Followed once it is as expected, twice nothing more comes of it, and taken back it is as before. */
void check(const PlanState &before, const PlanState &expected, const Catalogue &catalogue)
{
    const PlanState after = followed(before, catalogue);
    QCOMPARE(after, expected);
    QVERIFY(renamedProgress(after, catalogue).empty());
    PlanState back = after;
    apply(back, reversed({{}, Verb::FollowCatalogue, renamedProgress(before, catalogue)}));
    QCOMPARE(back, before);
}

} // namespace

/** What a person considers, under ids that a catalogue renamed, merged or split. */
class TestRenamedWishes final : public QObject
{
    Q_OBJECT

private slots:
    void levelsFollow_data();
    void levelsFollow();
    void ratingOfNoneFollowsToo_data();
    void ratingOfNoneFollowsToo();
    void aliasesFollow_data();
    void aliasesFollow();
    void rolesFollow_data();
    void rolesFollow();
    void ownSkillsAndAnswersStay();
};

void TestRenamedWishes::levelsFollow_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, const char *table, const char *before, const char *after) {
        QTest::newRow(name) << QString::fromLatin1(table) << QString::fromLatin1(before) << QString::fromLatin1(after);
    };
    row("renamed", "a>b", "a=2 x=1", "b=2 x=1");
    row("renamed, the new one is higher", "a>b", "a=2 b=3", "b=3");
    row("renamed, the new one is lower", "a>b", "a=4 b=1", "b=4");
    row("merged, the first is lower", "a>c, b>c", "a=1 b=3", "c=3");
    row("merged, the first is higher", "a>c, b>c", "a=3 b=1", "c=3");
    row("split", "a>b c", "a=2", "b=2 c=2");
    row("split, one part is higher", "a>b c", "a=2 c=4", "b=2 c=4");
    row("chain", "a>b, b>c, c>d", "a=2 b=3", "d=3");
    row("not in the table", "a>b", "z=2", "z=2");
    row("loop", "a>b, b>a", "a=2 b=1", "a=2 b=1");
    row("nothing", "a>b", "", "");
}

void TestRenamedWishes::levelsFollow()
{
    QFETCH(const QString, table);
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    PlanState state;
    PlanState expected;
    state.advisorLevels = state.wantedLevels = levelsOf(before);
    expected.advisorLevels = expected.wantedLevels = levelsOf(after);
    check(state, expected, catalogueOf(table));
}

void TestRenamedWishes::ratingOfNoneFollowsToo_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("renamed") << QStringLiteral("a>b") << QStringLiteral("a=0") << QStringLiteral("b=0");
    QTest::newRow("merged") << QStringLiteral("a>c, b>c") << QStringLiteral("a=0 b=1") << QStringLiteral("c=1");
    QTest::newRow("split") << QStringLiteral("a>b c") << QStringLiteral("a=0 c=2") << QStringLiteral("b=0 c=2");
}

void TestRenamedWishes::ratingOfNoneFollowsToo()
{
    QFETCH(const QString, table);
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    PlanState state;
    PlanState expected;
    state.advisorLevels = levelsOf(before);
    expected.advisorLevels = levelsOf(after);
    check(state, expected, catalogueOf(table));
}

void TestRenamedWishes::aliasesFollow_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, const char *table, const char *before, const char *after) {
        QTest::newRow(name) << QString::fromLatin1(table) << QString::fromLatin1(before) << QString::fromLatin1(after);
    };
    row("renamed", "a>b", "a", "b");
    row("chain", "a>b, b>c", "a", "c");
    row("split", "a>c b", "a", "c");
    row("not in the table", "a>b", "z", "z");
    row("loop", "a>b, b>a", "a", "a");
}

void TestRenamedWishes::aliasesFollow()
{
    QFETCH(const QString, table);
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    PlanState state;
    PlanState expected;
    for (const QString &alias : {QStringLiteral("One"), QStringLiteral("a")}) { // the alias itself is no id
        state.ownAliases.insert(alias, skill(before));
        expected.ownAliases.insert(alias, skill(after));
    }
    check(state, expected, catalogueOf(table));
}

void TestRenamedWishes::rolesFollow_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, const char *table, const char *before, const char *after) {
        QTest::newRow(name) << QString::fromLatin1(table) << QString::fromLatin1(before) << QString::fromLatin1(after);
    };
    row("renamed, in its place", "a>b", "x a y", "x b y");
    row("merged, each once", "a>c, b>c", "a x b", "c x");
    row("renamed to one that stands before", "a>b", "b x a", "b x");
    row("renamed to one that stands behind", "a>b", "a x b", "b x");
    row("chain", "a>b, b>c", "a", "c");
    row("not in the table", "a>b", "z x", "z x");
    row("loop", "a>b, b>a", "a b", "a b");
}

void TestRenamedWishes::rolesFollow()
{
    QFETCH(const QString, table);
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    PlanState state;
    PlanState expected;
    state.consideredRoles = rolesOf(before);
    expected.consideredRoles = rolesOf(after);
    check(state, expected, catalogueOf(table));
}

void TestRenamedWishes::ownSkillsAndAnswersStay()
{
    const SkillId own = skill(QStringLiteral("own-1"));
    PlanState state;
    state.ownSkills.insert(own, {own, {}, QStringLiteral("Juggling")});
    state.advisorLevels.insert(own, Level::Expert);
    state.wantedLevels.insert(own, Level::Expert);
    state.ownAliases.insert(QStringLiteral("Throwing"), own);
    state.likings.insert(StatementId(QStringLiteral("a")), Liking::Like);
    const AdvertId advert(QStringLiteral("a"));
    state.adverts.insert(advert, {advert, QStringLiteral("a"), {}, {}, {}, {}, {}});
    QVERIFY(renamedWishes(state, catalogueOf(QStringLiteral("a>b, own-1>b"))).empty());
}

QTEST_GUILESS_MAIN(TestRenamedWishes)
#include "tst_renamedwishes.moc"
