// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/nexthourspart.h"

#include "commands/plancommands.h"
#include "common/memorystore.h"
#include "common/smallcatalogue.h"
#include "views/nexthourstable.h"
#include "views/theme.h"
#include "views/widgetwalk.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace Cairn;

namespace {

const RoleId Engineer(QStringLiteral("r_engineer"));
const RoleId Analyst(QStringLiteral("r_analyst"));
const SkillId Python(QStringLiteral("s_python"));

} // namespace

/** What the next hours are best spent on, with keys and clicks. */
class TestNextHoursPart final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void withoutRolesItSaysWhatToDo();
    void whoHasAllIsTold();
    void listFollowsTheHours();
    void buttonAddsToTheRoadmap();
    void activatedSkillIsTold();
    void whatServesAllIsSaidInWords();
    void rowsCanBeCopied();
    void everythingHasAName();
    void nothingIsCutOff_data();
    void nothingIsCutOff();

private:
    template <class T>
    T &only() const
    {
        return *m_part->findChild<T *>();
    }
    NextHoursTable &table(int at) const { return *m_part->findChildren<NextHoursTable *>().at(at); }
    NextHoursTable &listTable() const
    {
        return table(0).model()->columnCount() == NextHoursListModel::ColumnCount ? table(0) : table(1);
    }
    NextHoursTable &wholeTable() const { return &listTable() == &table(0) ? table(1) : table(0); }
    QAbstractButton &button() const
    {
        for (auto *each : m_part->findChildren<QPushButton *>())
            return *each;
        qFatal("There is no button");
    }
    bool isSaid(const QString &words) const
    {
        const QList<QLabel *> labels = m_part->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&words](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }

    const Catalogue m_catalogue{smallCatalogueContents()};
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MemoryStore> m_store;
    std::unique_ptr<OpenPlan> m_plan;
    std::unique_ptr<LearnerRegister> m_learners;
    std::unique_ptr<PlanCommands> m_commands;
    std::unique_ptr<NextHoursPart> m_part;
};

void TestNextHoursPart::initTestCase()
{
    QLocale::setDefault(QLocale(QStringLiteral("en_US")));
    m_theme = std::make_unique<Theme>(*qApp);
}

void TestNextHoursPart::init()
{
    m_store = std::make_unique<MemoryStore>();
    m_plan = std::make_unique<OpenPlan>();
    m_learners = std::make_unique<LearnerRegister>();
    m_commands = std::make_unique<PlanCommands>(*m_plan, *m_learners, *m_store);
    NewLearner ana;
    ana.name = QStringLiteral("Ana");
    m_commands->addLearner(ana);
    m_commands->considerRoles({Engineer, Analyst});
    QTRY_COMPARE(m_plan->state().consideredRoles.size(), size_t(2));
    m_part = std::make_unique<NextHoursPart>(m_catalogue, *m_plan, *m_commands, *m_theme);
    m_part->resize(900, 700);
    m_part->show();
    m_part->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_part.get()));
}

void TestNextHoursPart::cleanup()
{
    m_part.reset();
    m_theme->setTextPercent(100);
}

void TestNextHoursPart::withoutRolesItSaysWhatToDo()
{
    QVERIFY(!isSaid(QStringLiteral("Choose roles")));
    QVERIFY(isSaid(QStringLiteral("Engineer")));
    m_commands->considerRoles({});
    QTRY_VERIFY(isSaid(QStringLiteral("Choose roles")));
    QVERIFY(!listTable().isVisible() && !wholeTable().isVisible() && !button().isVisible());
    m_commands->aimAt({Analyst, CareerLevel::Mid});
    QTRY_VERIFY(wholeTable().isVisible());
    QVERIFY(isSaid(QStringLiteral("Analyst, at the level Mid")));
}

void TestNextHoursPart::whoHasAllIsTold()
{
    QMap<SkillId, Level> all;
    for (const Skill &skill : m_catalogue.skills())
        all.insert(skill.id, Level::Expert);
    m_commands->confirmLevels(all);
    QTRY_VERIFY(isSaid(QStringLiteral("nothing left to learn")));
    QVERIFY(!wholeTable().isVisible());
}

void TestNextHoursPart::listFollowsTheHours()
{
    QVERIFY(isSaid(QStringLiteral("What to do with 10 hour(s)")));
    QCOMPARE(only<QSpinBox>().value(), 10);
    QCOMPARE(only<QSpinBox>().minimum(), 2);
    QCOMPARE(only<QSpinBox>().maximum(), 100);
    QCOMPARE(listTable().model()->rowCount(), 1);
    only<QSpinBox>().setFocus();
    only<QSpinBox>().selectAll();
    QTest::keyClicks(&only<QSpinBox>(), QStringLiteral("35"));
    QTest::keyClick(&only<QSpinBox>(), Qt::Key_Return);
    QVERIFY(isSaid(QStringLiteral("What to do with 35 hour(s)")));
    const HoursList list =
        hoursList(rolesAhead(m_plan->state(), m_catalogue), CareerLevel::Entry, m_plan->state(), m_catalogue, 35);
    QCOMPARE(listTable().model()->rowCount(), static_cast<int>(list.items.size()));
    QVERIFY(isSaid(QStringLiteral("rises from 0.0\u00a0% to %1\u00a0%").arg(QLocale().toString(list.gain, 'f', 1))));
    QCOMPARE(listTable().accessibleName(), QStringLiteral("What to do with 35 hour(s)"));
}

void TestNextHoursPart::buttonAddsToTheRoadmap()
{
    only<QSpinBox>().setValue(35);
    QMap<SkillId, Level> wanted;
    for (const HoursListItem &item :
         hoursList(rolesAhead(m_plan->state(), m_catalogue), CareerLevel::Entry, m_plan->state(), m_catalogue, 35)
             .items)
        wanted.insert(item.step.skill, item.step.to);
    QVERIFY(wanted.size() > 1);
    button().setFocus();
    QTest::keyClick(&button(), Qt::Key_Space);
    QTRY_COMPARE(m_plan->state().wantedLevels, wanted);
    QTRY_VERIFY(!button().isEnabled());
    QCOMPARE(button().text(), QStringLiteral("On the roadmap"));
    only<QSpinBox>().setValue(100); // more than that
    QVERIFY(button().isEnabled());
    only<QSpinBox>().setValue(35);
    m_commands->undo();
    QTRY_VERIFY(button().isEnabled());
    QVERIFY(m_plan->state().wantedLevels.isEmpty());
}

void TestNextHoursPart::activatedSkillIsTold()
{
    const QSignalSpy told(m_part.get(), &NextHoursPart::skillActivated);
    for (NextHoursTable *table : {&wholeTable(), &listTable()}) {
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Return);
    }
    QCOMPARE(told.count(), 2);
    const QString first = wholeTable().model()->index(0, 0).data(NextHoursModel::SkillIdRole).toString();
    QCOMPARE(told.at(0).at(0).value<SkillId>().text(), first);
    QCOMPARE(told.at(1).at(0).value<SkillId>().text(), first); // the best begins the list
}

void TestNextHoursPart::whatServesAllIsSaidInWords()
{
    int marked = 0;
    for (int row = 0; row < wholeTable().model()->rowCount(); ++row) {
        const QModelIndex cell = wholeTable().model()->index(row, NextHoursModel::ServesColumn);
        const bool servesAll = cell.data(NextHoursModel::ServesAllRole).toBool();
        QCOMPARE(cell.data().toString().startsWith(QStringLiteral("all ")), servesAll);
        marked += servesAll ? 1 : 0;
    }
    QCOMPARE(marked, 2); // Python and SQL
}

void TestNextHoursPart::rowsCanBeCopied()
{
    wholeTable().setFocus();
    QTest::keySequence(&wholeTable(), QKeySequence::Copy);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), wholeTable().model()->rowCount() + 1);
    QCOMPARE(lines.front().split(u'\t').size(), int(NextHoursModel::ColumnCount));
}

void TestNextHoursPart::everythingHasAName()
{
    QCOMPARE(namelessWidgets(*m_part).join(u'\n'), QString());
}

void TestNextHoursPart::nothingIsCutOff_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("percent");
    QTest::addColumn<bool>("isMirrored");
    QTest::newRow("wide") << 1100 << 100 << false;
    QTest::newRow("narrow") << 420 << 100 << false;
    QTest::newRow("200 %") << 900 << 200 << false;
    QTest::newRow("from right to left") << 700 << 100 << true;
    QTest::newRow("200 % from right to left") << 620 << 200 << true;
}

void TestNextHoursPart::nothingIsCutOff()
{
    QFETCH(int, width);
    QFETCH(int, percent);
    QFETCH(bool, isMirrored);
    m_part->setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
    m_theme->setTextPercent(percent);
    m_part->resize(width, 900);
    QCOMPARE(m_part->width(), width);
    QTRY_COMPARE(clippedWidgets(*m_part).join(u'\n'), QString());
    QTRY_COMPARE(only<QScrollArea>().horizontalScrollBar()->maximum(), 0);
}

QTEST_MAIN(TestNextHoursPart)
#include "tst_nexthourspart.moc"
