// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/firstrunpage.h"

#include "common/smallcatalogue.h"
#include "domain/interest.h"
#include "views/choicecard.h"
#include "views/preferences.h"
#include "views/rolebutton.h"
#include "views/theme.h"
#include "views/widgetwalk.h"

#include <QApplication>
#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace Cairn;

namespace {

constexpr QSize Window(1360, 800);
constexpr QSize SmallestWindow(1024, 680);

/** Puts a mark before each text of the program, so that what was not asked for again shows. */
class MarkingTranslator final : public QTranslator
{
public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return QStringLiteral("¤") + QString::fromUtf8(source);
    }
};

/** Counts the clicks that a person needs. */
class Mouse final
{
public:
    void click(QWidget *widget)
    {
        QVERIFY2(widget && widget->isVisible() && widget->isEnabled(), "there is nothing to click on");
        QTest::mouseClick(widget, Qt::LeftButton, {}, QPoint(12, widget->height() / 2));
        ++m_clicks;
    }
    int clicks() const { return m_clicks; }

private:
    int m_clicks = 0;
};

} // namespace

class TestFirstRunPage final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void keyboardAloneReachesAChosenTarget();
    void enterGoesOnFromEveryField();
    void arrowKeysChooseWhoUsesThePlan();
    void mouseReachesAChosenTargetInEightClicks();
    void lastButtonFinishesWithoutATarget();
    void doubleClickIsNotASecondLearner();
    void sampleIsOneClickAway();
    void nobodyNeedsToTypeAName();
    void goingBackKeepsEverything();
    void nearestRolesFollowTheTicks();
    void equallyNearRolesFollowTheInterests();
    void hoursBecomeAMonth_data();
    void hoursBecomeAMonth();
    void sliderAndFieldAgree();
    void onlyLanguagesThatExistAreOffered();
    void everyTextFollowsTheLanguage();
    void titlesArePlainText();
    void everythingWithTheKeyboardHasAName();
    void noTextIsClipped_data();
    void noTextIsClipped();
    void cardStandsInTheMiddle();
    void buttonsStayInSightInASmallWindow();

private:
    QAbstractButton *nextButton() const;
    QAbstractButton *skillBox(const char *title) const;
    QList<RoleButton *> roleButtons() const;
    void goToStep(int step) const;
    NewLearner finished() const;
    void remake(CatalogueContents contents, std::vector<OfferedLanguage> languages);

    Theme *m_theme = nullptr;
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Catalogue> m_catalogue;
    std::unique_ptr<FirstRunPage> m_page;
    std::unique_ptr<QSignalSpy> m_finished;
};

void TestFirstRunPage::initTestCase()
{
    qRegisterMetaType<NewLearner>("Cairn::NewLearner");
    m_theme = new Theme(*qApp, this);
    m_theme->setScheme(ColourScheme::Light);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestFirstRunPage::init()
{
    m_settings = std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    m_settings->clear();
    m_preferences = std::make_unique<Preferences>(*m_settings);
    remake(smallCatalogueContents(),
           {{QStringLiteral("en"), QStringLiteral("English")}, {QStringLiteral("de"), QStringLiteral("Deutsch")}});
}

void TestFirstRunPage::cleanup()
{
    m_finished.reset();
    m_page.reset();
    m_theme->setTextPercent(100);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestFirstRunPage::remake(CatalogueContents contents, std::vector<OfferedLanguage> languages)
{
    m_finished.reset();
    m_page.reset();
    m_catalogue = std::make_unique<Catalogue>(std::move(contents));
    m_page = std::make_unique<FirstRunPage>(*m_theme, *m_catalogue, *m_preferences, std::move(languages));
    m_finished = std::make_unique<QSignalSpy>(m_page.get(), &FirstRunPage::finished);
    m_page->resize(Window);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

QAbstractButton *TestFirstRunPage::nextButton() const
{
    const QList<QPushButton *> all = m_page->findChildren<QPushButton *>();
    for (QPushButton *button : all) {
        if (button->property("role").toString() == QLatin1String("primary"))
            return button;
    }
    return nullptr;
}

QAbstractButton *TestFirstRunPage::skillBox(const char *title) const
{
    return buttonWith(*m_page, QString::fromLatin1(title));
}

QList<RoleButton *> TestFirstRunPage::roleButtons() const
{
    QList<RoleButton *> seen;
    const QList<RoleButton *> all = m_page->findChildren<RoleButton *>();
    for (RoleButton *button : all) {
        if (button->isVisible())
            seen.append(button);
    }
    return seen;
}

void TestFirstRunPage::goToStep(int step) const
{
    for (int at = 0; at < step; ++at)
        QTest::mouseClick(nextButton(), Qt::LeftButton);
}

NewLearner TestFirstRunPage::finished() const
{
    return m_finished->isEmpty() ? NewLearner() : m_finished->first().first().value<NewLearner>();
}

void TestFirstRunPage::keyboardAloneReachesAChosenTarget()
{
    const auto press = [this](Qt::Key key) { QTest::keyClick(m_page->focusWidget(), key); };
    const auto stepTo = [this, &press](const QWidget *wanted) {
        for (int tries = 0; tries < 60 && m_page->focusWidget() != wanted; ++tries)
            press(Qt::Key_Tab);
        QCOMPARE(static_cast<const QWidget *>(m_page->focusWidget()), wanted);
    };
    QVERIFY(qobject_cast<QLineEdit *>(m_page->focusWidget()));
    QTest::keyClicks(m_page->focusWidget(), QStringLiteral("Amina K."));
    stepTo(nextButton());
    press(Qt::Key_Space);

    // The second step begins at its first chip.
    auto *chip = qobject_cast<QAbstractButton *>(m_page->focusWidget());
    QVERIFY(chip);
    QCOMPARE(chip->text(), nameOf(allInterests().front()));
    press(Qt::Key_Space);
    stepTo(m_page->findChild<QSlider *>());
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    stepTo(nextButton());
    press(Qt::Key_Space);

    stepTo(skillBox("Python"));
    press(Qt::Key_Space);
    stepTo(roleButtons().first());
    press(Qt::Key_Space);

    QCOMPARE(m_finished->size(), 1);
    const NewLearner learner = finished();
    QCOMPARE(learner.name, QStringLiteral("Amina K."));
    QCOMPARE(learner.interests, std::vector<InterestId>{allInterests().front()});
    QCOMPARE(learner.hoursPerWeek, 10.0);
    const QMap<SkillId, Level> levels{{SkillId(QStringLiteral("s_python")), Level::Working}};
    QCOMPARE(learner.levels, levels);
    QVERIFY(learner.target.has_value());
    QCOMPARE(learner.target->role, RoleId(QStringLiteral("r_engineer")));
    QCOMPARE(learner.target->level, CareerLevel::Entry);
    QCOMPARE(learner.kind, LearnerKind::Person);
}

void TestFirstRunPage::enterGoesOnFromEveryField()
{
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Return);
    QVERIFY(textsOf(*m_page).contains(QStringLiteral("Step 2 of 3")));
    auto *field = m_page->findChild<QDoubleSpinBox *>();
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(textsOf(*m_page).contains(QStringLiteral("Step 3 of 3")));
    QTest::keyClick(skillBox("SQL"), Qt::Key_Return);
    QCOMPARE(m_finished->size(), 1);
}

void TestFirstRunPage::arrowKeysChooseWhoUsesThePlan()
{
    const QList<ChoiceCard *> cards = m_page->findChildren<ChoiceCard *>();
    QCOMPARE(cards.size(), 2);
    QVERIFY(cards.at(0)->isChecked());
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(m_page->focusWidget(), static_cast<QWidget *>(cards.at(0)));
    QTest::keyClick(cards.at(0), Qt::Key_Right);
    QVERIFY(cards.at(1)->isChecked());
    QVERIFY(!cards.at(0)->isChecked());
    QVERIFY(textsOf(*m_page).contains(QStringLiteral("Your first learner’s name")));

    // The group of cards is one stop of the Tab key.
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Tab);
    QVERIFY(qobject_cast<QLineEdit *>(m_page->focusWidget()));

    goToStep(3);
    QCOMPARE(m_finished->first().at(1).value<PlanUser>(), PlanUser::Advisor);
}

void TestFirstRunPage::mouseReachesAChosenTargetInEightClicks()
{
    Mouse mouse;
    QTest::keyClicks(m_page->focusWidget(), QStringLiteral("Amina"));
    mouse.click(nextButton());
    mouse.click(buttonWith(*m_page, nameOf(allInterests().at(0))));
    mouse.click(buttonWith(*m_page, nameOf(allInterests().at(3))));
    mouse.click(nextButton());
    mouse.click(skillBox("Python"));
    mouse.click(skillBox("SQL"));
    mouse.click(skillBox("Linear algebra"));
    mouse.click(roleButtons().first());

    QVERIFY(mouse.clicks() <= 8);
    QCOMPARE(m_finished->size(), 1);
    QCOMPARE(m_finished->first().at(1).value<PlanUser>(), PlanUser::Student);
    QVERIFY(finished().target.has_value());
    QCOMPARE(finished().levels.size(), 3);
    QCOMPARE(finished().interests.size(), size_t{2});
}

void TestFirstRunPage::lastButtonFinishesWithoutATarget()
{
    goToStep(2);
    QCOMPARE(nextButton()->text(), QStringLiteral("Show my roles"));
    QTest::mouseClick(nextButton(), Qt::LeftButton);
    QCOMPARE(m_finished->size(), 1);
    QVERIFY(!finished().target.has_value());
    QVERIFY(finished().levels.isEmpty());
    QVERIFY(finished().interests.empty());
    QCOMPARE(finished().hoursPerWeek, LearnerProfile().hoursPerWeek);
}

void TestFirstRunPage::doubleClickIsNotASecondLearner()
{
    goToStep(2);
    RoleButton *button = roleButtons().first();
    button->click();
    button->click();
    QCOMPARE(m_finished->size(), 1);
    // What could not be saved can be asked for again.
    const auto asksAgain = [this, button] {
        button->click();
        return m_finished->size() == 2;
    };
    QTRY_VERIFY(asksAgain());
}

void TestFirstRunPage::sampleIsOneClickAway()
{
    const QSignalSpy wanted(m_page.get(), &FirstRunPage::sampleWanted);
    Mouse mouse;
    mouse.click(buttonWith(*m_page, QStringLiteral("Try with a sample learner")));
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(m_finished->size(), 0);
}

void TestFirstRunPage::nobodyNeedsToTypeAName()
{
    QTest::keyClicks(m_page->focusWidget(), QStringLiteral("   "));
    goToStep(3);
    QCOMPARE(finished().name, QStringLiteral("My plan"));
}

void TestFirstRunPage::goingBackKeepsEverything()
{
    QTest::keyClicks(m_page->focusWidget(), QStringLiteral("  Amina   K. "));
    QVERIFY(!buttonWith(*m_page, QStringLiteral("Back")));
    goToStep(1);
    QTest::mouseClick(buttonWith(*m_page, nameOf(allInterests().at(2))), Qt::LeftButton);
    m_page->findChild<QDoubleSpinBox *>()->setValue(7.5);
    goToStep(1);
    QTest::mouseClick(skillBox("SQL"), Qt::LeftButton);
    QTest::mouseClick(buttonWith(*m_page, QStringLiteral("Back")), Qt::LeftButton);
    QTest::mouseClick(buttonWith(*m_page, QStringLiteral("Back")), Qt::LeftButton);
    QVERIFY(textsOf(*m_page).contains(QStringLiteral("Step 1 of 3")));
    goToStep(3);

    QCOMPARE(finished().name, QStringLiteral("Amina K."));
    QCOMPARE(finished().interests, std::vector<InterestId>{allInterests().at(2)});
    QCOMPARE(finished().hoursPerWeek, 7.5);
    QCOMPARE(finished().levels.keys(), QList<SkillId>{SkillId(QStringLiteral("s_sql"))});
}

void TestFirstRunPage::nearestRolesFollowTheTicks()
{
    goToStep(2);
    QCOMPARE(roleButtons().size(), 2);
    QTest::mouseClick(skillBox("Python"), Qt::LeftButton);
    // Engineer: 10 of 20. Analyst: 4 of 20, of which half counts while nothing essential is known.
    QCOMPARE(roleButtons().at(0)->accessibleName(), QStringLiteral("Engineer, 50\u00a0% match: Set as target"));
    QCOMPARE(roleButtons().at(1)->accessibleName(), QStringLiteral("Analyst, 10\u00a0% match: Set as target"));
    QTest::mouseClick(skillBox("Python"), Qt::LeftButton);
    QTest::mouseClick(skillBox("Statistics"), Qt::LeftButton);
    // Engineer asks no statistics of a beginner. Analyst: 9 of 20.
    QCOMPARE(roleButtons().at(0)->accessibleName(), QStringLiteral("Analyst, 45\u00a0% match: Set as target"));
    QCOMPARE(roleButtons().at(1)->accessibleName(), QStringLiteral("Engineer, 0\u00a0% match: Set as target"));
    QTest::mouseClick(roleButtons().at(0), Qt::LeftButton);
    QCOMPARE(finished().target->role, RoleId(QStringLiteral("r_analyst")));
}

void TestFirstRunPage::equallyNearRolesFollowTheInterests()
{
    goToStep(1);
    QTest::mouseClick(buttonWith(*m_page, QStringLiteral("Statistics")), Qt::LeftButton);
    goToStep(1);
    QVERIFY(roleButtons().at(0)->accessibleName().startsWith(QStringLiteral("Analyst")));
}

void TestFirstRunPage::hoursBecomeAMonth_data()
{
    QTest::addColumn<double>("week");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("least") << 1.0 << QStringLiteral("1\u00a0h a week is about 4\u00a0h a month.");
    QTest::newRow("usual") << 8.0 << QStringLiteral("8\u00a0h a week is about 35\u00a0h a month.");
    QTest::newRow("half") << 7.5 << QStringLiteral("7.5\u00a0h a week is about 33\u00a0h a month.");
    QTest::newRow("most") << 60.0 << QStringLiteral("60\u00a0h a week is about 260\u00a0h a month.");
}

void TestFirstRunPage::hoursBecomeAMonth()
{
    QFETCH(const double, week);
    QFETCH(const QString, sentence);
    goToStep(1);
    m_page->findChild<QDoubleSpinBox *>()->setValue(week);
    QVERIFY2(textsOf(*m_page).contains(sentence), qPrintable(textsOf(*m_page).join(u'\n')));
}

void TestFirstRunPage::sliderAndFieldAgree()
{
    goToStep(1);
    auto *slider = m_page->findChild<QSlider *>();
    auto *field = m_page->findChild<QDoubleSpinBox *>();
    QCOMPARE(slider->minimum(), 1);
    QCOMPARE(slider->maximum(), 60);
    QTest::keyClick(slider, Qt::Key_End);
    QCOMPARE(field->value(), 60.0);
    QTest::keyClick(slider, Qt::Key_Home);
    QCOMPARE(field->value(), 1.0);
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("12.5"));
    QCOMPARE(field->value(), 12.5);
    QCOMPARE(slider->value(), 13);
    QCOMPARE(field->text(), QStringLiteral("12.5 h"));
    QTest::keyClick(field, Qt::Key_Up);
    QCOMPARE(field->value(), 13.5);
}

void TestFirstRunPage::onlyLanguagesThatExistAreOffered()
{
    auto *box = m_page->findChild<QComboBox *>();
    QCOMPARE(box->count(), 2);
    QCOMPARE(box->currentText(), QStringLiteral("English"));
    const QSignalSpy chosen(m_page.get(), &FirstRunPage::languageChosen);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toString(), QStringLiteral("de"));

    m_preferences->setLanguage(QStringLiteral("en_GB"));
    QCOMPARE(box->currentText(), QStringLiteral("English"));
    QCOMPARE(chosen.size(), 1);

    remake(smallCatalogueContents(), {{QStringLiteral("en"), QStringLiteral("English")}});
    QVERIFY(!m_page->findChild<QComboBox *>()->isVisible());
}

void TestFirstRunPage::everyTextFollowsTheLanguage()
{
    QTest::keyClicks(m_page->focusWidget(), QStringLiteral("Amina"));
    MarkingTranslator translator;
    QVERIFY(QCoreApplication::installTranslator(&translator));
    QCoreApplication::processEvents();
    const QStringList ownNames{QStringLiteral("Mathematics"),    QStringLiteral("Programming"),
                               QStringLiteral("Linear algebra"), QStringLiteral("Statistics"),
                               QStringLiteral("Python"),         QStringLiteral("SQL")};
    for (int step = 0; step < 3; ++step) {
        QStringList texts = textsOf(*m_page);
        const QList<QAbstractButton *> buttons = m_page->findChildren<QAbstractButton *>();
        for (const QAbstractButton *button : buttons) {
            if (button->isVisible())
                texts.append(button->text().isEmpty() ? button->accessibleName() : button->text());
        }
        for (const QString &text : std::as_const(texts)) {
            const bool isFollowing = text.startsWith(u'¤') || ownNames.contains(text) || text.isEmpty();
            QVERIFY2(isFollowing, qPrintable(text));
        }
        QTest::mouseClick(nextButton(), Qt::LeftButton);
    }
    QCoreApplication::removeTranslator(&translator);
    QCOMPARE(finished().name, QStringLiteral("Amina"));
}

void TestFirstRunPage::titlesArePlainText()
{
    CatalogueContents contents = smallCatalogueContents();
    contents.groups[1].title = QStringLiteral("<b>Code</b>");
    contents.skills[2].title = QStringLiteral("R&D <img src=x>");
    remake(std::move(contents), {});
    goToStep(2);
    const QList<QLabel *> labels = m_page->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QCOMPARE(label->textFormat(), Qt::PlainText);
    QVERIFY(textsOf(*m_page).contains(QStringLiteral("<b>Code</b>")));
    auto *box = buttonWith(*m_page, QStringLiteral("R&&D <img src=x>"));
    QVERIFY(box);
    QCOMPARE(QAccessible::queryAccessibleInterface(box)->text(QAccessible::Name), QStringLiteral("R&D <img src=x>"));
}

void TestFirstRunPage::everythingWithTheKeyboardHasAName()
{
    for (int step = 0; step < 3; ++step) {
        QCOMPARE(namelessWidgets(*m_page), QStringList());
        QTest::mouseClick(nextButton(), Qt::LeftButton);
    }
    const auto *card = m_page->findChild<ChoiceCard *>();
    QAccessibleInterface *told = QAccessible::queryAccessibleInterface(const_cast<ChoiceCard *>(card));
    QCOMPARE(told->role(), QAccessible::RadioButton);
    QVERIFY(told->state().checked);
    QVERIFY(told->text(QAccessible::Description).contains(QStringLiteral("See which roles fit me")));
}

void TestFirstRunPage::noTextIsClipped_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<QSize>("window");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    for (const int percent : {100, 125, 150, 200}) {
        QTest::addRow("%d %% wide", percent) << percent << Window << Qt::LeftToRight;
        QTest::addRow("%d %% small", percent) << percent << SmallestWindow << Qt::LeftToRight;
        QTest::addRow("%d %% mirrored", percent) << percent << Window << Qt::RightToLeft;
    }
}

void TestFirstRunPage::noTextIsClipped()
{
    QFETCH(const int, percent);
    QFETCH(const QSize, window);
    QFETCH(const Qt::LayoutDirection, direction);
    QApplication::setLayoutDirection(direction);
    m_theme->setTextPercent(percent);
    m_page->resize(window);
    for (int step = 0; step < 3; ++step) {
        QTRY_COMPARE(clippedWidgets(*m_page), QStringList());
        QTest::mouseClick(nextButton(), Qt::LeftButton);
    }
}

void TestFirstRunPage::cardStandsInTheMiddle()
{
    const auto *card = m_page->findChild<QFrame *>(QString(), Qt::FindDirectChildrenOnly);
    QVERIFY(card);
    QCOMPARE(card->width(), 880);
    QVERIFY(card->height() >= 552 && card->height() <= Window.height() - 32);
    QVERIFY((card->geometry().center() - m_page->rect().center()).manhattanLength() <= 2);
    const QSize before = card->size();
    goToStep(2);
    QCOMPARE(card->size(), before);
}

void TestFirstRunPage::buttonsStayInSightInASmallWindow()
{
    m_theme->setTextPercent(200);
    m_page->resize(SmallestWindow);
    for (int step = 0; step < 3; ++step) {
        const QRect place(nextButton()->mapTo(m_page.get(), QPoint(0, 0)), nextButton()->size());
        QVERIFY(m_page->rect().contains(place));
        QTest::mouseClick(nextButton(), Qt::LeftButton);
    }
    QCOMPARE(m_finished->size(), 1);
}

QTEST_MAIN(TestFirstRunPage)
#include "tst_firstrunpage.moc"
