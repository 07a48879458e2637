// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/learnerdialog.h"

#include "domain/interest.h"
#include "views/theme.h"
#include "views/widgetwalk.h"

#include <QApplication>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QTest>

using namespace Cairn;

class TestLearnerDialog final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup() { m_theme->setTextPercent(100); }

    void newLearnerIsDescribedByKeyboard();
    void nobodyIsAddedWithoutAName();
    void editKeepsWhatItDoesNotAsk();
    void everythingWithTheKeyboardHasAName();
    void noTextIsClipped_data();
    void noTextIsClipped();

private:
    Theme *m_theme = nullptr;
};

void TestLearnerDialog::initTestCase()
{
    m_theme = new Theme(*qApp, this);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestLearnerDialog::newLearnerIsDescribedByKeyboard()
{
    LearnerDialog dialog(*m_theme, LearnerDialog::Purpose::New);
    dialog.show();
    dialog.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTest::keyClicks(dialog.focusWidget(), QStringLiteral(" Bo  Li "));
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab); // slider
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Right);
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab); // field
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab); // first interest
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Space);
    QAbstractButton *add = buttonWith(dialog, QStringLiteral("Add the learner"));
    for (int tries = 0; tries < 20 && dialog.focusWidget() != add; ++tries)
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);

    QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
    const NewLearner learner = dialog.newLearner();
    QCOMPARE(learner.name, QStringLiteral("Bo Li"));
    QCOMPARE(learner.hoursPerWeek, 9.0);
    QCOMPARE(learner.interests, std::vector<InterestId>{allInterests().front()});
    QVERIFY(!learner.target.has_value());
}

void TestLearnerDialog::nobodyIsAddedWithoutAName()
{
    LearnerDialog dialog(*m_theme, LearnerDialog::Purpose::New);
    dialog.show();
    const QAbstractButton *add = buttonWith(dialog, QStringLiteral("Add the learner"));
    QVERIFY(!add->isEnabled());
    auto *name = dialog.findChild<QLineEdit *>();
    QTest::keyClicks(name, QStringLiteral("  "));
    QVERIFY(!add->isEnabled());
    QTest::keyClicks(name, QStringLiteral("B"));
    QVERIFY(add->isEnabled());
    QTest::keyClicks(name, QString(500, u'x'));
    QVERIFY(name->text().size() <= 80);
}

void TestLearnerDialog::editKeepsWhatItDoesNotAsk()
{
    LearnerProfile profile;
    profile.id = LearnerId(QStringLiteral("l1"));
    profile.name = QStringLiteral("Amina");
    profile.kind = LearnerKind::Sample;
    profile.hoursPerWeek = 7.5;
    profile.interests = {allInterests().at(4), allInterests().at(1)};
    profile.createdAt = QDateTime(QDate(2026, 1, 8), QTime(10, 42), Qt::UTC);
    LearnerDialog dialog(*m_theme, LearnerDialog::Purpose::Change);
    dialog.setProfile(profile);
    dialog.show();
    QVERIFY(buttonWith(dialog, QStringLiteral("Save the changes"))->isEnabled());

    LearnerProfile same = dialog.profile();
    QCOMPARE(same.interests, (std::vector<InterestId>{allInterests().at(1), allInterests().at(4)}));
    same.interests = profile.interests;
    QCOMPARE(same, profile);
    dialog.findChild<QDoubleSpinBox *>()->setValue(20);
    QCOMPARE(dialog.profile().hoursPerWeek, 20.0);
    QCOMPARE(dialog.profile().id, profile.id);
}

void TestLearnerDialog::everythingWithTheKeyboardHasAName()
{
    LearnerDialog dialog(*m_theme, LearnerDialog::Purpose::New);
    dialog.show();
    QCOMPARE(namelessWidgets(dialog), QStringList());
    QCOMPARE(dialog.windowTitle(), QStringLiteral("Add a learner"));
}

void TestLearnerDialog::noTextIsClipped_data()
{
    QTest::addColumn<int>("percent");
    QTest::newRow("100 %") << 100;
    QTest::newRow("200 %") << 200;
}

void TestLearnerDialog::noTextIsClipped()
{
    QFETCH(const int, percent);
    m_theme->setTextPercent(percent);
    LearnerDialog dialog(*m_theme, LearnerDialog::Purpose::New);
    dialog.show();
    QTRY_COMPARE(clippedWidgets(dialog), QStringList());
    dialog.resize(dialog.minimumSizeHint().width(), 100);
    QTRY_COMPARE(clippedWidgets(dialog), QStringList());
}

QTEST_MAIN(TestLearnerDialog)
#include "tst_learnerdialog.moc"
