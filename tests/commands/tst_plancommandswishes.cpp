// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/door.h"

#include <QSignalSpy>
#include <QTest>

using namespace Cairn;

namespace {

const SkillId Python(QStringLiteral("s_python"));
const SkillId Sql(QStringLiteral("s_sql"));
const StatementId Statement(QStringLiteral("i_1"));
const AdvertId Kept(QStringLiteral("kept"));

RoleId role(int number)
{
    return RoleId(QStringLiteral("r_%1").arg(number));
}

/** The advertisement that a filled plan has; under the id that the door gave it. */
KeptAdvert advert(const AdvertId &id = Kept)
{
    return {id,
            QStringLiteral("Analyst"),
            QStringLiteral("We ask for SQL"),
            QStringLiteral("by Ben"),
            QDate(2026, 1, 9),
            AdvertOutcome::Applied,
            QDate(2026, 1, 10)};
}

using Verbing = std::function<void(PlanCommands &)>;

} // namespace

Q_DECLARE_METATYPE(Verbing)

/** The verbs of what a person considers and reads: what exactly each changes, and that undo brings all back. */
class TestPlanCommandsWishes final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void eachVerbMakesItsEdits_data() { verbs(); }
    void eachVerbMakesItsEdits();
    void failedSaveChangesNothing_data() { verbs(); }
    void failedSaveChangesNothing();
    void undoAndRedoTravel_data() { verbs(); }
    void undoAndRedoTravel();
    void sameAgainIsNoEdit_data() { verbs(); }
    void sameAgainIsNoEdit();
    void withoutAPlanNothingIsSaved_data() { verbs(); }
    void withoutAPlanNothingIsSaved();
    void nothingToDoIsNoEdit_data();
    void nothingToDoIsNoEdit();
    void noneIsARatingOfTheAdvisor();
    void firstRolesAreConsideredEachOnce();
    void onlyHigherLevelsAreWanted();
    void eachAdvertIsKeptUnderItsOwnId();
    void advertWithoutTitleAndTextIsNotKept_data();
    void advertWithoutTitleAndTextIsNotKept();
    void longAdvertIsCutBetweenCharacters_data();
    void longAdvertIsCutBetweenCharacters();
    void openOutcomeHasNoDay();
    void textsAreKeptAsFilesKeepThem();
    void aliasIsKeptAsOneLine_data();
    void aliasIsKeptAsOneLine();
    void removedOwnSkillTakesItsWishesAlong();
    void everyVerbHasItsWords();

private:
    static void verbs();
    /** Something of everything. */
    void fill();

    PlanCommands &commands() { return m_door->commands; }
    const PlanState &state() { return m_door->plan.state(); }
    const PlanChange &last() const { return m_store->journal().back().change; }
    size_t rows() const { return m_store->journal().size(); }

    std::unique_ptr<MemoryStore> m_store;
    std::unique_ptr<Door> m_door;
};

void TestPlanCommandsWishes::init()
{
    m_store = std::make_unique<MemoryStore>();
    m_door = std::make_unique<Door>(*m_store);
    commands().setQuickEdits(PlanCommands::QuickEdits::OwnSteps);
    commands().addLearner(ana());
    QVERIFY(m_door->plan.isOpen());
}

void TestPlanCommandsWishes::cleanup()
{
    // Whatever a test did, disk and memory are one.
    QCOMPARE(state(), m_store->plans().value(state().profile.id));
    QVERIFY(!commands().isBusy());
    m_door.reset();
    m_store.reset();
}

void TestPlanCommandsWishes::fill()
{
    const PlanChange made{
        state().profile.id,
        Verb::ImportTicks,
        {LevelEdit{Sql, Level::None, Level::Working}, AdvisorLevelEdit{Python, std::nullopt, Level::Expert},
         LikingEdit{Statement, std::nullopt, Liking::Neutral}, ConsideredRolesEdit{{}, {role(1), role(2)}},
         WantedLevelEdit{Python, Level::None, Level::Awareness}, AdvertEdit{Kept, std::nullopt, advert()},
         OwnAliasEdit{QStringLiteral("Snake"), {}, Python}}};
    m_store->save(made, {}, [](const Result<SavedChange> &) {});
    commands().openLearner(state().profile.id);
}

/** What is done to a plan that was filled, and the edits that it is. */
void TestPlanCommandsWishes::verbs()
{
    QTest::addColumn<Verbing>("verb");
    QTest::addColumn<PlanChange>("expected");
    const auto row = [](const char *name, Verb code, std::vector<Edit> edits, Verbing verb) {
        QTest::newRow(name) << verb << PlanChange{{}, code, std::move(edits)};
    };
    row("advisor rates", Verb::SetAdvisorLevel, {AdvisorLevelEdit{Sql, std::nullopt, Level::Awareness}},
        [](PlanCommands &door) { door.setAdvisorLevel(Sql, Level::Awareness); });
    row("advisor rates no more", Verb::SetAdvisorLevel, {AdvisorLevelEdit{Python, Level::Expert, std::nullopt}},
        [](PlanCommands &door) { door.setAdvisorLevel(Python, std::nullopt); });
    row("answer", Verb::AnswerStatement, {LikingEdit{Statement, Liking::Neutral, Liking::Like}},
        [](PlanCommands &door) { door.answerStatement(Statement, Liking::Like); });
    row("answer no more", Verb::AnswerStatement, {LikingEdit{Statement, Liking::Neutral, std::nullopt}},
        [](PlanCommands &door) { door.answerStatement(Statement, std::nullopt); });
    row("consider in another order", Verb::ConsiderRoles, {ConsideredRolesEdit{{role(1), role(2)}, {role(2), role(1)}}},
        [](PlanCommands &door) {
            door.considerRoles({role(2), role(1)});
        });
    row("consider none", Verb::ConsiderRoles, {ConsideredRolesEdit{{role(1), role(2)}, {}}},
        [](PlanCommands &door) { door.considerRoles({}); });
    row("want", Verb::WantLevels,
        {WantedLevelEdit{Python, Level::Awareness, Level::Practitioner},
         WantedLevelEdit{Sql, Level::None, Level::Practitioner}},
        [](PlanCommands &door) {
            door.wantLevels({{Sql, Level::Practitioner}, {Python, Level::Practitioner}});
        });
    row("want no more", Verb::WantLevels, {WantedLevelEdit{Python, Level::Awareness, Level::None}},
        [](PlanCommands &door) { door.dropWantedLevel(Python); });
    row("confirm", Verb::ConfirmLevels, {LevelEdit{Python, Level::None, Level::Practitioner}}, [](PlanCommands &door) {
        door.confirmLevels({{Python, Level::Practitioner}, {Sql, Level::Working}});
    });
    KeptAdvert changed = advert();
    changed.note = QStringLiteral("They called");
    changed.outcome = AdvertOutcome::Interview;
    row("change an advertisement", Verb::ChangeAdvert, {AdvertEdit{Kept, advert(), changed}},
        [changed](PlanCommands &door) { door.changeAdvert(changed); });
    row("remove an advertisement", Verb::RemoveAdvert, {AdvertEdit{Kept, advert(), std::nullopt}},
        [](PlanCommands &door) { door.removeAdvert(Kept); });
    row("name a skill", Verb::NameSkill, {OwnAliasEdit{QStringLiteral("T-SQL"), {}, Sql}},
        [](PlanCommands &door) { door.nameSkill(QStringLiteral("T-SQL"), Sql); });
    row("name another skill", Verb::NameSkill, {OwnAliasEdit{QStringLiteral("Snake"), Python, Sql}},
        [](PlanCommands &door) { door.nameSkill(QStringLiteral("Snake"), Sql); });
    row("name no skill", Verb::NameSkill, {OwnAliasEdit{QStringLiteral("Snake"), Python, {}}},
        [](PlanCommands &door) { door.nameSkill(QStringLiteral("Snake"), {}); });
}

void TestPlanCommandsWishes::eachVerbMakesItsEdits()
{
    QFETCH(const Verbing, verb);
    QFETCH(const PlanChange, expected);
    fill();
    const size_t before = rows();
    verb(commands());
    QCOMPARE(rows(), before + 1);
    QCOMPARE(last().learner, state().profile.id);
    QCOMPARE(last().verb, expected.verb);
    QCOMPARE(last().edits, expected.edits);
}

void TestPlanCommandsWishes::failedSaveChangesNothing()
{
    QFETCH(const Verbing, verb);
    fill();
    const PlanState before = state();
    const QString undoText = commands().undoText();
    const size_t rowsBefore = rows();
    const QSignalSpy refused(&commands(), &PlanCommands::refused);
    const QSignalSpy told(&m_door->plan, &OpenPlan::changed);
    m_store->failWrites(true);
    verb(commands());
    QCOMPARE(refused.count(), 1);
    QCOMPARE(told.count(), 0);
    QCOMPARE(state(), before);
    QCOMPARE(rows(), rowsBefore);
    QCOMPARE(commands().undoText(), undoText);
}

void TestPlanCommandsWishes::undoAndRedoTravel()
{
    QFETCH(const Verbing, verb);
    fill();
    const PlanState before = state();
    verb(commands());
    const PlanState after = state();
    QVERIFY(after != before);
    commands().undo();
    QCOMPARE(state(), before);
    commands().redo();
    QCOMPARE(state(), after);
    commands().undo();
    QCOMPARE(state(), before);
}

void TestPlanCommandsWishes::sameAgainIsNoEdit()
{
    QFETCH(const Verbing, verb);
    fill();
    verb(commands());
    const size_t before = rows();
    verb(commands());
    QCOMPARE(rows(), before);
}

void TestPlanCommandsWishes::withoutAPlanNothingIsSaved()
{
    QFETCH(const Verbing, verb);
    Door closed(*m_store);
    const size_t before = rows();
    verb(closed.commands);
    closed.commands.keepAdvert(advert());
    QCOMPARE(rows(), before);
    QVERIFY(!closed.commands.isBusy());
}

void TestPlanCommandsWishes::nothingToDoIsNoEdit_data()
{
    QTest::addColumn<Verbing>("verb");
    const auto row = [](const char *name, Verbing verb) { QTest::newRow(name) << verb; };
    row("the advisor's level as it is", [](PlanCommands &door) { door.setAdvisorLevel(Python, Level::Expert); });
    row("nothing rated", [](PlanCommands &door) { door.setAdvisorLevel(Sql, std::nullopt); });
    row("the same answer", [](PlanCommands &door) { door.answerStatement(Statement, Liking::Neutral); });
    row("the same roles, one twice", [](PlanCommands &door) { door.considerRoles({role(1), role(1), role(2)}); });
    row("no levels", [](PlanCommands &door) { door.wantLevels({}); });
    row("none wanted", [](PlanCommands &door) { door.wantLevels({{Python, Level::None}}); });
    row("wanted already", [](PlanCommands &door) { door.wantLevels({{Python, Level::Awareness}}); });
    row("had already", [](PlanCommands &door) { door.wantLevels({{Sql, Level::Working}}); });
    row("nothing to drop", [](PlanCommands &door) { door.dropWantedLevel(Sql); });
    row("nothing confirmed", [](PlanCommands &door) { door.confirmLevels({}); });
    row("known level", [](PlanCommands &door) { door.confirmLevels({{Sql, Level::Working}}); });
    row("the same advertisement", [](PlanCommands &door) { door.changeAdvert(advert()); });
    row("unknown advertisement",
        [](PlanCommands &door) { door.changeAdvert(advert(AdvertId(QStringLiteral("unknown")))); });
    row("unknown advertisement removed",
        [](PlanCommands &door) { door.removeAdvert(AdvertId(QStringLiteral("unknown"))); });
    row("the same name", [](PlanCommands &door) { door.nameSkill(QStringLiteral("Snake"), Python); });
    row("unknown name of none", [](PlanCommands &door) { door.nameSkill(QStringLiteral("x"), {}); });
    row("blank name", [](PlanCommands &door) { door.nameSkill(QStringLiteral(" \n\uFEFF "), Sql); });
}

void TestPlanCommandsWishes::nothingToDoIsNoEdit()
{
    QFETCH(const Verbing, verb);
    fill();
    const size_t before = rows();
    verb(commands());
    QCOMPARE(rows(), before);
}

void TestPlanCommandsWishes::noneIsARatingOfTheAdvisor()
{
    commands().setAdvisorLevel(Sql, Level::None);
    QCOMPARE(state().advisorLevels, (QMap<SkillId, Level>{{Sql, Level::None}}));
    QVERIFY(state().levels.isEmpty());
}

void TestPlanCommandsWishes::firstRolesAreConsideredEachOnce()
{
    commands().considerRoles({role(3), role(1), role(3), RoleId(), role(5), role(1), role(4), role(2), role(6)});
    QCOMPARE(state().consideredRoles, (std::vector{role(3), role(1), role(5), role(4)}));
    QCOMPARE(state().consideredRoles.size(), MostConsideredRoles);
}

void TestPlanCommandsWishes::onlyHigherLevelsAreWanted()
{
    const SkillId other(QStringLiteral("s_other"));
    fill();
    commands().wantLevels({{Python, Level::Awareness}, {Sql, Level::Awareness}, {other, Level::Expert}});
    QCOMPARE(last().edits, std::vector<Edit>(1, WantedLevelEdit{other, Level::None, Level::Expert}));
    commands().wantLevels({{other, Level::Working}, {Sql, Level::Expert}});
    QCOMPARE(state().wantedLevels,
             (QMap<SkillId, Level>{{Python, Level::Awareness}, {Sql, Level::Expert}, {other, Level::Expert}}));
}

void TestPlanCommandsWishes::eachAdvertIsKeptUnderItsOwnId()
{
    const AdvertId first = commands().keepAdvert(advert());
    const AdvertId second = commands().keepAdvert(advert());
    QVERIFY(first != second && first != Kept && !first.isEmpty());
    QCOMPARE(state().adverts, (QMap<AdvertId, KeptAdvert>{{first, advert(first)}, {second, advert(second)}}));
    QCOMPARE(last().verb, Verb::KeepAdvert);
    commands().undo();
    QCOMPARE(state().adverts.keys(), QList<AdvertId>{first});
    commands().redo();
    QCOMPARE(state().adverts.value(second), advert(second));
    m_store->failWrites(true);
    const QSignalSpy refused(&commands(), &PlanCommands::refused);
    commands().keepAdvert(advert());
    QCOMPARE(refused.count(), 1);
    QCOMPARE(state().adverts.size(), 2);
}

void TestPlanCommandsWishes::advertWithoutTitleAndTextIsNotKept_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isKept");
    QTest::newRow("nothing") << QString() << QString() << false;
    QTest::newRow("blanks") << QStringLiteral(" \t") << QStringLiteral("\n \n") << false;
    QTest::newRow("a mark of bytes") << QString() << QStringLiteral("\uFEFF\n") << false;
    QTest::newRow("title") << QStringLiteral("Analyst") << QString() << true;
    QTest::newRow("text") << QString() << QStringLiteral("We ask") << true;
}

void TestPlanCommandsWishes::advertWithoutTitleAndTextIsNotKept()
{
    QFETCH(const QString, title);
    QFETCH(const QString, text);
    QFETCH(const bool, isKept);
    const size_t before = rows();
    const AdvertId id = commands().keepAdvert({{}, title, text, QStringLiteral("note"), {}, {}, {}});
    QCOMPARE(rows(), before + (isKept ? 1 : 0));
    QCOMPARE(!id.isEmpty(), isKept);
    QCOMPARE(state().adverts.contains(id), isKept);
}

void TestPlanCommandsWishes::longAdvertIsCutBetweenCharacters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const QString most(MostAdvertCharacters, u'x');
    const QString climber = QStringLiteral("\U0001F9D7");
    QTest::newRow("as long as it may be") << most << most;
    QTest::newRow("one too long") << most + u'y' << most;
    QTest::newRow("half a character fits") << most.chopped(1) + climber << most.chopped(1);
    QTest::newRow("a whole one fits") << most.chopped(2) + climber + u'y' << most.chopped(2) + climber;
    QTest::newRow("a mark of bytes is not counted") << QChar(QChar::ByteOrderMark) + most << most;
}

void TestPlanCommandsWishes::longAdvertIsCutBetweenCharacters()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    KeptAdvert kept = advert();
    kept.text = text;
    kept.id = commands().keepAdvert(kept);
    QVERIFY(state().adverts.value(kept.id).text == expected); // too long to be told
    kept.text = QStringLiteral("short");
    commands().changeAdvert(kept);
    kept.text = text;
    commands().changeAdvert(kept);
    QVERIFY(state().adverts.value(kept.id).text == expected);
}

void TestPlanCommandsWishes::openOutcomeHasNoDay()
{
    KeptAdvert kept = advert();
    kept.outcome = AdvertOutcome::Open;
    kept.id = commands().keepAdvert(kept);
    QVERIFY(!state().adverts.value(kept.id).outcomeOn.isValid());
    kept.outcome = AdvertOutcome::Offer;
    commands().changeAdvert(kept);
    QCOMPARE(state().adverts.value(kept.id).outcomeOn, QDate(2026, 1, 10));
    kept.outcome = AdvertOutcome::Open;
    commands().changeAdvert(kept);
    QVERIFY(!state().adverts.value(kept.id).outcomeOn.isValid());
}

void TestPlanCommandsWishes::textsAreKeptAsFilesKeepThem()
{
    const QString dirty = QString(QChar::ByteOrderMark) + QStringLiteral("a") + QChar(0xD83E) + QStringLiteral("b");
    const QString clean = QString::fromUtf8(dirty.mid(1).toUtf8());
    const AdvertId id = commands().keepAdvert({{}, dirty, dirty, dirty, {}, {}, {}});
    QCOMPARE(state().adverts.value(id), (KeptAdvert{id, clean, clean, clean, {}, {}, {}}));
    commands().nameSkill(dirty, Sql);
    QCOMPARE(state().ownAliases, (QMap<QString, SkillId>{{clean, Sql}}));
    commands().nameSkill(dirty, Python);
    QCOMPARE(last().edits, std::vector<Edit>(1, OwnAliasEdit{clean, Sql, Python}));
}

void TestPlanCommandsWishes::aliasIsKeptAsOneLine_data()
{
    QTest::addColumn<QString>("alias");
    QTest::addColumn<QString>("expected");
    QTest::newRow("as it is") << QStringLiteral("T-SQL") << QStringLiteral("T-SQL");
    QTest::newRow("case counts") << QStringLiteral("t-sql") << QStringLiteral("t-sql");
    QTest::newRow("blanks around") << QStringLiteral("  T-SQL\n") << QStringLiteral("T-SQL");
    QTest::newRow("line ends inside") << QStringLiteral("SQL\r\n \tServer") << QStringLiteral("SQL Server");
    QTest::newRow("marks of bytes and blanks") << QStringLiteral(" \uFEFF \uFEFFSQL") << QStringLiteral("SQL");
}

void TestPlanCommandsWishes::aliasIsKeptAsOneLine()
{
    QFETCH(const QString, alias);
    QFETCH(const QString, expected);
    commands().nameSkill(alias, Sql);
    QCOMPARE(state().ownAliases, (QMap<QString, SkillId>{{expected, Sql}}));
    const size_t before = rows();
    commands().nameSkill(alias, Sql);
    QCOMPARE(rows(), before);
}

void TestPlanCommandsWishes::removedOwnSkillTakesItsWishesAlong()
{
    fill();
    const SkillId own = commands().addOwnSkill(GroupId(QStringLiteral("g")), QStringLiteral("Juggling"));
    const PlanState bare = state();
    commands().setSkillLevel(own, Level::Awareness);
    commands().setAdvisorLevel(own, Level::None);
    commands().wantLevels({{own, Level::Expert}});
    commands().nameSkill(QStringLiteral("Throwing"), own);
    commands().nameSkill(QStringLiteral("Catching"), own);
    const PlanState before = state();
    const size_t rowsBefore = rows();
    commands().removeOwnSkill(own);
    QCOMPARE(rows(), rowsBefore + 1);
    QCOMPARE(last().verb, Verb::RemoveSkill);
    QCOMPARE(commands().undoText(), QStringLiteral("Remove the skill Juggling"));
    PlanState expected = bare;
    expected.ownSkills.remove(own);
    QCOMPARE(state(), expected);
    commands().removeOwnSkill(own); // it is gone
    QCOMPARE(rows(), rowsBefore + 1);
    commands().undo();
    QCOMPARE(state(), before);
    commands().redo();
    QCOMPARE(state(), expected);
}

void TestPlanCommandsWishes::everyVerbHasItsWords()
{
    const auto says = [this](const char *text) { QCOMPARE(commands().undoText(), QString::fromUtf8(text)); };
    commands().setSkillTitles([](const SkillId &skill) { return skill.text().mid(2).toUpper(); });
    commands().setAdvisorLevel(Python, Level::Working);
    says("Set the advisor's level of PYTHON");
    commands().answerStatement(Statement, Liking::Like);
    says("Answer a statement on interests");
    commands().considerRoles({role(1)});
    says("Choose the roles to compare");
    commands().wantLevels({{Python, Level::Working}});
    says("Add to the roadmap: PYTHON");
    commands().dropWantedLevel(Python);
    says("Take from the roadmap: PYTHON");
    commands().wantLevels({{Python, Level::Working}, {Sql, Level::Working}});
    QVERIFY(commands().undoText().startsWith(QStringLiteral("Add 2 skill")));
    QVERIFY(commands().undoText().endsWith(QStringLiteral(" to the roadmap")));
    commands().confirmLevels({{Python, Level::Working}});
    says("Confirm levels");
    KeptAdvert kept = advert(commands().keepAdvert(advert()));
    says("Keep the advertisement Analyst");
    kept.title = QStringLiteral("Senior analyst");
    commands().changeAdvert(kept);
    says("Change the advertisement Senior analyst");
    kept.title.clear();
    commands().changeAdvert(kept);
    says("Change an advertisement");
    commands().removeAdvert(kept.id);
    says("Remove an advertisement");
    commands().undo();
    commands().undo();
    commands().removeAdvert(kept.id);
    says("Remove the advertisement Senior analyst");
    commands().keepAdvert({{}, {}, QStringLiteral("We ask"), {}, {}, {}, {}});
    says("Keep an advertisement");
    commands().nameSkill(QStringLiteral("Snake"), Python);
    says("Name a skill in texts: Snake");
}

QTEST_GUILESS_MAIN(TestPlanCommandsWishes)
#include "tst_plancommandswishes.moc"
