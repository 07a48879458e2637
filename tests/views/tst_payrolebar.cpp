// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/payrolebar.h"

#include "views/rolechip.h"
#include "views/salaryhouse.h"
#include "views/theme.h"
#include "views/widgetwalk.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QToolTip>
#include <QVBoxLayout>

using namespace Cairn;

namespace {

const RoleId Engineer(QStringLiteral("r_engineer"));
const RoleId Analyst(QStringLiteral("r_analyst"));
const RoleId Scientist(QStringLiteral("r_scientist"));
const RoleId Keeper(QStringLiteral("r_keeper"));

} // namespace

/** The roles that are compared, as marks with a cross and a button for one more. */
class TestPayRoleBar final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void showsTheRolesInTheirOrder();
    void unknownTwiceNamedAndFourthRolesAreLeftOut();
    void settingRolesTellsNobody();
    void clickTakesARoleAway();
    void keysTakeARoleAway_data();
    void keysTakeARoleAway();
    void otherKeysTakeNothingAway();
    void keyboardStaysInTheBar();
    void withThreeRolesThereIsNoPlus();
    void menuAddsARole();
    void menuOffersTheOthersByTitle();
    void tabWalksThroughTheChips();
    void everythingHasAName();
    void titlesArePlainText();
    void largeTextStaysInside_data();
    void largeTextStaysInside();

private:
    QList<RoleChip *> chips() const
    {
        QList<RoleChip *> seen;
        for (RoleChip *chip : m_bar->findChildren<RoleChip *>()) {
            if (chip->isVisible())
                seen.append(chip);
        }
        return seen;
    }
    QToolButton &plus() const { return *m_bar->findChild<QToolButton *>(); }
    QStringList menuWords() const;
    /** Opens the menu with the keyboard and presses what these keys come to. */
    void chooseInMenu(const QList<Qt::Key> &keys);

    std::unique_ptr<Theme> m_theme;
    Catalogue m_catalogue{salaryContents()};
    std::unique_ptr<QWidget> m_window;
    PayRoleBar *m_bar = nullptr;
};

void TestPayRoleBar::initTestCase()
{
    QLocale::setDefault(QLocale(QStringLiteral("en_US")));
    m_theme = std::make_unique<Theme>(*qApp);
}

void TestPayRoleBar::init()
{
    m_window = std::make_unique<QWidget>();
    auto *lines = new QVBoxLayout(m_window.get());
    m_bar = new PayRoleBar(*m_theme, m_catalogue, m_window.get());
    lines->addWidget(m_bar);
    lines->addStretch(1);
    m_bar->setRoles({Engineer, Analyst});
    m_window->resize(900, 200);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestPayRoleBar::cleanup()
{
    m_window.reset();
    m_theme->setTextPercent(100);
}

QStringList TestPayRoleBar::menuWords() const
{
    emit plus().menu()->aboutToShow();
    QStringList texts;
    for (const QAction *action : plus().menu()->actions())
        texts.append(action->text());
    return texts;
}

void TestPayRoleBar::chooseInMenu(const QList<Qt::Key> &keys)
{
    plus().setFocus();
    QTimer::singleShot(50, m_bar, [this, keys] {
        QMenu *menu = plus().menu();
        QVERIFY(menu->isVisible());
        for (const Qt::Key key : keys)
            QTest::keyClick(menu, key);
    });
    QTest::keyClick(&plus(), Qt::Key_Space);
    QTRY_VERIFY(!plus().menu()->isVisible());
}

void TestPayRoleBar::showsTheRolesInTheirOrder()
{
    QCOMPARE(chips().size(), 2);
    QCOMPARE(chips()[0]->accessibleName(), words("Take Engineer out of the comparison"));
    QCOMPARE(chips()[1]->accessibleName(), words("Take Analyst out of the comparison"));
    QVERIFY(chips()[0]->x() < chips()[1]->x());
    QVERIFY(chips()[1]->x() < plus().x());
    m_bar->setRoles({Analyst, Engineer});
    QCOMPARE(chips()[0]->accessibleName(), words("Take Analyst out of the comparison"));
}

void TestPayRoleBar::unknownTwiceNamedAndFourthRolesAreLeftOut()
{
    m_bar->setRoles({RoleId(words("nobody")), Analyst, Analyst, Engineer, Scientist, Keeper});
    QCOMPARE(m_bar->roles(), (std::vector<RoleId>{Analyst, Engineer, Scientist}));
    QCOMPARE(chips().size(), 3);
}

void TestPayRoleBar::settingRolesTellsNobody()
{
    const QSignalSpy told(m_bar, &PayRoleBar::rolesChanged);
    m_bar->setRoles({Keeper});
    m_bar->setRoles({});
    QCOMPARE(told.count(), 0);
    QVERIFY(chips().isEmpty());
}

void TestPayRoleBar::clickTakesARoleAway()
{
    QSignalSpy told(m_bar, &PayRoleBar::rolesChanged);
    QTest::mouseClick(chips()[0], Qt::LeftButton);
    QTRY_COMPARE(told.count(), 1);
    QCOMPARE(m_bar->roles(), std::vector<RoleId>{Analyst});
    QCOMPARE(chips().size(), 1);
    QTest::mouseClick(chips()[0], Qt::RightButton);
    QTest::qWait(10);
    QCOMPARE(told.count(), 1);
}

void TestPayRoleBar::keysTakeARoleAway_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("Delete") << int(Qt::Key_Delete);
    QTest::newRow("Backspace") << int(Qt::Key_Backspace);
    QTest::newRow("Return") << int(Qt::Key_Return);
    QTest::newRow("Enter") << int(Qt::Key_Enter);
    QTest::newRow("Space") << int(Qt::Key_Space);
}

void TestPayRoleBar::keysTakeARoleAway()
{
    QFETCH(int, key);
    QSignalSpy told(m_bar, &PayRoleBar::rolesChanged);
    chips()[1]->setFocus();
    QTest::keyClick(chips()[1], static_cast<Qt::Key>(key));
    QTRY_COMPARE(told.count(), 1);
    QCOMPARE(m_bar->roles(), std::vector<RoleId>{Engineer});
}

void TestPayRoleBar::otherKeysTakeNothingAway()
{
    for (const Qt::Key key : {Qt::Key_A, Qt::Key_Escape, Qt::Key_Left, Qt::Key_F2})
        QTest::keyClick(chips()[0], key);
    QTest::qWait(10);
    QCOMPARE(m_bar->roles().size(), size_t(2));
}

void TestPayRoleBar::keyboardStaysInTheBar()
{
    m_bar->setRoles({Engineer, Analyst, Scientist});
    chips()[1]->setFocus();
    QTest::keyClick(chips()[1], Qt::Key_Delete);
    QTRY_COMPARE(chips().size(), 2);
    QVERIFY(chips()[1]->hasFocus()); // what came into its place
    QTest::keyClick(chips()[1], Qt::Key_Delete);
    QTRY_COMPARE(chips().size(), 1);
    QVERIFY(chips()[0]->hasFocus());
    QTest::keyClick(chips()[0], Qt::Key_Delete);
    QTRY_COMPARE(chips().size(), 0);
    QVERIFY(plus().hasFocus());
}

void TestPayRoleBar::withThreeRolesThereIsNoPlus()
{
    QVERIFY(plus().isVisible());
    m_bar->setRoles({Engineer, Analyst, Scientist});
    QVERIFY(!plus().isVisible());
    QTest::keyClick(chips()[0], Qt::Key_Delete);
    QTRY_VERIFY(plus().isVisible());
}

void TestPayRoleBar::menuAddsARole()
{
    QSignalSpy told(m_bar, &PayRoleBar::rolesChanged);
    chooseInMenu({Qt::Key_Down, Qt::Key_Return});
    QCOMPARE(told.count(), 1);
    QCOMPARE(m_bar->roles(), (std::vector<RoleId>{Engineer, Analyst, Keeper}));
    QVERIFY(chips().last()->hasFocus());
    QCOMPARE(chips().size(), 3);
}

void TestPayRoleBar::menuOffersTheOthersByTitle()
{
    // What is written with a single ampersand would be a key to press.
    QCOMPARE(menuWords(), (QStringList{words("Keeper"), words("R && D <b>scientist</b>")}));
    m_bar->setRoles({Keeper});
    QCOMPARE(menuWords(), (QStringList{words("Analyst"), words("Engineer"), words("R && D <b>scientist</b>")}));
}

void TestPayRoleBar::tabWalksThroughTheChips()
{
    chips()[0]->setFocus();
    QTest::keyClick(chips()[0], Qt::Key_Tab);
    QVERIFY(chips()[1]->hasFocus());
    QTest::keyClick(chips()[1], Qt::Key_Tab);
    QVERIFY(plus().hasFocus());
    QTest::keyClick(&plus(), Qt::Key_Backtab);
    QVERIFY(chips()[1]->hasFocus());
}

void TestPayRoleBar::everythingHasAName()
{
    QCOMPARE(namelessWidgets(*m_window).join(u'\n'), QString());
    QCOMPARE(plus().accessibleName(), words("Compare one more role"));
    for (RoleChip *chip : chips())
        QCOMPARE(QAccessible::queryAccessibleInterface(chip)->role(), QAccessible::Button);
}

void TestPayRoleBar::titlesArePlainText()
{
    m_bar->setRoles({Scientist});
    RoleChip *chip = chips().front();
    QCOMPARE(chip->accessibleName(), words("Take R & D <b>scientist</b> out of the comparison"));
    QHelpEvent help(QEvent::ToolTip, QPoint(5, 5), chip->mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(chip, &help);
    QVERIFY2(QToolTip::text().contains(words("&lt;b&gt;scientist")), qPrintable(QToolTip::text()));
    QToolTip::hideText();
}

void TestPayRoleBar::largeTextStaysInside_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("isMirrored");
    for (const int width : {360, 760, 1600}) {
        QTest::addRow("%d from left to right", width) << width << false;
        QTest::addRow("%d from right to left", width) << width << true;
    }
}

void TestPayRoleBar::largeTextStaysInside()
{
    QFETCH(int, width);
    QFETCH(bool, isMirrored);
    m_bar->setRoles({Engineer, Scientist});
    m_window->setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
    m_theme->setTextPercent(200);
    m_window->resize(width, 400);
    QTest::qWait(0);
    const QList<QWidget *> parts{chips()[0], chips()[1], &plus()};
    for (int at = 0; at < parts.size(); ++at) {
        QVERIFY2(m_bar->rect().contains(parts[at]->geometry()), qPrintable(described(parts[at])));
        QVERIFY(parts[at]->width() >= parts[at]->minimumSizeHint().width());
        for (int other = 0; other < at; ++other)
            QVERIFY(!parts[at]->geometry().intersects(parts[other]->geometry()));
    }
    if (width == 1600)
        QCOMPARE(chips()[0]->x() > chips()[1]->x(), isMirrored);
}

QTEST_MAIN(TestPayRoleBar)
#include "tst_payrolebar.moc"
