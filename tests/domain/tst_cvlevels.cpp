// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cvlevels.h"

#include "domain/catalogue.h"
#include "domain/cvmonths.h"
#include "domain/skillmentions.h"
#include "domain/textwords.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace Cairn;

namespace {

const QDate Today(2026, 11, 21);

Catalogue catalogueOfCvs()
{
    CatalogueContents contents;
    const auto add = [&contents](const char *id, const char *title, const char *aliases = "") {
        Skill skill;
        skill.id = SkillId(QString::fromLatin1(id));
        skill.group = GroupId(QStringLiteral("any"));
        skill.title = QString::fromUtf8(title);
        skill.aliases = QString::fromUtf8(aliases).split(u'|', Qt::SkipEmptyParts);
        contents.skills.push_back(skill);
    };
    for (const char *name : {"Python", "SQL", "Java", "Scala", "Docker", "Kubernetes", "Git", "Linux", "PyTorch",
                             "TensorFlow", "Rust", "Hadoop", "PostgreSQL", "JavaScript", "Jenkins", "Airflow", "AWS"})
        add(QByteArray(name).toLower().constData(), name);
    add("cpp", "C++");
    add("spark", "Spark", "apache spark");
    add("power_bi", "Power BI");
    add("scikit_learn", "scikit-learn");
    add("statistics", "Statistics", "Statistik|statistiques|estad\u00edstica");
    add("supervised_learning", "Supervised learning", "machine learning");
    return Catalogue(std::move(contents));
}

QString inWords(const std::vector<CvLevel> &levels)
{
    QStringList words;
    for (const CvLevel &level : levels)
        words += QStringLiteral("%1 %2").arg(level.skill.text()).arg(toNumber(level.suggested));
    return words.join(QStringLiteral(", "));
}

/** The CVs beside this test: each with its labels in a file of the same name. */
QString textOf(const QString &name)
{
    QFile file(QStringLiteral(CAIRN_SOURCE_DIR "/tests/domain/cvs/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

const QStringList Cvs{QStringLiteral("en-clinic"), QStringLiteral("en-backend"), QStringLiteral("en-plain"),
                      QStringLiteral("de-daten"),  QStringLiteral("es-datos"),   QStringLiteral("fr-donnees")};

} // namespace

/** Which levels a CV suggests, and why. */
class TestCvLevels final : public QObject
{
    Q_OBJECT

private slots:
    void wordsTellTheLevel_data();
    void wordsTellTheLevel();
    void timesAreRead_data();
    void timesAreRead();
    void wholeCvsAreReadAsLabelled_data();
    void wholeCvsAreReadAsLabelled();
    void reasonsAreToldWithTheirPlace();
    void onlySeveralEntriesOfTwoYearsMakePractitioner();
    void theSameTimeCountsOnce();
    void placesStandWhereTheySay();
    void longSentencesAreCutAroundTheName();
    void orderOfSectionsDoesNotMatter();
    void everySkillThatIsNotDeniedIsSuggestedOnce();
    void nothingIsEverExpert();
    void anyTextIsReadWithoutHarm();

private:
    std::vector<CvLevel> read(const QString &text) const { return cvLevels(text, m_finder, Today); }

    const Catalogue m_catalogue = catalogueOfCvs();
    const SkillMentionFinder m_finder{m_catalogue};
};

void TestCvLevels::wordsTellTheLevel_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("levels");
    const auto row = [](const char *text, const char *levels) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(levels);
    };
    row("", "");
    row("Skills: Python, SQL", "python 1, sql 1");
    row("Skills\nAdvanced: Python, SQL\nBasic: Java, Scala", "java 1, python 3, scala 1, sql 3");
    row("Skills\nPython (advanced), SQL (basic), Java", "java 1, python 3, sql 1");
    row("Skills\nAdvanced Python, SQL", "python 3, sql 1");
    row("Skills\nExpert in Python and SQL, familiar with Git", "git 1, python 3, sql 3");
    row("Skills\nAdvanced\nPython\nSQL\n\nBasic\nJava", "java 1, python 3, sql 3");
    row("Python: expert", "python 3");
    row("Proficient in Java and SQL", "java 2, sql 2");
    row("Our domain expert in Python helped", "python 1");
    row("Advanced analytics in Python", "python 1");
    row("Education\nAdvanced Statistics, Bristol", "statistics 1");
    row("I built models in Python", "python 2");
    row("Deployed with Docker, maintained PostgreSQL", "docker 2, postgresql 2");
    row("I want to learn Rust and Kubernetes", "");
    row("I know Python and want to learn Rust", "python 1");
    row("Rust (want to learn), Python", "python 1");
    row("Keen to apply Python", "python 1");
    row("No experience with Kubernetes, but I have used Docker", "docker 2");
    row("Never used Spark", "");
    row("Learning goals\nRust, Spark", "");
    row("I want to learn SQL.\n\nSkills\nSQL", "sql 1");
    row("Projects\n- Search engine in Java", "java 2");
    row("Experience\n2019 \u2013 2020 Analyst\n- SQL and Python every day", "python 2, sql 2");
    row("Experience\n2019 \u2013 2020 Analyst\n- First steps in Python", "python 1");
    row("Education\n2019 \u2013 2022 BSc, Python and SQL", "python 1, sql 1");
    // German
    row("Kenntnisse\nSehr gute Kenntnisse in Python und SQL", "python 3, sql 3");
    row("Kenntnisse\nGrundkenntnisse: Java, Scala", "java 1, scala 1");
    row("Java-Grundkenntnisse, Python (fortgeschritten)", "java 1, python 3");
    row("Gute Kenntnisse in Docker", "docker 2");
    row("Modelle in Python entwickelt", "python 2");
    row("Aufbau von Datenbanken mit PostgreSQL", "postgresql 2");
    row("Ich m\u00f6chte Rust lernen", "");
    row("Ich m\u00f6chte mich in Kubernetes einarbeiten", "");
    row("Keine Erfahrung mit Spark, aber Hadoop eingesetzt", "hadoop 2");
    row("Mit Docker noch nicht gearbeitet", "");
    // Spanish
    row("Nivel avanzado de Python y SQL", "python 3, sql 3");
    row("Java (b\u00e1sico), nociones de Scala", "java 1, scala 1");
    row("Python avanzado, Git b\u00e1sico", "git 1, python 3");
    row("Dominio de Python", "python 3");
    row("Desarroll\u00e9 modelos en Python", "python 2");
    row("Me gustar\u00eda aprender Rust", "");
    row("Sin experiencia en Scala", "");
    row("Buen nivel de SQL", "sql 2");
    // French
    row("Ma\u00eetrise de Python et de SQL", "python 3, sql 3");
    row("Notions de Java, Scala", "java 1, scala 1");
    row("Bonne ma\u00eetrise de Docker", "docker 2");
    row("Con\u00e7u des applications en JavaScript", "javascript 2");
    row("Mise en place de pipelines avec Airflow", "airflow 2");
    row("Je souhaite apprendre Kubernetes et Rust", "");
    row("Pas d'exp\u00e9rience avec Spark", "");
}

void TestCvLevels::wordsTellTheLevel()
{
    QFETCH(QString, text);
    QTEST(inWords(read(text)), "levels");
}

void TestCvLevels::timesAreRead_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("months"); // -1: none
    const auto row = [](const char *line, int months) { QTest::newRow(line) << QString::fromUtf8(line) << months; };
    row("no time", -1);
    row("+44 20 7946 0000", -1);
    row("2021 \u2013 2024", 36);
    row("2021-24", 36);
    row("2021", 0);
    row("03/2021 - 05/2021", 3);
    row("March 2020 to April 2021", 14);
    row("Jan 2026 \u2013 present", 10);
    row("2021-03 \u2013 2021-12", 10);
    row("since 2025", 16);
    row("seit 01/2026", 10);
    row("desde enero de 2026", 10);
    row("depuis janvier 2026", 10);
    row("10/2017 \u2013 heute", 109);
    row("2025 \u2013 actualidad", 16);
    row("de 2019 \u00e0 2022", 36);
    row("2020 bis 2021", 12);
    row("ao\u00fbt 2020 \u2013 sept. 2020", 2);
    row("M\u00e4rz 2020 \u2013 Dezember 2020", 10);
    row("2025 \u2013 2030", 16); // what is to come is not counted
    row("2030 \u2013 2034", 0);
    row("2024 \u2013 2021", 0);
}

void TestCvLevels::timesAreRead()
{
    QFETCH(QString, line);
    const std::optional<CvMonths> months = cvMonthsIn(foldedInPlace(line), Today);
    QTEST(months ? months->length() : -1, "months");
}

void TestCvLevels::wholeCvsAreReadAsLabelled_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : Cvs)
        QTest::newRow(qPrintable(name)) << name;
}

void TestCvLevels::wholeCvsAreReadAsLabelled()
{
    QFETCH(QString, name);
    const QString text = textOf(name + QStringLiteral(".txt"));
    const QString labels = textOf(name + QStringLiteral(".levels"));
    QVERIFY(!text.isEmpty() && !labels.isEmpty());
    QCOMPARE(inWords(read(text)), labels.trimmed().replace(u'\n', QStringLiteral(", ")));
}

void TestCvLevels::reasonsAreToldWithTheirPlace()
{
    const auto one = [this](const char *text) { return read(QString::fromUtf8(text)).at(0); };
    QCOMPARE(one("Python").reason, CvLevel::Reason::Named);
    QCOMPARE(one("basic Python").reason, CvLevel::Reason::SaysBasic);
    QCOMPARE(one("good knowledge of Python").reason, CvLevel::Reason::SaysGood);
    QCOMPARE(one("built with Python").reason, CvLevel::Reason::InWork);
    QCOMPARE(one("advanced Python").reason, CvLevel::Reason::SaysAdvanced);
    const CvLevel level = one("Python, SQL.\nI like tea. I built tools with  Python 3\nfor tests. The end.");
    QCOMPARE(level.reason, CvLevel::Reason::InWork);
    QCOMPARE(level.places, 2);
    QCOMPARE(level.snippet, QStringLiteral("I built tools with  Python 3"));
    QCOMPARE(codeOf(CvLevel::Reason::SeveralYears), QStringLiteral("several_years"));
}

void TestCvLevels::onlySeveralEntriesOfTwoYearsMakePractitioner()
{
    const QString two = QStringLiteral("Experience\n%1 A\n- Python\n%2 B\n- Python\n");
    const auto levelWith = [&](const char *first, const char *second) {
        return read(two.arg(QString::fromLatin1(first), QString::fromLatin1(second))).at(0);
    };
    const CvLevel several = levelWith("01/2020 - 12/2020", "01/2021 - 12/2021");
    QCOMPARE(several.suggested, Level::Practitioner);
    QCOMPARE(several.entries, 2);
    QCOMPARE(several.months, 24);
    QCOMPARE(levelWith("01/2020 - 12/2020", "01/2021 - 11/2021").suggested, Level::Working);
    const QString single = QStringLiteral("Experience\n2010 - 2020 A\n- Python\n- Python again\n");
    QCOMPARE(read(single).at(0).suggested, Level::Working);
    const QString studied = QStringLiteral("Education\n2010 - 2013 A\n- Python\n2013 - 2016 B\n- Python\n");
    QCOMPARE(read(studied).at(0).suggested, Level::Awareness);
}

void TestCvLevels::theSameTimeCountsOnce()
{
    const CvLevel level =
        read(QStringLiteral("Experience\n01/2020 - 12/2020 A\n- SQL\n03/2020 - 06/2021 B\n- SQL\n")).at(0);
    QCOMPARE(level.months, 18);
    QCOMPARE(level.suggested, Level::Working);
}

void TestCvLevels::placesStandWhereTheySay()
{
    for (const QString &name : Cvs) {
        const QString text = textOf(name + QStringLiteral(".txt"));
        const std::vector<CvLevel> levels = read(text);
        QVERIFY(levels.size() > 5);
        for (const CvLevel &level : levels) {
            QCOMPARE(text.mid(level.at, level.length), level.matched);
            QCOMPARE(level.snippet.mid(level.snippetAt, level.length).simplified(), level.matched.simplified());
            QVERIFY(!level.snippet.contains(u'\n'));
            QVERIFY(level.places > 0);
        }
    }
}

void TestCvLevels::longSentencesAreCutAroundTheName()
{
    const QString words = QStringLiteral("very long words ").repeated(60);
    const CvLevel level = read(words + QStringLiteral("Python ") + words).at(0);
    QVERIFY(level.snippet.size() <= 220);
    QCOMPARE(level.snippet.mid(level.snippetAt, level.length), QStringLiteral("Python"));
    QVERIFY(level.snippet.startsWith(QStringLiteral("very")) || level.snippet.startsWith(QStringLiteral("long"))
            || level.snippet.startsWith(QStringLiteral("words")));
}

void TestCvLevels::orderOfSectionsDoesNotMatter()
{
    QStringList sections{
        QStringLiteral(
            "Experience\n2019 - 2021 Analyst\n- Python reports\n2021 - 2023 Engineer\n- Python and Docker\n"),
        QStringLiteral("Skills\nAdvanced: SQL\nBasic: Java, Docker\nGit, Linux\n"),
        QStringLiteral("Education\n2016 - 2019 BSc Statistics\n"), QStringLiteral("Learning goals\nRust, Git\n"),
        QStringLiteral("Projects\n- Search in Java\n- Scala (2020)\n")};
    std::sort(sections.begin(), sections.end());
    const auto told = [this](const QString &text) {
        QStringList words;
        for (const CvLevel &level : read(text))
            words += QStringLiteral("%1 %2 %3 %4 %5")
                         .arg(level.skill.text(), codeOf(level.reason))
                         .arg(level.places)
                         .arg(level.entries)
                         .arg(level.months);
        return words.join(u'\n');
    };
    const QString usual = told(sections.join(u'\n'));
    QVERIFY(usual.contains(QStringLiteral("python several_years")));
    QVERIFY(usual.contains(QStringLiteral("docker says_basic")));
    while (std::next_permutation(sections.begin(), sections.end()))
        QCOMPARE(told(sections.join(u'\n')), usual);
}

void TestCvLevels::everySkillThatIsNotDeniedIsSuggestedOnce()
{
    const QStringList wished{QStringLiteral("Rust"), QStringLiteral("Kubernetes"), QStringLiteral("Spark")};
    const QStringList known{QStringLiteral("Python"), QStringLiteral("SQL"), QStringLiteral("Git")};
    for (const QString &line : {QStringLiteral("I want to learn %1."), QStringLiteral("Ich m\u00f6chte %1 lernen."),
                                QStringLiteral("Quiero aprender %1."), QStringLiteral("Je veux apprendre %1."),
                                QStringLiteral("No experience with %1.")}) {
        QStringList text{QStringLiteral("Skills")};
        for (qsizetype at = 0; at < known.size(); ++at)
            text << known[at] + u'.' << line.arg(wished[at]) << known[at] + u'.';
        const std::vector<CvLevel> levels = read(text.join(u'\n'));
        QCOMPARE(inWords(levels), QStringLiteral("git 1, python 1, sql 1"));
        QVERIFY(std::all_of(levels.begin(), levels.end(), [](const CvLevel &level) { return level.places == 2; }));
    }
}

void TestCvLevels::nothingIsEverExpert()
{
    const QString text =
        QStringLiteral("Skills\nExpert in Python, mastery of SQL, advanced expert Java\n\nExperience\n"
                       "1990 - 2026 Expert\n- Built Python, SQL, Java\n1991 - 2025 Expert\n- Python\n");
    for (const CvLevel &level : read(text))
        QVERIFY(level.suggested <= Level::Practitioner);
    QCOMPARE(read(text).size(), size_t{3});
}

void TestCvLevels::anyTextIsReadWithoutHarm()
{
    const QStringList pieces{QStringLiteral("Python"),
                             QStringLiteral("\n"),
                             QStringLiteral("Skills:"),
                             QStringLiteral("("),
                             QStringLiteral(")"),
                             QStringLiteral("2020 - "),
                             QStringLiteral("2021"),
                             QStringLiteral("- "),
                             QStringLiteral("basic "),
                             QStringLiteral("want to learn "),
                             QStringLiteral("\U0001F600"),
                             QStringLiteral(". "),
                             QStringLiteral("Experience\n"),
                             QStringLiteral("\u0301"),
                             QStringLiteral("\n\n"),
                             QStringLiteral("SQL, ")};
    quint32 seed = 7;
    for (int round = 0; round < 300; ++round) {
        QString text;
        for (int at = 0; at < 40; ++at) {
            seed = seed * 1664525U + 1013904223U;
            text += pieces[static_cast<qsizetype>((seed >> 16) % static_cast<quint32>(pieces.size()))];
        }
        const std::vector<CvLevel> levels = read(text);
        QCOMPARE(read(text), levels);
        for (const CvLevel &level : levels) {
            QCOMPARE(text.mid(level.at, level.length), level.matched);
            QVERIFY(level.suggested >= Level::Awareness && level.suggested <= Level::Practitioner);
            QVERIFY(level.snippetAt >= 0 && level.snippetAt + level.length <= level.snippet.size());
        }
    }
}

QTEST_GUILESS_MAIN(TestCvLevels)
#include "tst_cvlevels.moc"
