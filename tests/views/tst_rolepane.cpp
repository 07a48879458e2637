// SPDX-License-Identifier: GPL-3.0-or-later
#include "rolesscene.h"

#include "models/billwords.h"
#include "models/smallestchange.h"
#include "views/interestbars.h"
#include "views/interestsdialog.h"
#include "views/rolefitsection.h"
#include "views/rolepanechange.h"
#include "views/rolepanerelated.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QScrollArea>
#include <QSpinBox>

using namespace Cairn;

namespace {

const RoleId Engineer(QStringLiteral("ml_engineer"));
const RoleId Scientist(QStringLiteral("data_scientist"));

} // namespace

/** What the pane of a role explains: the number, the smallest change, related roles, interests and conditions. */
class TestRolePane : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void heldBackPointsAreExplainedUnderTheBill();
    void explanationOpensByKey();
    void mostMissingStandsAboveTheBill();
    void changeBeginsWithTheUsualWish();
    void addedChangeIsWanted();
    void addedChangeIsOneEdit();
    void changeOfTheTargetIsInTheRoadmap();
    void wishIsChosenByKey();
    void otherRoleBeginsAnew();
    void wholeMatchSaysSo();
    void relatedRolesSayWhatTheyShare();
    void relatedRoleIsOpened();
    void unansweredInterestsInvite();
    void invitationOpensTheStatements();
    void answeredInterestsAreShownLineByLine();
    void conditionsAreListed();
    void answersNeverChangeTheMatch();
    void nothingIsClipped_data();
    void nothingIsClipped();

private:
    RolePaneChange &change() const { return *m_scene->pane().findChild<RolePaneChange *>(); }
    QSpinBox &wish() const { return *change().findChild<QSpinBox *>(); }
    RoleFitSection &fit() const { return *m_scene->pane().findChild<RoleFitSection *>(); }
    int match() const
    {
        return matchBill(*m_scene->catalogue.role(m_scene->pane().role()), CareerLevel::Entry, m_scene->state())
            .shownPercent();
    }
    SmallestChange expected() const
    {
        return smallestChange(wish().value(), *m_scene->catalogue.role(m_scene->pane().role()), CareerLevel::Entry,
                              m_scene->state(), m_scene->catalogue);
    }
    void answerAll(Liking liking) const
    {
        for (const InterestStatement &statement : m_scene->catalogue.interestStatements())
            m_scene->commands.answerStatement(statement.id,
                                              statement.type == InterestType::Investigative ? Liking::Like : liking);
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<RolesScene> m_scene;
};

void TestRolePane::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
}

void TestRolePane::init()
{
    m_scene = std::make_unique<RolesScene>(*m_theme);
    QVERIFY(QTest::qWaitForWindowExposed(m_scene->page.get()));
    m_scene->page->showSubject(Engineer.text());
    QCOMPARE(m_scene->pane().role(), Engineer);
}

void TestRolePane::cleanup()
{
    m_scene.reset();
    m_theme->setTextPercent(100);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestRolePane::heldBackPointsAreExplainedUnderTheBill()
{
    const Role &role = *m_scene->catalogue.role(Engineer);
    QMap<SkillId, Level> levels;
    for (const Requirement &requirement : role.requirements)
        levels.insert(requirement.skill, requirement.essential ? Level::None : Level::Expert);
    m_scene->commands.confirmLevels(levels);
    const MatchBill bill = matchBill(role, CareerLevel::Entry, m_scene->state());
    QVERIFY(bill.withheld() > 0);
    QVERIFY(m_scene->says(heldBackText(bill)));
    QVERIFY(m_scene->says(QStringLiteral("known, held back")));
    for (auto level = levels.begin(); level != levels.end(); ++level)
        *level = Level::Expert;
    m_scene->commands.confirmLevels(levels);
    QVERIFY(!m_scene->says(QStringLiteral("held back")));
}

void TestRolePane::explanationOpensByKey()
{
    QPushButton *button = m_scene->paneButton(QStringLiteral("What is this number?"));
    QVERIFY(button);
    const QString last =
        numberExplained(matchBill(*m_scene->catalogue.role(Engineer), CareerLevel::Entry, m_scene->state())).last();
    QVERIFY(!m_scene->says(last));
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(m_scene->says(last));
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(!m_scene->says(last));
}

void TestRolePane::mostMissingStandsAboveTheBill()
{
    const Role &role = *m_scene->catalogue.role(Engineer);
    const QString text = mostMissingText(role, matchBill(role, CareerLevel::Entry, m_scene->state()), m_scene->state(),
                                         m_scene->catalogue);
    QVERIFY(!text.isEmpty());
    QVERIFY(m_scene->says(text));
}

void TestRolePane::changeBeginsWithTheUsualWish()
{
    QCOMPARE(wish().value(), usualWish(match()));
    const SmallestChange least = expected();
    QVERIFY(!least.work.rises.empty());
    for (const LevelRise &rise : least.work.rises)
        QVERIFY(m_scene->says(m_scene->catalogue.titleOf(rise.skill)));
    QVERIFY(m_scene->says(QStringLiteral("%1\u00a0% → %2\u00a0% for").arg(least.percentNow).arg(least.percentThen)));
}

void TestRolePane::addedChangeIsWanted()
{
    const SmallestChange least = expected();
    QPushButton *add = m_scene->paneButton(QStringLiteral("Add "));
    QVERIFY(add);
    QVERIFY(!m_scene->says(QStringLiteral("In your roadmap")));
    QTest::mouseClick(add, Qt::LeftButton);
    for (const LevelRise &rise : least.open)
        QCOMPARE(m_scene->state().wantedLevels.value(rise.skill), rise.to);
    QCOMPARE(m_scene->state().wantedLevels.size(), static_cast<qsizetype>(least.open.size()));
    QVERIFY(m_scene->says(QStringLiteral("In your roadmap")));
    QVERIFY(!m_scene->paneButton(QStringLiteral("Add ")));
}

void TestRolePane::addedChangeIsOneEdit()
{
    QTest::mouseClick(m_scene->paneButton(QStringLiteral("Add ")), Qt::LeftButton);
    m_scene->commands.undo();
    QVERIFY(m_scene->state().wantedLevels.isEmpty());
    QVERIFY(m_scene->paneButton(QStringLiteral("Add ")));
}

void TestRolePane::changeOfTheTargetIsInTheRoadmap()
{
    m_scene->commands.aimAt({Engineer, CareerLevel::Entry});
    QVERIFY(m_scene->says(QStringLiteral("In your roadmap")));
    QVERIFY(!m_scene->paneButton(QStringLiteral("Add ")));
}

void TestRolePane::wishIsChosenByKey()
{
    const int before = wish().value();
    wish().setFocus();
    QTest::keyClick(&wish(), Qt::Key_Up);
    QCOMPARE(wish().value(), before + 5);
    const SmallestChange least = expected();
    QVERIFY(least.percentThen >= before + 5);
    QVERIFY(m_scene->says(QStringLiteral("→ %1\u00a0%").arg(least.percentThen)));
    m_scene->commands.setSkillLevel(SkillId(QStringLiteral("docker")), Level::Working); // it stays
    QCOMPARE(wish().value(), before + 5);
}

void TestRolePane::otherRoleBeginsAnew()
{
    wish().setValue(100);
    m_scene->page->showSubject(Scientist.text());
    QCOMPARE(wish().value(), usualWish(match()));
}

void TestRolePane::wholeMatchSaysSo()
{
    QMap<SkillId, Level> levels;
    for (const Requirement &requirement : m_scene->catalogue.role(Engineer)->requirements)
        levels.insert(requirement.skill, Level::Expert);
    m_scene->commands.confirmLevels(levels);
    QVERIFY(m_scene->says(QStringLiteral("The match is 100\u00a0%")));
    QVERIFY(!wish().isVisible());
    QVERIFY(!m_scene->paneButton(QStringLiteral("Add ")));
    m_scene->commands.undo();
    QVERIFY(wish().isVisible());
}

void TestRolePane::relatedRolesSayWhatTheyShare()
{
    const std::vector<RelatedRole> related = relatedRoles({Engineer, CareerLevel::Entry}, m_scene->catalogue);
    QVERIFY(!related.empty());
    const RelatedRole &first = related.front();
    QVERIFY(m_scene->paneButton(m_scene->catalogue.titleOf(first.role)));
    QVERIFY(m_scene->says(QStringLiteral("Shares %1 of its %2 asked")
                              .arg(first.shared.size())
                              .arg(first.shared.size() + first.besides.size())));
    QVERIFY(m_scene->says(m_scene->catalogue.titleOf(first.shared.front().skill)));
}

void TestRolePane::relatedRoleIsOpened()
{
    const RoleId first = relatedRoles({Engineer, CareerLevel::Entry}, m_scene->catalogue).front().role;
    auto *section = m_scene->pane().findChild<RolePaneRelated *>();
    QTest::mouseClick(section->findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(m_scene->pane().role(), first);
}

void TestRolePane::unansweredInterestsInvite()
{
    QVERIFY(m_scene->says(QStringLiteral("Would you like such work?")));
    QVERIFY(m_scene->says(QStringLiteral("nothing of this changes the match")));
    const auto count = m_scene->catalogue.interestStatements().size();
    QVERIFY(count > 0);
    QVERIFY(m_scene->paneButton(QStringLiteral("Answer %1 short statement").arg(count)));
    QVERIFY(!fit().findChild<InterestBars *>()->isVisible());
}

void TestRolePane::invitationOpensTheStatements()
{
    QTest::mouseClick(m_scene->paneButton(QStringLiteral("Answer ")), Qt::LeftButton);
    auto *dialog = m_scene->page->findChild<InterestsDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    dialog->close();
}

void TestRolePane::answeredInterestsAreShownLineByLine()
{
    answerAll(Liking::Dislike);
    auto *bars = fit().findChild<InterestBars *>();
    QVERIFY(bars->isVisibleTo(&m_scene->pane()));
    QVERIFY(!m_scene->says(QStringLiteral("Would you like such work?")));
    const QStringList lines = bars->accessibleDescription().split(u'\n');
    QCOMPARE(lines.size(), static_cast<qsizetype>(InterestTypeCount));
    const QString line = lines.at(static_cast<qsizetype>(placeOf(InterestType::Investigative)));
    QVERIFY2(line.contains(QStringLiteral("100\u00a0%")), qPrintable(line));
    QVERIFY2(line.contains(QStringLiteral("of 7")), qPrintable(line));
    QVERIFY(m_scene->says(QStringLiteral("correlation")));
}

void TestRolePane::conditionsAreListed()
{
    const WorkCondition *met = nullptr;
    for (const WorkCondition &condition : m_scene->catalogue.workConditions()) {
        if (m_scene->catalogue.conditionOf(Engineer, condition.id) == ConditionFrequency::Sometimes)
            met = &condition;
    }
    QVERIFY(met);
    m_scene->commands.answerStatement(met->id, Liking::Like);
    QVERIFY(m_scene->says(QStringLiteral("Conditions that suit you")));
    QVERIFY(m_scene->says(met->title));
    QVERIFY(!m_scene->says(QStringLiteral("Conditions that clash")));
    m_scene->commands.answerStatement(met->id, Liking::Dislike);
    QVERIFY(m_scene->says(QStringLiteral("Conditions that clash")));
    QVERIFY(!m_scene->says(QStringLiteral("Conditions that suit you")));
}

void TestRolePane::answersNeverChangeTheMatch()
{
    const int before = match();
    answerAll(Liking::Dislike);
    QCOMPARE(match(), before);
    QVERIFY(m_scene->says(QStringLiteral("Why %1\u00a0%").arg(before)));
}

void TestRolePane::nothingIsClipped_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("100 %") << 100 << Qt::LeftToRight;
    QTest::newRow("200 %") << 200 << Qt::LeftToRight;
    QTest::newRow("right to left") << 100 << Qt::RightToLeft;
    QTest::newRow("200 %, right to left") << 200 << Qt::RightToLeft;
}

void TestRolePane::nothingIsClipped()
{
    QFETCH(int, percent);
    QFETCH(Qt::LayoutDirection, direction);
    answerAll(Liking::Neutral);
    for (const WorkCondition &condition : m_scene->catalogue.workConditions())
        m_scene->commands.answerStatement(condition.id, Liking::Dislike);
    QTest::mouseClick(m_scene->paneButton(QStringLiteral("What is this number?")), Qt::LeftButton);
    m_scene->commands.considerRoles({Engineer});
    m_theme->setTextPercent(percent);
    QApplication::setLayoutDirection(direction);
    m_scene->page->resize(1276, 750);
    QTest::qWait(0);
    if (!m_scene->pane().isVisible()) {
        m_scene->list().setFocus();
        QTest::keyClick(&m_scene->list(), Qt::Key_Return);
    }
    const QWidget *body = m_scene->pane().findChild<QScrollArea *>()->widget();
    QTRY_VERIFY(body->height() >= body->heightForWidth(body->width()));
    for (const QLabel *label : m_scene->pane().findChildren<QLabel *>()) {
        if (!label->isVisibleTo(&m_scene->pane()))
            continue;
        const int needed = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        QVERIFY2(label->height() >= needed, qPrintable(label->text()));
    }
    for (const QWidget *child : m_scene->pane().findChildren<QWidget *>()) {
        if (!child->isVisibleTo(&m_scene->pane()))
            continue;
        QVERIFY2(child->width() <= m_scene->pane().width(), child->metaObject()->className());
        if (const auto *button = qobject_cast<const QPushButton *>(child))
            QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
    }
    QVERIFY(wish().width() >= wish().minimumSizeHint().width());
}

QTEST_MAIN(TestRolePane)
#include "tst_rolepane.moc"
