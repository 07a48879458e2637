// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stepdialog.h"

#include "views/hoursspinbox.h"
#include "views/roadmapdialogs.h"
#include "views/roadmapscene.h"
#include "views/substeplist.h"
#include "views/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Cairn;

namespace {

template <class Widget>
Widget *part(const QWidget &dialog, const char *name)
{
    return dialog.findChild<Widget *>(QString::fromLatin1(name));
}

HoursSpinBox *hoursField(const QWidget &dialog, const QString &name)
{
    for (HoursSpinBox *field : dialog.findChildren<HoursSpinBox *>()) {
        if (field->accessibleName() == name)
            return field;
    }
    return nullptr;
}

QListWidget *subStepRows(const QWidget &dialog)
{
    return dialog.findChild<SubStepList *>()->findChild<QListWidget *>();
}

QStringList rowsOf(const QListWidget &list)
{
    QStringList rows;
    for (int row = 0; row < list.count(); ++row)
        rows += list.item(row)->text();
    return rows;
}

} // namespace

class TestStepDialog final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_theme = std::make_unique<Theme>(*qApp);
        m_theme->setScheme(ColourScheme::Light);
    }
    void cleanup()
    {
        m_theme->setTextPercent(100);
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void anOwnStepIsDescribedByKeyboardAlone();
    void noStepIsAddedWithoutATitle();
    void lowLikelyAndHighKeepTheirOrder_data();
    void lowLikelyAndHighKeepTheirOrder();
    void aStepOfThePlanCanBeHadOtherwiseAndAsThePlanHasItAgain();
    void whatIsNotChangedIsNoChange();
    void hoursThatTheFieldsCannotShowStayAsTheyAre();
    void anOwnStepIsNeverAfterWhatWaitsForIt();
    void whatASplitStepWasAfterIsKept();
    void subStepsAreWrittenTickedMovedAndRemovedByKeyboard();
    void pointsOfTheBriefAreOfferedOnce();
    void theDialogOfANewStepLeadsToThePlan();
    void theDialogOfAStepLeadsToThePlan();
    void everythingWithTheKeyboardHasAName();
    void noTextIsClipped_data();
    void noTextIsClipped();

private:
    std::unique_ptr<Theme> m_theme;
};

void TestStepDialog::anOwnStepIsDescribedByKeyboardAlone()
{
    RoadmapScene scene;
    StepDialog dialog(*m_theme, scene.roadmap);
    dialog.setNew(Stage::Network);
    QVERIFY(showActive(dialog));
    QTest::keyClicks(dialog.focusWidget(), QStringLiteral("  Talk to  Bo "));
    QVERIFY(tabTo(dialog, part<QComboBox>(dialog, "skillCombo")));
    QTest::keyClicks(dialog.focusWidget(), QStringLiteral("Pyth"));
    QVERIFY(tabTo(dialog, part<QCheckBox>(dialog, "optionalCheck")));
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Space);
    QVERIFY(tabTo(dialog, part<QListWidget>(dialog, "afterList")));
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Home);
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Space);
    QVERIFY(tabTo(dialog, part<QPlainTextEdit>(dialog, "linksEdit")));
    for (const char *line : {" https://example.org/a", "", "notes.txt", "notes.txt"}) {
        QTest::keyClicks(dialog.focusWidget(), QString::fromLatin1(line));
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
    }
    QAbstractButton *add = buttonWith(dialog, QStringLiteral("Add step"));
    QVERIFY(tabTo(dialog, add));
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);

    QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
    const OwnStep own = dialog.ownStep();
    QCOMPARE(own.title, QStringLiteral("Talk to Bo"));
    QCOMPARE(own.stage, Stage::Network);
    QCOMPARE(own.skill, SkillId(QStringLiteral("s_python")));
    QCOMPARE(own.after, std::vector<StepId>{scene.open(0).step.id});
    QCOMPARE(dialog.record().optional, std::optional(true));
    QCOMPARE(dialog.record().links,
             QStringList({QStringLiteral("https://example.org/a"), QStringLiteral("notes.txt")}));
}

void TestStepDialog::noStepIsAddedWithoutATitle()
{
    RoadmapScene scene;
    StepDialog dialog(*m_theme, scene.roadmap);
    QVERIFY(showActive(dialog));
    const QAbstractButton *add = buttonWith(dialog, QStringLiteral("Add step"));
    QVERIFY(!add->isEnabled());
    QVERIFY(textsOf(dialog).contains(QStringLiteral("Give the step a title.")));
    QTest::keyClicks(dialog.focusWidget(), QStringLiteral("   "));
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
    QVERIFY(dialog.isVisible() && !add->isEnabled());
    QTest::keyClicks(dialog.focusWidget(), QStringLiteral("x"));
    QVERIFY(add->isEnabled());
    QVERIFY(!textsOf(dialog).contains(QStringLiteral("Give the step a title.")));
}

void TestStepDialog::lowLikelyAndHighKeepTheirOrder_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("likely");
    QTest::addColumn<double>("high");
    // Each begins with 2, 4 and 8 hours.
    QTest::newRow("low takes likely along") << "Hours, low guess"
                                            << "5" << 5.0 << 5.0 << 8.0;
    QTest::newRow("low takes both along") << "Hours, low guess"
                                          << "12.5" << 12.5 << 12.5 << 12.5;
    QTest::newRow("likely takes low along") << "Hours, likely guess"
                                            << "1" << 1.0 << 1.0 << 8.0;
    QTest::newRow("likely takes high along") << "Hours, likely guess"
                                             << "10" << 2.0 << 10.0 << 10.0;
    QTest::newRow("high takes likely along") << "Hours, high guess"
                                             << "3" << 2.0 << 3.0 << 3.0;
    QTest::newRow("high takes both along") << "Hours, high guess"
                                           << "1.75" << 1.75 << 1.75 << 1.75;
    QTest::newRow("in between nothing moves") << "Hours, likely guess"
                                              << "6" << 2.0 << 6.0 << 8.0;
    QTest::newRow("half typed moves nothing") << "Hours, high guess"
                                              << "12" << 2.0 << 4.0 << 12.0;
}

void TestStepDialog::lowLikelyAndHighKeepTheirOrder()
{
    QFETCH(const QString, field);
    QFETCH(const QString, typed);
    QFETCH(const double, low);
    QFETCH(const double, likely);
    QFETCH(const double, high);
    RoadmapScene scene;
    StepDialog dialog(*m_theme, scene.roadmap);
    QVERIFY(showActive(dialog));
    QTest::keyClicks(dialog.focusWidget(), QStringLiteral("A step"));
    HoursSpinBox *box = hoursField(dialog, field);
    QVERIFY(tabTo(dialog, box));
    typeInstead(box, typed);
    QTest::keyClick(box, Qt::Key_Return);
    QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
    QCOMPARE(dialog.ownStep().hours, (HoursRange{low, likely, high}));
}

void TestStepDialog::aStepOfThePlanCanBeHadOtherwiseAndAsThePlanHasItAgain()
{
    RoadmapScene scene;
    const PlanStep planned = scene.open(0).step;
    StepRecord otherwise;
    otherwise.title = QStringLiteral("Mine");
    otherwise.hours = HoursRange{1, 2, 3};
    scene.commands.changeStep(planned, otherwise);

    StepDialog dialog(*m_theme, scene.roadmap);
    dialog.setStep(planned.id);
    QVERIFY(showActive(dialog));
    QVERIFY(!dialog.isOwn());
    QVERIFY(!part<QComboBox>(dialog, "stageCombo")->isEnabled());
    QVERIFY(!part<QListWidget>(dialog, "afterList")->isVisible());
    QVERIFY(part<QCheckBox>(dialog, "optionalCheck")->height() > 0);
    QCOMPARE(dialog.record().title, otherwise.title);
    QCOMPARE(dialog.record().hours, otherwise.hours);
    QAbstractButton *back = part<QPushButton>(dialog, "planButton");
    QVERIFY(tabTo(dialog, back));
    QTest::keyClick(back, Qt::Key_Space);
    QVERIFY(!back->isEnabled());
    QCOMPARE(part<QLineEdit>(dialog, "titleEdit")->text(), planned.title);
    QVERIFY(dialog.record().title.isEmpty());
    QVERIFY(!dialog.record().hours.has_value());
}

void TestStepDialog::whatIsNotChangedIsNoChange()
{
    RoadmapScene scene;
    const StepId own = scene.addOwn(QStringLiteral("Mine"), {scene.open(1).step.id});
    for (const RoadmapStep &step : std::vector<RoadmapStep>(scene.roadmap.roadmap().steps)) {
        StepDialog dialog(*m_theme, scene.roadmap);
        dialog.setStep(step.step.id);
        QCOMPARE(dialog.record(), StepRecord());
        QCOMPARE(dialog.isOwn(), step.step.id == own);
        if (dialog.isOwn())
            QCOMPARE(dialog.ownStep(), scene.state().ownSteps.value(own));
    }
}

void TestStepDialog::hoursThatTheFieldsCannotShowStayAsTheyAre()
{
    RoadmapScene scene;
    const PlanStep planned = scene.open(0).step;
    StepRecord odd;
    odd.hours = HoursRange{0.1, 10.0 / 3, 20.0 / 3};
    scene.commands.changeStep(planned, odd);
    StepDialog dialog(*m_theme, scene.roadmap);
    dialog.setStep(planned.id);
    QCOMPARE(dialog.record().hours, odd.hours);
}

void TestStepDialog::anOwnStepIsNeverAfterWhatWaitsForIt()
{
    RoadmapScene scene;
    const StepId first = scene.addOwn(QStringLiteral("First"));
    const StepId second = scene.addOwn(QStringLiteral("Second"), {first});
    scene.addOwn(QStringLiteral("Third"), {second});
    const auto offered = [&](const StepId &step) {
        StepDialog dialog(*m_theme, scene.roadmap);
        dialog.setStep(step);
        return rowsOf(*part<QListWidget>(dialog, "afterList"));
    };
    QVERIFY(!offered(first).contains(QStringLiteral("First")));
    QVERIFY(!offered(first).contains(QStringLiteral("Second")));
    QVERIFY(!offered(first).contains(QStringLiteral("Third")));
    QVERIFY(offered(second).contains(QStringLiteral("First")));
    QVERIFY(!offered(second).contains(QStringLiteral("Third")));
    QVERIFY(offered(first).contains(scene.open(0).step.title));
}

void TestStepDialog::whatASplitStepWasAfterIsKept()
{
    RoadmapScene scene;
    const PlanStep whole = scene.open(0).step;
    const StepId own = scene.addOwn(QStringLiteral("Mine"), {whole.id});
    scene.commands.splitStep(whole, {{0, QStringLiteral("A"), {1, 2, 3}}, {0, QStringLiteral("B"), {1, 2, 3}}});
    StepDialog dialog(*m_theme, scene.roadmap);
    dialog.setStep(own);
    QCOMPARE(dialog.ownStep(), scene.state().ownSteps.value(own));
    auto *after = part<QListWidget>(dialog, "afterList");
    const QList<QListWidgetItem *> last = after->findItems(QStringLiteral("B"), Qt::MatchExactly);
    QCOMPARE(last.size(), 1);
    QCOMPARE(last.front()->checkState(), Qt::Checked);
    last.front()->setCheckState(Qt::Unchecked);
    QCOMPARE(dialog.ownStep().after, std::vector<StepId>());
}

void TestStepDialog::subStepsAreWrittenTickedMovedAndRemovedByKeyboard()
{
    RoadmapScene scene;
    StepDialog dialog(*m_theme, scene.roadmap);
    QVERIFY(showActive(dialog));
    QListWidget *rows = subStepRows(dialog);
    QAbstractButton *add = buttonWith(dialog, QStringLiteral("Add"));
    for (const char *title : {"one", "two", "", "three"}) {
        QVERIFY(tabTo(dialog, add));
        QTest::keyClick(add, Qt::Key_Space);
        auto *editor = rows->findChild<QLineEdit *>();
        QVERIFY(editor);
        QTest::keyClicks(editor, QString::fromLatin1(title));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(rows->findItems(QString(), Qt::MatchExactly).isEmpty());
    }
    QVERIFY(dialog.isVisible());
    QCOMPARE(rowsOf(*rows), QStringList({QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")}));
    rows->setFocus();
    rows->setCurrentRow(2);
    QTest::keyClick(rows, Qt::Key_Space);
    QTest::keyClick(rows, Qt::Key_Up, Qt::ControlModifier);
    QTest::keyClick(rows, Qt::Key_Home);
    QTest::keyClick(rows, Qt::Key_Delete);

    const std::vector<SubStep> subSteps = dialog.record().subSteps;
    QCOMPARE(subSteps.size(), 2U);
    QCOMPARE(subSteps[0].title, QStringLiteral("three"));
    QVERIFY(subSteps[0].done);
    QCOMPARE(subSteps[1].title, QStringLiteral("two"));
    QVERIFY(!subSteps[1].done);
    QVERIFY(subSteps[0].id != subSteps[1].id && !subSteps[0].id.isEmpty());
    QCOMPARE(rows->item(0)->data(Qt::AccessibleTextRole).toString(), QStringLiteral("three, done"));
}

void TestStepDialog::pointsOfTheBriefAreOfferedOnce()
{
    RoadmapScene scene;
    StepDialog dialog(*m_theme, scene.roadmap);
    dialog.setStep(scene.project().step.id);
    QVERIFY(showActive(dialog));
    QAbstractButton *offer = buttonWith(dialog, QStringLiteral("Add the brief's points"));
    QVERIFY(offer);
    offer->setFocus();
    QTest::keyClick(offer, Qt::Key_Space);
    QCOMPARE(rowsOf(*subStepRows(dialog)), scene.catalogue.resource(scene.project().step.resource)->brief->acceptance);
    QVERIFY(!offer->isVisible());
}

void TestStepDialog::theDialogOfANewStepLeadsToThePlan()
{
    RoadmapScene scene;
    QWidget window;
    RoadmapDialogs dialogs(*m_theme, scene.roadmap, scene.commands, &window);
    const QSignalSpy added(&dialogs, &RoadmapDialogs::stepAdded);
    window.show();
    dialogs.askNewStep(Stage::Build);
    auto *dialog = window.findChild<StepDialog *>();
    QVERIFY(dialog && showActive(*dialog));
    QTest::keyClicks(dialog->focusWidget(), QStringLiteral("Build a <b>boat</b>"));
    part<QCheckBox>(*dialog, "optionalCheck")->setChecked(true);
    QTest::mouseClick(buttonWith(*dialog, QStringLiteral("Add step")), Qt::LeftButton);
    QCOMPARE(added.count(), 1);
    const auto id = added.front().front().value<StepId>();
    QCOMPARE(scene.state().ownSteps.value(id).title, QStringLiteral("Build a <b>boat</b>"));
    QCOMPARE(scene.state().recordOf(id).optional, std::optional(true));
    QVERIFY(scene.roadmap.roadmap().step(id)->step.optional);
}

void TestStepDialog::theDialogOfAStepLeadsToThePlan()
{
    RoadmapScene scene;
    const PlanStep planned = scene.open(0).step;
    QWidget window;
    RoadmapDialogs dialogs(*m_theme, scene.roadmap, scene.commands, &window);
    window.show();
    dialogs.askChange(StepId(QStringLiteral("learn:nothing:1")));
    QVERIFY(!window.findChild<StepDialog *>());
    dialogs.askChange(planned.id);
    auto *dialog = window.findChild<StepDialog *>();
    QVERIFY(dialog && showActive(*dialog));
    typeInstead(dialog->focusWidget(), QStringLiteral("Mine"));
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    const StepRecord record = scene.state().recordOf(planned.id);
    QCOMPARE(record.title, QStringLiteral("Mine"));
    QVERIFY(!record.hours.has_value());
    // What is kept of the step is the plan's own title.
    QCOMPARE(record.memory->title, planned.title);
    scene.commands.undo();
    QCOMPARE(scene.state().recordOf(planned.id), StepRecord());
}

void TestStepDialog::everythingWithTheKeyboardHasAName()
{
    RoadmapScene scene;
    StepDialog dialog(*m_theme, scene.roadmap);
    QVERIFY(showActive(dialog));
    QCOMPARE(namelessWidgets(dialog), QStringList());
    dialog.setStep(scene.project().step.id);
    QCOMPARE(namelessWidgets(dialog), QStringList());
}

void TestStepDialog::noTextIsClipped_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("100 %") << 100 << Qt::LeftToRight;
    QTest::newRow("200 %") << 200 << Qt::LeftToRight;
    QTest::newRow("right to left") << 100 << Qt::RightToLeft;
}

void TestStepDialog::noTextIsClipped()
{
    QFETCH(const int, percent);
    QFETCH(const Qt::LayoutDirection, direction);
    m_theme->setTextPercent(percent);
    QApplication::setLayoutDirection(direction);
    RoadmapScene scene;
    StepDialog dialog(*m_theme, scene.roadmap);
    dialog.show();
    QTRY_COMPARE(clippedWidgets(dialog), QStringList());
    dialog.setStep(scene.project().step.id);
    QTRY_COMPARE(clippedWidgets(dialog), QStringList());
    dialog.resize(dialog.minimumSize());
    QTRY_COMPARE(clippedWidgets(dialog), QStringList());
}

QTEST_MAIN(TestStepDialog)
#include "tst_stepdialog.moc"
