// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/helplistmodel.h"

#include "common/smallcatalogue.h"
#include "models/curriculumtablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Cairn;

namespace {

const QString Start = QStringLiteral("q_start");
const QString Degree = QStringLiteral("q_degree");

QStringList titlesIn(const HelpListModel &model)
{
    QStringList titles;
    for (int row = 0; row < model.rowCount(); ++row)
        titles += model.index(row).data().toString();
    return titles;
}

} // namespace

class TestHelpListModel final : public QObject
{
    Q_OBJECT

private slots:
    void questionsTellTheirShortAnswer();
    void sourcesTellPublisherAndLicence();
    void filterForgivesCaseAndAccents_data();
    void filterForgivesCaseAndAccents();
    void sameRowsAreNoReset();
    void hiddenIdIsStillKnown();
    void curriculaStandBesideOurHours();

private:
    const Catalogue m_catalogue{smallCatalogueContents()};
};

void TestHelpListModel::questionsTellTheirShortAnswer()
{
    HelpListModel model(HelpListModel::questionsOf(m_catalogue));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 2);
    const QModelIndex first = model.index(0);
    QCOMPARE(first.data().toString(), QStringLiteral("How do I start?"));
    QCOMPARE(first.data(HelpListModel::IdRole).toString(), Start);
    QCOMPARE(first.data(HelpListModel::LinesRole).toStringList(),
             QStringList(QStringLiteral("Choose one role and begin with <b>Python</b>.")));
    QCOMPARE(first.data(Qt::AccessibleTextRole).toString(), QStringLiteral("How do I start?"));
}

void TestHelpListModel::sourcesTellPublisherAndLicence()
{
    CatalogueContents contents = smallCatalogueContents();
    contents.sources[0].licence = QStringLiteral("GPL-3.0-or-later");
    const HelpListModel model(HelpListModel::sourcesOf(Catalogue(std::move(contents))));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("Own profiles"));
    QCOMPARE(model.index(0).data(HelpListModel::LinesRole).toStringList(),
             (QStringList{QStringLiteral("Career Cairn"), QStringLiteral("Licence: GPL-3.0-or-later")}));
    QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Own profiles, by Career Cairn, licence GPL-3.0-or-later"));
}

void TestHelpListModel::filterForgivesCaseAndAccents_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("nothing") << QString() << QStringList{Start, Degree};
    QTest::newRow("blanks") << QStringLiteral("  ") << QStringList{Start, Degree};
    QTest::newRow("case") << QStringLiteral("DEGREE") << QStringList{Degree};
    QTest::newRow("accents") << QStringLiteral("resume") << QStringList{Degree};
    QTest::newRow("two words") << QStringLiteral("small early") << QStringList{Start};
    QTest::newRow("a skill by its title") << QStringLiteral("sql") << QStringList{Start};
    QTest::newRow("a resource by its title") << QStringLiteral("course") << QStringList{Start};
    QTest::newRow("a role of both") << QStringLiteral("engineer") << QStringList{Start, Degree};
    QTest::newRow("no row has both") << QStringLiteral("degree sql") << QStringList();
}

void TestHelpListModel::filterForgivesCaseAndAccents()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, ids);
    HelpListModel model(HelpListModel::questionsOf(m_catalogue));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setText(text);
    QStringList shown;
    for (int row = 0; row < model.rowCount(); ++row)
        shown += model.index(row).data(HelpListModel::IdRole).toString();
    QCOMPARE(shown, ids);
    QCOMPARE(model.isFiltered(), !text.trimmed().isEmpty());
    QCOMPARE(model.countOfAll(), 2);
    model.setText({});
    QCOMPARE(titlesIn(model).size(), 2);
}

void TestHelpListModel::sameRowsAreNoReset()
{
    HelpListModel model(HelpListModel::questionsOf(m_catalogue));
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setText(QStringLiteral("engineer"));
    QCOMPARE(resets.size(), 0);
    model.setText(QStringLiteral("sql"));
    QCOMPARE(resets.size(), 1);
    model.setText(QStringLiteral("SQL "));
    QCOMPARE(resets.size(), 1);
}

void TestHelpListModel::hiddenIdIsStillKnown()
{
    HelpListModel model(HelpListModel::questionsOf(m_catalogue));
    model.setText(QStringLiteral("sql"));
    QVERIFY(model.knows(Degree));
    QVERIFY(!model.indexOf(Degree).isValid());
    QCOMPARE(model.indexOf(Start).row(), 0);
    QVERIFY(!model.knows(QStringLiteral("q_none")));
}

void TestHelpListModel::curriculaStandBesideOurHours()
{
    CatalogueContents contents = smallCatalogueContents();
    Curriculum course;
    course.title = QStringLiteral("Python from the start");
    course.provider = QStringLiteral("A school");
    course.lowHours = 25;
    course.highHours = 40;
    course.steps = {{SkillId(QStringLiteral("s_python")), Level::None, Level::Working}};
    course.source = SourceId(QStringLiteral("own"));
    contents.curricula = {course};
    contents.curricula.push_back(course);
    contents.curricula[1].lowHours = contents.curricula[1].highHours;
    contents.curricula.emplace_back(); // of another source
    const Catalogue catalogue(std::move(contents));
    CurriculumTableModel model(catalogue);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.showSource(SourceId(QStringLiteral("own")));
    QCOMPARE(model.rowCount(), 2);
    const auto text = [&model](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(text(0, CurriculumTableModel::TitleColumn), QStringLiteral("Python from the start"));
    QCOMPARE(text(0, CurriculumTableModel::ProviderColumn), QStringLiteral("A school"));
    QCOMPARE(text(0, CurriculumTableModel::PublishedColumn), QStringLiteral("25–40\u00a0h"));
    QCOMPARE(text(1, CurriculumTableModel::PublishedColumn), QStringLiteral("40\u00a0h"));
    // To Working: 10 and 20 likely hours.
    QCOMPARE(text(0, CurriculumTableModel::OurColumn), QStringLiteral("15–60\u00a0h (likely 30\u00a0h)"));
    model.showSource(SourceId(QStringLiteral("nobody")));
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestHelpListModel)
#include "tst_helplistmodel.moc"
