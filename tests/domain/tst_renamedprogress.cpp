// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/renamedprogress.h"

#include <QTest>

using namespace Cairn;

namespace {

SkillId skill(const QString &id)
{
    return SkillId(id);
}

Evidence talk(const char *id, const char *skill)
{
    return {EvidenceId(QString::fromLatin1(id)),
            SkillId(QString::fromLatin1(skill)),
            EvidenceKind::Link,
            QStringLiteral("Talk %1").arg(QLatin1String(id)),
            QStringLiteral("https://example.org"),
            QDate(2026, 1, 8)};
}

PlanState withEvidence(const std::vector<Evidence> &all)
{
    PlanState state;
    for (const Evidence &evidence : all)
        state.evidence.insert(evidence.id, evidence);
    return state;
}

/** Each piece as "id in skill", the ids of copies as "copy". */
QStringList placesOf(const PlanState &state, const PlanState &before)
{
    QStringList places;
    for (const Evidence &evidence : state.evidence) {
        const QString id = before.evidence.contains(evidence.id) ? evidence.id.text() : QStringLiteral("copy");
        places.append(QStringLiteral("%1 in %2").arg(id, evidence.skill.text()));
    }
    places.sort();
    return places;
}

/** A table such as "a>b, c>d e": a was renamed to b, and c was split into d and e. */
Catalogue catalogueOf(const QString &table)
{
    CatalogueContents contents;
    for (const QString &row : table.split(u',', Qt::SkipEmptyParts)) {
        const QStringList sides = row.trimmed().split(u'>');
        RenamedSkill renamed{skill(sides.front()), {}};
        for (const QString &to : sides.back().split(u' ', Qt::SkipEmptyParts))
            renamed.to.push_back(skill(to));
        contents.renamedSkills.push_back(renamed);
    }
    return Catalogue(contents);
}

/** Levels such as "a=2 b=3". */
QMap<SkillId, Level> levelsOf(const QString &text)
{
    QMap<SkillId, Level> levels;
    for (const QString &each : text.split(u' ', Qt::SkipEmptyParts)) {
        const QStringList sides = each.split(u'=');
        levels.insert(skill(sides.front()), *levelFromNumber(sides.back().toInt()));
    }
    return levels;
}

PlanState followed(PlanState state, const Catalogue &catalogue)
{
    apply(state, {state.profile.id, Verb::FollowCatalogue, renamedProgress(state, catalogue)});
    return state;
}

} // namespace

/** Progress under ids that a catalogue renamed, merged or split: all of it is found again, and only once moved. */
class TestRenamedProgress final : public QObject
{
    Q_OBJECT

private slots:
    void levelsFollow_data();
    void levelsFollow();
    void nothingRenamedIsNoEdit();
    void notesOfAMergeAreJoined();
    void noteOfASplitIsInEachPart();
    void equalNotesAreKeptOnce();
    void evidenceKeepsItsIdWhereItMoves();
    void evidenceOfASplitIsInEachPart();
    void copiesHaveTheSameIdsEachTime();
    void copyThatIsThereIsNotMadeAgain();
    void copyNeverTakesThePlaceOfAnother();
    void targetFollowsItsRole_data();
    void targetFollowsItsRole();
    void ownSkillsAndProfileStay();
};

void TestRenamedProgress::levelsFollow_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, const char *table, const char *before, const char *after) {
        QTest::newRow(name) << QString::fromLatin1(table) << QString::fromLatin1(before) << QString::fromLatin1(after);
    };
    row("renamed", "a>b", "a=2", "b=2");
    row("renamed, the new one is higher", "a>b", "a=2 b=3", "b=3");
    row("renamed, the new one is lower", "a>b", "a=4 b=1", "b=4");
    row("renamed, others stay", "a>b", "a=2 x=1 y=4", "b=2 x=1 y=4");
    row("merged, the first is lower", "a>c, b>c", "a=1 b=3", "c=3");
    row("merged, the first is higher", "a>c, b>c", "a=3 b=1", "c=3");
    row("merged, one has none", "a>c, b>c", "b=1", "c=1");
    row("split", "a>b c", "a=2", "b=2 c=2");
    row("split, one part is higher", "a>b c", "a=2 c=4", "b=2 c=4");
    row("chain", "a>b, b>c, c>d", "a=2 b=3", "d=3");
    row("chain, written backwards", "c>d, b>c, a>b", "a=2 b=1", "d=2");
    row("split, then merged", "a>b c, b>d, c>d", "a=2", "d=2");
    row("split, then split", "a>b c, c>d e", "a=2 e=3", "b=2 d=2 e=3");
    row("two renamed at once", "a>x, b>y", "a=1 b=2 x=3", "x=3 y=2");
    row("not in the table", "a>b", "z=2", "z=2");
    row("loop of two", "a>b, b>a", "a=2 b=1", "a=2 b=1");
    row("loop of three", "a>b, b>c, c>a", "a=2 c=1", "a=2 c=1");
    row("to itself", "a>a", "a=2", "a=2");
    row("to itself and another", "a>a b", "a=2", "a=2");
    row("into a loop", "x>a, a>b, b>a", "x=2", "a=2");
    row("leads nowhere", "a>", "a=2", "a=2");
    row("named twice", "a>b, a>c", "a=2", "b=2");
}

void TestRenamedProgress::levelsFollow()
{
    QFETCH(const QString, table);
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    const Catalogue catalogue = catalogueOf(table);
    PlanState state;
    state.levels = levelsOf(before);
    const PlanState moved = followed(state, catalogue);
    QCOMPARE(moved.levels, levelsOf(after));
    QVERIFY(renamedProgress(moved, catalogue).empty());
    PlanState back = moved;
    apply(back, reversed({{}, Verb::FollowCatalogue, renamedProgress(state, catalogue)}));
    QCOMPARE(back, state);
}

void TestRenamedProgress::nothingRenamedIsNoEdit()
{
    PlanState state = withEvidence({talk("e1", "x")});
    state.levels = levelsOf(QStringLiteral("x=2 b=1"));
    state.notes.insert(skill(QStringLiteral("x")), QStringLiteral("note"));
    state.target = Target{RoleId(QStringLiteral("r")), CareerLevel::Mid};
    QVERIFY(renamedProgress(state, Catalogue()).empty());
    QVERIFY(renamedProgress(state, catalogueOf(QStringLiteral("a>b"))).empty());
    QVERIFY(renamedProgress({}, catalogueOf(QStringLiteral("a>b"))).empty());
}

void TestRenamedProgress::notesOfAMergeAreJoined()
{
    PlanState state;
    state.notes = {{skill(QStringLiteral("a")), QStringLiteral("of a")},
                   {skill(QStringLiteral("b")), QStringLiteral("of b")},
                   {skill(QStringLiteral("c")), QStringLiteral("of c")}};
    const QMap<SkillId, QString> joined{{skill(QStringLiteral("c")), QStringLiteral("of c\n\nof a\n\nof b")}};
    QCOMPARE(followed(state, catalogueOf(QStringLiteral("a>c, b>c"))).notes, joined);
    QCOMPARE(followed(state, catalogueOf(QStringLiteral("b>c, a>c"))).notes, joined); // whatever the table's order
}

void TestRenamedProgress::noteOfASplitIsInEachPart()
{
    PlanState state;
    state.notes = {{skill(QStringLiteral("a")), QStringLiteral("of a")},
                   {skill(QStringLiteral("c")), QStringLiteral("of c")}};
    const QMap<SkillId, QString> parts{{skill(QStringLiteral("b")), QStringLiteral("of a")},
                                       {skill(QStringLiteral("c")), QStringLiteral("of c\n\nof a")}};
    QCOMPARE(followed(state, catalogueOf(QStringLiteral("a>b c"))).notes, parts);
}

void TestRenamedProgress::equalNotesAreKeptOnce()
{
    PlanState state;
    state.notes.insert(skill(QStringLiteral("a")), QStringLiteral("of a"));
    const PlanState split = followed(state, catalogueOf(QStringLiteral("a>b c")));
    const QMap<SkillId, QString> again{{skill(QStringLiteral("d")), QStringLiteral("of a")}};
    QCOMPARE(followed(split, catalogueOf(QStringLiteral("b>d, c>d"))).notes, again);
}

void TestRenamedProgress::evidenceKeepsItsIdWhereItMoves()
{
    const PlanState state = withEvidence({talk("e1", "a"), talk("e2", "a"), talk("e3", "b"), talk("e4", "x")});
    const PlanState moved = followed(state, catalogueOf(QStringLiteral("a>c, b>c")));
    PlanState expected = state;
    for (const char *id : {"e1", "e2", "e3"})
        expected.evidence[EvidenceId(QString::fromLatin1(id))].skill = skill(QStringLiteral("c"));
    QCOMPARE(moved, expected);
}

void TestRenamedProgress::evidenceOfASplitIsInEachPart()
{
    const Catalogue catalogue = catalogueOf(QStringLiteral("a>b c d"));
    const PlanState state = withEvidence({talk("e1", "a"), talk("e2", "a")});
    const PlanState moved = followed(state, catalogue);
    QCOMPARE(placesOf(moved, state).join(QStringLiteral(", ")),
             QStringLiteral("copy in c, copy in c, copy in d, copy in d, e1 in b, e2 in b"));
    for (const Evidence &evidence : moved.evidence) {
        QCOMPARE(moved.evidence.value(evidence.id), evidence); // under the id that it says
        QVERIFY(evidence.title == QStringLiteral("Talk e1") || evidence.title == QStringLiteral("Talk e2"));
        QCOMPARE(evidence.date, QDate(2026, 1, 8));
    }
    QVERIFY(renamedProgress(moved, catalogue).empty());
}

void TestRenamedProgress::copiesHaveTheSameIdsEachTime()
{
    const Catalogue catalogue = catalogueOf(QStringLiteral("a>b c"));
    const PlanState state = withEvidence({talk("e1", "a")});
    const PlanState moved = followed(state, catalogue);
    PlanState back = moved;
    apply(back, reversed({{}, Verb::FollowCatalogue, renamedProgress(state, catalogue)}));
    QCOMPARE(back, state);
    QCOMPARE(followed(back, catalogue), moved);
}

void TestRenamedProgress::copyThatIsThereIsNotMadeAgain()
{
    const Catalogue catalogue = catalogueOf(QStringLiteral("a>b c"));
    const PlanState state = withEvidence({talk("e1", "a")});
    const PlanState moved = followed(state, catalogue);
    PlanState halfBack = moved; // as an older program leaves it, which knows only the old skill
    halfBack.evidence[EvidenceId(QStringLiteral("e1"))].skill = skill(QStringLiteral("a"));
    QCOMPARE(followed(halfBack, catalogue), moved);
}

void TestRenamedProgress::copyNeverTakesThePlaceOfAnother()
{
    const Catalogue catalogue = catalogueOf(QStringLiteral("a>b c"));
    const PlanState state = withEvidence({talk("e1", "a")});
    PlanState changed = followed(state, catalogue);
    for (Evidence &evidence : changed.evidence) {
        if (evidence.skill == skill(QStringLiteral("c")))
            evidence.title = QStringLiteral("Written anew");
    }
    changed.evidence[EvidenceId(QStringLiteral("e1"))].skill = skill(QStringLiteral("a"));
    const PlanState moved = followed(changed, catalogue);
    QCOMPARE(placesOf(moved, state).join(QStringLiteral(", ")), QStringLiteral("copy in c, copy in c, e1 in b"));
    QStringList titles;
    for (const Evidence &evidence : moved.evidence)
        titles.append(evidence.title);
    titles.sort();
    QCOMPARE(titles.join(u'/'), QStringLiteral("Talk e1/Talk e1/Written anew"));
}

void TestRenamedProgress::targetFollowsItsRole_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("renamed") << QStringLiteral("r_a") << QStringLiteral("r_b");
    QTest::newRow("chain") << QStringLiteral("r_x") << QStringLiteral("r_z");
    QTest::newRow("loop") << QStringLiteral("r_l") << QStringLiteral("r_l");
    QTest::newRow("not in the table") << QStringLiteral("r_b") << QStringLiteral("r_b");
    QTest::newRow("no role") << QString() << QString();
}

void TestRenamedProgress::targetFollowsItsRole()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    CatalogueContents contents;
    for (const auto &[from, to] :
         {std::pair{"r_a", "r_b"}, {"r_y", "r_z"}, {"r_x", "r_y"}, {"r_l", "r_m"}, {"r_m", "r_l"}})
        contents.renamedRoles.push_back({RoleId(QString::fromLatin1(from)), RoleId(QString::fromLatin1(to))});
    const Catalogue catalogue(contents);
    PlanState state;
    QVERIFY(renamedProgress(state, catalogue).empty());
    state.target = Target{RoleId(before), CareerLevel::Senior};
    const Target expected{RoleId(after), CareerLevel::Senior};
    QCOMPARE(followed(state, catalogue).target, std::optional(expected));
    QCOMPARE(renamedTarget(state.target, catalogue), std::optional(expected));
    QCOMPARE(renamedProgress(state, catalogue).empty(), before == after);
}

void TestRenamedProgress::ownSkillsAndProfileStay()
{
    const SkillId own(QStringLiteral("own-1"));
    PlanState state = withEvidence({talk("e1", "own-1")});
    state.profile.id = LearnerId(QStringLiteral("ana"));
    state.profile.interests = {InterestId(QStringLiteral("a"))};
    state.ownSkills.insert(own, {own, GroupId(QStringLiteral("a")), QStringLiteral("Juggling")});
    state.levels.insert(own, Level::Expert);
    state.notes.insert(own, QStringLiteral("with five"));
    QVERIFY(renamedProgress(state, catalogueOf(QStringLiteral("a>b, own-1>b"))).empty());
    state.levels.insert(skill(QStringLiteral("a")), Level::Working);
    PlanState expected = state;
    expected.levels.remove(skill(QStringLiteral("a")));
    expected.levels.insert(skill(QStringLiteral("b")), Level::Working);
    QCOMPARE(followed(state, catalogueOf(QStringLiteral("a>b, own-1>b"))), expected);
}

QTEST_GUILESS_MAIN(TestRenamedProgress)
#include "tst_renamedprogress.moc"
