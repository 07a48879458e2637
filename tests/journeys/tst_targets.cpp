// SPDX-License-Identifier: GPL-3.0-or-later
#include "clicktargets.h"
#include "openprogram.h"
#include "programscenes.h"
#include "views/levelselector.h"
#include "views/paintparts.h"

#include <QApplication>
#include <QSignalSpy>
#include <QStyle>
#include <QTest>

using namespace Cairn;

namespace {

constexpr int Least = 24;

} // namespace

/** What a person clicks is large enough to hit, and nothing moves by itself. */
class TestTargets final : public QObject
{
    Q_OBJECT

private slots:
    void everyTargetIsLargeEnough_data();
    void everyTargetIsLargeEnough();
    void everyLevelIsLargeEnough_data();
    void everyLevelIsLargeEnough();
    void nothingIsAnimated();
};

void TestTargets::everyTargetIsLargeEnough_data()
{
    QTest::addColumn<int>("scene");
    for (size_t at = 0; at < programScenes().size(); ++at)
        QTest::addRow("%s", programScenes()[at].name) << static_cast<int>(at);
}

void TestTargets::everyTargetIsLargeEnough()
{
    QFETCH(int, scene);
    const QTemporaryDir folder;
    OpenProgram program(folder);
    QStringList found;
    play(programScenes()[static_cast<size_t>(scene)], program, [&found](QWidget &window, const QString &where) {
        for (const QString &target : smallTargets(window, Least))
            found.append(QStringLiteral("%1: %2").arg(where, target));
    });
    for (const QString &each : found)
        qWarning("%s", qPrintable(each));
    QCOMPARE(found.size(), 0);
}

void TestTargets::everyLevelIsLargeEnough_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void TestTargets::everyLevelIsLargeEnough()
{
    QFETCH(Qt::LayoutDirection, direction);
    const Theme theme(*qApp);
    LevelSelector selector(theme);
    selector.setLayoutDirection(direction);
    selector.resize(selector.sizeHint());
    QSignalSpy asked(&selector, &LevelSelector::levelRequested);
    QVERIFY(selector.height() >= Least);
    QMap<Level, int> widths;
    for (int x = 0; x < selector.width(); ++x) {
        // Only another level than the present one is asked for.
        const bool isFirstHalf = (x < selector.width() / 2) == (direction == Qt::LeftToRight);
        selector.setLevel(isFirstHalf ? Level::Expert : Level::None);
        for (const int y : {0, selector.height() / 2, selector.height() - 1}) {
            asked.clear();
            QTest::mousePress(&selector, Qt::LeftButton, {}, {x, y});
            QCOMPARE(asked.count(), 1);
            if (y == 0)
                ++widths[asked.first().first().value<Level>()];
        }
    }
    // The gap beside a segment belongs to it; beside the outer ones there is nothing to be hit instead.
    constexpr int GapAndRounding = 3;
    for (const Level level : AllLevels) {
        const bool isOuter = level == Level::None || level == Level::Expert;
        const int least = isOuter ? Least - GapAndRounding : Least;
        QVERIFY2(widths.value(level) >= least,
                 qPrintable(QStringLiteral("%1: %2").arg(toNumber(level)).arg(widths.value(level))));
    }
}

void TestTargets::nothingIsAnimated()
{
    const QTemporaryDir folder;
    OpenProgram program(folder);
    QCOMPARE(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
    QCOMPARE(QApplication::style()->styleHint(QStyle::SH_Widget_Animate), 0);
    for (const auto effect : {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo, Qt::UI_AnimateTooltip,
                              Qt::UI_FadeTooltip, Qt::UI_AnimateToolBox})
        QVERIFY(!QApplication::isEffectEnabled(effect));
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    TestTargets test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_targets.moc"
