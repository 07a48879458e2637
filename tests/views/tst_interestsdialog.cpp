// SPDX-License-Identifier: GPL-3.0-or-later
#include "rolesscene.h"

#include "domain/interestprofile.h"
#include "views/interestbars.h"
#include "views/interestsdialog.h"
#include "views/likingswitch.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>

using namespace Cairn;

class TestInterestsDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void firstUnansweredStatementHasTheKeyboard();
    void clickAnswersAtOnce();
    void clickOnTheAnswerTakesItBack();
    void digitsAnswer();
    void arrowsMoveTheAnswerAndMirror();
    void deleteTakesTheAnswerBack();
    void downGoesToTheNextStatement();
    void answerThatCannotBeSavedIsNotShown();
    void undoShowsInTheDialog();
    void progressAndProfileFollow();
    void conditionsStandOnTheSecondTab();
    void anotherLearnersAnswersAreShown();
    void everyStatementHasASentence();
    void nothingIsClipped_data();
    void nothingIsClipped();

private:
    LikingSwitch &at(size_t place) const
    {
        const QString text = m_scene->catalogue.interestStatements()[place].text;
        for (LikingSwitch *each : m_dialog->findChildren<LikingSwitch *>()) {
            if (each->statement() == text)
                return *each;
        }
        qFatal("There is no statement %s", qPrintable(text));
    }
    StatementId idAt(size_t place) const { return m_scene->catalogue.interestStatements()[place].id; }
    std::optional<Liking> kept(size_t place) const
    {
        const auto &likings = m_scene->state().likings;
        return likings.contains(idAt(place)) ? std::optional(likings.value(idAt(place))) : std::nullopt;
    }
    static QPushButton &choice(const LikingSwitch &of, Liking liking)
    {
        for (QPushButton *each : of.findChildren<QPushButton *>()) {
            if (each->text() == LikingSwitch::wordsOf(liking))
                return *each;
        }
        qFatal("There is no such choice");
    }
    bool says(const QString &words) const
    {
        const auto labels = m_dialog->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&words](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<RolesScene> m_scene;
    std::unique_ptr<InterestsDialog> m_dialog;
};

void TestInterestsDialog::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
    QVERIFY(shippedCatalogue().interestStatements().size() > 3);
    QVERIFY(!shippedCatalogue().workConditions().empty());
}

void TestInterestsDialog::init()
{
    m_scene = std::make_unique<RolesScene>(*m_theme);
    m_dialog = std::make_unique<InterestsDialog>(*m_theme, m_scene->catalogue, m_scene->plan, m_scene->commands);
    m_dialog->show();
    QApplication::setActiveWindow(m_dialog.get());
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void TestInterestsDialog::cleanup()
{
    m_dialog.reset();
    m_scene.reset();
    m_theme->setTextPercent(100);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestInterestsDialog::firstUnansweredStatementHasTheKeyboard()
{
    QVERIFY(at(0).hasFocus());
    m_scene->commands.answerStatement(idAt(0), Liking::Like);
    m_dialog->showPart(InterestsDialog::Part::Interests);
    QVERIFY(at(1).hasFocus());
}

void TestInterestsDialog::clickAnswersAtOnce()
{
    QTest::mouseClick(&choice(at(2), Liking::Like), Qt::LeftButton);
    QCOMPARE(kept(2), std::optional(Liking::Like));
    QVERIFY(at(2).hasFocus());
    QVERIFY(choice(at(2), Liking::Like).isChecked());
    QTest::mouseClick(&choice(at(2), Liking::Dislike), Qt::LeftButton);
    QCOMPARE(kept(2), std::optional(Liking::Dislike));
    QVERIFY(!choice(at(2), Liking::Like).isChecked());
}

void TestInterestsDialog::clickOnTheAnswerTakesItBack()
{
    QTest::mouseClick(&choice(at(1), Liking::Neutral), Qt::LeftButton);
    QTest::mouseClick(&choice(at(1), Liking::Neutral), Qt::LeftButton);
    QCOMPARE(kept(1), std::nullopt);
    QVERIFY(!choice(at(1), Liking::Neutral).isChecked());
}

void TestInterestsDialog::digitsAnswer()
{
    const std::array<Liking, 3> likings{Liking::Dislike, Liking::Neutral, Liking::Like};
    for (int digit = 0; digit < 3; ++digit) {
        QTest::keyClick(&at(0), static_cast<Qt::Key>(Qt::Key_1 + digit));
        QCOMPARE(kept(0), std::optional(likings[static_cast<size_t>(digit)]));
    }
    QTest::keyClick(&at(0), Qt::Key_4);
    QCOMPARE(kept(0), std::optional(Liking::Like));
}

void TestInterestsDialog::arrowsMoveTheAnswerAndMirror()
{
    QTest::keyClick(&at(0), Qt::Key_Right);
    QCOMPARE(kept(0), std::optional(Liking::Dislike));
    QTest::keyClick(&at(0), Qt::Key_Right);
    QCOMPARE(kept(0), std::optional(Liking::Neutral));
    QTest::keyClick(&at(0), Qt::Key_Left);
    QCOMPARE(kept(0), std::optional(Liking::Dislike));
    QApplication::setLayoutDirection(Qt::RightToLeft);
    QTest::keyClick(&at(0), Qt::Key_Left);
    QCOMPARE(kept(0), std::optional(Liking::Neutral));
}

void TestInterestsDialog::deleteTakesTheAnswerBack()
{
    QTest::keyClick(&at(0), Qt::Key_3);
    QTest::keyClick(&at(0), Qt::Key_Delete);
    QCOMPARE(kept(0), std::nullopt);
}

void TestInterestsDialog::downGoesToTheNextStatement()
{
    QTest::keyClick(&at(0), Qt::Key_Down);
    QVERIFY(at(1).hasFocus());
    QTest::keyClick(&at(1), Qt::Key_Up);
    QVERIFY(at(0).hasFocus());
    QTest::keyClick(&at(0), Qt::Key_Up);
    QVERIFY(at(0).hasFocus());
    for (size_t place = 0; place + 1 < m_scene->catalogue.interestStatements().size(); ++place)
        QTest::keyClick(&at(place), Qt::Key_Down);
    LikingSwitch &last = at(m_scene->catalogue.interestStatements().size() - 1);
    QVERIFY(last.hasFocus());
    QVERIFY(!last.visibleRegion().isEmpty()); // scrolled to
}

void TestInterestsDialog::answerThatCannotBeSavedIsNotShown()
{
    m_scene->store.failWrites(true);
    QTest::mouseClick(&choice(at(0), Liking::Like), Qt::LeftButton);
    QCOMPARE(kept(0), std::nullopt);
    QVERIFY(!choice(at(0), Liking::Like).isChecked());
    QVERIFY(says(QStringLiteral("0 of ")));
}

void TestInterestsDialog::undoShowsInTheDialog()
{
    QTest::keyClick(&at(0), Qt::Key_3);
    QVERIFY(choice(at(0), Liking::Like).isChecked());
    m_scene->commands.undo();
    QVERIFY(!choice(at(0), Liking::Like).isChecked());
    QCOMPARE(at(0).liking(), std::nullopt);
}

void TestInterestsDialog::progressAndProfileFollow()
{
    auto *bars = m_dialog->findChild<InterestBars *>();
    const QString before = bars->accessibleDescription();
    QTest::keyClick(&at(0), Qt::Key_3);
    QTest::keyClick(&at(1), Qt::Key_1);
    QVERIFY(says(QStringLiteral("2 of %1 answered").arg(m_scene->catalogue.interestStatements().size())));
    QVERIFY(bars->accessibleDescription() != before);
    QVERIFY(bars->accessibleDescription().contains(QStringLiteral("100\u00a0%")));
}

void TestInterestsDialog::conditionsStandOnTheSecondTab()
{
    m_dialog->showPart(InterestsDialog::Part::Conditions);
    const WorkCondition &first = m_scene->catalogue.workConditions().front();
    auto *focused = qobject_cast<LikingSwitch *>(QApplication::focusWidget());
    QVERIFY(focused);
    QCOMPARE(focused->statement(), first.statement);
    QTest::keyClick(focused, Qt::Key_1);
    QCOMPARE(m_scene->state().likings.value(first.id, Liking::Like), Liking::Dislike);
    QVERIFY(says(QStringLiteral("1 of %1 answered").arg(m_scene->catalogue.workConditions().size())));
}

void TestInterestsDialog::anotherLearnersAnswersAreShown()
{
    QTest::keyClick(&at(0), Qt::Key_3);
    NewLearner other;
    other.name = QStringLiteral("Ben");
    m_scene->commands.addLearner(other);
    QCOMPARE(at(0).liking(), std::nullopt);
    QVERIFY(says(QStringLiteral("0 of ")));
}

void TestInterestsDialog::everyStatementHasASentence()
{
    QTest::keyClick(&at(0), Qt::Key_3);
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&at(0));
    QVERIFY(accessible);
    const QString name = accessible->text(QAccessible::Name);
    QVERIFY2(name.contains(at(0).statement()) && name.contains(QStringLiteral("Would like")), qPrintable(name));
    for (const LikingSwitch *each : m_dialog->findChildren<LikingSwitch *>())
        QVERIFY(!each->accessibleName().isEmpty());
}

void TestInterestsDialog::nothingIsClipped_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("100 %") << 100 << Qt::LeftToRight;
    QTest::newRow("200 %") << 200 << Qt::LeftToRight;
    QTest::newRow("200 %, right to left") << 200 << Qt::RightToLeft;
}

void TestInterestsDialog::nothingIsClipped()
{
    QFETCH(int, percent);
    QFETCH(Qt::LayoutDirection, direction);
    m_dialog.reset();
    m_theme->setTextPercent(percent);
    QApplication::setLayoutDirection(direction);
    m_dialog = std::make_unique<InterestsDialog>(*m_theme, m_scene->catalogue, m_scene->plan, m_scene->commands);
    m_dialog->show();
    m_dialog->resize(1024, 680);
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    QTest::qWait(0);
    for (const QLabel *label : m_dialog->findChildren<QLabel *>()) {
        if (!label->isVisible())
            continue;
        const int needed = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        QVERIFY2(label->height() >= needed, qPrintable(label->text()));
        if (!label->wordWrap())
            QVERIFY2(label->width() >= label->sizeHint().width(), qPrintable(label->text()));
    }
    for (const QPushButton *button : m_dialog->findChildren<QPushButton *>()) {
        if (button->isVisible())
            QVERIFY2(button->width() >= button->sizeHint().width() && button->height() >= button->sizeHint().height(),
                     qPrintable(button->text()));
    }
    for (const LikingSwitch *each : m_dialog->findChildren<LikingSwitch *>()) {
        if (each->isVisible())
            QVERIFY2(each->width() <= m_dialog->width(), qPrintable(each->statement()));
    }
}

QTEST_MAIN(TestInterestsDialog)
#include "tst_interestsdialog.moc"
