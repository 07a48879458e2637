// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/smallcatalogue.h"
#include "domain/schoolpolicywords.h"
#include "views/choicecard.h"
#include "views/firstrunpage.h"
#include "views/openingproblempage.h"
#include "views/preferences.h"
#include "views/settingspage.h"
#include "views/theme.h"
#include "views/widgetwalk.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Cairn;

namespace {

constexpr QSize Window(1280, 720);
constexpr QSize SmallestWindow(940, 600);

const std::vector<OfferedLanguage> Languages{{QStringLiteral("en"), QStringLiteral("English")},
                                             {QStringLiteral("de"), QStringLiteral("Deutsch")}};

SchoolPolicy policyOf(const std::set<PolicySetting> &locked = {})
{
    SchoolPolicy policy;
    policy.file = QStringLiteral("/etc/careercairn/careercairn-policy.json");
    policy.contact = QStringLiteral("IT <desk>, room 12");
    policy.language = QStringLiteral("de");
    policy.colours = QStringLiteral("dark");
    policy.textPercent = 125;
    policy.usedBy = QStringLiteral("advisor");
    policy.workspace = QStringLiteral("/srv/plans");
    policy.locked = locked;
    return policy;
}

SchoolPolicy lockedPolicy()
{
    return policyOf({AllPolicySettings.begin(), AllPolicySettings.end()});
}

OpeningProblem problemOf(OpeningTrouble trouble)
{
    OpeningProblem problem;
    problem.trouble = trouble;
    problem.file = QStringLiteral("/srv/plans/workspace.cairndb");
    return problem;
}

} // namespace

/** What a school's policy changes for a person: what holds, what cannot be changed, and what is said of it. */
class TestLockedSettings final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void schoolsSettingsAreTheDefault();
    void ownChoiceGoesBeforeTheSchools();
    void ownChoiceMayBeTheUsualOne();
    void nonsenseOfOnesOwnLeavesTheSchools();
    void lockedSettingsStay();
    void ownChoiceIsKeptWhileTheLockLasts();
    void everyCodeOfAPolicyIsUnderstood();
    void lockedBoxesSaySo_data();
    void lockedBoxesSaySo();
    void keyboardBeginsAtWhatCanBeChanged();
    void policyFileIsNamed();
    void withoutAPolicyNothingIsSaidOfASchool();
    void languageOfTheFirstRunIsLocked();
    void userOfTheFirstRunIsLocked();
    void lockedFolderIsNotOfferedForAnother_data();
    void lockedFolderIsNotOfferedForAnother();
    void noTextIsClipped_data();
    void noTextIsClipped();

private:
    std::unique_ptr<Preferences> preferences(SchoolPolicy policy = {});
    SettingsPage *showPage(const SchoolPolicy &policy);
    QComboBox *box(const char *name) const;

    Theme *m_theme = nullptr;
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<SettingsPage> m_page;
};

void TestLockedSettings::initTestCase()
{
    m_theme = new Theme(*qApp, this);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestLockedSettings::init()
{
    m_settings = std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    m_settings->clear();
}

void TestLockedSettings::cleanup()
{
    m_page.reset();
    m_preferences.reset();
    m_theme->setTextPercent(100);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

std::unique_ptr<Preferences> TestLockedSettings::preferences(SchoolPolicy policy)
{
    return std::make_unique<Preferences>(*m_settings, std::move(policy));
}

SettingsPage *TestLockedSettings::showPage(const SchoolPolicy &policy)
{
    m_preferences = preferences(policy);
    m_page = std::make_unique<SettingsPage>(*m_theme, *m_preferences, Languages);
    m_page->setWorkspaceFile(QStringLiteral("/srv/plans/workspace.cairndb"));
    m_page->resize(Window);
    m_page->show();
    return m_page.get();
}

QComboBox *TestLockedSettings::box(const char *name) const
{
    const QList<QComboBox *> all = m_page->findChildren<QComboBox *>();
    for (QComboBox *one : all) {
        if (one->accessibleName() == QString::fromLatin1(name))
            return one;
    }
    return nullptr;
}

void TestLockedSettings::schoolsSettingsAreTheDefault()
{
    const auto found = preferences(policyOf());
    QCOMPARE(found->language(), QStringLiteral("de"));
    QCOMPARE(found->colourScheme(), ColourScheme::Dark);
    QCOMPARE(found->textPercent(), 125);
    QCOMPARE(found->planUser(), PlanUser::Advisor);
    QVERIFY(m_settings->allKeys().isEmpty());
}

void TestLockedSettings::ownChoiceGoesBeforeTheSchools()
{
    const auto own = preferences(policyOf());
    own->setLanguage(QStringLiteral("en"));
    own->setColourScheme(ColourScheme::Light);
    own->setTextPercent(150);
    own->setPlanUser(PlanUser::Student);
    const auto again = preferences(policyOf());
    QCOMPARE(again->language(), QStringLiteral("en"));
    QCOMPARE(again->colourScheme(), ColourScheme::Light);
    QCOMPARE(again->textPercent(), 150);
    QCOMPARE(again->planUser(), PlanUser::Student);
}

void TestLockedSettings::ownChoiceMayBeTheUsualOne()
{
    const auto own = preferences(policyOf());
    own->setLanguage(QString());
    own->setColourScheme(ColourScheme::System);
    own->setTextPercent(100);
    const auto again = preferences(policyOf());
    QCOMPARE(again->language(), QString());
    QCOMPARE(again->colourScheme(), ColourScheme::System);
    QCOMPARE(again->textPercent(), 100);
}

void TestLockedSettings::nonsenseOfOnesOwnLeavesTheSchools()
{
    m_settings->setValue(QStringLiteral("preferences/colours"), QStringLiteral("mauve"));
    m_settings->setValue(QStringLiteral("preferences/textPercent"), QStringLiteral("huge"));
    m_settings->setValue(QStringLiteral("preferences/usedBy"), 7);
    const auto found = preferences(policyOf());
    QCOMPARE(found->colourScheme(), ColourScheme::Dark);
    QCOMPARE(found->textPercent(), 125);
    QCOMPARE(found->planUser(), PlanUser::Advisor);
}

void TestLockedSettings::lockedSettingsStay()
{
    const auto locked = preferences(lockedPolicy());
    const QSignalSpy languages(locked.get(), &Preferences::languageChanged);
    const QSignalSpy schemes(locked.get(), &Preferences::colourSchemeChanged);
    const QSignalSpy sizes(locked.get(), &Preferences::textPercentChanged);
    const QSignalSpy users(locked.get(), &Preferences::planUserChanged);
    locked->setLanguage(QStringLiteral("en"));
    locked->setColourScheme(ColourScheme::Light);
    locked->setTextPercent(200);
    locked->setPlanUser(PlanUser::Student);
    QCOMPARE(languages.size() + schemes.size() + sizes.size() + users.size(), 0);
    QVERIFY(m_settings->allKeys().isEmpty());
    QCOMPARE(locked->language(), QStringLiteral("de"));
    QCOMPARE(locked->colourScheme(), ColourScheme::Dark);
    QCOMPARE(locked->textPercent(), 125);
    QCOMPARE(locked->planUser(), PlanUser::Advisor);
}

void TestLockedSettings::ownChoiceIsKeptWhileTheLockLasts()
{
    preferences()->setLanguage(QStringLiteral("en"));
    preferences()->setTextPercent(200);
    const auto locked = preferences(lockedPolicy());
    QCOMPARE(locked->language(), QStringLiteral("de"));
    QCOMPARE(locked->textPercent(), 125);
    locked->setTextPercent(110);
    const auto free = preferences(policyOf());
    QCOMPARE(free->language(), QStringLiteral("en"));
    QCOMPARE(free->textPercent(), 200);
}

void TestLockedSettings::everyCodeOfAPolicyIsUnderstood()
{
    std::set<ColourScheme> schemes;
    for (const QString &code : SchoolPolicy::colourCodes()) {
        SchoolPolicy policy;
        policy.colours = code;
        schemes.insert(preferences(policy)->colourScheme());
    }
    QCOMPARE(static_cast<qsizetype>(schemes.size()), SchoolPolicy::colourCodes().size());
    std::set<PlanUser> users;
    for (const QString &code : SchoolPolicy::userCodes()) {
        SchoolPolicy policy;
        policy.usedBy = code;
        users.insert(preferences(policy)->planUser());
    }
    QCOMPARE(static_cast<qsizetype>(users.size()), SchoolPolicy::userCodes().size());
}

void TestLockedSettings::lockedBoxesSaySo_data()
{
    QTest::addColumn<int>("setting");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("shown");
    const auto row = [](PolicySetting setting, const char *name, const char *shown) {
        QTest::newRow(name) << static_cast<int>(setting) << QByteArray(name) << QString::fromUtf8(shown);
    };
    row(PolicySetting::Language, "Language", "Deutsch");
    row(PolicySetting::Colours, "Colours", "Dark");
    row(PolicySetting::TextPercent, "Text size", "125\u00a0%");
    row(PolicySetting::UsedBy, "Used by", "An advisor");
}

void TestLockedSettings::lockedBoxesSaySo()
{
    QFETCH(const int, setting);
    QFETCH(const QByteArray, name);
    QFETCH(const QString, shown);
    const SchoolPolicy policy = policyOf({static_cast<PolicySetting>(setting)});
    showPage(policy);
    for (const char *each : {"Language", "Colours", "Text size", "Used by"})
        QCOMPARE(box(each)->isEnabled(), name != each);
    QCOMPARE(box(name.constData())->currentText(), shown);
    QCOMPARE(textsOf(*m_page).count(lockWords(policy)), 1);
    QAccessibleInterface *told = QAccessible::queryAccessibleInterface(box(name.constData()));
    QCOMPARE(told->text(QAccessible::Description), lockWords(policy));
    QVERIFY(told->state().disabled);
}

void TestLockedSettings::keyboardBeginsAtWhatCanBeChanged()
{
    showPage(policyOf({PolicySetting::Language, PolicySetting::Colours}));
    QCOMPARE(m_page->firstFocus(), static_cast<QWidget *>(box("Text size")));
    showPage(lockedPolicy());
    QVERIFY(m_page->firstFocus()->isEnabled());
    QVERIFY(m_page->firstFocus()->isVisible());
    QCOMPARE(namelessWidgets(*m_page), QStringList());
}

void TestLockedSettings::policyFileIsNamed()
{
    const SchoolPolicy policy = lockedPolicy();
    showPage(policy);
    const QList<QLineEdit *> fields = m_page->findChildren<QLineEdit *>();
    const auto named = [](const QLineEdit *field) { return field->accessibleName() == QStringLiteral("Policy file"); };
    const auto found = std::find_if(fields.begin(), fields.end(), named);
    QVERIFY(found != fields.end() && (*found)->isVisible() && (*found)->isReadOnly());
    QCOMPARE((*found)->text(), QDir::toNativeSeparators(policy.file));
    // Each of the four boxes and the workspace.
    QCOMPARE(textsOf(*m_page).count(lockWords(policy)), 5);
    for (const QLabel *label : m_page->findChildren<QLabel *>()) {
        if (label->text().contains(policy.contact))
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
}

void TestLockedSettings::withoutAPolicyNothingIsSaidOfASchool()
{
    showPage({});
    for (const QString &text : textsOf(*m_page))
        QVERIFY2(!text.contains(QStringLiteral("school")), qPrintable(text));
    for (const char *each : {"Language", "Colours", "Text size", "Used by"})
        QVERIFY(box(each)->isEnabled());
}

void TestLockedSettings::languageOfTheFirstRunIsLocked()
{
    const Catalogue catalogue(smallCatalogueContents());
    for (const bool isLocked : {false, true}) {
        const auto used =
            preferences(policyOf(isLocked ? std::set{PolicySetting::Language} : std::set<PolicySetting>{}));
        FirstRunPage page(*m_theme, catalogue, *used, Languages);
        const auto *language = page.findChild<QComboBox *>();
        QCOMPARE(language->currentText(), QStringLiteral("Deutsch"));
        QCOMPARE(language->isEnabled(), !isLocked);
        QCOMPARE(language->accessibleDescription(), isLocked ? lockWords(used->policy()) : QString());
    }
}

void TestLockedSettings::userOfTheFirstRunIsLocked()
{
    const Catalogue catalogue(smallCatalogueContents());
    const auto used = preferences(policyOf({PolicySetting::UsedBy}));
    FirstRunPage page(*m_theme, catalogue, *used, Languages);
    page.resize(Window);
    page.show();
    QStringList shown;
    for (const ChoiceCard *card : page.findChildren<ChoiceCard *>()) {
        if (card->isVisible() && card->text().startsWith(QStringLiteral("I am")))
            shown.append(card->text());
    }
    QCOMPARE(shown, QStringList{QStringLiteral("I am an advisor")});
    QVERIFY(!textsOf(page).filter(QStringLiteral("set by your school")).isEmpty());
    QVERIFY(textsOf(page).filter(QStringLiteral("change this later")).isEmpty());
}

void TestLockedSettings::lockedFolderIsNotOfferedForAnother_data()
{
    QTest::addColumn<int>("trouble");
    for (int trouble = 0; trouble <= static_cast<int>(OpeningTrouble::Other); ++trouble)
        QTest::addRow("trouble %d", trouble) << trouble;
}

void TestLockedSettings::lockedFolderIsNotOfferedForAnother()
{
    QFETCH(const int, trouble);
    const OpeningProblem problem = problemOf(static_cast<OpeningTrouble>(trouble));
    OpeningProblemPage free(*m_theme);
    free.setPolicy(policyOf());
    free.setProblem(problem);
    OpeningProblemPage locked(*m_theme);
    locked.setPolicy(lockedPolicy());
    locked.setProblem(problem);
    free.show();
    locked.show();
    const auto titlesOf = [](const OpeningProblemPage &page) {
        QStringList titles;
        for (const ChoiceCard *card : page.findChildren<ChoiceCard *>())
            titles.append(card->text());
        return titles;
    };
    QStringList expected = titlesOf(free);
    QCOMPARE(expected.removeAll(QStringLiteral("Choose another folder")), 1);
    QVERIFY(!expected.isEmpty());
    QCOMPARE(titlesOf(locked), expected);
    QVERIFY(textsOf(free).filter(QStringLiteral("school")).isEmpty());
    QCOMPARE(textsOf(locked).filter(QStringLiteral("school")).size(), 1);

    // Also in another language, and something is chosen.
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(&locked, &change);
    QCOMPARE(titlesOf(locked), expected);
    QVERIFY(locked.firstFocus());
}

void TestLockedSettings::noTextIsClipped_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<QSize>("window");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    for (const int percent : {100, 150, 200}) {
        QTest::addRow("%d %% wide", percent) << percent << Window << Qt::LeftToRight;
        QTest::addRow("%d %% small", percent) << percent << SmallestWindow << Qt::LeftToRight;
        QTest::addRow("%d %% mirrored", percent) << percent << Window << Qt::RightToLeft;
    }
}

void TestLockedSettings::noTextIsClipped()
{
    QFETCH(const int, percent);
    QFETCH(const QSize, window);
    QFETCH(const Qt::LayoutDirection, direction);
    QApplication::setLayoutDirection(direction);
    m_theme->setTextPercent(percent);
    showPage(lockedPolicy());
    m_page->resize(window);
    QTRY_COMPARE(clippedWidgets(*m_page), QStringList());
}

QTEST_MAIN(TestLockedSettings)
#include "tst_lockedsettings.moc"
