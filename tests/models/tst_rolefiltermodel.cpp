// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rolefiltermodel.h"
#include "models/rolelistmodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Cairn;

namespace {

struct Row
{
    QString id;
    QString title;
    QString text;
    QString family;
    RoleKind kind = RoleKind::Specialist;
    int match = 0;
    double hours = 0;
    int interests = 0;
};

/** A list of roles that a test writes itself. */
class RowsModel final : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const Row &row = m_rows[static_cast<size_t>(index.row())];
        switch (role) {
        case Qt::DisplayRole:
            return row.title;
        case RoleListModel::IdRole:
            return row.id;
        case RoleListModel::FilterTextRole:
            return QString(row.title + u'\n' + row.text);
        case RoleListModel::FamilyRole:
            return row.family;
        case RoleListModel::KindRole:
            return static_cast<int>(row.kind);
        case RoleListModel::MatchRole:
            return row.match;
        case RoleListModel::HoursLikelyRole:
            return row.hours;
        case RoleListModel::InterestsRole:
            return row.interests;
        default:
            return {};
        }
    }
    void replace(std::vector<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    void setMatch(int row, int match)
    {
        m_rows[static_cast<size_t>(row)].match = match;
        emit dataChanged(index(row), index(row), {RoleListModel::MatchRole});
    }
    void setTarget(int row) { emit dataChanged(index(row), index(row), {RoleListModel::IsTargetRole}); }
    void setTitle(int row, const QString &title)
    {
        m_rows[static_cast<size_t>(row)].title = title;
        emit dataChanged(index(row), index(row), {Qt::DisplayRole});
    }
    const std::vector<Row> &rows() const { return m_rows; }

private:
    std::vector<Row> m_rows;
};

std::vector<Row> fiveRows()
{
    return {{QStringLiteral("mle"), QStringLiteral("Machine Learning Engineer"),
             QStringLiteral("ML developer\nDeploy a model\nPython\nCI/CD"), QStringLiteral("engineering"),
             RoleKind::Specialist, 62, 166, 1},
            {QStringLiteral("ds"), QStringLiteral("Data Scientist"), QStringLiteral("Forecasting\nStatistics\nR"),
             QStringLiteral("science"), RoleKind::Specialist, 76, 210, 0},
            {QStringLiteral("res"), QStringLiteral("Chercheur émérite"),
             QStringLiteral("Écrire des articles\nŁódź\nstraße"), QStringLiteral("research"), RoleKind::Specialist, 40,
             900, 2},
            {QStringLiteral("cto"), QStringLiteral("Chief AI Officer"), QStringLiteral("Strategy\nPython basics"),
             QStringLiteral("leadership"), RoleKind::Growth, 76, 150, 1},
            {QStringLiteral("ar"), QStringLiteral("مهندس تعلّم الآلة"), QStringLiteral("C++\nOpenCV"),
             QStringLiteral("engineering"), RoleKind::Emerging, 0, 40, 0}};
}

QStringList ids(QStringView text)
{
    return text.toString().split(u' ', Qt::SkipEmptyParts);
}

QStringList idsOf(const QAbstractItemModel &model)
{
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids += model.index(row, 0).data(RoleListModel::IdRole).toString();
    return ids;
}

} // namespace

class TestRoleFilterModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void bestMatchStandsFirst();
    void textIsFound_data();
    void textIsFound();
    void textFilterAgreesWithPlainSearch();
    void familyAndKindNarrow();
    void clearFiltersShowsAll();
    void orders_data();
    void orders();
    void filterResetsOnce();
    void filterThatKeepsTheSameRowsIsSilent();
    void anotherOrderKeepsPersistentIndexes();
    void sameOrderIsSilent();
    void changedMatchMovesTheRow();
    void changedMatchInPlaceMovesNothing();
    void changeOfAHiddenRowIsSilent();
    void changedTitleIsReadAgain();
    void sourceResetIsFollowed();
    void indexOfFindsShownRolesOnly();
    void hundredThousandRowsAreFiltered();

private:
    std::unique_ptr<RowsModel> m_rows;
    std::unique_ptr<RoleFilterModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestRoleFilterModel::init()
{
    m_rows = std::make_unique<RowsModel>();
    m_rows->replace(fiveRows());
    m_model = std::make_unique<RoleFilterModel>(*m_rows);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestRoleFilterModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_rows.reset();
}

void TestRoleFilterModel::bestMatchStandsFirst()
{
    // Of two roles at 76 % the one with fewer hours.
    QCOMPARE(idsOf(*m_model), ids(u"cto ds mle res ar"));
}

void TestRoleFilterModel::textIsFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QString &text, const QStringList &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("nothing", {}, ids(u"cto ds mle res ar"));
    row("only blanks", QStringLiteral("   "), ids(u"cto ds mle res ar"));
    row("title", QStringLiteral("scientist"), ids(u"ds"));
    row("part of a word", QStringLiteral("ngin"), ids(u"mle"));
    row("upper case", QStringLiteral("PYTHON"), ids(u"cto mle"));
    row("other title", QStringLiteral("ml dev"), ids(u"mle"));
    row("task", QStringLiteral("deploy"), ids(u"mle"));
    row("skill", QStringLiteral("statist"), ids(u"ds"));
    row("words in any order", QStringLiteral("python machine"), ids(u"mle"));
    row("all words are needed", QStringLiteral("python statistics"), ids(u""));
    row("without accents", QStringLiteral("emerite"), ids(u"res"));
    row("with accents", QStringLiteral("ÉMÉRITE"), ids(u"res"));
    row("accent that is not there", QStringLiteral("Fórecasting"), ids(u"ds"));
    row("decomposed accent", QStringLiteral("e\u0301crire"), ids(u"res"));
    row("other letters", QStringLiteral("łodz"), ids(u"res"));
    row("full width", QStringLiteral("\uFF30ython"), ids(u"cto mle"));
    row("Arabic without marks", QStringLiteral("تعلم"), ids(u"ar"));
    row("Arabic alef", QStringLiteral("الالة"), ids(u"ar"));
    row("signs", QStringLiteral("c++"), ids(u"ar"));
    row("slash", QStringLiteral("ci/cd"), ids(u"mle"));
    row("line feed is no sign", QStringLiteral("\n"), ids(u"cto ds mle res ar"));
    row("pattern signs are plain", QStringLiteral(".*"), ids(u""));
    row("none", QStringLiteral("zoology"), ids(u""));
}

void TestRoleFilterModel::textIsFound()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    m_model->setText(text);
    QCOMPARE(idsOf(*m_model), expected);
    m_model->setText({});
    QCOMPARE(m_model->rowCount(), 5);
}

void TestRoleFilterModel::textFilterAgreesWithPlainSearch()
{
    QRandomGenerator random(20260108);
    const QStringList words = ids(u"alpha beta gamma delta alphabet gam el");
    for (int round = 0; round < 200; ++round) {
        std::vector<Row> rows(static_cast<size_t>(random.bounded(1, 30)));
        for (size_t at = 0; at < rows.size(); ++at) {
            rows[at].id = QString::number(at);
            rows[at].match = random.bounded(101);
            for (int count = random.bounded(6); count > 0; --count)
                rows[at].text += words[random.bounded(words.size())] + u' ';
        }
        m_rows->replace(rows);
        const QStringList asked{words[random.bounded(words.size())].mid(random.bounded(2)),
                                words[random.bounded(words.size())].left(2)};
        m_model->setText(asked.join(u' '));
        QStringList expected;
        for (const Row &row : rows) {
            if (row.text.contains(asked[0]) && row.text.contains(asked[1]))
                expected += row.id;
        }
        QStringList shown = idsOf(*m_model);
        shown.sort();
        expected.sort();
        QCOMPARE(shown, expected);
    }
}

void TestRoleFilterModel::familyAndKindNarrow()
{
    m_model->setFamily(FamilyId(QStringLiteral("engineering")));
    QCOMPARE(idsOf(*m_model), ids(u"mle ar"));
    m_model->setKind(RoleKind::Emerging);
    QCOMPARE(idsOf(*m_model), ids(u"ar"));
    m_model->setText(QStringLiteral("python"));
    QCOMPARE(m_model->rowCount(), 0);
    m_model->setKind({});
    QCOMPARE(idsOf(*m_model), ids(u"mle"));
    m_model->setFamily({});
    QCOMPARE(idsOf(*m_model), ids(u"cto mle"));
}

void TestRoleFilterModel::clearFiltersShowsAll()
{
    QVERIFY(!m_model->isFiltered());
    m_model->setText(QStringLiteral("python"));
    m_model->setFamily(FamilyId(QStringLiteral("science")));
    m_model->setKind(RoleKind::Growth);
    m_model->setOrder(RoleFilterModel::Order::Name);
    QVERIFY(m_model->isFiltered());
    m_model->clearFilters();
    QVERIFY(!m_model->isFiltered());
    QCOMPARE(m_model->rowCount(), 5);
    QCOMPARE(m_model->order(), RoleFilterModel::Order::Name);
}

void TestRoleFilterModel::orders_data()
{
    QTest::addColumn<RoleFilterModel::Order>("order");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("hours") << RoleFilterModel::Order::HoursLeft << ids(u"ar cto mle ds res");
    QTest::newRow("name") << RoleFilterModel::Order::Name << ids(u"res cto ds mle ar");
    QTest::newRow("interests") << RoleFilterModel::Order::Interests << ids(u"res cto mle ds ar");
}

void TestRoleFilterModel::orders()
{
    QFETCH(RoleFilterModel::Order, order);
    QFETCH(QStringList, expected);
    m_model->setOrder(order);
    QCOMPARE(idsOf(*m_model), expected);
}

void TestRoleFilterModel::filterResetsOnce()
{
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    m_model->setText(QStringLiteral("python"));
    QCOMPARE(reset.count(), 1);
}

void TestRoleFilterModel::filterThatKeepsTheSameRowsIsSilent()
{
    m_model->setText(QStringLiteral("pyth"));
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy layout(m_model.get(), &QAbstractItemModel::layoutChanged);
    m_model->setText(QStringLiteral("python"));
    QCOMPARE(reset.count(), 0);
    QCOMPARE(layout.count(), 0);
}

void TestRoleFilterModel::anotherOrderKeepsPersistentIndexes()
{
    const QPersistentModelIndex engineer = m_model->indexOf(RoleId(QStringLiteral("mle")));
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy layout(m_model.get(), &QAbstractItemModel::layoutChanged);
    m_model->setOrder(RoleFilterModel::Order::Name);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(layout.count(), 1);
    QCOMPARE(engineer.row(), 3);
    QCOMPARE(engineer.data(RoleListModel::IdRole).toString(), QStringLiteral("mle"));
}

void TestRoleFilterModel::sameOrderIsSilent()
{
    QSignalSpy layout(m_model.get(), &QAbstractItemModel::layoutChanged);
    m_model->setOrder(RoleFilterModel::Order::Match);
    QCOMPARE(layout.count(), 0);
}

void TestRoleFilterModel::changedMatchMovesTheRow()
{
    const QPersistentModelIndex engineer = m_model->indexOf(RoleId(QStringLiteral("mle")));
    QSignalSpy layout(m_model.get(), &QAbstractItemModel::layoutChanged);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_rows->setMatch(0, 90);
    QCOMPARE(layout.count(), 1);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(engineer.row(), 0);
    QCOMPARE(changed[0][0].toModelIndex().row(), 0);
    QCOMPARE(idsOf(*m_model), ids(u"mle cto ds res ar"));
}

void TestRoleFilterModel::changedMatchInPlaceMovesNothing()
{
    QSignalSpy layout(m_model.get(), &QAbstractItemModel::layoutChanged);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_rows->setMatch(0, 63);
    QCOMPARE(layout.count(), 0);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 2);
    m_rows->setTarget(2);
    QCOMPARE(changed.count(), 2);
}

void TestRoleFilterModel::changeOfAHiddenRowIsSilent()
{
    m_model->setText(QStringLiteral("python"));
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_rows->setMatch(1, 99);
    QCOMPARE(changed.count(), 0);
    m_model->setText({});
    QCOMPARE(idsOf(*m_model).constFirst(), QStringLiteral("ds"));
}

void TestRoleFilterModel::changedTitleIsReadAgain()
{
    m_model->setText(QStringLiteral("zoology"));
    QCOMPARE(m_model->rowCount(), 0);
    m_rows->setTitle(1, QStringLiteral("Zoology"));
    QCOMPARE(idsOf(*m_model), ids(u"ds"));
}

void TestRoleFilterModel::sourceResetIsFollowed()
{
    m_model->setText(QStringLiteral("python"));
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    std::vector<Row> rows = fiveRows();
    rows.erase(rows.begin());
    m_rows->replace(rows);
    QCOMPARE(reset.count(), 1);
    QCOMPARE(idsOf(*m_model), ids(u"cto"));
}

void TestRoleFilterModel::indexOfFindsShownRolesOnly()
{
    m_model->setText(QStringLiteral("python"));
    QCOMPARE(m_model->indexOf(RoleId(QStringLiteral("mle"))).row(), 1);
    QVERIFY(!m_model->indexOf(RoleId(QStringLiteral("ds"))).isValid());
    QVERIFY(!m_model->indexOf(RoleId(QStringLiteral("nobody"))).isValid());
}

void TestRoleFilterModel::hundredThousandRowsAreFiltered()
{
    constexpr int Rows = 100'000;
    const std::vector<Row> known = fiveRows();
    std::vector<Row> rows;
    for (int at = 0; at < Rows; ++at) {
        Row row = known[static_cast<size_t>(at) % known.size()];
        row.id = QString::number(at);
        row.title += QStringLiteral(" %1").arg(at);
        row.match = at % 101;
        rows.push_back(row);
    }
    m_tester.reset(); // reads every row again and again
    m_rows->replace(rows);
    m_model->setText(QStringLiteral("p"));
    m_model->setText(QStringLiteral("py"));
    QCOMPARE(m_model->rowCount(), Rows / 5 * 2);
    m_model->setText(QStringLiteral("python 99998"));
    QCOMPARE(idsOf(*m_model), ids(u"99998"));
    m_model->setText(QStringLiteral("nothing of that"));
    QCOMPARE(m_model->rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestRoleFilterModel)
#include "tst_rolefiltermodel.moc"
