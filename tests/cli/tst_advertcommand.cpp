// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clirun.h"

#include "catalogue/cataloguereader.h"
#include "cli/workspaceediting.h"
#include "cli/workspacereading.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Cairn;

namespace {

const QByteArray Advert = "Data Scientist (m/f/d)\n"
                          "\n"
                          "About us\n"
                          "We build maps for farmers.\n"
                          "\n"
                          "Requirements\n"
                          "- Solid Python and SQL\n"
                          "- Good statistics\n"
                          "\n"
                          "Nice to have\n"
                          "- Docker\n";

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

} // namespace

class AdvertCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_contents = CatalogueReader::read(CatalogueReader::shippedFolder()).contents; }
    void init()
    {
        m_place = std::make_unique<QTemporaryDir>();
        write(text("advert.txt"), Advert);
    }

    void everySkillIsToldWithItsPlaceAndStrength();
    void theRoleOfTheTitleIsTheNearest();
    void aLearnerIsToldHowTheyFitAndWhatIsMissing();
    void whatIsMissingHasItsHours();
    void ownNamesOfTheLearnerAreFound();
    void advertIsKeptWithTheLearner();
    void whatCannotBeReadIsNotKept();
    void htmlIsReadAsText();
    void peopleReadTheSame();
    void wrongUseIsToldInASentence_data();
    void wrongUseIsToldInASentence();

private:
    QString path(const QString &name) const { return m_place->filePath(name); }
    void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    CliRun run(const QStringList &words) const { return CliInProcess(path(text("workspace")), m_contents).run(words); }
    QJsonObject answer(const QStringList &words) const { return run(words + QStringList{text("--json")}).object(); }
    static QJsonObject mentionOf(const QJsonObject &document, const QString &skill)
    {
        for (const QJsonValue &each : document.value(text("skills")).toArray()) {
            if (each.toObject().value(text("skill")).toString() == skill)
                return each.toObject();
        }
        return {};
    }

    CatalogueContents m_contents;
    std::unique_ptr<QTemporaryDir> m_place;
};

void AdvertCommandTest::everySkillIsToldWithItsPlaceAndStrength()
{
    const QJsonObject document = answer({text("advert"), path(text("advert.txt"))});
    const QString whole = QString::fromUtf8(Advert);
    const QJsonArray skills = document.value(text("skills")).toArray();
    QVERIFY(skills.size() >= 4);
    for (const QJsonValue &each : skills) {
        const QJsonObject mention = each.toObject();
        const QString matched = mention.value(text("matched")).toString();
        QCOMPARE(whole.mid(mention.value(text("at")).toInt(-1), matched.size()), matched);
    }
    QCOMPARE(mentionOf(document, text("python")).value(text("strength")).toString(), text("must"));
    QCOMPARE(mentionOf(document, text("docker")).value(text("strength")).toString(), text("nice"));
    QVERIFY(document.value(text("unknown")).isArray());
    QVERIFY(!document.contains(text("match")));
}

void AdvertCommandTest::theRoleOfTheTitleIsTheNearest()
{
    const QJsonArray roles = answer({text("advert"), path(text("advert.txt"))}).value(text("roles")).toArray();
    QCOMPARE(roles.first().toObject().value(text("role")).toString(), text("data_scientist"));
    int before = 100;
    for (const QJsonValue &each : roles) {
        const int percent = each.toObject().value(text("percent")).toInt(-1);
        QVERIFY(percent >= 0 && percent <= before);
        before = percent;
    }
}

void AdvertCommandTest::aLearnerIsToldHowTheyFitAndWhatIsMissing()
{
    QCOMPARE(run({text("learner"), text("add"), text("Amina")}).status, 0);
    const QStringList words{text("advert"), path(text("advert.txt")), text("--learner"), text("Amina")};
    QCOMPARE(answer(words).value(text("match")).toDouble(-1), 0.0);
    QCOMPARE(run({text("level"), text("Amina"), text("python"), text("4")}).status, 0);
    const QJsonObject document = answer(words);
    QVERIFY(document.value(text("match")).toDouble() > 0);
    QVERIFY(!document.value(text("missing")).toArray().isEmpty());
    for (const QJsonValue &each : document.value(text("missing")).toArray()) {
        const QJsonObject line = each.toObject();
        QVERIFY(line.value(text("skill")).toString() != text("python"));
        QVERIFY(line.value(text("have")).toInt() < line.value(text("asked")).toInt());
    }
}

void AdvertCommandTest::whatIsMissingHasItsHours()
{
    QCOMPARE(run({text("learner"), text("add"), text("Amina")}).status, 0);
    QCOMPARE(run({text("level"), text("Amina"), text("python"), text("1")}).status, 0);
    const Catalogue catalogue(m_contents);
    const QJsonArray missing = answer({text("advert"), path(text("advert.txt")), text("--learner"), text("Amina")})
                                   .value(text("missing"))
                                   .toArray();
    QVERIFY(missing.size() >= 3);
    for (const QJsonValue &each : missing) {
        const QJsonObject line = each.toObject();
        const Skill &skill = *catalogue.skill(SkillId(line.value(text("skill")).toString()));
        double hours = 0;
        for (int level = line.value(text("have")).toInt(); level < line.value(text("asked")).toInt(); ++level)
            hours += skill.hours[static_cast<size_t>(level)].likely;
        QVERIFY(hours > 0);
        QCOMPARE(line.value(text("hours")).toDouble(-1), hours);
    }
}

void AdvertCommandTest::ownNamesOfTheLearnerAreFound()
{
    write(text("own.txt"), "Data Scientist\n\nRequirements\n- Snakecharming\n");
    const QStringList words{text("advert"), path(text("own.txt")), text("--learner"), text("Amina")};
    QCOMPARE(run({text("learner"), text("add"), text("Amina")}).status, 0);
    QVERIFY(mentionOf(answer(words), text("python")).isEmpty());
    {
        const Catalogue catalogue(m_contents);
        const auto begun =
            WorkspaceEditing::beginWith(text("Amina"), WorkspaceFolder(path(text("workspace"))), catalogue);
        QVERIFY(begun);
        begun.value()->commands().nameSkill(text("snakecharming"), SkillId(text("python")));
        QVERIFY(begun.value()->outcome());
    }
    const QJsonObject mention = mentionOf(answer(words), text("python"));
    QCOMPARE(mention.value(text("matched")).toString(), text("Snakecharming"));
    QCOMPARE(mention.value(text("strength")).toString(), text("must"));
    QVERIFY(mentionOf(answer({text("advert"), path(text("own.txt"))}), text("python")).isEmpty());
}

void AdvertCommandTest::advertIsKeptWithTheLearner()
{
    QCOMPARE(run({text("learner"), text("add"), text("Amina")}).status, 0);
    const QStringList plain{text("advert"), path(text("advert.txt")), text("--learner"), text("Amina")};
    const QJsonObject before = answer(plain);
    QVERIFY(!before.contains(text("kept")));
    QJsonObject kept = answer(plain + QStringList{text("--keep"), text("Farm maps")});
    const QString id = kept.take(text("kept")).toString();
    QVERIFY(!id.isEmpty());
    QCOMPARE(kept, before); // all else is the same
    const Catalogue catalogue(m_contents);
    const auto plan = WorkspaceReading::planOf(text("Amina"), WorkspaceFolder(path(text("workspace"))), catalogue);
    QVERIFY(plan);
    QCOMPARE(plan.value().adverts.size(), 1);
    const KeptAdvert advert = plan.value().adverts.value(AdvertId(id));
    QCOMPARE(advert.title, text("Farm maps"));
    QCOMPARE(advert.text, QString::fromUtf8(Advert).trimmed());
    QCOMPARE(advert.keptOn, QDate(2026, 12, 1));
    QCOMPARE(advert.outcome, AdvertOutcome::Open);
    QVERIFY(run(plain + QStringList{text("--keep"), text("Again")}).out.contains(text("Kept as ")));
    QCOMPARE(run({text("undo"), text("Amina")}).status, 0);
    QCOMPARE(WorkspaceReading::planOf(text("Amina"), WorkspaceFolder(path(text("workspace"))), catalogue)
                 .value()
                 .adverts.size(),
             1);
}

void AdvertCommandTest::whatCannotBeReadIsNotKept()
{
    QCOMPARE(run({text("learner"), text("add"), text("Amina")}).status, 0);
    const CliRun none =
        run({text("advert"), text("/nowhere.txt"), text("--learner"), text("Amina"), text("--keep"), text("x")});
    QCOMPARE(none.status, 1);
    const CliRun nobody =
        run({text("advert"), path(text("advert.txt")), text("--learner"), text("Nobody"), text("--keep"), text("x")});
    QCOMPARE(nobody.status, 1);
    QVERIFY(nobody.out.isEmpty());
    const CliRun blank =
        run({text("advert"), path(text("advert.txt")), text("--learner"), text("Amina"), text("--keep"), text(" ")});
    QCOMPARE(blank.status, 2);
    const Catalogue catalogue(m_contents);
    QVERIFY(WorkspaceReading::planOf(text("Amina"), WorkspaceFolder(path(text("workspace"))), catalogue)
                .value()
                .adverts.isEmpty());
}

void AdvertCommandTest::htmlIsReadAsText()
{
    write(text("advert.html"), "<html><head><title>x</title><script>Java</script></head><body><h1>Data Engineer</h1>"
                               "<h2>Requirements</h2><ul><li>SQL</li><li>Python</li></ul></body></html>");
    const QJsonObject document = answer({text("advert"), path(text("advert.html"))});
    QVERIFY(!mentionOf(document, text("sql")).isEmpty());
    QVERIFY(mentionOf(document, text("java")).isEmpty());
    QCOMPARE(document.value(text("roles")).toArray().first().toObject().value(text("role")).toString(),
             text("data_engineer"));
}

void AdvertCommandTest::peopleReadTheSame()
{
    const CliRun told = run({text("advert"), path(text("advert.txt"))});
    QCOMPARE(told.status, 0);
    QVERIFY(told.out.contains(text("Python")));
    QVERIFY(told.out.contains(text("Data Scientist")));
    QVERIFY(told.err.isEmpty());
}

void AdvertCommandTest::wrongUseIsToldInASentence_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("status");
    QTest::newRow("no file named") << QStringList{text("advert")} << 2;
    QTest::newRow("no such file") << QStringList{text("advert"), text("/nowhere/at/all.txt")} << 1;
    QTest::newRow("no such learner") << QStringList{text("advert"), text("FILE"), text("--learner"), text("Nobody")}
                                     << 1;
}

void AdvertCommandTest::wrongUseIsToldInASentence()
{
    QFETCH(QStringList, words);
    QFETCH(int, status);
    words.replaceInStrings(text("FILE"), path(text("advert.txt")));
    const CliRun told = run(words);
    QCOMPARE(told.status, status);
    QVERIFY(told.err.contains(u'.'));
}

QTEST_GUILESS_MAIN(AdvertCommandTest)
#include "tst_advertcommand.moc"
