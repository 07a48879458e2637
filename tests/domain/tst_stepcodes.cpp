// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/stage.h"
#include "domain/stepstate.h"

#include <QSet>
#include <QTest>

using namespace Cairn;

/** The words of stages and states of steps, in files and for people. */
class TestStepCodes final : public QObject
{
    Q_OBJECT

private slots:
    void stagesComeBackFromTheirCodes();
    void statesComeBackFromTheirCodes();
    void unknownCodesAreNothing();
};

void TestStepCodes::stagesComeBackFromTheirCodes()
{
    QSet<QString> names;
    QStringList codes;
    for (const Stage stage : AllStages) {
        QCOMPARE(stageFromCode(codeOf(stage)), std::optional(stage));
        codes.append(codeOf(stage));
        names.insert(nameOf(stage));
    }
    QCOMPARE(codes.join(u' '), QStringLiteral("learn build certify experience network"));
    QCOMPARE(names.size(), StageCount);
    QVERIFY(!names.contains(QString()));
}

void TestStepCodes::statesComeBackFromTheirCodes()
{
    QSet<QString> names;
    QStringList codes;
    for (const StepState state : AllStepStates) {
        QCOMPARE(stepStateFromCode(codeOf(state)), std::optional(state));
        codes.append(codeOf(state));
        names.insert(nameOf(state));
    }
    QCOMPARE(codes.join(u' '), QStringLiteral("todo doing done skipped"));
    QCOMPARE(names.size(), StepStateCount);
    QVERIFY(!names.contains(QString()));
}

void TestStepCodes::unknownCodesAreNothing()
{
    for (const char *code : {"", "Learn", "learning", "done"})
        QVERIFY(!stageFromCode(QLatin1String(code)));
    for (const char *code : {"", "Done", "to do", "learn"})
        QVERIFY(!stepStateFromCode(QLatin1String(code)));
}

QTEST_GUILESS_MAIN(TestStepCodes)
#include "tst_stepcodes.moc"
