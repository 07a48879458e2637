// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/smallcatalogue.h"
#include "domain/payrolenames.h"

#include <QTest>

using namespace Cairn;

namespace {

Role roleOf(const char *id, const char *title, const QStringList &otherTitles)
{
    Role role;
    role.id = RoleId(QString::fromLatin1(id));
    role.title = QString::fromUtf8(title);
    role.otherTitles = otherTitles;
    return role;
}

/** The small catalogue and more roles, whose names are near each other. */
Catalogue manyRoles()
{
    CatalogueContents contents = smallCatalogueContents();
    contents.roles.push_back(roleOf("ml_engineer", "Machine Learning Engineer",
                                    {QStringLiteral("AI/ML engineer"), QStringLiteral("Head of data")}));
    contents.roles.push_back(roleOf("lead_data_scientist", "Lead Data Scientist",
                                    {QStringLiteral("principal data scientist"), QStringLiteral("Data Scientist")}));
    contents.roles.push_back(
        roleOf("data_scientist", "Data Scientist", {QStringLiteral("Modélisateur"), QStringLiteral("AI/ML engineer")}));
    contents.roles.push_back(roleOf("chief", "Head of Data & AI", {}));
    contents.roles.push_back(roleOf("analyst_of_data", "Ingeniera de datos", {QStringLiteral("ml_engineer")}));
    return Catalogue(std::move(contents));
}

} // namespace

/** Which role a title in somebody's file means. */
class TestPayRoleNames final : public QObject
{
    Q_OBJECT

private slots:
    void titlesNameTheirRole_data();
    void titlesNameTheirRole();
    void everyNameOfEveryRoleNamesARole();
    void endlessTitlesNameNone();
};

void TestPayRoleNames::titlesNameTheirRole_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("role");
    const auto row = [](const char *title, const char *role) {
        QTest::newRow(title) << QString::fromUtf8(title) << QString::fromLatin1(role);
    };
    row("ml_engineer", "ml_engineer");
    row(" ml_engineer ", "ml_engineer");
    row("ML-Engineer", "ml_engineer");
    row("Machine Learning Engineer", "ml_engineer");
    row("machine-learning engineer", "ml_engineer");
    row("MACHINE_LEARNING_ENGINEER", "ml_engineer");
    row("Machine  Learning\tEngineer.", "ml_engineer");
    row("Sr. Machine Learning Engineer", "ml_engineer");
    row("Machine Learning Engineer (Senior)", "ml_engineer");
    row("Entry-Level Machine Learning Engineer", "ml_engineer");
    row("Mid level machine learning engineer II", "ml_engineer");
    row("Jr Machine Learning Engineer, Intern", "ml_engineer");
    row("AI / ML Engineer", "ml_engineer");  // of two roles with it the first
    row("Data Scientist", "data_scientist"); // its title, though another role claims it earlier
    row("Data Scientist III", "data_scientist");
    row("Staff Data Scientist", "data_scientist");
    row("Principal Data Scientist", "lead_data_scientist"); // no word is left out that belongs to a name
    row("Senior Principal Data Scientist", "lead_data_scientist");
    row("MODELISATEUR", "data_scientist");
    row("Mode\u0301lisateur", "data_scientist");
    row("Head of data", "ml_engineer");
    row("Head of Data and AI", "chief");
    row("Ingeniera de Datos", "analyst_of_data");
    row("analyst of data", "analyst_of_data"); // the id, whatever language the titles are in
    row("r_engineer", "r_engineer");
    row("reporting SPECIALIST", "r_analyst");
    row("Senior", "");
    row("II", "");
    row("", "");
    row("...", "");
    row("Data", "");
    row("Plumber", "");
    row("Data Scientist and Plumber", "");
}

void TestPayRoleNames::titlesNameTheirRole()
{
    QFETCH(QString, title);
    QFETCH(QString, role);
    QCOMPARE(PayRoleNames(manyRoles()).roleOf(title).text(), role);
}

void TestPayRoleNames::everyNameOfEveryRoleNamesARole()
{
    const Catalogue catalogue = manyRoles();
    const PayRoleNames names(catalogue);
    for (const Role &role : catalogue.roles()) {
        QCOMPARE(names.roleOf(role.id.text()), role.id);
        QCOMPARE(names.roleOf(role.title), role.id);
        QCOMPARE(names.roleOf(QStringLiteral("SENIOR ") + role.title.toUpper()), role.id);
        for (const QString &title : role.otherTitles)
            QVERIFY(!names.roleOf(title).isEmpty());
    }
}

void TestPayRoleNames::endlessTitlesNameNone()
{
    const PayRoleNames names(manyRoles());
    QVERIFY(names.roleOf(QStringLiteral("senior ").repeated(1'000'000)).isEmpty());
    QVERIFY(names.roleOf(QStringLiteral("senior ").repeated(40)).isEmpty());
    QVERIFY(names.roleOf(QString(100'000, u'x')).isEmpty());
}

QTEST_APPLESS_MAIN(TestPayRoleNames)
#include "tst_payrolenames.moc"
