// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/editwords.h"
#include "common/smallcatalogue.h"

#include <QTest>

using namespace Cairn;

namespace {

const SkillId Python(QStringLiteral("s_python"));
const SkillId Sql(QStringLiteral("s_sql"));

KeptAdvert advert(const QString &title, AdvertOutcome outcome)
{
    return {AdvertId(QStringLiteral("a")), title, QStringLiteral("We ask"), {}, {}, outcome, {}};
}

} // namespace

/** The history in the person's words: what an edit of what they consider or read is about, and both sides of it. */
class TestEditWords final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void bothSidesAreTold_data();
    void bothSidesAreTold();
};

void TestEditWords::bothSidesAreTold_data()
{
    const Catalogue catalogue(smallCatalogueContents());
    const QString python = catalogue.titleOf(Python);
    const QString sql = catalogue.titleOf(Sql);
    const RoleId engineer(QStringLiteral("r_engineer"));
    const RoleId analyst(QStringLiteral("r_analyst"));
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("advisor rates none") << Edit(AdvisorLevelEdit{Python, std::nullopt, Level::None}) << python
                                        << QString() << QStringLiteral("0 None");
    QTest::newRow("advisor rates no more") << Edit(AdvisorLevelEdit{Python, Level::Expert, std::nullopt}) << python
                                           << QStringLiteral("4 Expert") << QString();
    QTest::newRow("answer") << Edit(LikingEdit{StatementId(QStringLiteral("i1")), Liking::Dislike, Liking::Like})
                            << QStringLiteral("i1") << QStringLiteral("Dislike") << QStringLiteral("Like");
    QTest::newRow("first answer") << Edit(LikingEdit{StatementId(QStringLiteral("i1")), std::nullopt, Liking::Neutral})
                                  << QStringLiteral("i1") << QString() << QStringLiteral("Neutral");
    QTest::newRow("roles") << Edit(ConsideredRolesEdit{{}, {engineer, analyst}}) << QStringLiteral("Roles to compare")
                           << QString()
                           << QLocale::c().createSeparatedList(
                                  {catalogue.titleOf(engineer), catalogue.titleOf(analyst)});
    QTest::newRow("wanted") << Edit(WantedLevelEdit{Sql, Level::None, Level::Working}) << sql << QString()
                            << QStringLiteral("2 Working");
    QTest::newRow("advertisement") << Edit(AdvertEdit{AdvertId(QStringLiteral("a")), std::nullopt,
                                                      advert(QStringLiteral("Analyst"), AdvertOutcome::Applied)})
                                   << QStringLiteral("Advertisement") << QString()
                                   << QStringLiteral("Analyst, Applied");
    QTest::newRow("advertisement without a title")
        << Edit(AdvertEdit{AdvertId(QStringLiteral("a")), advert({}, AdvertOutcome::Open), std::nullopt})
        << QStringLiteral("Advertisement") << QStringLiteral("Not applied") << QString();
    QTest::newRow("name") << Edit(OwnAliasEdit{QStringLiteral("Snake"), Sql, Python}) << QStringLiteral("Snake") << sql
                          << python;
    QTest::newRow("name of none") << Edit(OwnAliasEdit{QStringLiteral("Snake"), Sql, {}}) << QStringLiteral("Snake")
                                  << sql << QString();
}

void TestEditWords::bothSidesAreTold()
{
    QFETCH(const Edit, edit);
    QFETCH(const QString, subject);
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    const Catalogue catalogue(smallCatalogueContents());
    const EditWords words(catalogue, {});
    QCOMPARE(words.subject(edit), subject);
    QCOMPARE(words.before(edit), before);
    QCOMPARE(words.after(edit), after);
}

QTEST_GUILESS_MAIN(TestEditWords)
#include "tst_editwords.moc"
