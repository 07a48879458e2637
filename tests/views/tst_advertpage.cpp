// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/advertpage.h"

#include "commands/plancommands.h"
#include "common/memorystore.h"
#include "common/smallcatalogue.h"
#include "models/keptadvertsmodel.h"
#include "models/skillmentionmodel.h"
#include "views/advertgaps.h"
#include "views/advertlist.h"
#include "views/adverttext.h"
#include "views/fittingcombo.h"
#include "views/messagebar.h"
#include "views/nameskilldialog.h"
#include "views/theme.h"
#include "views/widgetwalk.h"
#include "views/wrappingcheckbox.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QUrl>

using namespace Cairn;

namespace {

const SkillId Python(QStringLiteral("s_python"));
const SkillId Sql(QStringLiteral("s_sql"));
const RoleId Engineer(QStringLiteral("r_engineer"));
constexpr QSize Wide(1276, 750);
const QString Advert =
    QStringLiteral("Engineer at Zorblax Ltd\n\nRequirements\n- Python and Zorblax\n\nNice to have\n- SQL\n");

/** A plan, its door and the page; files are what the test says they are. */
struct House
{
    Catalogue catalogue{smallCatalogueContents()};
    MemoryStore store;
    OpenPlan plan;
    LearnerRegister learners;
    PlanCommands commands{plan, learners, store};
    Result<QString> file = QString();
    std::unique_ptr<AdvertPage> page;

    explicit House(const Theme &theme, QSize size = Wide, std::optional<Target> target = std::nullopt)
    {
        NewLearner learner;
        learner.name = QStringLiteral("Amina");
        learner.target = target;
        learner.levels = {{Python, Level::Awareness}};
        commands.addLearner(learner);
        page = std::make_unique<AdvertPage>(theme, catalogue, plan, commands, [this](const QString &) { return file; });
        page->resize(size);
        page->show();
        page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
    }

    AdvertText *text() const { return page->findChild<AdvertText *>(); }
    QLineEdit *title() const { return text()->parentWidget()->findChild<QLineEdit *>(); }
    AdvertGaps *gaps() const { return page->findChild<AdvertGaps *>(); }
    QListView *list() const { return page->findChild<AdvertList *>()->list(); }
    const MessageBar *message() const { return page->findChild<MessageBar *>(); }
    QPushButton *keepButton() const { return named<QPushButton>(QStringLiteral("Keep this advertisement")); }
    template <class Widget>
    Widget *named(const QString &name) const
    {
        const QList<Widget *> all = page->findChildren<Widget *>();
        for (Widget *widget : all) {
            if (widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }

    void paste(const QString &words) const
    {
        QApplication::clipboard()->setText(words);
        QWidget *focus = page->focusWidget() ? page->focusWidget() : page.get();
        QTest::keySequence(focus, QKeySequence::Paste);
    }
    /** The words of the highlights, in the order of the text. */
    QStringList highlighted() const
    {
        QStringList words;
        const auto highlights = text()->highlights();
        for (const QTextEdit::ExtraSelection &each : highlights)
            words << each.cursor.selectedText();
        return words;
    }
    void read(const QString &words = Advert) const
    {
        page->findChild<QPushButton *>(); // the page is laid out
        text()->setFocus();
        if (!text()->isVisible())
            QTest::keyClick(buttonWith(*page, QStringLiteral("Type it")), Qt::Key_Space);
        text()->selectAll();
        paste(words);
        QTRY_VERIFY(!text()->mentions().empty());
    }
    AdvertId keep() const
    {
        QTest::mouseClick(keepButton(), Qt::LeftButton);
        return plan.state().adverts.isEmpty() ? AdvertId() : plan.state().adverts.firstKey();
    }
};

void press(QAbstractButton *button)
{
    QVERIFY2(button && QTest::qWaitFor([button] { return button->isVisible() && button->isEnabled(); }),
             "there is nothing to press");
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
}

} // namespace

class TestAdvertPage final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        m_theme = std::make_unique<Theme>(*qApp);
        m_theme->setScheme(ColourScheme::Light);
    }
    void cleanup()
    {
        QApplication::setLayoutDirection(Qt::LeftToRight);
        m_theme->setTextPercent(100);
    }

    // ---- the text --------------------------------------------------------------------------------------------

    void withoutAnyItSaysWhatItDoesAndThatNothingLeavesTheComputer()
    {
        House house(*m_theme);
        QVERIFY(!house.text()->isVisible());
        QVERIFY(textsOf(*house.page).join(u' ').contains(QStringLiteral("nothing leaves it")));
        house.page->firstFocus()->setFocus();
        house.paste(Advert);
        QVERIFY(house.text()->isVisible());
        QCOMPARE(house.text()->toPlainText(), Advert);
    }

    void pastedSkillsAreHighlightedWhereTheyStand()
    {
        House house(*m_theme);
        house.read();
        QTRY_COMPARE(house.highlighted(), (QStringList{QStringLiteral("Python"), QStringLiteral("SQL")}));
        const auto highlights = house.text()->highlights();
        QCOMPARE(highlights[0].cursor.selectionStart(), static_cast<int>(Advert.indexOf(QStringLiteral("Python"))));
        QCOMPARE(highlights[0].format.underlineStyle(), QTextCharFormat::SingleUnderline);
        QCOMPARE(highlights[1].format.underlineStyle(), QTextCharFormat::DashUnderline);
        QVERIFY(highlights[0].format.background() != highlights[1].format.background());
    }

    void strengthsStandInWords()
    {
        House house(*m_theme);
        house.read();
        auto *table = house.named<QTableView>(QStringLiteral("Skills in the text"));
        QCOMPARE(table->model()->index(0, SkillMentionModel::StrengthColumn).data().toString(),
                 QStringLiteral("required"));
        QCOMPARE(table->model()->index(1, SkillMentionModel::StrengthColumn).data().toString(),
                 QStringLiteral("welcome"));
        QVERIFY(house.named<QWidget>(QStringLiteral("Required: 1")));
        QVERIFY(house.named<QWidget>(QStringLiteral("Welcome: 1")));
    }

    void highlightsMoveAlongWhileSomebodyTypes()
    {
        House house(*m_theme);
        house.read();
        house.text()->moveCursor(QTextCursor::Start);
        QTest::keyClicks(house.text(), QStringLiteral("Our "));
        QTRY_COMPARE(house.highlighted(), (QStringList{QStringLiteral("Python"), QStringLiteral("SQL")}));
        const qsizetype before = house.text()->mentions().front().at;
        QCOMPARE(before, house.text()->toPlainText().indexOf(QStringLiteral("Python")));
        QTRY_VERIFY(house.text()->mentions().front().at != 0);
        QCOMPARE(house.text()->mentions().front().at, before);
    }

    void f8GoesFromPlaceToPlaceAndAround()
    {
        House house(*m_theme);
        house.read();
        house.text()->moveCursor(QTextCursor::Start);
        const auto selected = [&house] { return house.text()->textCursor().selectedText(); };
        QTest::keyClick(house.text(), Qt::Key_F8);
        QCOMPARE(selected(), QStringLiteral("Python"));
        QVERIFY(textsOf(*house.page).contains(QStringLiteral("1 of 2. Python: required, as “Python”")));
        QTest::keyClick(house.text(), Qt::Key_F8);
        QCOMPARE(selected(), QStringLiteral("SQL"));
        QTest::keyClick(house.text(), Qt::Key_F8);
        QCOMPARE(selected(), QStringLiteral("Python"));
        QTest::keyClick(house.text(), Qt::Key_F8, Qt::ShiftModifier);
        QCOMPARE(selected(), QStringLiteral("SQL"));
    }

    void aSkillInTheListLeadsToItsPlace()
    {
        House house(*m_theme);
        house.read();
        auto *table = house.named<QTableView>(QStringLiteral("Skills in the text"));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Down);
        QTest::keyClick(table, Qt::Key_Down);
        QCOMPARE(table->currentIndex().row(), 1);
        QCOMPARE(house.text()->textCursor().selectedText(), QStringLiteral("SQL"));
        const QSignalSpy activated(house.page.get(), &AdvertPage::skillActivated);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated[0][0].value<SkillId>(), Sql);
    }

    void theNearestRoleOpens()
    {
        House house(*m_theme);
        house.read();
        const QSignalSpy activated(house.page.get(), &AdvertPage::roleActivated);
        const QList<QPushButton *> buttons = house.page->findChildren<QPushButton *>();
        const auto role = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *button) {
            return button->text().startsWith(QStringLiteral("Engineer, "));
        });
        QVERIFY(role != buttons.end());
        press(*role);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated[0][0].value<RoleId>(), Engineer);
    }

    // ---- files -----------------------------------------------------------------------------------------------

    void aFileIsReadAndAProblemKeepsTheText()
    {
        House house(*m_theme);
        house.file = Advert;
        house.page->openFile(QStringLiteral("/a/file.txt"));
        QTRY_COMPARE(house.text()->toPlainText(), Advert);
        house.file = Problem{QStringLiteral("There is no text in this PDF."), {}};
        house.page->openFile(QStringLiteral("/a/file.pdf"));
        QTRY_COMPARE(house.message()->text(), QStringLiteral("There is no text in this PDF."));
        QVERIFY(house.message()->isVisible());
        QCOMPARE(house.text()->toPlainText(), Advert);
        house.file = QString(MostAdvertCharacters + 1, u'x');
        house.page->openFile(QStringLiteral("/a/long.txt"));
        QTRY_VERIFY(house.message()->text().contains(QStringLiteral("far longer")));
        QCOMPARE(house.text()->toPlainText(), Advert);
    }

    void aFileThatIsDroppedIsRead()
    {
        House house(*m_theme);
        house.file = Advert;
        QMimeData dragged;
        dragged.setUrls({QUrl::fromLocalFile(QStringLiteral("/a/file.docx"))});
        QDragEnterEvent enter(QPoint(200, 200), Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(house.page.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(200, 200), Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(house.page.get(), &drop);
        QTRY_COMPARE(house.text()->toPlainText(), Advert);
        QVERIFY(house.text()->isVisible());
    }

    void aPasteThatIsTooLongChangesNothing()
    {
        House house(*m_theme);
        house.read();
        house.paste(QString(MostAdvertCharacters + 1, u'x'));
        QCOMPARE(house.text()->toPlainText(), Advert);
        QVERIFY(house.message()->isVisible());
    }

    void richTextIsPastedAsPlainText()
    {
        House house(*m_theme);
        auto *mime = new QMimeData;
        mime->setHtml(QStringLiteral("<b>Python</b><img src=\"file:///etc/passwd\">"));
        mime->setText(QStringLiteral("<b>Python</b>"));
        house.read();
        house.text()->selectAll();
        QApplication::clipboard()->setMimeData(mime);
        QTest::keySequence(house.text(), QKeySequence::Paste);
        QCOMPARE(house.text()->toPlainText(), QStringLiteral("<b>Python</b>"));
    }

    // ---- keeping ---------------------------------------------------------------------------------------------

    void itIsKeptWithTheFirstLineAsItsTitleAndItsOutcomeIsNoted()
    {
        House house(*m_theme);
        house.read();
        const AdvertId id = house.keep();
        QVERIFY(!id.isEmpty());
        const auto kept = [&] { return house.plan.state().adverts.value(id); };
        QCOMPARE(kept().title, QStringLiteral("Engineer at Zorblax Ltd"));
        QCOMPARE(kept().text, Advert);
        QCOMPARE(kept().keptOn, QDate::currentDate());
        QCOMPARE(house.title()->text(), kept().title);
        QVERIFY(!house.keepButton()->isVisible());
        QTRY_COMPARE(house.list()->currentIndex().data(KeptAdvertsModel::AdvertIdRole).toString(), id.text());

        auto *outcome = house.named<FittingCombo>(QStringLiteral("Outcome"));
        outcome->setFocus();
        QTest::keyClick(outcome, Qt::Key_Down);
        QCOMPARE(kept().outcome, AdvertOutcome::Applied);
        QCOMPARE(kept().outcomeOn, QDate::currentDate());
        house.commands.undo();
        QCOMPARE(kept().outcome, AdvertOutcome::Open);
        QCOMPARE(outcome->currentIndex(), 0);
    }

    void aNoteIsSavedAsItIsTypedAndUndone()
    {
        House house(*m_theme);
        house.read();
        const AdvertId id = house.keep();
        auto *note = house.named<QPlainTextEdit>(QStringLiteral("Note on the advertisement"));
        note->setFocus();
        QTest::keyClicks(note, QStringLiteral("Ask Kim"));
        QTRY_COMPARE(house.plan.state().adverts.value(id).note, QStringLiteral("Ask Kim"));
        house.commands.undo();
        QCOMPARE(house.plan.state().adverts.value(id).note, QString());
        QCOMPARE(note->toPlainText(), QString());
    }

    void undoOfKeepingLeavesTheTextWhereItIs()
    {
        House house(*m_theme);
        house.read();
        house.keep();
        house.commands.undo();
        QVERIFY(house.plan.state().adverts.isEmpty());
        QCOMPARE(house.text()->toPlainText(), Advert);
        QVERIFY(house.keepButton()->isVisible());
        house.commands.redo();
        QVERIFY(!house.keepButton()->isVisible());
    }

    void whatIsNotKeptWaitsWhileAnotherIsShown()
    {
        House house(*m_theme);
        house.read();
        house.keep();
        press(buttonWith(*house.page, QStringLiteral("New")));
        QCOMPARE(house.text()->toPlainText(), QString());
        house.paste(QStringLiteral("Something begun"));
        house.list()->setFocus();
        QTest::mouseClick(house.list()->viewport(), Qt::LeftButton, {},
                          house.list()->visualRect(house.list()->model()->index(0, 0)).center());
        QCOMPARE(house.text()->toPlainText(), Advert);
        press(buttonWith(*house.page, QStringLiteral("Not kept yet")));
        QCOMPARE(house.text()->toPlainText(), QStringLiteral("Something begun"));
    }

    void whatIsRemovedComesBackByUndo()
    {
        House house(*m_theme);
        house.read();
        house.keep();
        press(buttonWith(*house.page, QStringLiteral("Remove this advertisement")));
        QVERIFY(house.plan.state().adverts.isEmpty());
        QCOMPARE(house.text()->toPlainText(), QString());
        house.commands.undo();
        QCOMPARE(house.list()->model()->rowCount(), 1);
    }

    void aSaveThatFailsKeepsTheTextAndTheButton()
    {
        House house(*m_theme);
        house.read();
        house.store.failWrites(true);
        house.keep();
        QVERIFY(house.plan.state().adverts.isEmpty());
        QVERIFY(house.keepButton()->isVisible());
        QCOMPARE(house.text()->toPlainText(), Advert);
        house.store.failWrites(false);
        QVERIFY(!house.keep().isEmpty());
    }

    // ---- names and gaps --------------------------------------------------------------------------------------

    void aNameForASkillMakesItAppearAndCanBeRemoved()
    {
        House house(*m_theme);
        house.read();
        press(house.named<QPushButton>(QStringLiteral("Say which skill “Zorblax” is")));
        auto *dialog = house.page->findChild<NameSkillDialog *>();
        QVERIFY(dialog);
        auto *save = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
        QVERIFY(!save->isEnabled());
        QTest::keyClicks(dialog->findChild<QLineEdit *>(), QStringLiteral("stat"));
        QCOMPARE(dialog->skill(), SkillId(QStringLiteral("s_stats")));
        QTest::mouseClick(save, Qt::LeftButton);
        QCOMPARE(house.plan.state().ownAliases.value(QStringLiteral("Zorblax")), SkillId(QStringLiteral("s_stats")));
        QTRY_VERIFY(house.highlighted().contains(QStringLiteral("Zorblax")));
        press(house.named<QPushButton>(QStringLiteral("Remove the name “Zorblax”")));
        QVERIFY(house.plan.state().ownAliases.isEmpty());
        QTRY_VERIFY(!house.highlighted().contains(QStringLiteral("Zorblax")));
    }

    void theChosenGapsGoToTheRoadmapAsOneEdit()
    {
        House house(*m_theme);
        house.read();
        // What is required is ticked, what is welcome is offered.
        QCOMPARE(house.gaps()->chosen(), (QMap<SkillId, Level>{{Python, Level::Working}}));
        const QList<WrappingCheckBox *> boxes = house.gaps()->findChildren<WrappingCheckBox *>();
        QCOMPARE(boxes.size(), 2);
        for (WrappingCheckBox *box : boxes) {
            if (!box->isChecked())
                press(box);
        }
        press(buttonWith(*house.page, QStringLiteral("Add 2 skill(s) to the roadmap")));
        const QMap<SkillId, Level> wanted{{Python, Level::Working}, {Sql, Level::Awareness}};
        QCOMPARE(house.plan.state().wantedLevels, wanted);
        QVERIFY(house.gaps()->chosen().isEmpty());
        for (const WrappingCheckBox *box : boxes)
            QVERIFY(box->text().contains(QStringLiteral("in your roadmap")));
        house.commands.undo();
        QVERIFY(house.plan.state().wantedLevels.isEmpty());
        QCOMPARE(house.gaps()->chosen(), wanted);
    }

    void itSaysWhoseLevelsAreAsked()
    {
        House aimless(*m_theme);
        aimless.read();
        QVERIFY(textsOf(*aimless.page).join(u' ').contains(QStringLiteral("as you have no target yet")));
        House aiming(*m_theme, Wide, Target{Engineer, CareerLevel::Senior});
        aiming.read();
        QVERIFY(textsOf(*aiming.page).join(u' ').contains(QStringLiteral("at Senior, the seniority of your target")));
    }

    // ---- for everybody ---------------------------------------------------------------------------------------

    void everythingHasAName()
    {
        House house(*m_theme);
        QCOMPARE(namelessWidgets(*house.page), QStringList());
        house.read();
        house.keep();
        QCOMPARE(namelessWidgets(*house.page), QStringList());
    }

    void nothingIsClipped_data()
    {
        QTest::addColumn<int>("percent");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("100 %") << 100 << Wide << Qt::LeftToRight;
        QTest::newRow("right to left") << 100 << Wide << Qt::RightToLeft;
        QTest::newRow("smallest window") << 100 << QSize(940, 580) << Qt::LeftToRight;
        QTest::newRow("200 %") << 200 << Wide << Qt::LeftToRight;
        QTest::newRow("200 %, right to left") << 200 << Wide << Qt::RightToLeft;
        QTest::newRow("200 %, smallest window") << 200 << QSize(940, 580) << Qt::LeftToRight;
    }
    void nothingIsClipped()
    {
        QFETCH(int, percent);
        QFETCH(QSize, size);
        QFETCH(Qt::LayoutDirection, direction);
        QApplication::setLayoutDirection(direction);
        m_theme->setTextPercent(percent);
        House house(*m_theme, size);
        QTRY_COMPARE(clippedWidgets(*house.page).join(u'\n'), QString());
        house.read();
        house.commands.nameSkill(QStringLiteral("Zorblax"), Sql);
        house.keep();
        QTRY_COMPARE(clippedWidgets(*house.page).join(u'\n'), QString());
        if (QAbstractButton *details = buttonWith(*house.page, QStringLiteral("Details")))
            press(details);
        QCOMPARE(house.page->size(), size);
        QTRY_COMPARE(clippedWidgets(*house.page).join(u'\n'), QString());
    }

private:
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(TestAdvertPage)
#include "tst_advertpage.moc"
