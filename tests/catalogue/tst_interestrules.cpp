// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/cataloguereader.h"
#include "catalogue/smallpack.h"

#include <QtTest>

#include <algorithm>

using namespace Cairn;

namespace {

const QString Statements = QStringLiteral("interests.json");
const QString Figures = QStringLiteral("occupationinterests.json");
const QString Conditions = QStringLiteral("conditions.json");
const QJsonValue Gone(QJsonValue::Undefined);

QJsonValue text(const char *words)
{
    return QString::fromUtf8(words);
}

QJsonValue firstOf(const QString &file, const char *list)
{
    return SmallPack().file(file).value(QLatin1String(list))[0];
}

CatalogueReading readingOf(SmallPack &pack)
{
    pack.write();
    return CatalogueReader::read(pack.folder());
}

} // namespace

/** The rules for statements of interest, interest figures of occupations and conditions of work, and their reading. */
class TestInterestRules final : public QObject
{
    Q_OBJECT

private slots:
    void eachMistakeIsNamed_data();
    void eachMistakeIsNamed();
    void aTypeWithMoreStatementsThanOthersIsNamed();
    void aTypeWithoutStatementsIsNamed();
    void occupationsAreNotBlamedWhereTheirFileCannotBeRead();
    void aPackMayHaveNoneOfThem();
    void theSmallPackIsReadWhole();
    void aStatementWithoutATypeIsLeftOut();
    void figuresThatAreNotWholeAreLeftOut_data();
    void figuresThatAreNotWholeAreLeftOut();
    void anUnknownFrequencyIsLeftOut();
};

void TestInterestRules::eachMistakeIsNamed_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("blamed");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QString &file, const char *place, const QJsonValue &value,
                        const char *words, const char *blamed = nullptr) {
        QTest::newRow(name) << file << QString::fromLatin1(place) << value
                            << QString::fromLatin1(blamed ? blamed : place) << QString::fromUtf8(words);
    };
    for (const auto &[file, place] :
         {std::pair(Statements, "/statements/3/source"), std::pair(Figures, "/interests/0/source"),
          std::pair(Conditions, "/conditions/0/source")}) {
        row(qPrintable(file + QStringLiteral(": no source")), file, place, Gone, "No source is named");
        row(qPrintable(file + QStringLiteral(": unknown source")), file, place, text("x"), "no source record “x”");
    }
    row("unknown type", Statements, "/statements/4/type", text("lazy"), "“lazy” is no type of interest");
    row("no type", Statements, "/statements/4/type", Gone, "missing or empty");
    row("no text", Statements, "/statements/4/text", text(" "), "missing or empty");
    row("long text", Statements, "/statements/4/text", QString(71, u'a'), "at most 70 fit");
    row("id of another kind", Statements, "/statements/4/id", text("condition_quiet"), "does not have the form");
    row("doubled statement", Statements, "/statements/18", firstOf(Statements, "statements"), "given twice",
        "/statements/18/id");
    row("no list of statements", Statements, "/statements", Gone, "The list “statements” is missing");

    row("unknown occupation", Figures, "/interests/0/occupation", text("15-9999.00"), "no occupation “15-9999.00”");
    row("code of the other classification", Figures, "/interests/0/occupation", text("2511.4"),
        "no occupation “2511.4”");
    row("doubled occupation", Figures, "/interests/1", firstOf(Figures, "interests"), "stand here twice",
        "/interests/1/occupation");
    row("figure below the scale", Figures, "/interests/0/figures/social", 0.99, "not a figure from 1 to 7");
    row("figure above the scale", Figures, "/interests/0/figures/social", 7.01, "not a figure from 1 to 7");
    row("figure in words", Figures, "/interests/0/figures/social", text("much"), "not a number");
    row("figure that is missing", Figures, "/interests/0/figures/artistic", Gone, "not a number");
    row("seventh figure", Figures, "/interests/0/figures/sleepy", 3, "not known here");
    row("no figures", Figures, "/interests/0/figures", Gone, "The figures are missing");
    row("no list of figures", Figures, "/interests", Gone, "The list “interests” is missing");

    row("unknown role", Conditions, "/conditions/0/roles/r_x", text("often"), "no role “r_x”");
    row("role that is missing", Conditions, "/conditions/0/roles/r_lead", Gone, "how often the role “r_lead” meets",
        "/conditions/0/roles");
    row("unknown frequency", Conditions, "/conditions/0/roles/r_lead", text("always"),
        "not rarely, sometimes or often");
    row("frequency as a number", Conditions, "/conditions/0/roles/r_lead", 2, "not rarely, sometimes or often");
    row("no roles", Conditions, "/conditions/0/roles", Gone, "how often roles meet this condition");
    row("no title", Conditions, "/conditions/0/title", text(""), "missing or empty");
    row("no statement", Conditions, "/conditions/0/statement", Gone, "missing or empty");
    row("no explanation", Conditions, "/conditions/0/explanation", Gone, "missing or empty");
    row("id of a statement", Conditions, "/conditions/0/id", text("interest_quiet"), "does not have the form");
    row("markup", Conditions, "/conditions/0/explanation", text("<b>Loud</b>"), "markup");
    row("no list of conditions", Conditions, "/conditions", Gone, "The list “conditions” is missing");
}

void TestInterestRules::eachMistakeIsNamed()
{
    QFETCH(QString, file);
    QFETCH(QString, place);
    QFETCH(QJsonValue, value);
    QFETCH(QString, blamed);
    QFETCH(QString, words);
    SmallPack pack;
    pack.put(file, place, value);
    const std::vector<CatalogueMistake> mistakes = pack.mistakes();
    QStringList sentences;
    for (const CatalogueMistake &mistake : mistakes) {
        if (mistake.file == file && mistake.place == blamed && mistake.line > 0)
            sentences.append(mistake.sentence);
    }
    const bool isNamedOnce = sentences.size() == 1 && sentences.first().contains(words);
    QVERIFY2(isNamedOnce, qPrintable(inWords(mistakes).join(QLatin1Char('\n'))));
}

void TestInterestRules::aTypeWithMoreStatementsThanOthersIsNamed()
{
    SmallPack pack;
    pack.put(Statements, QStringLiteral("/statements/9/type"), QStringLiteral("artistic"));
    const std::vector<CatalogueMistake> mistakes = pack.mistakes();
    QVERIFY2(mistakes.size() == 1, qPrintable(inWords(mistakes).join(QLatin1Char('\n'))));
    // The last of the type that has too many: the artistic ones are at 2, 8, 9 and 14.
    QCOMPARE(mistakes[0].place, QStringLiteral("/statements/14/type"));
    QCOMPARE(mistakes[0].sentence, QStringLiteral("Of type “artistic” there are 4 statements and of “social” 2; each "
                                                  "type needs as many."));
}

void TestInterestRules::aTypeWithoutStatementsIsNamed()
{
    SmallPack pack;
    for (const int at : {1, 7, 13})
        pack.put(Statements, QStringLiteral("/statements/%1/type").arg(at), QStringLiteral("conventional"));
    const std::vector<CatalogueMistake> mistakes = pack.mistakes();
    QVERIFY2(mistakes.size() == 1, qPrintable(inWords(mistakes).join(QLatin1Char('\n'))));
    QVERIFY(mistakes[0].sentence.contains(QStringLiteral("of “investigative” 0;")));
}

void TestInterestRules::occupationsAreNotBlamedWhereTheirFileCannotBeRead()
{
    SmallPack pack;
    pack.write();
    pack.writeBytes(QStringLiteral("occupations.json"), "{");
    for (const CatalogueMistake &mistake : CatalogueCheck::check(pack.folder()))
        QVERIFY2(mistake.file != Figures, qPrintable(mistake.sentence));
}

void TestInterestRules::aPackMayHaveNoneOfThem()
{
    SmallPack pack;
    pack.write();
    for (const QString &file : {Statements, Figures, Conditions})
        QVERIFY(QFile::remove(pack.folder() + QLatin1Char('/') + file));
    QCOMPARE(inWords(CatalogueCheck::check(pack.folder())), QStringList());
    const Catalogue catalogue(CatalogueReader::read(pack.folder()).contents);
    QVERIFY(catalogue.interestStatements().empty());
    QVERIFY(catalogue.occupationInterests().empty());
    QVERIFY(catalogue.workConditions().empty());
    QVERIFY(!catalogue.occupationInterests(QStringLiteral("15-2051.00")));
    QVERIFY(!catalogue.workCondition(StatementId(QStringLiteral("condition_quiet"))));
    QVERIFY(
        !catalogue.conditionOf(RoleId(QStringLiteral("r_engineer")), StatementId(QStringLiteral("condition_quiet"))));
}

void TestInterestRules::theSmallPackIsReadWhole()
{
    SmallPack pack;
    const CatalogueReading reading = readingOf(pack);
    QCOMPARE(inWords(reading.mistakes), QStringList());
    const Catalogue catalogue(reading.contents);
    QCOMPARE(catalogue.interestStatements().size(), size_t{18});
    const InterestStatement &tenth = catalogue.interestStatements()[9];
    QCOMPARE(tenth.id.text(), QStringLiteral("interest_social_1"));
    QCOMPARE(tenth.type, InterestType::Social);
    QCOMPARE(tenth.text, QStringLiteral("Do social thing 1"));
    QCOMPARE(tenth.source.text(), QStringLiteral("own"));

    const OccupationInterests *scientists = catalogue.occupationInterests(QStringLiteral("15-2051.00"));
    QVERIFY(scientists);
    QCOMPARE(scientists->figures, (InterestFigures{2.5, 7, 3, 1, 2, 5.5}));
    QCOMPARE(scientists->source.text(), QStringLiteral("own"));

    const StatementId quiet(QStringLiteral("condition_quiet"));
    const WorkCondition *condition = catalogue.workCondition(quiet);
    QVERIFY(condition);
    QCOMPARE(condition->title, QStringLiteral("Quiet"));
    QCOMPARE(condition->statement, QStringLiteral("Work where it is quiet"));
    QCOMPARE(condition->explanation, QStringLiteral("Nobody talks."));
    QCOMPARE(catalogue.conditionOf(RoleId(QStringLiteral("r_engineer")), quiet), ConditionFrequency::Often);
    QCOMPARE(catalogue.conditionOf(RoleId(QStringLiteral("r_lead")), quiet), ConditionFrequency::Rarely);
    QVERIFY(!catalogue.conditionOf(RoleId(QStringLiteral("r_x")), quiet));
    QVERIFY(!catalogue.workCondition(tenth.id));
}

void TestInterestRules::aStatementWithoutATypeIsLeftOut()
{
    SmallPack pack;
    pack.put(Statements, QStringLiteral("/statements/0/type"), QStringLiteral("lazy"));
    const CatalogueReading reading = readingOf(pack);
    QCOMPARE(reading.mistakes.size(), size_t{1});
    QCOMPARE(reading.contents.interestStatements.size(), size_t{17});
    QCOMPARE(reading.contents.interestStatements[0].type, InterestType::Investigative);
}

void TestInterestRules::figuresThatAreNotWholeAreLeftOut_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("missing") << Gone;
    QTest::newRow("nought") << QJsonValue(0);
    QTest::newRow("eight") << QJsonValue(8);
    QTest::newRow("words") << text("much");
}

void TestInterestRules::figuresThatAreNotWholeAreLeftOut()
{
    QFETCH(QJsonValue, value);
    SmallPack pack;
    pack.put(Figures, QStringLiteral("/interests/0/figures/realistic"), value);
    const CatalogueReading reading = readingOf(pack);
    QCOMPARE(reading.mistakes.size(), size_t{1});
    QVERIFY(reading.contents.occupationInterests.empty());
}

void TestInterestRules::anUnknownFrequencyIsLeftOut()
{
    SmallPack pack;
    pack.put(Conditions, QStringLiteral("/conditions/0/roles/r_engineer"), QStringLiteral("always"));
    const CatalogueReading reading = readingOf(pack);
    QCOMPARE(reading.mistakes.size(), size_t{1});
    const WorkCondition &condition = reading.contents.workConditions.at(0);
    QCOMPARE(condition.roles.keys(), QList<RoleId>{RoleId(QStringLiteral("r_lead"))});
}

QTEST_GUILESS_MAIN(TestInterestRules)
#include "tst_interestrules.moc"
