// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/logdialog.h"

#include "views/hoursspinbox.h"
#include "views/roadmapdialogs.h"
#include "views/roadmapscene.h"
#include "views/theme.h"

#include <QComboBox>
#include <QDateEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace Cairn;

namespace {

template <class Widget>
Widget *part(const QWidget &dialog, const char *name)
{
    return dialog.findChild<Widget *>(QString::fromLatin1(name));
}

QListWidget *entries(const QWidget &dialog)
{
    return dialog.findChild<QListWidget *>();
}

} // namespace

class TestLogDialog final : public QObject
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

    void hoursAreLoggedByKeyboardAlone();
    void hoursAreReadInThePersonsLanguage();
    void whatIsUnderWayComesFirst();
    void nothingIsLoggedAfterToday();
    void theButtonNamesTheHours();
    void anEntryIsChanged();
    void anEntryIsRemovedAndPutBack();
    void undoIsOfferedForTheLastChangeOnly();
    void withoutOpenStepsNothingIsLogged();
    void everythingWithTheKeyboardHasAName();
    void noTextIsClipped_data();
    void noTextIsClipped();

private:
    std::unique_ptr<Theme> m_theme;
};

void TestLogDialog::hoursAreLoggedByKeyboardAlone()
{
    RoadmapScene scene;
    const PlanStep step = scene.open(1).step;
    QWidget window;
    RoadmapDialogs dialogs(*m_theme, scene.roadmap, scene.commands, &window);
    window.show();
    dialogs.askLog(step.id);
    auto *dialog = window.findChild<LogDialog *>();
    QVERIFY(dialog && showActive(*dialog));
    QCOMPARE(dialog->step(), step.id);
    QCOMPARE(dialog->focusWidget(), part<HoursSpinBox>(*dialog, "hoursField"));
    typeInstead(dialog->focusWidget(), QStringLiteral("1.5"));
    QVERIFY(tabTo(*dialog, part<QDateEdit>(*dialog, "dayEdit")));
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Down); // the day before
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);

    QCOMPARE(scene.state().log.size(), 1);
    const LoggedHours logged = scene.state().log.first();
    QCOMPARE(logged.step, step.id);
    QCOMPARE(logged.hours, 1.5);
    QCOMPARE(logged.day, scene.today.addDays(-1));
    QCOMPARE(scene.roadmap.roadmap().step(step.id)->state, StepState::Doing);
}

void TestLogDialog::hoursAreReadInThePersonsLanguage()
{
    QLocale::setDefault(QLocale(QLocale::German));
    RoadmapScene scene;
    LogDialog dialog(*m_theme, scene.roadmap, scene.commands);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QVERIFY(showActive(dialog));
    typeInstead(part<HoursSpinBox>(dialog, "hoursField"), QStringLiteral("2,75"));
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
    QCOMPARE(dialog.hours(), 2.75);
    QCOMPARE(part<HoursSpinBox>(dialog, "hoursField")->text(), QStringLiteral("2,75\u00a0h"));
}

void TestLogDialog::whatIsUnderWayComesFirst()
{
    RoadmapScene scene;
    const StepId own = scene.addOwn(QStringLiteral("Late"), {scene.open(3).step.id});
    scene.commands.markStep(scene.roadmap.roadmap().step(own)->step, StepState::Doing, scene.today);
    const PlanStep done = scene.open(0).step;
    scene.commands.markStep(done, StepState::Done, scene.today);
    LogDialog dialog(*m_theme, scene.roadmap, scene.commands);
    auto *combo = part<QComboBox>(dialog, "stepCombo");
    QCOMPARE(dialog.step(), own);
    QVERIFY(combo->findData(done.id.text()) < 0);
    QDate before;
    for (int at = 1; at < combo->count(); ++at) {
        const QDate start = scene.roadmap.roadmap().step(StepId(combo->itemData(at).toString()))->start;
        QVERIFY(!before.isValid() || !start.isValid() || before <= start);
        before = start;
    }
    dialog.setStep(done.id);
    QCOMPARE(dialog.step(), done.id);
}

void TestLogDialog::nothingIsLoggedAfterToday()
{
    RoadmapScene scene;
    LogDialog dialog(*m_theme, scene.roadmap, scene.commands);
    QVERIFY(showActive(dialog));
    QVERIFY(tabTo(dialog, part<QDateEdit>(dialog, "dayEdit")));
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Up);
    QCOMPARE(dialog.day(), scene.today);
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Down);
    QCOMPARE(dialog.day(), scene.today.addDays(-1));
}

void TestLogDialog::theButtonNamesTheHours()
{
    RoadmapScene scene;
    LogDialog dialog(*m_theme, scene.roadmap, scene.commands);
    QVERIFY(showActive(dialog));
    QVERIFY(buttonWith(dialog, QStringLiteral("Log 1\u00a0h")));
    QTest::keyClick(part<HoursSpinBox>(dialog, "hoursField"), Qt::Key_Up);
    QVERIFY(buttonWith(dialog, QStringLiteral("Log 1.25\u00a0h")));
    typeInstead(part<HoursSpinBox>(dialog, "hoursField"), QStringLiteral("99"));
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
    QVERIFY(dialog.hours() <= MostLoggedHours);
}

void TestLogDialog::anEntryIsChanged()
{
    RoadmapScene scene;
    const PlanStep step = scene.open(0).step;
    scene.commands.logHours(step, 2, scene.today.addDays(-3));
    const LogId late = scene.commands.logHours(step, 4, scene.today.addDays(-1));
    QWidget window;
    RoadmapDialogs dialogs(*m_theme, scene.roadmap, scene.commands, &window);
    window.show();
    dialogs.askLog(step.id);
    auto *dialog = window.findChild<LogDialog *>();
    QVERIFY(dialog && showActive(*dialog));
    QCOMPARE(entries(*dialog)->count(), 2);
    QVERIFY(entries(*dialog)->item(0)->text().contains(QStringLiteral("4\u00a0h")));
    QVERIFY(tabTo(*dialog, entries(*dialog)));
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Home);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Space);
    QAbstractButton *change = buttonWith(*dialog, QStringLiteral("&Change"));
    QVERIFY(tabTo(*dialog, change));
    QTest::keyClick(change, Qt::Key_Space);
    QVERIFY(buttonWith(*dialog, QStringLiteral("Change to 4\u00a0h")));
    QVERIFY(!part<QComboBox>(*dialog, "stepCombo")->isEnabled());
    QCOMPARE(dialog->day(), scene.today.addDays(-1));
    typeInstead(dialog->focusWidget(), QStringLiteral("3"));
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    QCOMPARE(scene.state().log.size(), 2);
    QCOMPARE(scene.state().log.value(late), (LoggedHours{late, step.id, scene.today.addDays(-1), 3}));
}

void TestLogDialog::anEntryIsRemovedAndPutBack()
{
    RoadmapScene scene;
    const PlanStep step = scene.open(0).step;
    scene.commands.logHours(step, 2, scene.today);
    LogDialog dialog(*m_theme, scene.roadmap, scene.commands);
    dialog.setStep(step.id);
    QVERIFY(showActive(dialog));
    QVERIFY(!buttonWith(dialog, QStringLiteral("&Undo")));
    const auto before = scene.state().log;
    entries(dialog)->setCurrentRow(0);
    QTest::mouseClick(buttonWith(dialog, QStringLiteral("&Remove")), Qt::LeftButton);
    QVERIFY(scene.state().log.isEmpty());
    QVERIFY(!entries(dialog)->isVisible());
    QVERIFY(textsOf(dialog).contains(QStringLiteral("2\u00a0h were removed.")));
    QTest::mouseClick(buttonWith(dialog, QStringLiteral("&Undo")), Qt::LeftButton);
    QCOMPARE(scene.state().log, before);
    QCOMPARE(entries(dialog)->count(), 1);
    QVERIFY(!buttonWith(dialog, QStringLiteral("&Undo")));

    scene.store.failWrites(true);
    entries(dialog)->setCurrentRow(0);
    QTest::mouseClick(buttonWith(dialog, QStringLiteral("&Remove")), Qt::LeftButton);
    QCOMPARE(scene.state().log, before);
    QCOMPARE(entries(dialog)->count(), 1);
    QVERIFY(!buttonWith(dialog, QStringLiteral("&Undo")));
}

void TestLogDialog::undoIsOfferedForTheLastChangeOnly()
{
    RoadmapScene scene;
    const PlanStep step = scene.open(0).step;
    scene.commands.logHours(step, 2, scene.today);
    LogDialog dialog(*m_theme, scene.roadmap, scene.commands);
    dialog.setStep(step.id);
    QVERIFY(showActive(dialog));
    entries(dialog)->setCurrentRow(0);
    QTest::mouseClick(buttonWith(dialog, QStringLiteral("&Remove")), Qt::LeftButton);
    QVERIFY(buttonWith(dialog, QStringLiteral("&Undo")));
    scene.commands.setSkillLevel(SkillId(QStringLiteral("s_sql")), Level::Awareness);
    QVERIFY(!buttonWith(dialog, QStringLiteral("&Undo")));
}

void TestLogDialog::withoutOpenStepsNothingIsLogged()
{
    RoadmapScene scene(std::nullopt);
    LogDialog dialog(*m_theme, scene.roadmap, scene.commands);
    QVERIFY(showActive(dialog));
    QVERIFY(!buttonWith(dialog, QStringLiteral("Log 1\u00a0h"))->isEnabled());
    QVERIFY(!textsOf(dialog).filter(QStringLiteral("no open step")).isEmpty());
}

void TestLogDialog::everythingWithTheKeyboardHasAName()
{
    RoadmapScene scene;
    scene.commands.logHours(scene.open(0).step, 2, scene.today);
    LogDialog dialog(*m_theme, scene.roadmap, scene.commands);
    dialog.setStep(scene.open(0).step.id);
    QVERIFY(showActive(dialog));
    QCOMPARE(namelessWidgets(dialog), QStringList());
}

void TestLogDialog::noTextIsClipped_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("100 %") << 100 << Qt::LeftToRight;
    QTest::newRow("200 %") << 200 << Qt::LeftToRight;
    QTest::newRow("right to left") << 100 << Qt::RightToLeft;
}

void TestLogDialog::noTextIsClipped()
{
    QFETCH(const int, percent);
    QFETCH(const Qt::LayoutDirection, direction);
    m_theme->setTextPercent(percent);
    QApplication::setLayoutDirection(direction);
    RoadmapScene scene;
    scene.commands.logHours(scene.open(0).step, 2, scene.today);
    LogDialog dialog(*m_theme, scene.roadmap, scene.commands);
    dialog.setStep(scene.open(0).step.id);
    dialog.show();
    QTRY_COMPARE(clippedWidgets(dialog), QStringList());
    dialog.resize(dialog.minimumSize());
    QTRY_COMPARE(clippedWidgets(dialog), QStringList());
}

QTEST_MAIN(TestLogDialog)
#include "tst_logdialog.moc"
