// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cvdialog.h"

#include "commands/plancommands.h"
#include "common/memorystore.h"
#include "common/smallcatalogue.h"
#include "domain/catalogue.h"
#include "models/cvlevelsmodel.h"
#include "views/adverttext.h"
#include "views/cvlevelstable.h"
#include "views/paintparts.h"
#include "views/theme.h"
#include "views/widgetwalk.h"

#include <QDropEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace Cairn;

namespace {

const SkillId Python(QStringLiteral("s_python"));
const SkillId Sql(QStringLiteral("s_sql"));
const QDate Today(2026, 11, 21);

/** Titles of the small catalogue are found in it. */
QString cvText(const Catalogue &catalogue)
{
    return QStringLiteral("Skills\nAdvanced: %1\n%2\n\nExperience\n2020 - 2021 Analyst <b>Acme</b>\n- Built %3\n")
        .arg(catalogue.titleOf(Python), catalogue.titleOf(Sql),
             catalogue.titleOf(SkillId(QStringLiteral("s_algebra"))));
}

/** A person with Python at Working, and the dialog; a file named "bad" cannot be read. */
struct House
{
    Catalogue catalogue{smallCatalogueContents()};
    MemoryStore store;
    OpenPlan plan;
    LearnerRegister learners;
    PlanCommands commands{plan, learners, store};
    std::unique_ptr<CvDialog> dialog;

    explicit House(const Theme &theme, Qt::LayoutDirection direction = Qt::LeftToRight)
    {
        NewLearner learner;
        learner.name = QStringLiteral("Amina");
        learner.levels = {{Python, Level::Working}};
        commands.addLearner(learner);
        const QString text = cvText(catalogue);
        const auto reader = [text](const QString &path) -> Result<QString> {
            if (path.contains(QStringLiteral("bad")))
                return Problem{QStringLiteral("This file cannot be read. Nothing was changed."), {}};
            return text;
        };
        dialog = std::make_unique<CvDialog>(catalogue, plan, commands, reader, theme, Today);
        dialog->setLayoutDirection(direction);
        dialog->show();
        dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
    }
    AdvertText &text() const { return *dialog->findChild<AdvertText *>(); }
    CvLevelsTable &table() const { return *dialog->findChild<CvLevelsTable *>(); }
    QAbstractItemModel &rows() const { return *table().model(); }
    QAbstractButton *button(const char *words) const { return buttonWith(*dialog, QString::fromUtf8(words)); }
    bool isSaid(const char *words) const { return textsOf(*dialog).join(u'\n').contains(QString::fromUtf8(words)); }
    QModelIndex cell(const SkillId &skill, int column) const
    {
        for (int row = 0; row < rows().rowCount(); ++row) {
            if (rows().index(row, 0).data(CvLevelsModel::SkillIdRole).toString() == skill.text())
                return rows().index(row, column);
        }
        return {};
    }
    /** Types nothing: the text is pasted, and the main button pressed. */
    void readText() const
    {
        text().replaceText(cvText(catalogue));
        QTest::mouseClick(button("Find skills"), Qt::LeftButton);
        QTRY_VERIFY(table().isVisible());
    }
    Level levelOf(const SkillId &skill) const { return plan.state().levelOf(skill); }
};

} // namespace

/** Reads a CV, and takes only the levels that a person confirms. */
class TestCvDialog final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup() { m_theme->setTextPercent(100); }
    void emptyTextCannotBeRead();
    void nothingIsChangedWithoutTicking();
    void tickedLevelsAreTakenAsOneEdit();
    void keysChooseAndConfirm();
    void clicksChooseAndConfirm();
    void escapeChangesNothing();
    void theNameIsMarkedInItsSentence();
    void aFileIsReadAtOnce();
    void aBadFileKeepsTheText();
    void aDroppedFileIsRead();
    void aTextWithoutSkillsSaysSo();
    void backLeadsToTheText();
    void everythingHasAName();
    void textsArePlain();
    void nothingIsCutOff_data();
    void nothingIsCutOff();

private:
    std::unique_ptr<Theme> m_theme;
};

void TestCvDialog::initTestCase()
{
    QLocale::setDefault(QLocale(QStringLiteral("en_US")));
    m_theme = std::make_unique<Theme>(*qApp);
}

void TestCvDialog::emptyTextCannotBeRead()
{
    const House house(*m_theme);
    QVERIFY(!house.button("Find skills")->isEnabled());
    QVERIFY(house.isSaid("its text is never kept"));
    house.text().setFocus();
    QTest::keyClicks(&house.text(), QStringLiteral("tea"));
    QVERIFY(house.button("Find skills")->isEnabled());
}

void TestCvDialog::nothingIsChangedWithoutTicking()
{
    const House house(*m_theme);
    house.readText();
    QVERIFY(house.rows().rowCount() == 3);
    QVERIFY(!house.button("Take the confirmed levels")->isEnabled());
    QVERIFY(house.isSaid("None of 3 levels is confirmed yet"));
    house.table().setFocus();
    QTest::keyClick(house.dialog.get(), Qt::Key_Return, Qt::ControlModifier);
    house.dialog->accept();
    QVERIFY(house.dialog->isVisible());
    QCOMPARE(house.levelOf(Python), Level::Working);
    QCOMPARE(house.levelOf(Sql), Level::None);
}

void TestCvDialog::tickedLevelsAreTakenAsOneEdit()
{
    House house(*m_theme);
    house.readText();
    QSignalSpy changed(&house.plan, &OpenPlan::changed);
    for (const SkillId &skill : {Python, Sql}) {
        house.table().setCurrentIndex(house.cell(skill, CvLevelsModel::SkillColumn));
        QTest::keyClick(&house.table(), Qt::Key_Space);
    }
    QVERIFY(house.isSaid("2 of 3 levels confirmed; "));
    const QAbstractButton *take = house.button("Take the 2 confirmed level(s)");
    QTRY_VERIFY(take->width() >= take->minimumSizeHint().width());
    QTest::mouseClick(house.button("Take the 2 confirmed level(s)"), Qt::LeftButton);
    QTRY_COMPARE(house.levelOf(Python), Level::Practitioner);
    QCOMPARE(house.levelOf(Sql), Level::Awareness);
    QVERIFY(!house.dialog->isVisible());
    QCOMPARE(changed.count(), 1);
    house.commands.undo();
    QTRY_COMPARE(house.levelOf(Python), Level::Working);
    QCOMPARE(house.levelOf(Sql), Level::None);
}

void TestCvDialog::keysChooseAndConfirm()
{
    const House house(*m_theme);
    house.readText();
    QVERIFY(house.table().hasFocus());
    house.table().setCurrentIndex(house.cell(Sql, CvLevelsModel::SkillColumn));
    QTest::keyClick(&house.table(), Qt::Key_4);
    QCOMPARE(house.cell(Sql, CvLevelsModel::SuggestedColumn).data(CvLevelsModel::LevelRole).toInt(), 4);
    QVERIFY(!house.button("Take the confirmed levels")->isEnabled()); // choosing is not confirming
    QTest::keyClick(&house.table(), Qt::Key_Return);
    QVERIFY(house.dialog->isVisible()); // Enter ticks, and does not take
    QVERIFY(house.isSaid("1 of 3 levels confirmed; "));
    QTest::keyClick(&house.table(), Qt::Key_0);
    QVERIFY(house.isSaid("None of 3 levels is confirmed yet")); // None is what there is
}

void TestCvDialog::clicksChooseAndConfirm()
{
    const House house(*m_theme);
    house.readText();
    const QModelIndex levels = house.cell(Sql, CvLevelsModel::SuggestedColumn);
    const QRect segments = house.table().visualRect(levels);
    const int along = 10 + levelSegmentsSize(*m_theme).width() * 7 / 10; // the middle of the segment of Practitioner
    QTest::mouseClick(house.table().viewport(), Qt::LeftButton, {}, {segments.left() + along, segments.center().y()});
    QCOMPARE(levels.data(CvLevelsModel::LevelRole).toInt(), 3);
    const QRect tick = house.table().visualRect(house.cell(Sql, CvLevelsModel::ConfirmColumn));
    QTest::mouseClick(house.table().viewport(), Qt::LeftButton, {}, tick.center());
    QVERIFY(house.isSaid("1 of 3 levels confirmed; "));
    QTest::mouseClick(house.table().viewport(), Qt::LeftButton, {}, tick.center());
    QVERIFY(house.isSaid("None of 3 levels is confirmed yet"));
}

void TestCvDialog::escapeChangesNothing()
{
    const House house(*m_theme);
    house.readText();
    house.table().setCurrentIndex(house.cell(Sql, CvLevelsModel::SkillColumn));
    QTest::keyClick(&house.table(), Qt::Key_Space);
    QTest::keyClick(&house.table(), Qt::Key_Escape);
    QVERIFY(!house.dialog->isVisible());
    QTest::qWait(20);
    QCOMPARE(house.levelOf(Sql), Level::None);
}

void TestCvDialog::theNameIsMarkedInItsSentence()
{
    const House house(*m_theme);
    house.readText();
    house.table().setCurrentIndex(house.cell(Python, CvLevelsModel::SkillColumn));
    QPlainTextEdit *snippet = nullptr;
    for (auto *each : house.dialog->findChildren<QPlainTextEdit *>()) {
        if (each->isReadOnly())
            snippet = each;
    }
    QVERIFY(snippet && snippet->isVisible());
    QVERIFY(snippet->toPlainText().startsWith(QStringLiteral("Advanced: ")));
    QCOMPARE(snippet->extraSelections().size(), 1);
    QCOMPARE(snippet->extraSelections().first().cursor.selectedText(), house.catalogue.titleOf(Python));
}

void TestCvDialog::aFileIsReadAtOnce()
{
    const House house(*m_theme);
    QSignalSpy wanted(house.dialog.get(), &CvDialog::fileWanted);
    QTest::mouseClick(house.button("Open a file\u2026"), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    house.dialog->openFile(QStringLiteral("cv.pdf"));
    QTRY_VERIFY(house.table().isVisible());
    QCOMPARE(house.rows().rowCount(), 3);
}

void TestCvDialog::aBadFileKeepsTheText()
{
    const House house(*m_theme);
    house.text().replaceText(QStringLiteral("My own words"));
    house.dialog->openFile(QStringLiteral("bad.pdf"));
    QTRY_VERIFY(house.isSaid("This file cannot be read. Nothing was changed."));
    QCOMPARE(house.text().toPlainText(), QStringLiteral("My own words"));
    QVERIFY(house.button("Find skills")->isEnabled());
}

void TestCvDialog::aDroppedFileIsRead()
{
    const House house(*m_theme);
    QMimeData file;
    file.setUrls({QUrl::fromLocalFile(QStringLiteral("/home/a/cv.docx"))});
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &file, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(house.dialog.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &file, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(house.dialog.get(), &drop);
    QTRY_VERIFY(house.table().isVisible());
}

void TestCvDialog::aTextWithoutSkillsSaysSo()
{
    const House house(*m_theme);
    house.text().replaceText(QStringLiteral("I like tea."));
    QTest::mouseClick(house.button("Find skills"), Qt::LeftButton);
    QTRY_VERIFY(house.isSaid("No skill was found in this text."));
    QVERIFY(house.text().isVisible());
}

void TestCvDialog::backLeadsToTheText()
{
    const House house(*m_theme);
    house.readText();
    QTest::mouseClick(house.button("Back to the text"), Qt::LeftButton);
    QVERIFY(house.text().isVisible() && house.text().hasFocus());
    QCOMPARE(house.text().toPlainText(), cvText(house.catalogue));
    QVERIFY(house.button("Find skills")->isEnabled());
    QVERIFY(!house.button("Back to the text"));
}

void TestCvDialog::everythingHasAName()
{
    const House house(*m_theme);
    QCOMPARE(namelessWidgets(*house.dialog).join(u'\n'), QString());
    house.readText();
    QCOMPARE(namelessWidgets(*house.dialog).join(u'\n'), QString());
}

void TestCvDialog::textsArePlain()
{
    const House house(*m_theme);
    house.readText();
    for (const QLabel *label : house.dialog->findChildren<QLabel *>()) {
        if (label->isVisible())
            QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text()));
    }
}

void TestCvDialog::nothingIsCutOff_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("usual") << 100 << Qt::LeftToRight;
    QTest::newRow("large") << 200 << Qt::LeftToRight;
    QTest::newRow("large, right to left") << 200 << Qt::RightToLeft;
}

void TestCvDialog::nothingIsCutOff()
{
    QFETCH(int, percent);
    QFETCH(Qt::LayoutDirection, direction);
    m_theme->setTextPercent(percent);
    const House house(*m_theme, direction);
    QTRY_COMPARE(clippedWidgets(*house.dialog).join(u'\n'), QString());
    house.readText();
    QTRY_COMPARE(clippedWidgets(*house.dialog).join(u'\n'), QString());
    for (int column = 0; column < CvLevelsModel::WhyColumn; ++column) {
        const int room = house.table().columnWidth(column);
        for (int row = 0; row < house.rows().rowCount(); ++row) {
            const QString words = house.rows().index(row, column).data().toString();
            QVERIFY2(house.table().fontMetrics().horizontalAdvance(words) <= room, qPrintable(words));
        }
    }
}

QTEST_MAIN(TestCvDialog)
#include "tst_cvdialog.moc"
