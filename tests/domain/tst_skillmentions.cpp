// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/nearestrole.h"
#include "domain/skillmentions.h"

#include <QTest>

#include <algorithm>

using namespace Cairn;

namespace {

Skill skillOf(const char *id, const char *title, const char *aliases)
{
    Skill skill;
    skill.id = SkillId(QString::fromLatin1(id));
    skill.group = GroupId(QStringLiteral("any"));
    skill.title = QString::fromUtf8(title);
    skill.aliases = QString::fromUtf8(aliases).split(u'|', Qt::SkipEmptyParts);
    return skill;
}

Role roleOf(const char *id, const char *title, const char *others, const char *skills)
{
    Role role;
    role.id = RoleId(QString::fromLatin1(id));
    role.title = QString::fromUtf8(title);
    role.otherTitles = QString::fromUtf8(others).split(u'|', Qt::SkipEmptyParts);
    for (const QString &skill : QString::fromUtf8(skills).split(u' ')) {
        Requirement requirement;
        requirement.skill = SkillId(skill);
        requirement.weight = 5;
        role.requirements.push_back(requirement);
    }
    return role;
}

/** The names that need rules of their own. */
Catalogue skillsWithHardNames()
{
    CatalogueContents contents;
    contents.skills = {skillOf("python", "Python", "python developer"),
                       skillOf("r", "R", "R programming"),
                       skillOf("sql", "SQL", ""),
                       skillOf("java", "Java", ""),
                       skillOf("cpp", "C++", "c/c++|C++17"),
                       skillOf("scala", "Scala", ""),
                       skillOf("git", "Git and code review", "git"),
                       skillOf("docker", "Docker and containers", "docker"),
                       skillOf("spark", "Spark", "apache spark"),
                       skillOf("data_pipelines", "Data pipelines", "airflow|apache airflow"),
                       skillOf("bert", "BERT", ""),
                       skillOf("keras", "Keras", "tensorflow keras"),
                       skillOf("tensorflow", "TensorFlow", ""),
                       skillOf("scikit_learn", "scikit-learn", "sklearn"),
                       skillOf("ci_cd", "CI/CD", ""),
                       skillOf("dashboards", "Dashboards", ""),
                       skillOf("statistics", "Statistics", ""),
                       skillOf("web_apis", "Web APIs", "rest api"),
                       skillOf("distributed_training", "Distributed training", "ray train"),
                       skillOf("supervised_learning", "Supervised learning", ""),
                       skillOf("kubernetes", "Kubernetes", "k8s"),
                       skillOf("unsupervised_learning", "Unsupervised learning", ""),
                       skillOf("text_processing", "Text processing", "nlp"),
                       skillOf("data_visualisation", "Data visualisation", ""),
                       skillOf("optimisation", "Optimisation", "optimization")};
    contents.roles = {roleOf("data_engineer", "Data Engineer", "ETL developer", "sql spark data_pipelines"),
                      roleOf("ml_engineer", "Machine Learning Engineer", "ML engineer", "python scikit_learn docker"),
                      roleOf("nlp_engineer", "NLP Engineer", "", "text_processing bert python")};
    return Catalogue(std::move(contents));
}

/** "python must, r nice" */
QString inWords(const std::vector<SkillMention> &mentions, bool withStrength)
{
    static const QStringList strengths{QStringLiteral("must"), QStringLiteral("nice"), QStringLiteral("named")};
    QStringList words;
    for (const SkillMention &mention : mentions)
        words += withStrength ? mention.skill.text() + u' ' + strengths[static_cast<int>(mention.strength)]
                              : mention.skill.text();
    return words.join(QStringLiteral(", "));
}

} // namespace

/** Which skills a text names, where, and how strongly it asks for them. */
class TestSkillMentions final : public QObject
{
    Q_OBJECT

private slots:
    void namesAreFoundAndOrdinaryWordsAreNot_data();
    void namesAreFoundAndOrdinaryWordsAreNot();
    void wordsTellTheStrength_data();
    void wordsTellTheStrength();
    void mentionsStandWhereTheySay();
    void unknownTermsAreTechnologiesOnly();
    void titlesAndSkillsTellTheRole_data();
    void titlesAndSkillsTellTheRole();
    void ownNamesAreFoundAsTheyAreWritten_data();
    void ownNamesAreFoundAsTheyAreWritten();
    void ownNamesAreNoUnknownTerms();
    void anyTextIsReadWithoutHarm();
};

void TestSkillMentions::namesAreFoundAndOrdinaryWordsAreNot_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("skills");
    const auto row = [](const char *text, const char *skills) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(skills);
    };
    row("scikit learn, scikit-learn, sklearn, scikitlearn", "scikit_learn, scikit_learn, scikit_learn, scikit_learn");
    row("CI/CD, CI-CD, CI CD, ci/cd", "ci_cd, ci_cd, ci_cd, ci_cd");
    row("PYTHON's future", "python");
    row("Pythonic", "");
    row("dashboard for all, Dashboards", "dashboards, dashboards");
    row("data visualization", "data_visualisation");
    row("Machine-Learning-Kenntnisse", "supervised_learning");
    row("Python-Kenntnisse und SQL-Datenbanken", "python, sql");
    row("Pythonkenntnisse", "python");
    row("maschinellem Lernen", "supervised_learning");
    row("aprendizaje autom\u00e1tico y Estad\u00edstica", "supervised_learning, statistics");
    row("apprentissage automatique, statistiques", "supervised_learning, statistics");
    row("Verarbeitung nat\u00fcrlicher Sprache", "text_processing");
    row("supervised and unsupervised learning", "supervised_learning, unsupervised_learning");
    row("Python/SQL", "python, sql");
    row("TensorFlow/Keras", "tensorflow, keras");
    row("C++, C++17, C/C++", "cpp, cpp, cpp");
    row("C#, vitamin C, plan C, series C, C-level", "");
    row("R or Python", "r, python");
    row("Python/R", "python, r");
    row("SQL, R, Java", "sql, r, java");
    row("models in R", "r");
    row("R programming", "r");
    row("our R&D budget, R & D in Rome", "");
    row("e.g. R. Smith wrote it", "");
    row("Spark and SQL", "spark, sql");
    row("python, spark, sql", "python, spark, sql");
    row("we spark interest", "");
    row("Spark interest in others", "");
    row("Spark is our engine", "spark");
    row("excel at sales", "");
    row("Excel at what you do", "");
    row("reports in Excel", "dashboards");
    row("and the rest follows", "");
    row("Rest assured", "");
    row("services with REST", "web_apis");
    row("a ray of light", "");
    row("Ray Train", "distributed_training");
    row("go to market", "");
    row("Bert and Ernie", "");
    row("fine BERT models", "bert");
    row("SAS and SQL", "statistics, sql");
    row("the machine learning team", "");
    row("as a Machine Learning Engineer", "");
    row("process optimization", "");
    row("statistics and optimization", "statistics, optimisation");
    row("git, docker", "git, docker");
    row("JavaScript", "");
}

void TestSkillMentions::namesAreFoundAndOrdinaryWordsAreNot()
{
    QFETCH(QString, text);
    QFETCH(QString, skills);
    const Catalogue catalogue = skillsWithHardNames();
    QCOMPARE(inWords(SkillMentionFinder(catalogue).mentionsIn(text), false), skills);
}

void TestSkillMentions::wordsTellTheStrength_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("skills");
    const auto row = [](const char *text, const char *skills) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(skills);
    };
    row("Requirements\n- Python\nNice to have\n- Java", "python must, java nice");
    row("Requirements: Python\nBonus: Java", "python must, java nice");
    row("About us\nOur stack: Python", "python named");
    row("What you bring\n- Python\n- Java is a plus", "python must, java nice");
    row("What you'll do\n- write Python", "python named");
    row("Preferred qualifications\n* SQL", "sql nice");
    row("Dein Profil\n- Python\nW\u00fcnschenswert\n- SQL", "python must, sql nice");
    row("Anforderungen:\nPython\nVon Vorteil:\nSQL", "python must, sql nice");
    row("Das bringst du mit\nPython, idealerweise SQL", "python must, sql nice");
    row("Requisitos\n- Python\nDeseable\n- SQL", "python must, sql nice");
    row("Requisitos\n- Python\nSe valorar\u00e1\n- SQL", "python must, sql nice");
    row("Profil recherch\u00e9\n- Python\nUn plus\n- SQL", "python must, sql nice");
    row("Comp\u00e9tences requises\n- Python\nSerait un plus\n- SQL", "python must, sql nice");
    row("You must know Python, and Docker is a plus.", "python must, docker nice");
    row("Python is required; ideally you also know SQL.", "python must, sql nice");
    row("You have experience with Python and SQL.", "python must, sql must");
    row("Python, Java and SQL would be a plus.", "python nice, java nice, sql nice");
    row("You know Python (Java is a plus).", "python must, java nice");
    row("Python erforderlich, SQL w\u00fcnschenswert", "python must, sql nice");
    row("Python es imprescindible, SQL es valorable.", "python must, sql nice");
    row("Python est requis, SQL serait appr\u00e9ci\u00e9.", "python must, sql nice");
    row("You have Python. No experience with Java needed.", "python must");
    row("Python is required but Java is not required.", "python must");
    row("Java is not required but a plus.", "java nice");
    row("Du hast Python, kein Java n\u00f6tig.", "python must");
    row("No se requiere Java. Buscamos Python.", "python must");
    row("Java n'est pas n\u00e9cessaire.", "");
    row("We work with Python every day.", "python named");
    row("What we offer\n- a Python course, which is a must", "python named");
    row("Not required\n- Java\nRequirements\n- Python", "python must");
    row("NICHT N\u00d6TIG\n- Java\nMUSS\n- Python\nKANN\n- SQL", "python must, sql nice");
    row("Essential\tPython\nDesirable\tSQL\nNot needed\tJava", "python must, sql nice");
    row("2. Requisitos.\na) Python\n3. M\u00e9ritos.\nSQL", "python must, sql nice");
    row("Suma puntos conocer Docker.", "docker nice");
    row("Python, Docker seraient des atouts.", "python nice, docker nice");
    row("Requirements\n- Python\n\nIn the first six months you will move our old Java to a new home.",
        "python must, java named");
    row("Contract\nSpark jobs in Scala, no Python needed. We keep Java alive.", "spark must, scala must, java named");
}

void TestSkillMentions::wordsTellTheStrength()
{
    QFETCH(QString, text);
    QFETCH(QString, skills);
    const Catalogue catalogue = skillsWithHardNames();
    QCOMPARE(inWords(SkillMentionFinder(catalogue).mentionsIn(text), true), skills);
}

void TestSkillMentions::mentionsStandWhereTheySay()
{
    const QString text = QString::fromUtf8(
        "\u00dcber \U0001F680 Python\u2019s K\u00fcche: Estadi\u0301stica und Scikit\u2011Learn, C++.");
    qsizetype last = 0;
    const std::vector<SkillMention> mentions = SkillMentionFinder(skillsWithHardNames()).mentionsIn(text);
    QCOMPARE(inWords(mentions, false), QStringLiteral("python, statistics, scikit_learn, cpp"));
    for (const SkillMention &mention : mentions) {
        QCOMPARE(text.mid(mention.at, mention.length), mention.matched);
        QVERIFY(mention.at >= last);
        last = mention.at + mention.length;
    }
}

void TestSkillMentions::unknownTermsAreTechnologiesOnly()
{
    const SkillMentionFinder finder(skillsWithHardNames());
    const QStringList terms = finder.unknownTermsIn(QStringLiteral(
        "About us\nAcmeSoft GmbH in Berlin\nRequirements\n- Python, LangSmith and Quarkus\n- Strong English, a BSc\n"
        "- LangSmith again, F# or Node4J\n- Based in Paris"));
    QCOMPARE(terms.value(0), QStringLiteral("LangSmith"));
    for (const char *term : {"Quarkus", "F#", "Node4J"})
        QVERIFY2(terms.contains(QString::fromLatin1(term)), qPrintable(terms.join(u'|')));
    for (const char *term : {"Python", "AcmeSoft", "GmbH", "English", "BSc", "Strong", "Paris", "Berlin"})
        QVERIFY2(!terms.contains(QString::fromLatin1(term)), term);
    QString many = QStringLiteral("Requirements\n");
    for (int number = 0; number < 50; ++number)
        many += QStringLiteral("- Xy%1z\n").arg(number);
    QCOMPARE(finder.unknownTermsIn(many).size(), 30);
}

void TestSkillMentions::titlesAndSkillsTellTheRole_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("role");
    const auto row = [](const char *text, const char *role) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(role);
    };
    row("Senior Data Engineer\nPython, BERT", "data_engineer");
    row("ETL Developer (m/f/d)", "data_engineer");
    row("Dateningenieurin gesucht", "data_engineer");
    row("Ingeniero de datos", "data_engineer");
    row("Ing\u00e9nieure TAL", "nlp_engineer");
    row("ML Engineer\nyou work with our Data Engineer", "ml_engineer");
    row("You know SQL, Spark and Airflow", "data_engineer");
    row("You know scikit-learn, Python and Docker", "ml_engineer");
    row("Entwickler (m/w/d) im Bereich Sprachverarbeitung", "nlp_engineer");
    row("Software developer, natural language systems\nSQL, Spark", "nlp_engineer");
    row("Data Engineer for natural language\nyou develop software", "data_engineer");
    row("Baker\nFlour and water", "");
}

void TestSkillMentions::titlesAndSkillsTellTheRole()
{
    QFETCH(QString, text);
    QFETCH(QString, role);
    const Catalogue catalogue = skillsWithHardNames();
    const std::vector<NearRole> near = nearestRoles(text, SkillMentionFinder(catalogue).mentionsIn(text), catalogue);
    QCOMPARE(near.empty() ? QString() : near.front().role.text(), role);
    for (size_t at = 0; at < near.size(); ++at)
        QVERIFY(near[at].percent >= 0 && near[at].percent <= 100
                && (at == 0 || near[at].percent <= near[at - 1].percent));
}

void TestSkillMentions::ownNamesAreFoundAsTheyAreWritten_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("skills");
    const auto row = [](const char *name, const char *text, const char *skills) {
        QTest::addRow("%s in: %s", name, text)
            << QString::fromUtf8(name) << QString::fromUtf8(text) << QString::fromUtf8(skills);
    };
    row("Snakecharming", "we love snakecharming, SNAKECHARMING", "docker, docker");
    row("Snakecharming", "snakecharmings and snakecharmingerfahrung", "");
    row("Snakecharming", "snake charming", "");
    row("big tent", "a Big Tent, a big-tent; big, tent", "docker, docker");
    row("big tent", "big tents", "");
    row("TF", "TF and tf, Tf", "docker");
    row("Go", "we go far with Go", "docker");
    row("dbt", "DBT or dbt", "docker, docker");     // no capital: any spelling
    row("C", "C, c, C++ and C#", "docker, cpp");    // C++ is another word
    row("Rust", "rust and Rust", "docker, docker"); // four letters
    row("Python", "Python", "docker");              // as long as the catalogue's name: one's own goes first
    row("learn", "scikit-learn", "scikit_learn");   // the longer name goes first
    row("scikit learn stack", "the scikit-learn stack", "docker");
    row("!?", "!?", ""); // no word
    row("Übung", "übung, ÜBUNG, Ubung", "docker, docker");
}

void TestSkillMentions::ownNamesAreFoundAsTheyAreWritten()
{
    QFETCH(QString, name);
    QFETCH(QString, text);
    QFETCH(QString, skills);
    const SkillMentionFinder finder(skillsWithHardNames(), {{name, SkillId(QStringLiteral("docker"))}});
    const std::vector<SkillMention> mentions = finder.mentionsIn(text);
    QCOMPARE(inWords(mentions, false), skills);
    for (const SkillMention &mention : mentions)
        QCOMPARE(text.mid(mention.at, mention.length), mention.matched);
    // A name of nothing is none.
    const SkillMentionFinder ofNone(skillsWithHardNames(), {{name, SkillId()}});
    QCOMPARE(inWords(ofNone.mentionsIn(text), true),
             inWords(SkillMentionFinder(skillsWithHardNames()).mentionsIn(text), true));
}

void TestSkillMentions::ownNamesAreNoUnknownTerms()
{
    const QString text = QStringLiteral("Requirements:\n- Experience with FooBarDB\n");
    QVERIFY(SkillMentionFinder(skillsWithHardNames()).unknownTermsIn(text).contains(QStringLiteral("FooBarDB")));
    const SkillMentionFinder finder(skillsWithHardNames(),
                                    {{QStringLiteral("foobardb"), SkillId(QStringLiteral("sql"))}});
    QVERIFY(!finder.unknownTermsIn(text).contains(QStringLiteral("FooBarDB")));
    QCOMPARE(inWords(finder.mentionsIn(text), true), QStringLiteral("sql must"));
}

void TestSkillMentions::anyTextIsReadWithoutHarm()
{
    const SkillMentionFinder finder(skillsWithHardNames());
    const QStringList texts{QString(),
                            QStringLiteral("\n\n \n"),
                            QStringLiteral("R"),
                            QStringLiteral("((((R"),
                            QStringLiteral(":\n:\n-"),
                            QString(5000, u'('),
                            QString(5000, u'a'),
                            QStringLiteral("Python, ").repeated(2000),
                            QString(QChar(0xD83D)) + u'R'};
    for (const QString &text : texts) {
        for (const SkillMention &mention : finder.mentionsIn(text))
            QCOMPARE(text.mid(mention.at, mention.length), mention.matched);
        QVERIFY(finder.unknownTermsIn(text).size() <= 30);
    }
}

QTEST_GUILESS_MAIN(TestSkillMentions)

#include "tst_skillmentions.moc"
