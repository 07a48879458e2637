// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/advertreading.h"

#include "commands/plancommands.h"
#include "common/memorystore.h"
#include "common/smallcatalogue.h"
#include "domain/skillmentions.h"
#include "models/advertbillmodel.h"
#include "models/advertreader.h"
#include "models/liveadvert.h"
#include "models/skillmentionmodel.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <numeric>

using namespace Cairn;

namespace {

const SkillId Python(QStringLiteral("s_python"));
const SkillId Sql(QStringLiteral("s_sql"));
const RoleId Engineer(QStringLiteral("r_engineer"));
const QString Advert = QStringLiteral("Engineer\n\nRequirements\n- Python\n\nNice to have\n- SQL\n");

/** Skills with their strengths, in the order of the text, e.g. "Python: required". */
QStringList wordsOf(const std::vector<SkillMention> &mentions, const Catalogue &catalogue)
{
    QStringList words;
    for (const SkillMention &mention : mentions)
        words << QStringLiteral("%1: %2").arg(catalogue.titleOf(mention.skill), nameOf(mention.strength));
    return words;
}

struct House
{
    Catalogue catalogue{smallCatalogueContents()};
    MemoryStore store;
    OpenPlan plan;
    LearnerRegister learners;
    PlanCommands commands{plan, learners, store};
    AdvertReader reader{catalogue, plan};
    LiveAdvert advert{catalogue, plan, reader};

    explicit House(std::optional<Target> target = std::nullopt)
    {
        NewLearner learner;
        learner.name = QStringLiteral("Amina");
        learner.target = target;
        learner.levels = {{Python, Level::Awareness}};
        commands.addLearner(learner);
    }
    void read(const QString &text)
    {
        advert.setText(text, LiveAdvert::Reading::AtOnce);
        QVERIFY(QTest::qWaitFor([this] { return !advert.isBehind(); }));
    }
};

} // namespace

class TestAdvertReading final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    // ---- what a text says ------------------------------------------------------------------------------------

    void aTextIsReadAsTheRulesSay_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("skills");
        QTest::addColumn<QString>("nearest");
        QTest::newRow("nothing") << QString() << QStringList() << QString();
        QTest::newRow("no skill") << QStringLiteral("A dog walker for the weekend.") << QStringList() << QString();
        QTest::newRow("required and welcome")
            << Advert << QStringList{QStringLiteral("Python: required"), QStringLiteral("SQL: welcome")}
            << QStringLiteral("r_engineer");
        QTest::newRow("the other role") << QStringLiteral("Reporting specialist\n\nRequirements\n- SQL\n- Statistics\n")
                                        << QStringList{QStringLiteral("SQL: required"),
                                                       QStringLiteral("Statistics: required")}
                                        << QStringLiteral("r_analyst");
    }
    void aTextIsReadAsTheRulesSay()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, skills);
        QFETCH(QString, nearest);
        const Catalogue catalogue(smallCatalogueContents());
        const AdvertReading reading = readAdvert(text, SkillMentionFinder(catalogue), catalogue);
        QCOMPARE(wordsOf(reading.mentions, catalogue), skills);
        QCOMPARE(reading.text, text);
        const Role *role = reading.nearestRole(catalogue);
        QCOMPARE(role ? role->id.text() : QString(), nearest);
        for (const SkillMention &mention : reading.mentions)
            QCOMPARE(text.mid(mention.at, mention.length), mention.matched);
    }

    void levelsAreThoseOfTheTargetElseOfEntry()
    {
        const House aimless;
        QCOMPARE(aimless.plan.state().seniority(), CareerLevel::Entry);
        const House aiming(Target{Engineer, CareerLevel::Senior});
        QCOMPARE(aiming.plan.state().seniority(), CareerLevel::Senior);
    }

    // ---- the live reading ------------------------------------------------------------------------------------

    void billAndGapFollowTheLevels()
    {
        House house;
        house.read(Advert);
        QCOMPARE(house.advert.bill().lines.size(), 2U);
        QCOMPARE(house.advert.gap().lines.size(), 2U);
        const QSignalSpy matched(&house.advert, &LiveAdvert::matchChanged);
        house.commands.setSkillLevel(Python, Level::Working); // what the engineer asks at Entry
        QCOMPARE(matched.size(), 1);
        QCOMPARE(house.advert.gap().lines.size(), 1U);
        QCOMPARE(house.advert.gap().lines.front().skill, Sql);
        // SQL from none to awareness takes 10 likely hours in the small catalogue.
        QCOMPARE(house.advert.gap().hours.likely, 10.0);
        house.commands.undo();
        QCOMPARE(house.advert.gap().lines.size(), 2U);
    }

    void typingIsReadOnceAfterAPause()
    {
        House house;
        const QSignalSpy read(&house.advert, &LiveAdvert::read);
        for (const char *text : {"P", "Py", "Pyth", "Python"})
            house.advert.setText(QString::fromLatin1(text), LiveAdvert::Reading::AfterPause);
        QVERIFY(house.advert.isBehind());
        QTRY_VERIFY(!house.advert.isBehind());
        QCOMPARE(read.size(), 1);
        QCOMPARE(house.advert.reading().text, QStringLiteral("Python"));
    }

    void ofTextsThatFollowQuicklyTheLastOneIsReadInTheEnd()
    {
        House house;
        house.advert.setText(Advert, LiveAdvert::Reading::AtOnce);
        house.advert.setText(QStringLiteral("SQL"), LiveAdvert::Reading::AtOnce);
        house.advert.setText(QStringLiteral("Requirements\n- SQL"), LiveAdvert::Reading::AtOnce);
        QTRY_VERIFY(!house.advert.isBehind());
        QCOMPARE(house.advert.reading().text, QStringLiteral("Requirements\n- SQL"));
        QCOMPARE(house.advert.reading().mentions.size(), 1U);
    }

    void aNameOfOnesOwnIsFoundAndForgottenAgain()
    {
        House house;
        house.read(QStringLiteral("Requirements\n- Python and Zorblax\n"));
        QCOMPARE(house.advert.reading().mentions.size(), 1U);
        QVERIFY(house.advert.reading().unknown.contains(QStringLiteral("Zorblax")));
        house.commands.nameSkill(QStringLiteral("Zorblax"), Sql);
        QTRY_COMPARE(house.advert.reading().mentions.size(), 2U);
        QCOMPARE(house.advert.reading().mentions.back().skill, Sql);
        QVERIFY(!house.advert.reading().unknown.contains(QStringLiteral("Zorblax")));
        house.commands.undo();
        QTRY_COMPARE(house.advert.reading().mentions.size(), 1U);
    }

    void aReaderThatGoesAwayWhileATextIsReadAnswersNobody()
    {
        House house;
        auto context = std::make_unique<QObject>();
        bool isAnswered = false;
        house.reader.read(Advert, context.get(), [&isAnswered](const AdvertReading &) { isAnswered = true; });
        context.reset();
        house.read(QStringLiteral("Python")); // comes after it
        QVERIFY(!isAnswered);
    }

    // ---- bill ------------------------------------------------------------------------------------------------

    void theRowsOfTheBillAddUpToItsTotal_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("two") << Advert;
        QTest::newRow("four") << QStringLiteral(
            "Requirements\n- Python, SQL\n\nNice to have\n- Statistics\n- Linear algebra\n");
        QTest::newRow("nothing") << QString();
    }
    void theRowsOfTheBillAddUpToItsTotal()
    {
        QFETCH(QString, text);
        House house;
        const AdvertBillModel model(house.advert);
        const QAbstractItemModelTester tester(const_cast<AdvertBillModel *>(&model),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        house.read(text);
        const int rows = model.rowCount();
        if (text.isEmpty()) {
            QCOMPARE(rows, 0);
            return;
        }
        QCOMPARE(rows, static_cast<int>(house.advert.bill().lines.size()) + 1);
        for (const int role : {MatchBillModel::EarnedRole, MatchBillModel::MissingRole}) {
            int sum = 0;
            for (int row = 0; row < rows - 1; ++row)
                sum += model.index(row, 0).data(role).toInt();
            QCOMPARE(sum, model.index(rows - 1, 0).data(role).toInt());
        }
        const QModelIndex total = model.index(rows - 1, 0);
        QCOMPARE(total.data(MatchBillModel::EarnedRole).toInt() + total.data(MatchBillModel::MissingRole).toInt(), 100);
        QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString().count(u'%'), 0);
    }

    void aLongBillIsShortenedWithTheSumsOfTheRest()
    {
        CatalogueContents contents = smallCatalogueContents();
        QString text = QStringLiteral("Requirements\n");
        for (int number = 0; number < 12; ++number) {
            Skill skill = contents.skills[2];
            skill.id = SkillId(QStringLiteral("s_more_%1").arg(number));
            skill.title = QStringLiteral("Gadget%1 handling").arg(QChar(u'a' + number));
            skill.aliases.clear();
            contents.skills.push_back(skill);
            text += QStringLiteral("- %1\n").arg(skill.title);
        }
        const Catalogue catalogue(std::move(contents));
        OpenPlan plan;
        AdvertReader reader(catalogue, plan);
        LiveAdvert advert(catalogue, plan, reader);
        AdvertBillModel model(advert);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        advert.setText(text, LiveAdvert::Reading::AtOnce);
        QTRY_COMPARE(model.skillCount(), 12);
        QVERIFY(model.canBeShortened());
        const auto missing = [&model] {
            int sum = 0;
            for (int row = 0; row < model.rowCount() - 1; ++row)
                sum += model.index(row, 0).data(MatchBillModel::MissingRole).toInt();
            return sum;
        };
        const int shortRows = model.rowCount();
        QCOMPARE(missing(), 100);
        model.setExtent(AdvertBillModel::Extent::Whole);
        QCOMPARE(model.rowCount(), 13);
        QVERIFY(shortRows < model.rowCount());
        QCOMPARE(missing(), 100);
    }

    // ---- mentions --------------------------------------------------------------------------------------------

    void mentionsAreListedInTheOrderOfTheTextWithTheirStrengthInWords()
    {
        House house;
        SkillMentionModel model(house.advert);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        house.read(Advert);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, SkillMentionModel::SkillColumn).data().toString(), QStringLiteral("Python"));
        QCOMPARE(model.index(0, SkillMentionModel::StrengthColumn).data().toString(), QStringLiteral("required"));
        QCOMPARE(model.index(1, SkillMentionModel::StrengthColumn).data().toString(), QStringLiteral("welcome"));
        QCOMPARE(model.index(1, 0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("SQL: welcome, as “SQL”"));
        QCOMPARE(model.countOf(SkillMention::Strength::Must), 1);
        QCOMPARE(model.countOf(SkillMention::Strength::Named), 0);
        house.read(QString());
        QCOMPARE(model.rowCount(), 0);
    }

    void aSkillInSeveralPlacesCountsOnceForTheStrongest()
    {
        House house;
        const SkillMentionModel model(house.advert);
        house.read(
            QStringLiteral("Our tools: Python and SQL.\n\nYour profile\n- You must know Python\n- Python again\n"));
        QVERIFY(model.rowCount() >= 4);
        QCOMPARE(model.skillCount(), 2);
        int sum = 0;
        for (const auto strength :
             {SkillMention::Strength::Must, SkillMention::Strength::Nice, SkillMention::Strength::Named})
            sum += model.countOf(strength);
        QCOMPARE(sum, 2);
        QVERIFY(model.countOf(SkillMention::Strength::Must) >= 1);
    }
};

QTEST_GUILESS_MAIN(TestAdvertReading)
#include "tst_readingofadverts.moc"
