// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/splitdialog.h"

#include "domain/roadmapsteps.h"
#include "views/hoursspinbox.h"
#include "views/roadmapdialogs.h"
#include "views/roadmapscene.h"
#include "views/theme.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include <numeric>

using namespace Cairn;

namespace {

QLineEdit *titleField(const QWidget &dialog, int number)
{
    for (QLineEdit *field : dialog.findChildren<QLineEdit *>()) {
        if (field->isVisible() && field->accessibleName() == QStringLiteral("Title of part %1").arg(number))
            return field;
    }
    return nullptr;
}

HoursSpinBox *hoursField(const QWidget &dialog, int number)
{
    for (HoursSpinBox *field : dialog.findChildren<HoursSpinBox *>()) {
        if (field->isVisible() && field->accessibleName() == QStringLiteral("Likely hours of part %1").arg(number))
            return field;
    }
    return nullptr;
}

QToolButton *removeButton(const QWidget &dialog, int number)
{
    for (QToolButton *button : dialog.findChildren<QToolButton *>()) {
        if (button->isVisible() && button->accessibleName() == QStringLiteral("Remove part %1").arg(number))
            return button;
    }
    return nullptr;
}

QStringList titlesOf(const std::vector<StepPart> &parts)
{
    QStringList titles;
    for (const StepPart &part : parts)
        titles += part.title;
    return titles;
}

HoursRange sumOf(const std::vector<StepPart> &parts)
{
    return std::accumulate(parts.begin(), parts.end(), HoursRange(),
                           [](const HoursRange &sum, const StepPart &part) { return sum + part.hours; });
}

} // namespace

class TestSplitDialog final : public QObject
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

    void twoPartsHaveTheHoursOfTheWhole();
    void aProjectOffersTheStepsOfItsBrief();
    void partsAreWrittenByKeyboardAlone();
    void thereAreTwoToEightParts();
    void theHoursAreComparedWithTheWhole();
    void everyPartNeedsATitle();
    void whatIsSplitAlreadyKeepsItsParts();
    void whatIsSplitCanBeOneStepAgain();
    void aTitleOfAPartAloneGivesWay();
    void everythingWithTheKeyboardHasAName();
    void noTextIsClipped_data();
    void noTextIsClipped();

private:
    std::unique_ptr<Theme> m_theme;
};

void TestSplitDialog::twoPartsHaveTheHoursOfTheWhole()
{
    RoadmapScene scene;
    for (const RoadmapStep &step : std::vector<RoadmapStep>(scene.roadmap.roadmap().steps)) {
        SplitDialog dialog(*m_theme, scene.roadmap);
        dialog.setStep(step.step.id);
        const HoursRange sum = sumOf(dialog.parts());
        QCOMPARE(sum.low, step.step.hours.low);
        QCOMPARE(sum.likely, step.step.hours.likely);
        QCOMPARE(sum.high, step.step.hours.high);
        for (const StepPart &part : dialog.parts())
            QCOMPARE(part.number, 0);
    }
}

void TestSplitDialog::aProjectOffersTheStepsOfItsBrief()
{
    RoadmapScene scene;
    SplitDialog dialog(*m_theme, scene.roadmap);
    dialog.setStep(scene.project().step.id);
    QCOMPARE(titlesOf(dialog.parts()), scene.catalogue.resource(scene.project().step.resource)->brief->steps);
}

void TestSplitDialog::partsAreWrittenByKeyboardAlone()
{
    RoadmapScene scene;
    const PlanStep step = scene.open(0).step;
    SplitDialog dialog(*m_theme, scene.roadmap);
    dialog.setStep(step.id);
    QVERIFY(showActive(dialog));
    QCOMPARE(dialog.focusWidget(), titleField(dialog, 1));
    typeInstead(dialog.focusWidget(), QStringLiteral("Read"));
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
    QCOMPARE(dialog.focusWidget(), hoursField(dialog, 1));
    typeInstead(dialog.focusWidget(), QStringLiteral("1.5"));
    QVERIFY(tabTo(dialog, buttonWith(dialog, QStringLiteral("Add &part"))));
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Space);
    QCOMPARE(dialog.focusWidget(), titleField(dialog, 3));
    QTest::keyClicks(dialog.focusWidget(), QStringLiteral("Tell"));
    QVERIFY(tabTo(dialog, removeButton(dialog, 2)));
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Space);
    QCOMPARE(dialog.focusWidget(), titleField(dialog, 2));
    QVERIFY(tabTo(dialog, buttonWith(dialog, QStringLiteral("Split into 2 parts"))));
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);

    QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
    QCOMPARE(dialog.step().id, step.id);
    QCOMPARE(titlesOf(dialog.parts()), QStringList({QStringLiteral("Read"), QStringLiteral("Tell")}));
    const HoursRange first = dialog.parts().front().hours;
    QCOMPARE(first.likely, 1.5);
    QCOMPARE(first.low * step.hours.likely, step.hours.low * 1.5);
    QCOMPARE(first.high * step.hours.likely, step.hours.high * 1.5);
}

void TestSplitDialog::thereAreTwoToEightParts()
{
    RoadmapScene scene;
    SplitDialog dialog(*m_theme, scene.roadmap);
    dialog.setStep(scene.open(0).step.id);
    QVERIFY(showActive(dialog));
    QAbstractButton *add = buttonWith(dialog, QStringLiteral("Add &part"));
    QVERIFY(!removeButton(dialog, 1)->isEnabled());
    for (int number = 3; number <= SplitDialog::MostParts; ++number) {
        QVERIFY(add->isEnabled());
        QTest::mouseClick(add, Qt::LeftButton);
        QVERIFY(titleField(dialog, number));
    }
    QVERIFY(!add->isEnabled());
    for (int number = SplitDialog::MostParts; number > SplitDialog::LeastParts; --number)
        QTest::mouseClick(removeButton(dialog, 1), Qt::LeftButton);
    QVERIFY(!removeButton(dialog, 1)->isEnabled());
    QCOMPARE(dialog.parts().size(), static_cast<size_t>(SplitDialog::LeastParts));
}

void TestSplitDialog::theHoursAreComparedWithTheWhole()
{
    RoadmapScene scene;
    SplitDialog dialog(*m_theme, scene.roadmap);
    dialog.setStep(scene.open(0).step.id); // 10 likely hours
    QCOMPARE(scene.open(0).step.hours.likely, 10.0);
    QVERIFY(showActive(dialog));
    QVERIFY(textsOf(dialog).contains(QStringLiteral("10 of 10\u00a0h")));
    typeInstead(hoursField(dialog, 1), QStringLiteral("3.25"));
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
    QVERIFY(textsOf(dialog).contains(QStringLiteral("8.25 of 10\u00a0h")));
    QVERIFY(!textsOf(dialog).filter(QStringLiteral("1.75\u00a0h less")).isEmpty());
    QVERIFY(buttonWith(dialog, QStringLiteral("Split into 2 parts"))->isEnabled());
    QTest::mouseClick(buttonWith(dialog, QStringLiteral("Add &part")), Qt::LeftButton);
    QVERIFY(textsOf(dialog).contains(QStringLiteral("10 of 10\u00a0h")));
}

void TestSplitDialog::everyPartNeedsATitle()
{
    RoadmapScene scene;
    SplitDialog dialog(*m_theme, scene.roadmap);
    dialog.setStep(scene.open(0).step.id);
    QVERIFY(showActive(dialog));
    typeInstead(titleField(dialog, 2), QStringLiteral(" "));
    QVERIFY(!buttonWith(dialog, QStringLiteral("Split into 2 parts"))->isEnabled());
    QVERIFY(textsOf(dialog).contains(QStringLiteral("Give part 2 a title.")));
    QTest::keyClicks(titleField(dialog, 2), QStringLiteral("x"));
    QVERIFY(buttonWith(dialog, QStringLiteral("Split into 2 parts"))->isEnabled());
}

void TestSplitDialog::whatIsSplitAlreadyKeepsItsParts()
{
    RoadmapScene scene;
    const PlanStep step = scene.open(0).step;
    const std::vector<StepPart> odd{{0, QStringLiteral("A"), {0.1, 1.0 / 3, 7}}, {0, QStringLiteral("B"), {1, 2, 3}}};
    scene.commands.splitStep(step, odd);
    const std::vector<StepPart> known = scene.state().recordOf(step.id).parts;
    QCOMPARE(known.size(), 2U);
    for (const StepId &asked : {step.id, partId(step.id, known[1].number)}) {
        SplitDialog dialog(*m_theme, scene.roadmap);
        dialog.setStep(asked);
        QCOMPARE(dialog.step().id, step.id);
        QCOMPARE(dialog.step().hours, step.hours);
        QCOMPARE(dialog.parts(), known);
    }
}

void TestSplitDialog::whatIsSplitCanBeOneStepAgain()
{
    RoadmapScene scene;
    const PlanStep step = scene.open(0).step;
    QWidget window;
    RoadmapDialogs dialogs(*m_theme, scene.roadmap, scene.commands, &window);
    window.show();
    dialogs.askSplit(step.id);
    auto *dialog = window.findChild<SplitDialog *>();
    QVERIFY(dialog && showActive(*dialog));
    QVERIFY(!buttonWith(*dialog, QStringLiteral("&One step again")));
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    const std::vector<StepPart> parts = scene.state().recordOf(step.id).parts;
    QCOMPARE(parts.size(), 2U);
    QTRY_VERIFY(!window.findChild<SplitDialog *>());

    dialogs.askSplit(partId(step.id, parts.front().number));
    dialog = window.findChild<SplitDialog *>();
    QVERIFY(dialog && showActive(*dialog));
    QVERIFY(buttonWith(*dialog, QStringLiteral("Save 2 parts")));
    QAbstractButton *join = buttonWith(*dialog, QStringLiteral("&One step again"));
    QVERIFY(join && tabTo(*dialog, join));
    QTest::keyClick(join, Qt::Key_Space);
    QVERIFY(scene.state().recordOf(step.id).parts.empty());
    QVERIFY(scene.roadmap.roadmap().step(step.id));
}

void TestSplitDialog::aTitleOfAPartAloneGivesWay()
{
    RoadmapScene scene;
    const PlanStep step = scene.open(0).step;
    scene.commands.splitStep(step, {{0, QStringLiteral("A"), {1, 2, 3}}, {0, QStringLiteral("B"), {1, 2, 3}}});
    const StepId part = partId(step.id, scene.state().recordOf(step.id).parts.front().number);
    StepRecord record;
    record.title = QStringLiteral("Alone");
    record.links = {QStringLiteral("kept")};
    scene.commands.changeStep(scene.roadmap.roadmap().step(part)->step, record);
    QWidget window;
    RoadmapDialogs dialogs(*m_theme, scene.roadmap, scene.commands, &window);
    window.show();
    dialogs.askSplit(step.id);
    auto *dialog = window.findChild<SplitDialog *>();
    QVERIFY(dialog && showActive(*dialog));
    QCOMPARE(titleField(*dialog, 1)->text(), QStringLiteral("Alone"));
    typeInstead(titleField(*dialog, 1), QStringLiteral("Together"));
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    QCOMPARE(scene.roadmap.roadmap().step(part)->step.title, QStringLiteral("Together"));
    QCOMPARE(scene.state().recordOf(part).links, record.links);
}

void TestSplitDialog::everythingWithTheKeyboardHasAName()
{
    RoadmapScene scene;
    SplitDialog dialog(*m_theme, scene.roadmap);
    dialog.setStep(scene.project().step.id);
    QVERIFY(showActive(dialog));
    QCOMPARE(namelessWidgets(dialog), QStringList());
}

void TestSplitDialog::noTextIsClipped_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("100 %") << 100 << Qt::LeftToRight;
    QTest::newRow("200 %") << 200 << Qt::LeftToRight;
    QTest::newRow("right to left") << 100 << Qt::RightToLeft;
}

void TestSplitDialog::noTextIsClipped()
{
    QFETCH(const int, percent);
    QFETCH(const Qt::LayoutDirection, direction);
    m_theme->setTextPercent(percent);
    QApplication::setLayoutDirection(direction);
    RoadmapScene scene;
    SplitDialog dialog(*m_theme, scene.roadmap);
    dialog.setStep(scene.project().step.id);
    dialog.show();
    QTRY_COMPARE(clippedWidgets(dialog), QStringList());
    while (buttonWith(dialog, QStringLiteral("Add &part"))->isEnabled())
        QTest::mouseClick(buttonWith(dialog, QStringLiteral("Add &part")), Qt::LeftButton);
    QTRY_COMPARE(clippedWidgets(dialog), QStringList());
    dialog.resize(dialog.minimumSize());
    QTRY_COMPARE(clippedWidgets(dialog), QStringList());
}

QTEST_MAIN(TestSplitDialog)
#include "tst_splitdialog.moc"
