// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settingspage.h"

#include "views/preferences.h"
#include "views/theme.h"
#include "views/widgetwalk.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QWheelEvent>

using namespace Cairn;

namespace {

constexpr QSize Window(1280, 720);
constexpr QSize SmallestWindow(940, 600);

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

} // namespace

class TestSettingsPage final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void settingsTakeEffectAtOnce();
    void settingsAreFoundAgain();
    void sameSettingIsNoChange();
    void nonsenseCountsAsNotSet();
    void pageFollowsWhatIsSetElsewhere();
    void oddTextSizeStaysAsItIs();
    void onlyLanguagesThatExistAreOffered();
    void wheelDoesNotTurnASetting();
    void workspaceIsShownAndCopied();
    void copiesAreCounted();
    void everyTextFollowsTheLanguage();
    void everythingWithTheKeyboardHasAName();
    void noTextIsClipped_data();
    void noTextIsClipped();

private:
    QComboBox *box(const char *name) const;
    void choose(const char *name, const char *text) const;

    Theme *m_theme = nullptr;
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<SettingsPage> m_page;
};

void TestSettingsPage::initTestCase()
{
    m_theme = new Theme(*qApp, this);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestSettingsPage::init()
{
    m_settings = std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    m_settings->clear();
    m_preferences = std::make_unique<Preferences>(*m_settings);
    connect(m_preferences.get(), &Preferences::colourSchemeChanged, m_theme, &Theme::setScheme);
    connect(m_preferences.get(), &Preferences::textPercentChanged, m_theme, &Theme::setTextPercent);
    m_page =
        std::make_unique<SettingsPage>(*m_theme, *m_preferences,
                                       std::vector<OfferedLanguage>{{QStringLiteral("en"), QStringLiteral("English")},
                                                                    {QStringLiteral("de"), QStringLiteral("Deutsch")}});
    m_page->resize(Window);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestSettingsPage::cleanup()
{
    m_page.reset();
    m_preferences.reset();
    m_theme->setScheme(ColourScheme::System);
    m_theme->setTextPercent(100);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

QComboBox *TestSettingsPage::box(const char *name) const
{
    const QList<QComboBox *> all = m_page->findChildren<QComboBox *>();
    for (QComboBox *one : all) {
        if (one->accessibleName() == QString::fromLatin1(name))
            return one;
    }
    return nullptr;
}

void TestSettingsPage::choose(const char *name, const char *text) const
{
    QComboBox *chosen = box(name);
    QVERIFY(chosen);
    chosen->setFocus();
    QTest::keyClick(chosen, Qt::Key_Home);
    const QString wanted = QString::fromUtf8(text);
    for (int tries = 0; tries < chosen->count() && chosen->currentText() != wanted; ++tries)
        QTest::keyClick(chosen, Qt::Key_Down);
    QCOMPARE(chosen->currentText(), wanted);
}

void TestSettingsPage::settingsTakeEffectAtOnce()
{
    choose("Colours", "Dark");
    QCOMPARE(m_preferences->colourScheme(), ColourScheme::Dark);
    QVERIFY(m_theme->tokens().dark);
    choose("Colours", "High contrast");
    QVERIFY(m_theme->tokens().highContrast);
    choose("Colours", "Light");
    QVERIFY(!m_theme->tokens().dark);
    QVERIFY(!m_theme->tokens().highContrast);

    choose("Text size", "150\u00a0%");
    QCOMPARE(m_preferences->textPercent(), 150);
    QCOMPARE(m_theme->textPercent(), 150);

    choose("Used by", "An advisor");
    QCOMPARE(m_preferences->planUser(), PlanUser::Advisor);

    const QSignalSpy spoken(m_preferences.get(), &Preferences::languageChanged);
    choose("Language", "Deutsch");
    QCOMPARE(spoken.last().first().toString(), QStringLiteral("de"));
}

void TestSettingsPage::settingsAreFoundAgain()
{
    choose("Language", "Deutsch");
    choose("Colours", "High contrast");
    choose("Text size", "200\u00a0%");
    choose("Used by", "An advisor");
    m_settings->sync();

    QSettings again(m_settings->fileName(), QSettings::IniFormat);
    const Preferences found(again);
    QCOMPARE(found.language(), QStringLiteral("de"));
    QCOMPARE(found.colourScheme(), ColourScheme::HighContrast);
    QCOMPARE(found.textPercent(), 200);
    QCOMPARE(found.planUser(), PlanUser::Advisor);
}

void TestSettingsPage::sameSettingIsNoChange()
{
    const QSignalSpy sizes(m_preferences.get(), &Preferences::textPercentChanged);
    const QSignalSpy users(m_preferences.get(), &Preferences::planUserChanged);
    m_preferences->setTextPercent(100);
    m_preferences->setPlanUser(PlanUser::Student);
    QCOMPARE(sizes.size() + users.size(), 0);
    m_preferences->setTextPercent(125);
    m_preferences->setTextPercent(125);
    QCOMPARE(sizes.size(), 1);
}

void TestSettingsPage::nonsenseCountsAsNotSet()
{
    m_settings->setValue(QStringLiteral("preferences/colours"), QStringLiteral("mauve"));
    m_settings->setValue(QStringLiteral("preferences/textPercent"), QStringLiteral("huge"));
    m_settings->setValue(QStringLiteral("preferences/usedBy"), 7);
    QCOMPARE(m_preferences->colourScheme(), ColourScheme::System);
    QCOMPARE(m_preferences->textPercent(), 100);
    QCOMPARE(m_preferences->planUser(), PlanUser::Student);
    m_settings->setValue(QStringLiteral("preferences/textPercent"), 5000);
    QCOMPARE(m_preferences->textPercent(), 200);
    m_preferences->setTextPercent(-3);
    QCOMPARE(m_preferences->textPercent(), 100);
}

void TestSettingsPage::pageFollowsWhatIsSetElsewhere()
{
    m_preferences->setColourScheme(ColourScheme::Dark);
    m_preferences->setTextPercent(175);
    m_preferences->setPlanUser(PlanUser::Advisor);
    m_preferences->setLanguage(QStringLiteral("de"));
    QCOMPARE(box("Colours")->currentText(), QStringLiteral("Dark"));
    QCOMPARE(box("Text size")->currentText(), QStringLiteral("175\u00a0%"));
    QCOMPARE(box("Used by")->currentText(), QStringLiteral("An advisor"));
    QCOMPARE(box("Language")->currentText(), QStringLiteral("Deutsch"));
}

void TestSettingsPage::oddTextSizeStaysAsItIs()
{
    m_preferences->setTextPercent(137);
    QCOMPARE(m_preferences->textPercent(), 137);
    QCOMPARE(box("Text size")->currentText(), QStringLiteral("130\u00a0%"));
}

void TestSettingsPage::onlyLanguagesThatExistAreOffered()
{
    QCOMPARE(box("Language")->count(), 2);
    const SettingsPage single(*m_theme, *m_preferences, {{QStringLiteral("en"), QStringLiteral("English")}});
    const QList<QComboBox *> all = single.findChildren<QComboBox *>();
    for (const QComboBox *one : all)
        QCOMPARE(one->isHidden(), one->accessibleName() == QLatin1String("Language"));
}

void TestSettingsPage::wheelDoesNotTurnASetting()
{
    QComboBox *sizes = box("Text size");
    box("Colours")->setFocus();
    QWheelEvent turn(QPointF(9, 9), sizes->mapToGlobal(QPointF(9, 9)), {}, QPoint(0, -120), Qt::NoButton, {},
                     Qt::NoScrollPhase, false);
    QApplication::sendEvent(sizes, &turn);
    QCOMPARE(m_preferences->textPercent(), 100);
}

void TestSettingsPage::workspaceIsShownAndCopied()
{
    QVERIFY(!buttonWith(*m_page, QStringLiteral("Copy the path")));
    const QString file = QStringLiteral("/home/amina/plans/workspace.cairn-db");
    m_page->setWorkspaceFile(file);
    const auto *field = m_page->findChild<QLineEdit *>();
    QCOMPARE(field->text(), QDir::toNativeSeparators(file));
    QVERIFY(field->isReadOnly());
    QTest::mouseClick(buttonWith(*m_page, QStringLiteral("Copy the path")), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), QDir::toNativeSeparators(file));

    const QSignalSpy wanted(m_page.get(), &SettingsPage::folderWanted);
    QTest::mouseClick(buttonWith(*m_page, QStringLiteral("Show in folder")), Qt::LeftButton);
    QCOMPARE(wanted.first().first().toString(), file);
}

void TestSettingsPage::copiesAreCounted()
{
    m_page->setWorkspaceFile(QStringLiteral("/tmp/workspace.cairn-db"));
    QVERIFY(!textsOf(*m_page).contains(QStringLiteral("Safety copies")));
    const SafetyCopy older{QStringLiteral("1"), QDateTime(QDate(2026, 1, 7), QTime(9, 0)), 10, 1, 5, false};
    const SafetyCopy newer{QStringLiteral("2"), QDateTime(QDate(2026, 1, 8), QTime(10, 32)), 20, 1, 9, true};
    m_page->setSafetyCopies({older, newer, older});
    const QStringList told = textsOf(*m_page).filter(QStringLiteral("Copies: 3."));
    QCOMPARE(told.size(), 1);
    QVERIFY(told.first().contains(QStringLiteral("10:32")));
    QVERIFY(told.first().contains(QStringLiteral("found whole")));
    m_page->setSafetyCopies({older});
    QVERIFY(!textsOf(*m_page).filter(QStringLiteral("not checked")).isEmpty());
}

void TestSettingsPage::everyTextFollowsTheLanguage()
{
    m_page->setWorkspaceFile(QStringLiteral("/tmp/workspace.cairn-db"));
    m_page->setSafetyCopies({{}});
    choose("Colours", "Dark");
    MarkingTranslator translator;
    QVERIFY(QCoreApplication::installTranslator(&translator));
    QCoreApplication::processEvents();
    QStringList texts = textsOf(*m_page);
    const QList<QComboBox *> boxes = m_page->findChildren<QComboBox *>();
    for (const QComboBox *one : boxes)
        texts.append(one->currentText());
    texts.removeAll(QStringLiteral("English"));
    texts.removeAll(QString());
    for (const QString &text : std::as_const(texts))
        QVERIFY2(text.startsWith(u'¤'), qPrintable(text));
    QCoreApplication::removeTranslator(&translator);
    QCOMPARE(m_preferences->colourScheme(), ColourScheme::Dark);
}

void TestSettingsPage::everythingWithTheKeyboardHasAName()
{
    m_page->setWorkspaceFile(QStringLiteral("/tmp/workspace.cairn-db"));
    m_page->setSafetyCopies({{}});
    QCOMPARE(namelessWidgets(*m_page), QStringList());
    QCOMPARE(m_page->title(), QStringLiteral("Settings"));
    QCOMPARE(m_page->firstFocus(), static_cast<QWidget *>(box("Language")));
}

void TestSettingsPage::noTextIsClipped_data()
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

void TestSettingsPage::noTextIsClipped()
{
    QFETCH(const int, percent);
    QFETCH(const QSize, window);
    QFETCH(const Qt::LayoutDirection, direction);
    QApplication::setLayoutDirection(direction);
    m_preferences->setTextPercent(percent);
    m_page->setWorkspaceFile(QStringLiteral("/home/amina/plans/workspace.cairn-db"));
    m_page->setSafetyCopies({{}});
    m_page->resize(window);
    QTRY_COMPARE(clippedWidgets(*m_page), QStringList());
}

QTEST_MAIN(TestSettingsPage)
#include "tst_settingspage.moc"
