// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogueindex.h"
#include "catalogue/cataloguereader.h"
#include "catalogue/foldedtext.h"
#include "catalogue/smallslips.h"
#include "domain/catalogue.h"

#include <QRandomGenerator>
#include <QtTest>

#include <algorithm>
#include <limits>

using namespace Cairn;

namespace {

QStringList idsOf(const std::vector<Found> &found)
{
    QStringList ids;
    for (const Found &one : found)
        ids.append(one.id);
    return ids;
}

/** The textbook's full table of optimal string alignment, as an independent opinion. */
int slipsByTheBook(const QString &a, const QString &b)
{
    std::vector<std::vector<int>> table(static_cast<size_t>(a.size() + 1),
                                        std::vector<int>(static_cast<size_t>(b.size() + 1)));
    for (size_t i = 0; i < table.size(); ++i) {
        for (size_t j = 0; j < table[i].size(); ++j) {
            if (i == 0 || j == 0) {
                table[i][j] = static_cast<int>(i + j);
                continue;
            }
            const auto letter = [](const QString &word, size_t at) { return word.at(static_cast<qsizetype>(at)); };
            const int wrong = letter(a, i - 1) == letter(b, j - 1) ? 0 : 1;
            table[i][j] = std::min({table[i - 1][j] + 1, table[i][j - 1] + 1, table[i - 1][j - 1] + wrong});
            if (i > 1 && j > 1 && letter(a, i - 1) == letter(b, j - 2) && letter(a, i - 2) == letter(b, j - 1))
                table[i][j] = std::min(table[i][j], table[i - 2][j - 2] + 1);
        }
    }
    return table.back().back();
}

} // namespace

class TestCatalogueIndex final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void textIsFolded_data();
    void textIsFolded();
    void slipsAreCountedAsInTheBook();
    void aNameArrives_data();
    void aNameArrives();
    void aNameArrivesWithASeniorityBesideIt_data();
    void aNameArrivesWithASeniorityBesideIt();
    void aSeniorityAloneLeadsNowhere_data();
    void aSeniorityAloneLeadsNowhere();
    void aNameWithTheSeniorityWinsOverOneWithout();
    void providersAreFoundAfterEverythingElse();
    void providersPushNoRoleAndNoSkillDown();
    void aTrapLeadsNowhere_data();
    void aTrapLeadsNowhere();
    void singleLettersAreOnlyWholeNames();
    void nothingIsFoundForNothing();
    void atMostSoManyAreFoundAndEachOnce();
    void betterNamesComeFirst();
    void rolesComeBeforeSkillsAndResourcesLast();
    void slipsAreForgivenByLength();
    void everyShippedNameFindsItsOwnFirst();
    void everyShippedNameIsFoundWhileItIsTyped();
    void everyLongShippedNameIsFoundWithOneSlip();
    void aPastedPageIsAnsweredToo();

private:
    Catalogue m_shipped;
    std::unique_ptr<CatalogueIndex> m_index;
};

void TestCatalogueIndex::initTestCase()
{
    m_shipped = Catalogue(CatalogueReader::read(CatalogueReader::shippedFolder()).contents);
    m_index = std::make_unique<CatalogueIndex>(m_shipped);
}

void TestCatalogueIndex::textIsFolded_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    const auto row = [](const char *text, const char *folded) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(folded);
    };
    row("Python", "python");
    row("  Machine   Learning ", "machine learning");
    row("CI/CD", "ci cd");
    row("scikit-learn", "scikit learn");
    row("snake_case", "snake case");
    row("Zürich", "zurich");
    row("Zu\u0308rich", "zurich");
    row("Straße", "strasse");
    row("STRASSE", "strasse");
    row("Łódź", "lodz");
    row("Ærø", "aero");
    row("C++", "c++");
    row("C#", "c#");
    row("Weights & Biases", "weights and biases");
    row("A&B", "a and b");
    row("people’s", "peoples");
    row("AWS (SageMaker)", "aws sagemaker");
    row("ｆｕｌｌ", "full");
    row("ﬁne", "fine");
    row("soft\u00ADhyphen", "softhyphen");
    row("İstanbul", "istanbul");
    row("数据", "数据");
    row("---", "");
    row("", "");
}

void TestCatalogueIndex::textIsFolded()
{
    QFETCH(QString, text);
    QFETCH(QString, folded);
    QCOMPARE(foldedText(text), folded);
    QCOMPARE(foldedText(foldedText(text)), folded);
}

void TestCatalogueIndex::slipsAreCountedAsInTheBook()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 20'000; ++round) {
        const auto word = [&random] {
            QString letters;
            for (int left = random.bounded(9); left > 0; --left)
                letters += QChar(u'a' + random.bounded(3));
            return letters;
        };
        const QString a = word();
        const QString b = word();
        const int right = slipsByTheBook(a, b);
        for (int most = 0; most <= 3; ++most)
            QCOMPARE(slipsBetween(a, b, most), std::min(right, most + 1));
    }
}

void TestCatalogueIndex::aNameArrives_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("amongFirst"); ///< any of them as the first answer
    const auto row = [](const char *text, const QStringList &ids) {
        QTest::newRow(text) << QString::fromUtf8(text) << ids;
    };
    const auto one = [](const char *id) { return QStringList{QString::fromLatin1(id)}; };
    row("applied scientist", one("research_scientist"));
    row("Applied Scientist", one("research_scientist"));
    row("k8s", one("kubernetes"));
    row("sklearn", one("scikit_learn"));
    row("scikitlearn", one("scikit_learn"));
    row("scikit learn", one("scikit_learn"));
    row("natural language procesing", {QStringLiteral("nlp_engineer"), QStringLiteral("text_processing")});
    row("machine lerning engineer", one("ml_engineer"));
    row("ML engineer", one("ml_engineer"));
    row("kubernets", one("kubernetes"));
    row("pyton", one("python"));
    row("PYTHON", one("python"));
    row("R", one("r"));
    row("r", one("r"));
    row("c++", one("cpp"));
    row("optimization", one("optimisation"));
    row("optimisation", one("optimisation"));
    row("data visualization", one("data_visualisation"));
    row("prompt engineer", one("ai_engineer"));
    row("prompt engineering", one("prompt_design"));
    row("statistician", one("data_scientist"));
    row("big data engineer", one("data_engineer"));
    row("BI developer", one("data_engineer"));
    row("computational linguist", one("nlp_engineer"));
    row("ML platform engineer", one("mlops_engineer"));
    row("tensor flow", one("tensorflow"));
    row("tensorfolw", one("tensorflow"));
    row("ci cd", one("ci_cd"));
    row("MLS-C01", one("aws_mls_c01"));
    row("weights & biases", one("experiment_tracking"));
    row("xgboost", one("gradient_boosting"));
    row("Pythón", one("python"));
    row("DÁTA  Scíentist", one("data_scientist"));
    row("llm engineer", one("ai_engineer"));
    row("LLM Engineer", one("ai_engineer"));
    row("GenAI engineer", one("generative_ai_engineer"));
    row("edge ai", {QStringLiteral("edge_deployment"), QStringLiteral("edge_ai_engineer")});
    row("edge ai engineer", one("edge_ai_engineer"));
    row("ros", {QStringLiteral("robot_software"), QStringLiteral("robotics_ai_engineer")});
    row("ROS developer", one("robotics_ai_engineer"));
    row("self-driving", one("autonomous_systems_engineer"));
    row("AI ethicist", one("responsible_ai_specialist"));
}

void TestCatalogueIndex::aNameArrives()
{
    QFETCH(QString, text);
    QFETCH(QStringList, amongFirst);
    const std::vector<Found> found = m_index->find(text, 10);
    QVERIFY(!found.empty());
    QVERIFY2(amongFirst.contains(found.front().id), qPrintable(found.front().id));
}

void TestCatalogueIndex::aNameArrivesWithASeniorityBesideIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("role");
    const auto row = [](const char *text, const char *role) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(role);
    };
    row("junior data scientist", "data_scientist");
    row("Data Scientist (Junior)", "data_scientist");
    row("jr. data scientist", "data_scientist");
    row("data science intern", "data_scientist");
    row("data science internship", "data_scientist");
    row("entry-level data analyst", "data_scientist");
    row("entry level NLP engineer", "nlp_engineer");
    row("mid-level MLOps engineer", "mlops_engineer");
    row("senior ml engineer", "ml_engineer");
    row("Sr. Machine Learning Engineer", "ml_engineer");
    row("principal ML engineer", "ml_engineer");
    row("staff machine learning engineer", "ml_engineer");
    row("machine learning engineer, trainee", "ml_engineer");
    row("lead AI engineer", "ai_engineer");
    row("graduate data engineer", "data_engineer");
    row("Werkstudent Data Engineer", "data_engineer");
    row("working student computer vision engineer", "computer_vision_engineer");
    row("apprentice AI engineer", "ai_engineer");
    row("senior machine lerning enginer", "ml_engineer");
    // Where the seniority is part of a name, that name comes first.
    row("lead data scientist", "lead_data_scientist");
    row("Lead Data Scientists", "lead_data_scientist");
    row("staff data scientist", "lead_data_scientist");
    row("principal data scientist", "lead_data_scientist");
    row("chief AI officer", "chief_ai_officer");
}

void TestCatalogueIndex::aNameArrivesWithASeniorityBesideIt()
{
    QFETCH(QString, text);
    QFETCH(QString, role);
    const std::vector<Found> found = m_index->find(text, 10);
    QVERIFY(!found.empty());
    QCOMPARE(found.front().kind, FoundKind::Role);
    QCOMPARE(found.front().id, role);
}

void TestCatalogueIndex::aSeniorityAloneLeadsNowhere_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"junior", "Junior", "jr", "senior", "trainee", "graduate", "working student",
                             "Werkstudent", "internship", "senior junior", "data entry"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestCatalogueIndex::aSeniorityAloneLeadsNowhere()
{
    QFETCH(QString, text);
    QCOMPARE(idsOf(m_index->find(text, 10)), QStringList());
}

void TestCatalogueIndex::aNameWithTheSeniorityWinsOverOneWithout()
{
    CatalogueContents contents;
    for (const char *title : {"Stone mason", "Lead mason", "Stone carver"}) {
        Role role;
        role.id = RoleId(QString::fromLatin1(title));
        role.title = QString::fromLatin1(title);
        contents.roles.push_back(role);
    }
    const Catalogue catalogue(contents);
    const CatalogueIndex index(catalogue);
    QCOMPARE(idsOf(index.find(QStringLiteral("lead mason"), 10)), QStringList{QStringLiteral("Lead mason")});
    QCOMPARE(idsOf(index.find(QStringLiteral("lead massn"), 10)), QStringList{QStringLiteral("Lead mason")});
    QCOMPARE(idsOf(index.find(QStringLiteral("lead stone mason"), 10)), QStringList{QStringLiteral("Stone mason")});
    QCOMPARE(idsOf(index.find(QStringLiteral("lead"), 10)), QStringList{QStringLiteral("Lead mason")});
    QCOMPARE(idsOf(index.find(QStringLiteral("leading carver"), 10)), QStringList());
}

void TestCatalogueIndex::providersAreFoundAfterEverythingElse()
{
    CatalogueContents contents;
    const auto resource = [](const char *id, const char *title, const char *provider) {
        Resource made;
        made.id = ResourceId(QString::fromLatin1(id));
        made.title = QString::fromLatin1(title);
        made.provider = QString::fromLatin1(provider);
        return made;
    };
    contents.resources = {resource("provided", "Masonry", "Quarry School"),
                          resource("titled", "A walk to the quarry", "Nobody"),
                          resource("both", "Quarry work", "Quarry School"), resource("slip", "Quarri", "Nobody")};
    Skill skill;
    skill.id = SkillId(QStringLiteral("skill"));
    skill.title = QStringLiteral("Old quarry maps");
    contents.skills = {skill};
    const Catalogue catalogue(contents);
    const CatalogueIndex index(catalogue);
    QCOMPARE(idsOf(index.find(QStringLiteral("quarry"), 10)),
             (QStringList{QStringLiteral("both"), QStringLiteral("skill"), QStringLiteral("titled"),
                          QStringLiteral("provided")}));
    QCOMPARE(index.find(QStringLiteral("quarry"), 10).back().matched, QStringLiteral("Quarry School"));
    QCOMPARE(idsOf(index.find(QStringLiteral("quarry sch"), 10)),
             (QStringList{QStringLiteral("provided"), QStringLiteral("both")}));
    QCOMPARE(idsOf(index.find(QStringLiteral("quarry schol"), 10)), QStringList());
}

void TestCatalogueIndex::providersPushNoRoleAndNoSkillDown()
{
    CatalogueContents contents = CatalogueReader::read(CatalogueReader::shippedFolder()).contents;
    QStringList providers;
    for (Resource &resource : contents.resources) {
        providers.append(resource.provider);
        resource.provider.clear();
    }
    const Catalogue withoutProviders(std::move(contents));
    const CatalogueIndex plain(withoutProviders);
    providers.removeDuplicates();
    for (const QString &provider : std::as_const(providers)) {
        QStringList queries = foldedText(provider).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        queries.append(provider);
        for (const QString &query : std::as_const(queries)) {
            const std::vector<Found> before = plain.find(query, 1000);
            const std::vector<Found> now = m_index->find(query, 1000);
            for (size_t at = 0; at < before.size(); ++at) {
                const Found &known = before[at];
                if (known.kind == FoundKind::Resource)
                    continue;
                const auto place = std::find_if(now.begin(), now.end(), [&known](const Found &found) {
                    return found.kind == known.kind && found.id == known.id;
                });
                QVERIFY2(place - now.begin() <= static_cast<std::ptrdiff_t>(at), qPrintable(query + known.id));
            }
        }
    }
    const std::vector<Found> school = m_index->find(QStringLiteral("coursera"), 1000);
    QVERIFY(idsOf(school).contains(QStringLiteral("ml_spec")));
    QVERIFY(school.front().matched.contains(QStringLiteral("Coursera")));
    QVERIFY(idsOf(m_index->find(QStringLiteral("DeepLearning.AI"), 1000)).contains(QStringLiteral("dl_spec")));
}

void TestCatalogueIndex::aTrapLeadsNowhere_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"AI technician", "ai  Technician", "ai-technician", "AI technicians", "AI tecnician", "prompter", "Prompter",
          "prompters", "junior AI technician", "Senior AI Technicians", "lead prompter"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestCatalogueIndex::aTrapLeadsNowhere()
{
    QFETCH(QString, text);
    QCOMPARE(idsOf(m_index->find(text, 10)), QStringList());
}

void TestCatalogueIndex::singleLettersAreOnlyWholeNames()
{
    for (char16_t letter = u'a'; letter <= u'z'; ++letter) {
        for (const Found &found : m_index->find(QString(letter), 50))
            QCOMPARE(foldedText(found.matched), QString(letter));
    }
    QCOMPARE(idsOf(m_index->find(QStringLiteral("R"), 50)), QStringList{QStringLiteral("r")});
    for (const Found &found : m_index->find(QStringLiteral("Go"), 50))
        QVERIFY(foldedText(found.matched).split(QLatin1Char(' ')).contains(QStringLiteral("go")));
}

void TestCatalogueIndex::nothingIsFoundForNothing()
{
    for (const char *text : {"", "   ", "---", "\t\n", "zzzzqqqq"})
        QVERIFY(m_index->find(QString::fromLatin1(text), 10).empty());
    QVERIFY(m_index->find(QStringLiteral("python"), 0).empty());
    QVERIFY(m_index->find(QStringLiteral("python"), -3).empty());
    const Catalogue empty;
    QVERIFY(CatalogueIndex(empty).find(QStringLiteral("python"), 10).empty());
}

void TestCatalogueIndex::atMostSoManyAreFoundAndEachOnce()
{
    for (const char *text : {"data", "machine learning", "engineer", "python"}) {
        const QString query = QString::fromLatin1(text);
        const std::vector<Found> all = m_index->find(query, 1000);
        for (int most = 1; most <= 12; ++most) {
            const QStringList found = idsOf(m_index->find(query, most));
            QCOMPARE(found, idsOf(all).mid(0, most));
        }
        QStringList keys;
        for (const Found &found : all)
            keys.append(QString::number(int(found.kind)) + found.id);
        QCOMPARE(keys.removeDuplicates(), 0);
    }
}

void TestCatalogueIndex::betterNamesComeFirst()
{
    CatalogueContents contents;
    const auto add = [&contents](const char *id, const char *title, const QStringList &aliases) {
        Skill skill;
        skill.id = SkillId(QString::fromLatin1(id));
        skill.title = QString::fromLatin1(title);
        skill.aliases = aliases;
        contents.skills.push_back(skill);
    };
    add("inside", "The stone path", {});
    add("beginning", "Stonework", {});
    add("wordbeginning", "Old stonework", {});
    add("alias", "Rock", {QStringLiteral("stone")});
    add("title", "Stone", {});
    add("gaps", "St-one", {});
    add("slip", "Stome", {});
    const Catalogue catalogue(contents);
    const CatalogueIndex index(catalogue);
    QCOMPARE(idsOf(index.find(QStringLiteral("stone"), 10)),
             (QStringList{QStringLiteral("title"), QStringLiteral("alias"), QStringLiteral("gaps"),
                          QStringLiteral("beginning"), QStringLiteral("inside"), QStringLiteral("wordbeginning")}));
    QCOMPARE(index.find(QStringLiteral("stone"), 10)[1].matched, QStringLiteral("stone"));
    QCOMPARE(index.find(QStringLiteral("stone"), 10)[1].title, QStringLiteral("Rock"));
    QCOMPARE(idsOf(index.find(QStringLiteral("stomee"), 1)), QStringList{QStringLiteral("slip")});
}

void TestCatalogueIndex::rolesComeBeforeSkillsAndResourcesLast()
{
    CatalogueContents contents;
    Resource resource;
    resource.id = ResourceId(QStringLiteral("resource"));
    Skill skill;
    skill.id = SkillId(QStringLiteral("skill"));
    Role role;
    role.id = RoleId(QStringLiteral("role"));
    resource.title = skill.title = role.title = QStringLiteral("Stone mason");
    contents.resources = {resource};
    contents.skills = {skill};
    contents.roles = {role};
    const Catalogue catalogue(contents);
    const CatalogueIndex index(catalogue);
    const QStringList order{QStringLiteral("role"), QStringLiteral("skill"), QStringLiteral("resource")};
    for (const char *text : {"stone mason", "stone m", "mason", "stonemason", "stome mason"})
        QCOMPARE(idsOf(index.find(QString::fromLatin1(text), 10)), order);
}

void TestCatalogueIndex::slipsAreForgivenByLength()
{
    CatalogueContents contents;
    for (const char *title : {"abc", "defg", "hijklmn", "opqrstuv"}) {
        Skill skill;
        skill.id = SkillId(QString::fromLatin1(title));
        skill.title = QString::fromLatin1(title);
        contents.skills.push_back(skill);
    }
    const Catalogue catalogue(contents);
    const CatalogueIndex index(catalogue);
    const auto isFound = [&index](const char *text) { return !index.find(QString::fromLatin1(text), 1).empty(); };
    QVERIFY(!isFound("abx"));
    QVERIFY(isFound("dexg"));
    QVERIFY(isFound("dfeg"));
    QVERIFY(!isFound("dexx"));
    QVERIFY(isFound("hijkxmn"));
    QVERIFY(!isFound("hijxxmn"));
    QVERIFY(isFound("opqrxxuv"));
    QVERIFY(isFound("poqrstvu"));
    QVERIFY(!isFound("opqxxxuv"));
    QCOMPARE(forgivenSlips(3), 0);
    QCOMPARE(forgivenSlips(4), 1);
    QCOMPARE(forgivenSlips(7), 1);
    QCOMPARE(forgivenSlips(8), 2);
}

void TestCatalogueIndex::everyShippedNameFindsItsOwnFirst()
{
    const auto check = [this](FoundKind kind, const QString &id, const QStringList &names) {
        for (const QString &name : names) {
            const std::vector<Found> found = m_index->find(name, 1000);
            const auto own = std::find_if(found.begin(), found.end(),
                                          [&](const Found &one) { return one.kind == kind && one.id == id; });
            QVERIFY2(own != found.end(), qPrintable(name));
            const QString folded = withOneSpelling(foldedText(name));
            for (auto before = found.begin(); before != own; ++before)
                QVERIFY2(withOneSpelling(foldedText(before->title)) == folded, qPrintable(name + before->id));
        }
    };
    for (const Role &role : m_shipped.roles())
        check(FoundKind::Role, role.id.text(), QStringList(role.title) + role.otherTitles);
    for (const Skill &skill : m_shipped.skills())
        check(FoundKind::Skill, skill.id.text(), QStringList(skill.title) + skill.aliases);
    for (const Resource &resource : m_shipped.resources())
        check(FoundKind::Resource, resource.id.text(), {resource.title});
}

void TestCatalogueIndex::everyShippedNameIsFoundWhileItIsTyped()
{
    for (const Skill &skill : m_shipped.skills()) {
        for (qsizetype typed = 3; typed <= skill.title.size(); ++typed) {
            const QString text = skill.title.left(typed);
            if (foldedText(text).size() < 3)
                continue;
            QVERIFY2(idsOf(m_index->find(text, 1000)).contains(skill.id.text()), qPrintable(text));
        }
    }
}

void TestCatalogueIndex::everyLongShippedNameIsFoundWithOneSlip()
{
    QRandomGenerator random(11);
    for (const Role &role : m_shipped.roles()) {
        for (const QString &word : role.title.split(QLatin1Char(' '))) {
            if (word.size() < 8)
                continue;
            QString wrong = word;
            const int at = random.bounded(1, int(word.size()) - 1);
            wrong.remove(at, 1);
            QString title = role.title;
            title.replace(word, wrong);
            const std::vector<Found> found = m_index->find(title, 10);
            QVERIFY2(!found.empty() && found.front().id == role.id.text(), qPrintable(title));
        }
    }
}

void TestCatalogueIndex::aPastedPageIsAnsweredToo()
{
    QString page = QStringLiteral("python ");
    page = page.repeated(100'000);
    QVERIFY(m_index->find(page, 10).size() <= 10);
    QVERIFY(m_index->find(QString(1'000'000, u'a'), 10).empty());
}

QTEST_GUILESS_MAIN(TestCatalogueIndex)
#include "tst_catalogueindex.moc"
