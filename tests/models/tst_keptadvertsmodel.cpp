// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/keptadvertsmodel.h"

#include "commands/plancommands.h"
#include "common/memorystore.h"
#include "common/smallcatalogue.h"
#include "models/advertreader.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace Cairn;

namespace {

const SkillId Python(QStringLiteral("s_python"));
const SkillId Sql(QStringLiteral("s_sql"));

/** A plan with a learner, and the list of what they keep. */
struct House
{
    Catalogue catalogue{smallCatalogueContents()};
    MemoryStore store;
    OpenPlan plan;
    LearnerRegister learners;
    PlanCommands commands{plan, learners, store};
    AdvertReader reader{catalogue, plan};
    KeptAdvertsModel model{catalogue, plan, reader};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    House() { addLearner(); }
    LearnerId addLearner()
    {
        NewLearner learner;
        learner.name = QStringLiteral("Amina");
        return commands.addLearner(learner);
    }
    AdvertId keep(const QString &title, int day, AdvertOutcome outcome = AdvertOutcome::Open,
                  const QString &text = QStringLiteral("Engineer\n\nRequirements\n- Python\n"))
    {
        KeptAdvert advert;
        advert.title = title;
        advert.text = text;
        advert.keptOn = QDate(2026, 1, day);
        advert.outcome = outcome;
        if (outcome != AdvertOutcome::Open)
            advert.outcomeOn = QDate(2026, 2, day);
        return commands.keepAdvert(advert);
    }
    QString titles() const
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all << model.index(row).data().toString();
        return all.join(u'|');
    }
    QVariant percentOf(const AdvertId &id) const { return model.indexOf(id).data(KeptAdvertsModel::PercentRole); }
};

} // namespace

class TestKeptAdvertsModel final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void theNewestStandsFirst()
    {
        House house;
        const QSignalSpy inserted(&house.model, &QAbstractItemModel::rowsInserted);
        const QSignalSpy reset(&house.model, &QAbstractItemModel::modelReset);
        house.keep(QStringLiteral("second"), 2);
        house.keep(QStringLiteral("third"), 3);
        house.keep(QStringLiteral("first"), 1);
        QCOMPARE(house.titles(), QStringLiteral("third|second|first"));
        QCOMPARE(inserted.size(), 3);
        QCOMPARE(reset.size(), 0);
        house.commands.undo();
        QCOMPARE(house.titles(), QStringLiteral("third|second"));
    }

    void anOutcomeIsTold()
    {
        House house;
        const AdvertId id = house.keep(QStringLiteral("one"), 1);
        const QModelIndex row = house.model.indexOf(id);
        QVERIFY(!row.data(KeptAdvertsModel::OutcomeOnRole).toDate().isValid());
        KeptAdvert advert = house.plan.state().adverts.value(id);
        advert.outcome = AdvertOutcome::Interview;
        advert.outcomeOn = QDate(2026, 3, 4);
        const QSignalSpy changed(&house.model, &QAbstractItemModel::dataChanged);
        house.commands.changeAdvert(advert);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(row.data(KeptAdvertsModel::OutcomeRole).toInt(), static_cast<int>(AdvertOutcome::Interview));
        QCOMPARE(row.data(KeptAdvertsModel::OutcomeOnRole).toDate(), QDate(2026, 3, 4));
        QVERIFY(row.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Interview on")));
    }

    void theFilterShowsOneOutcome()
    {
        House house;
        house.keep(QStringLiteral("open"), 1);
        const AdvertId applied = house.keep(QStringLiteral("applied"), 2, AdvertOutcome::Applied);
        house.model.setFilter(AdvertOutcome::Applied);
        QCOMPARE(house.titles(), QStringLiteral("applied"));
        QCOMPARE(house.model.keptCount(), 2);
        KeptAdvert advert = house.plan.state().adverts.value(applied);
        advert.outcome = AdvertOutcome::No;
        house.commands.changeAdvert(advert);
        QCOMPARE(house.titles(), QString());
        house.model.setFilter(std::nullopt);
        QCOMPARE(house.titles(), QStringLiteral("applied|open"));
    }

    void theMatchIsWorkedOutWhenAskedAndFollowsTheLevels()
    {
        House house;
        const AdvertId id = house.keep(QStringLiteral("one"), 1);
        QVERIFY(!house.percentOf(id).isValid());
        QTRY_COMPARE(house.percentOf(id), QVariant(0));
        QCOMPARE(house.model.indexOf(id).data(KeptAdvertsModel::NearestRoleRole).toString(),
                 QStringLiteral("Engineer"));
        // The engineer asks Working of Python at Entry: one of two levels is half, both are all.
        house.commands.setSkillLevel(Python, Level::Awareness);
        QCOMPARE(house.percentOf(id), QVariant(50));
        const QSignalSpy changed(&house.model, &QAbstractItemModel::dataChanged);
        house.commands.setSkillLevel(Python, Level::Working);
        QCOMPARE(house.percentOf(id), QVariant(100));
        QCOMPARE(changed.size(), 1);
        house.commands.setSkillLevel(Sql, Level::Working);
        QCOMPARE(changed.size(), 1);
    }

    void anotherTextIsReadAnew()
    {
        House house;
        house.commands.setSkillLevel(Python, Level::Working);
        const AdvertId id = house.keep(QStringLiteral("one"), 1);
        (void)house.percentOf(id);
        QTRY_COMPARE(house.percentOf(id), QVariant(100));
        KeptAdvert advert = house.plan.state().adverts.value(id);
        advert.text = QStringLiteral("Engineer\n\nRequirements\n- SQL\n");
        house.commands.changeAdvert(advert);
        QTRY_COMPARE(house.percentOf(id), QVariant(0));
    }

    void namesOfOnesOwnCountAsSoonAsTheyAreGiven()
    {
        House house;
        house.commands.setSkillLevel(Python, Level::Working);
        const AdvertId id = house.keep(QStringLiteral("one"), 1, AdvertOutcome::Open,
                                       QStringLiteral("Engineer\n\nRequirements\n- Zorblax\n- SQL\n"));
        QTRY_COMPARE(house.percentOf(id), QVariant(0));
        house.commands.nameSkill(QStringLiteral("Zorblax"), Python);
        QTRY_VERIFY(house.percentOf(id).toInt() > 0);
    }

    void anotherLearnerHasTheirOwn()
    {
        House house;
        house.keep(QStringLiteral("one"), 1);
        house.addLearner();
        QCOMPARE(house.model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestKeptAdvertsModel)
#include "tst_keptadvertsmodel.moc"
