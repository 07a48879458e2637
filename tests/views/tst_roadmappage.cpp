// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/roadmappage.h"

#include "common/roadmaphouse.h"
#include "models/liveroadmap.h"
#include "models/roadmapmodel.h"
#include "views/leveloffer.h"
#include "views/repaircard.h"
#include "views/roadmapdialogs.h"
#include "views/steppane.h"
#include "views/steptable.h"
#include "views/theme.h"
#include "views/timelineview.h"
#include "views/weeklist.h"
#include "views/weekpane.h"
#include "views/widgetwalk.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Cairn;

namespace {

constexpr QSize Wide(1276, 750);

/** The page over a plan of the house. */
struct Scene
{
    RoadmapHouse house;
    LiveRoadmap live;
    QWidget owner;
    RoadmapDialogs dialogs;
    RoadmapPage page;

    explicit Scene(const Theme &theme, const QDate &start = QDate(2026, 1, 5))
        : house(start)
        , live(house.catalogue, house.plan, RoadmapToday)
        , dialogs(theme, live, house.commands, &owner)
        , page(theme, live, house.commands, dialogs)
    {
        page.resize(Wide);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
    }

    TimelineView *timeline() const { return page.findChild<TimelineView *>(); }
    StepTable *table() const { return page.findChild<StepTable *>(); }
    StepPane *stepPane() const { return page.findChild<StepPane *>(); }
    WeekPane *weekPane() const { return page.findChild<WeekPane *>(); }
    RoadmapModel *model() const { return page.findChild<RoadmapModel *>(); }
    const RoadmapStep &step(const StepId &id) const { return *live.roadmap().step(id); }
    QPoint barOf(const StepId &id) const { return timeline()->visualRect(model()->indexOf(id)).center(); }
    QPushButton *button(const QString &text) const { return qobject_cast<QPushButton *>(buttonWith(page, text)); }
};

} // namespace

/** The roadmap as a person uses it. */
class TestRoadmapPage final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void beginsWithThisWeek();
    void withoutATargetItSaysWhatToDo();
    void clickOnABarShowsItsStep();
    void arrowsGoFromBarToBar();
    void enterLeadsIntoThePane();
    void altWithAnArrowMovesAStepInTime();
    void draggingABarFixesItsDay();
    void altDownChangesTheOrder();
    void everyStepWithDatesHasABarInItsLane();
    void labelsStandApart();
    void barsAreMirroredRightToLeft();
    void tableShowsTheSame();
    void spaceTicksInTheTable();
    void tableIsCopied();
    void boxOfTheWeekTicks();
    void stateButtonsMarkTheStep();
    void noteIsSavedWhenTheFieldIsLeft();
    void noteOfOneStepNeverGoesToAnother();
    void timerLogsWhatItRan();
    void repairIsPreviewedAndDone();
    void planOnTimeHasNoRepair();
    void doneLearnStepOffersItsLevel();
    void screenReaderFindsTheSteps();
    void stateIsFoundAgain();

private:
    std::unique_ptr<Theme> m_theme;
};

void TestRoadmapPage::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
    m_theme->setScheme(ColourScheme::Light);
}

void TestRoadmapPage::beginsWithThisWeek()
{
    const Scene scene(*m_theme);
    QVERIFY(scene.weekPane()->isVisible());
    QVERIFY(!scene.stepPane()->isVisible());
    scene.timeline()->setFocus();
    QVERIFY(scene.weekPane()->isVisible()); // coming to the timeline chooses nothing yet
    QVERIFY(scene.timeline()->chosen().isEmpty());
}

void TestRoadmapPage::withoutATargetItSaysWhatToDo()
{
    Scene scene(*m_theme);
    scene.house.commands.dropTarget();
    QVERIFY(!scene.timeline()->isVisible());
    const QSignalSpy wanted(&scene.page, &RoadmapPage::roleChoiceWanted);
    QTest::mouseClick(scene.button(QStringLiteral("Choose a role")), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    scene.house.commands.undo();
    QVERIFY(scene.timeline()->isVisible());
}

void TestRoadmapPage::clickOnABarShowsItsStep()
{
    const Scene scene(*m_theme);
    QTest::mouseClick(scene.timeline()->viewport(), Qt::LeftButton, {}, scene.barOf(PythonSecond));
    QCOMPARE(scene.timeline()->chosen(), PythonSecond);
    QVERIFY(scene.stepPane()->isVisible());
    QCOMPARE(scene.stepPane()->step(), PythonSecond);
    QTest::mouseClick(scene.button(QStringLiteral("This week")), Qt::LeftButton);
    QVERIFY(scene.weekPane()->isVisible());
}

void TestRoadmapPage::arrowsGoFromBarToBar()
{
    const Scene scene(*m_theme);
    scene.timeline()->setFocus();
    QTest::keyClick(scene.timeline(), Qt::Key_Right);
    QCOMPARE(scene.timeline()->chosen(), PythonFirst); // that of today
    QSet<QString> seen;
    for (int press = 0; press < 40; ++press) {
        seen.insert(scene.timeline()->chosen().text());
        QTest::keyClick(scene.timeline(), press % 2 == 0 ? Qt::Key_Down : Qt::Key_Right);
    }
    QVERIFY(seen.size() > 3);
    QTest::keyClick(scene.timeline(), Qt::Key_Home);
    QVERIFY(!scene.timeline()->chosen().isEmpty());
}

void TestRoadmapPage::enterLeadsIntoThePane()
{
    const Scene scene(*m_theme);
    scene.timeline()->setFocus();
    QTest::keyClick(scene.timeline(), Qt::Key_Right);
    QTest::keyClick(scene.timeline(), Qt::Key_Return);
    QVERIFY(scene.stepPane()->isAncestorOf(QApplication::focusWidget()));
}

void TestRoadmapPage::altWithAnArrowMovesAStepInTime()
{
    const Scene scene(*m_theme);
    scene.timeline()->setFocus();
    QTest::keyClick(scene.timeline(), Qt::Key_Right);
    const StepId step = scene.timeline()->chosen();
    const QDate start = scene.step(step).start;
    QTest::keyClick(scene.timeline(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(scene.step(step).fixedStart, std::optional<QDate>(start.addDays(7)));
    QVERIFY(scene.step(step).start >= start.addDays(7));
    QTest::keyClick(scene.timeline(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(scene.step(step).start, start);
}

void TestRoadmapPage::draggingABarFixesItsDay()
{
    Scene scene(*m_theme);
    const StepId last(QStringLiteral("network:profile"));
    QVERIFY(scene.live.roadmap().step(last));
    scene.timeline()->choose(last);
    scene.timeline()->scrollTo(scene.model()->indexOf(last));
    const QDate before = scene.step(last).start;
    const QPoint from = scene.barOf(last);
    QTest::mousePress(scene.timeline()->viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(scene.timeline()->viewport(), from + QPoint(40, 0));
    QTest::mouseMove(scene.timeline()->viewport(), from + QPoint(80, 0));
    QVERIFY(!scene.step(last).fixedStart); // not before the button is let go
    QTest::mouseRelease(scene.timeline()->viewport(), Qt::LeftButton, {}, from + QPoint(80, 0));
    QVERIFY(scene.step(last).fixedStart);
    QVERIFY(*scene.step(last).fixedStart > before);
    scene.house.commands.undo();
    QCOMPARE(scene.step(last).start, before);
}

void TestRoadmapPage::altDownChangesTheOrder()
{
    Scene scene(*m_theme);
    std::vector<StepId> order;
    for (const Placement &placement : scene.live.roadmap().schedule.placements)
        order.push_back(placement.step);
    QVERIFY(order.size() > 3);
    scene.page.showSubject(order[0].text());
    QTest::mouseClick(scene.button(QStringLiteral("Table")), Qt::LeftButton);
    scene.table()->setFocus();
    const StepId algebra = AlgebraFirst;
    scene.table()->choose(algebra);
    const QDate before = scene.step(algebra).start;
    for (int press = 0; press < 3; ++press)
        QTest::keyClick(scene.table(), Qt::Key_Up, Qt::AltModifier);
    QVERIFY(scene.step(algebra).place);
    QVERIFY(scene.step(algebra).start <= before);
    QCOMPARE(scene.table()->currentIndex().data(RoadmapModel::IdRole).toString(), algebra.text());
}

void TestRoadmapPage::everyStepWithDatesHasABarInItsLane()
{
    const Scene scene(*m_theme);
    for (const RoadmapStep &step : scene.live.roadmap().steps) {
        if (step.start.isValid() && step.finish.isValid())
            QVERIFY2(scene.timeline()->visualRect(scene.model()->indexOf(step.step.id)).isValid(),
                     qPrintable(step.step.id.text()));
    }
}

void TestRoadmapPage::labelsStandApart()
{
    const Scene scene(*m_theme);
    const TimelineScale scale{QDate(2026, 1, 1), QDate(2026, 12, 31), 2};
    const TimelineLayout layout =
        timelineLayout(scene.live.roadmap(), scene.house.catalogue, scale, QFontMetricsF(scene.page.font()), 50);
    for (size_t a = 0; a < layout.labels.size(); ++a) {
        for (size_t b = a + 1; b < layout.labels.size(); ++b)
            QVERIFY2(!layout.labels[a].rect.intersects(layout.labels[b].rect),
                     qPrintable(layout.labels[a].text + u'/' + layout.labels[b].text));
    }
    // A plan of years on few pixels: bars that are drawn wider than their days stay clear of words, too.
    const TimelineScale narrow{QDate(2026, 1, 1), QDate(2028, 12, 31), 0.3};
    const TimelineLayout tight =
        timelineLayout(scene.live.roadmap(), scene.house.catalogue, narrow, QFontMetricsF(scene.page.font()), 50);
    for (const TimelineBar &bar : tight.bars) {
        for (const TimelineLabel &label : tight.labels)
            QVERIFY2(!label.rect.intersects(bar.rect), qPrintable(label.text + u'/' + bar.step.text()));
    }
    for (const TimelineBar &bar : layout.bars) {
        const Stage stage = scene.step(bar.step).step.stage;
        const TimelineLane &lane = layout.lanes[static_cast<size_t>(stage)];
        QVERIFY(bar.rect.top() >= lane.top && bar.rect.bottom() <= lane.top + lane.height);
    }
}

void TestRoadmapPage::barsAreMirroredRightToLeft()
{
    Scene scene(*m_theme);
    const QModelIndex first = scene.model()->indexOf(PythonFirst);
    const QModelIndex later = scene.model()->indexOf(AlgebraFirst);
    const auto isBefore = [&scene, &first, &later] {
        return scene.timeline()->visualRect(first).center().x() < scene.timeline()->visualRect(later).center().x();
    };
    QVERIFY(isBefore());
    scene.page.setLayoutDirection(Qt::RightToLeft);
    QTRY_VERIFY(!isBefore());
    QTest::mouseClick(scene.timeline()->viewport(), Qt::LeftButton, {}, scene.barOf(AlgebraFirst));
    QCOMPARE(scene.timeline()->chosen(), AlgebraFirst);
}

void TestRoadmapPage::tableShowsTheSame()
{
    const Scene scene(*m_theme);
    QTest::mouseClick(scene.button(QStringLiteral("Table")), Qt::LeftButton);
    QVERIFY(scene.table()->isVisible());
    QCOMPARE(scene.table()->model(), scene.timeline()->model());
    QCOMPARE(scene.table()->model()->rowCount(), static_cast<int>(scene.live.roadmap().steps.size()));
}

void TestRoadmapPage::spaceTicksInTheTable()
{
    const Scene scene(*m_theme);
    QTest::mouseClick(scene.button(QStringLiteral("Table")), Qt::LeftButton);
    scene.table()->choose(PythonFirst);
    scene.table()->setFocus();
    QTest::keyClick(scene.table(), Qt::Key_Space);
    QCOMPARE(scene.step(PythonFirst).state, StepState::Done);
    QTest::keyClick(scene.table(), Qt::Key_Space);
    QCOMPARE(scene.step(PythonFirst).state, StepState::ToDo);
}

void TestRoadmapPage::tableIsCopied()
{
    const Scene scene(*m_theme);
    QTest::mouseClick(scene.button(QStringLiteral("Table")), Qt::LeftButton);
    scene.table()->setFocus();
    QTest::keySequence(scene.table(), QKeySequence::Copy);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), scene.table()->model()->rowCount() + 1);
    QCOMPARE(lines.at(1).split(u'\t').size(), static_cast<int>(RoadmapModel::ColumnCount));
}

void TestRoadmapPage::boxOfTheWeekTicks()
{
    const Scene scene(*m_theme);
    auto *list = scene.page.findChild<WeekList *>();
    const QRect row = list->visualRect(list->model()->index(0, 0));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, QPoint(row.left() + 8, row.top() + 16));
    QCOMPARE(scene.step(PythonFirst).state, StepState::Done);
}

void TestRoadmapPage::stateButtonsMarkTheStep()
{
    Scene scene(*m_theme);
    scene.page.showSubject(PythonFirst.text());
    QTest::mouseClick(scene.button(nameOf(StepState::Doing)), Qt::LeftButton);
    QCOMPARE(scene.step(PythonFirst).state, StepState::Doing);
    QTest::mouseClick(scene.button(nameOf(StepState::Skipped)), Qt::LeftButton);
    QCOMPARE(scene.step(PythonFirst).state, StepState::Skipped);
    scene.house.commands.undo();
    QVERIFY(scene.button(nameOf(StepState::Doing))->isChecked());
    QCheckBox *look = nullptr;
    for (QCheckBox *box : scene.stepPane()->findChildren<QCheckBox *>()) {
        if (box->text() == QLatin1String("Needs another look"))
            look = box;
    }
    QVERIFY(look);
    look->setFocus();
    QTest::keyClick(look, Qt::Key_Space);
    QVERIFY(scene.step(PythonFirst).needsAnotherLook);
}

void TestRoadmapPage::noteIsSavedWhenTheFieldIsLeft()
{
    Scene scene(*m_theme);
    scene.page.showSubject(PythonFirst.text());
    auto *note = scene.stepPane()->findChild<QPlainTextEdit *>();
    note->setFocus();
    QTest::keyClicks(note, QStringLiteral("Chapter 3"));
    scene.timeline()->setFocus();
    QCOMPARE(scene.house.plan.state().recordOf(PythonFirst).note, QStringLiteral("Chapter 3"));
}

void TestRoadmapPage::noteOfOneStepNeverGoesToAnother()
{
    Scene scene(*m_theme);
    scene.page.showSubject(PythonFirst.text());
    auto *note = scene.stepPane()->findChild<QPlainTextEdit *>();
    note->setFocus();
    QTest::keyClicks(note, QStringLiteral("First"));
    scene.page.showSubject(AlgebraFirst.text()); // the field still has the keyboard
    QCOMPARE(note->toPlainText(), QString());
    QTest::keyClicks(note, QStringLiteral("Other"));
    scene.page.showSubject(PythonFirst.text());
    QCOMPARE(note->toPlainText(), QStringLiteral("First"));
    QCOMPARE(scene.house.plan.state().recordOf(AlgebraFirst).note, QStringLiteral("Other"));
}

void TestRoadmapPage::timerLogsWhatItRan()
{
    Scene scene(*m_theme);
    scene.house.commands.startTimer(scene.step(PythonFirst).step, QDateTime::currentDateTimeUtc().addSecs(-5400));
    scene.page.showSubject(PythonFirst.text());
    QTest::mouseClick(scene.button(QStringLiteral("Stop and log")), Qt::LeftButton);
    QVERIFY(!scene.house.plan.state().timer);
    QCOMPARE(scene.step(PythonFirst).hoursLogged, 1.5);
    QVERIFY(scene.button(QStringLiteral("Start timer")));
}

void TestRoadmapPage::repairIsPreviewedAndDone()
{
    Scene scene(*m_theme, QDate(2025, 12, 15)); // three weeks and nothing done
    auto *card = scene.page.findChild<RepairCard *>();
    QVERIFY(card->isVisible());
    const Roadmap before = scene.live.roadmap();
    QVERIFY(before.total.hoursBehind > 10);
    QTest::mouseClick(scene.button(QStringLiteral("Preview")), Qt::LeftButton);
    QCOMPARE(scene.page.findChildren<TimelineView *>().size(), 2);
    QVERIFY(!scene.timeline()->isVisible());
    QCOMPARE(scene.live.roadmap(), before); // nothing changes until it is chosen
    QTest::mouseClick(scene.button(QStringLiteral("End preview")), Qt::LeftButton);
    QVERIFY(scene.timeline()->isVisible());

    QPushButton *primary = nullptr;
    for (QPushButton *button : card->findChildren<QPushButton *>()) {
        if (button->property("role").toString() == QLatin1String("primary"))
            primary = button;
    }
    QTest::mouseClick(primary, Qt::LeftButton);
    QVERIFY(scene.live.roadmap().finish <= before.agreed.finish);
    QVERIFY(!card->isVisible());
    scene.house.commands.undo();
    QCOMPARE(scene.live.roadmap(), before);
}

void TestRoadmapPage::planOnTimeHasNoRepair()
{
    const Scene scene(*m_theme, RoadmapToday);
    QVERIFY(!scene.page.findChild<RepairCard *>()->isVisible());
}

void TestRoadmapPage::doneLearnStepOffersItsLevel()
{
    Scene scene(*m_theme);
    LevelOffer offer(scene.live, scene.house.commands);
    QSignalSpy offered(&offer, &LevelOffer::offered);
    scene.house.commands.markStep(scene.step(PythonFirst).step, StepState::Done, RoadmapToday);
    QCOMPARE(offered.count(), 1);
    const auto skill = offered.first().at(0).value<SkillId>();
    const auto level = offered.first().at(1).value<Level>();
    offer.accept(skill, level);
    QCOMPARE(scene.house.plan.levelOf(SkillId(QStringLiteral("s_python"))), Level::Awareness);
    QCOMPARE(scene.step(PythonFirst).state, StepState::Done); // what was done stays to be seen
    scene.house.commands.markStep(scene.step(PythonFirst).step, StepState::ToDo, RoadmapToday);
    QCOMPARE(offered.count(), 1);
}

void TestRoadmapPage::screenReaderFindsTheSteps()
{
    const Scene scene(*m_theme);
    QAccessibleInterface *timeline = QAccessible::queryAccessibleInterface(scene.timeline());
    QVERIFY(timeline && timeline->tableInterface());
    QCOMPARE(timeline->text(QAccessible::Name), QStringLiteral("Timeline"));
    const int row = scene.model()->indexOf(PythonFirst).row();
    QAccessibleInterface *cell = timeline->tableInterface()->cellAt(row, 0);
    QVERIFY(cell);
    QCOMPARE(cell->text(QAccessible::Name), RoadmapModel::sentence(scene.step(PythonFirst)));
}

void TestRoadmapPage::stateIsFoundAgain()
{
    QByteArray state;
    {
        const Scene scene(*m_theme);
        QTest::mouseClick(scene.button(QStringLiteral("Weeks")), Qt::LeftButton);
        state = scene.page.saveState();
    }
    Scene scene(*m_theme);
    scene.page.restoreState(state);
    QVERIFY(scene.button(QStringLiteral("Weeks"))->isChecked());
    QCOMPARE(scene.timeline()->zoom(), TimelineView::Zoom::Weeks);
    scene.page.restoreState("nonsense");
    QVERIFY(scene.button(QStringLiteral("Weeks"))->isChecked());
}

QTEST_MAIN(TestRoadmapPage)
#include "tst_roadmappage.moc"
