// SPDX-License-Identifier: GPL-3.0-or-later
#include "rolesscene.h"

#include "views/rolerowlayout.h"

#include <QApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QTimer>

using namespace Cairn;

namespace {

const RoleId Engineer(QStringLiteral("ml_engineer"));
const RoleId Scientist(QStringLiteral("data_scientist"));
const RoleId Vision(QStringLiteral("computer_vision_engineer"));

using Roles = std::vector<RoleId>;

} // namespace

class TestRoleCompare : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void cardsToggleCompares();
    void pressThatEndsOnTheOtherButtonDoesNothing();
    void doubleClickOnTheToggleOpensNoDetails();
    void rowsToggleCompares();
    void cPutsInAndTakesOut();
    void menuCompares();
    void menuByKeyComparesTheChosenRole();
    void paneToggleCompares();
    void paneToggleShowsWhatIsSaved();
    void fifthRoleIsRefusedWithAReason();
    void undoTakesItOut();
    void comparisonIsAskedFor();
    void growthIsAskedFor();
    void mirroredToggleIsHitWhereItIsSeen();
    void partsOfACardDoNotOverlap_data();
    void partsOfACardDoNotOverlap();

private:
    void clickCompare(const RoleId &role) const
    {
        QTest::mouseClick(m_scene->list().viewport(), Qt::LeftButton, {}, m_scene->cardOf(role).compare.center());
    }
    const Roles &compared() const { return m_scene->state().consideredRoles; }
    Roles someRoles(size_t count) const
    {
        Roles roles;
        for (const Role &role : m_scene->catalogue.roles()) {
            if (roles.size() < count && role.id != Engineer && role.id != Scientist && role.id != Vision)
                roles.push_back(role.id);
        }
        return roles;
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<RolesScene> m_scene;
};

void TestRoleCompare::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
    QVERIFY(shippedCatalogue().role(Vision));
}

void TestRoleCompare::init()
{
    m_scene = std::make_unique<RolesScene>(*m_theme, Target{Engineer, CareerLevel::Entry});
    QVERIFY(QTest::qWaitForWindowExposed(m_scene->page.get()));
}

void TestRoleCompare::cleanup()
{
    m_scene.reset();
    m_theme->setTextPercent(100);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestRoleCompare::cardsToggleCompares()
{
    clickCompare(Scientist);
    QCOMPARE(compared(), Roles{Scientist});
    clickCompare(Engineer);
    QCOMPARE(compared(), (Roles{Scientist, Engineer}));
    QVERIFY(m_scene->rowOf(Scientist).data(RoleListModel::IsConsideredRole).toBool());
    clickCompare(Scientist);
    QCOMPARE(compared(), Roles{Engineer});
    QCOMPARE(m_scene->state().target, (Target{Engineer, CareerLevel::Entry}));
}

void TestRoleCompare::pressThatEndsOnTheOtherButtonDoesNothing()
{
    const RoleCardLayout card = m_scene->cardOf(Scientist);
    QTest::mousePress(m_scene->list().viewport(), Qt::LeftButton, {}, card.compare.center());
    QTest::mouseRelease(m_scene->list().viewport(), Qt::LeftButton, {}, card.button.center());
    QTest::mousePress(m_scene->list().viewport(), Qt::LeftButton, {}, card.button.center());
    QTest::mouseRelease(m_scene->list().viewport(), Qt::LeftButton, {}, card.compare.center());
    QCOMPARE(compared(), Roles{});
    QCOMPARE(m_scene->state().target, (Target{Engineer, CareerLevel::Entry}));
}

void TestRoleCompare::doubleClickOnTheToggleOpensNoDetails()
{
    QSignalSpy details(&m_scene->list(), &RoleListView::detailsRequested);
    const QPoint place = m_scene->cardOf(Scientist).compare.center();
    QTest::mouseMove(m_scene->list().viewport(), place);
    QTest::mouseDClick(m_scene->list().viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(details.count(), 0);
    QTest::mouseMove(m_scene->list().viewport(), m_scene->cardOf(Scientist).summary.center());
    QTest::mouseDClick(m_scene->list().viewport(), Qt::LeftButton, {}, m_scene->cardOf(Scientist).summary.center());
    QCOMPARE(details.count(), 1);
}

void TestRoleCompare::rowsToggleCompares()
{
    m_scene->list().setForm(RoleListView::Form::List);
    QTest::qWait(0);
    const RoleRowLayout row(m_scene->itemOf(Scientist), *m_theme, Qt::LeftToRight);
    QVERIFY(!row.compare.isNull());
    QTest::mouseClick(m_scene->list().viewport(), Qt::LeftButton, {}, row.compare.center());
    QCOMPARE(compared(), Roles{Scientist});
}

void TestRoleCompare::cPutsInAndTakesOut()
{
    m_scene->list().setFocus();
    m_scene->list().setCurrentIndex(m_scene->rowOf(Scientist));
    QTest::keyClick(&m_scene->list(), Qt::Key_C);
    QCOMPARE(compared(), Roles{Scientist});
    QTest::keyClick(&m_scene->list(), Qt::Key_C);
    QCOMPARE(compared(), Roles{});
    QTest::keyClick(&m_scene->list(), Qt::Key_C, Qt::ControlModifier); // copying is something else
    QCOMPARE(compared(), Roles{});
}

void TestRoleCompare::menuCompares()
{
    bool hasMenu = false;
    QTimer::singleShot(0, this, [&] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        hasMenu = menu && menu->actions().size() == 3;
        if (!hasMenu)
            return;
        menu->setActiveAction(menu->actions().at(2));
        QTest::keyClick(menu, Qt::Key_Return);
    });
    const QPoint place = m_scene->cardOf(Vision).summary.center();
    QContextMenuEvent asked(QContextMenuEvent::Mouse, place, m_scene->list().viewport()->mapToGlobal(place));
    QApplication::sendEvent(m_scene->list().viewport(), &asked);
    QVERIFY(hasMenu);
    QCOMPARE(compared(), Roles{Vision});
}

void TestRoleCompare::menuByKeyComparesTheChosenRole()
{
    m_scene->list().setFocus();
    m_scene->list().setCurrentIndex(m_scene->rowOf(Scientist));
    QTimer::singleShot(0, this, [] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (!menu)
            return;
        QTest::keyClick(menu, Qt::Key_Up); // the last entry
        QTest::keyClick(menu, Qt::Key_Return);
    });
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QApplication::sendEvent(m_scene->list().viewport(), &asked);
    QCOMPARE(compared(), Roles{Scientist});
}

void TestRoleCompare::paneToggleCompares()
{
    QPushButton *toggle = m_scene->paneButton(QStringLiteral("Compare"));
    QVERIFY(toggle);
    QVERIFY(!toggle->isChecked());
    QTest::mouseClick(toggle, Qt::LeftButton);
    QCOMPARE(compared(), Roles{Engineer});
    QVERIFY(toggle->isChecked());
    QCOMPARE(toggle->text(), QStringLiteral("In compare"));
    toggle->setFocus();
    QTest::keyClick(toggle, Qt::Key_Space);
    QCOMPARE(compared(), Roles{});
    QVERIFY(!toggle->isChecked());
}

void TestRoleCompare::paneToggleShowsWhatIsSaved()
{
    m_scene->store.failWrites(true);
    QPushButton *toggle = m_scene->paneButton(QStringLiteral("Compare"));
    QTest::mouseClick(toggle, Qt::LeftButton);
    QCOMPARE(compared(), Roles{});
    QVERIFY(!toggle->isChecked());
    QCOMPARE(toggle->text(), QStringLiteral("Compare"));
}

void TestRoleCompare::fifthRoleIsRefusedWithAReason()
{
    m_scene->commands.considerRoles(someRoles(4));
    QCOMPARE(compared().size(), size_t{4});
    clickCompare(Scientist);
    QCOMPARE(compared(), someRoles(4));
    m_scene->list().setCurrentIndex(m_scene->rowOf(Scientist));
    QTest::keyClick(&m_scene->list(), Qt::Key_C);
    QCOMPARE(compared(), someRoles(4));
    QPushButton *toggle = m_scene->paneButton(QStringLiteral("Compare"));
    QVERIFY(!toggle->isEnabled());
    QVERIFY(toggle->toolTip().contains(QStringLiteral("Take one out first")));
    QVERIFY(toggle->accessibleDescription().contains(QStringLiteral("Take one out first")));
    m_scene->commands.considerRoles(someRoles(3));
    QVERIFY(toggle->isEnabled());
}

void TestRoleCompare::undoTakesItOut()
{
    clickCompare(Scientist);
    m_scene->commands.undo();
    QCOMPARE(compared(), Roles{});
    QVERIFY(!m_scene->rowOf(Scientist).data(RoleListModel::IsConsideredRole).toBool());
}

void TestRoleCompare::comparisonIsAskedFor()
{
    QVERIFY(!m_scene->paneButton(QStringLiteral("Show the comparison")));
    m_scene->commands.considerRoles({Engineer});
    QSignalSpy asked(m_scene->page.get(), &RolesPage::compareAsked);
    QPushButton *link = m_scene->paneButton(QStringLiteral("Show the comparison"));
    QVERIFY(link);
    QTest::mouseClick(link, Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
}

void TestRoleCompare::growthIsAskedFor()
{
    QSignalSpy asked(m_scene->page.get(), &RolesPage::growthAsked);
    for (const QString &words :
         {QStringLiteral("What changes from entry to senior"), QStringLiteral("Where it leads")}) {
        QPushButton *link = m_scene->paneButton(words);
        QVERIFY2(link, qPrintable(words));
        link->setFocus();
        QTest::keyClick(link, Qt::Key_Space);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.takeFirst().at(0).value<RoleId>(), Engineer);
    }
}

void TestRoleCompare::mirroredToggleIsHitWhereItIsSeen()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    QTest::qWait(0);
    const RoleCardLayout card = m_scene->cardOf(Scientist);
    QVERIFY(card.compare.center().x() < card.button.center().x());
    clickCompare(Scientist);
    QCOMPARE(compared(), Roles{Scientist});
}

void TestRoleCompare::partsOfACardDoNotOverlap_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    for (const int percent : {100, 150, 200}) {
        QTest::addRow("%d %%", percent) << percent << Qt::LeftToRight;
        QTest::addRow("%d %%, right to left", percent) << percent << Qt::RightToLeft;
    }
}

void TestRoleCompare::partsOfACardDoNotOverlap()
{
    QFETCH(int, percent);
    QFETCH(Qt::LayoutDirection, direction);
    m_theme->setTextPercent(percent);
    const QRect item(0, 0, RoleCardLayout::leastWidth(*m_theme), RoleCardLayout::itemHeight(*m_theme));
    const RoleCardLayout card(item, *m_theme, direction);
    QVERIFY(card.card.contains(card.compare) && card.card.contains(card.button));
    QVERIFY(!card.compare.intersects(card.button));
    QVERIFY(!card.mark.intersects(card.button));
    const QFontMetrics metrics(m_theme->font(TextStyle::ControlStrong));
    QVERIFY(card.compare.width() >= metrics.horizontalAdvance(RoleCardLayout::compareText(true)) + 16);
    QVERIFY(card.button.width() >= metrics.horizontalAdvance(RoleCardLayout::buttonText()) + 16);
}

QTEST_MAIN(TestRoleCompare)
#include "tst_rolecompare.moc"
