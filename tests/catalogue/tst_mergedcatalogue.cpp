// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/mergedcatalogue.h"

#include "catalogue/addition.h"
#include "catalogue/catalogueindex.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Cairn;

using Breaking = void (*)(Addition &);
Q_DECLARE_METATYPE(Breaking)

namespace {

QJsonObject withFirst(QJsonObject file, const char *list, const char *key, const QJsonValue &value)
{
    QJsonArray all = file.value(QLatin1String(list)).toArray();
    QJsonObject first = all.at(0).toObject();
    first[QLatin1String(key)] = value;
    all.replace(0, first);
    file[QLatin1String(list)] = all;
    return file;
}

QStringList idsOf(const std::vector<Role> &roles)
{
    QStringList ids;
    for (const Role &role : roles)
        ids.append(role.id.text());
    return ids;
}

} // namespace

/** A school's packs among what the program carries. */
class TestMergedCatalogue final : public QObject
{
    Q_OBJECT

private slots:
    void withoutPacksItIsTheShippedCatalogue();
    void packIsAdded();
    void packMayBringOneRoleAlone();
    void packStandsAfterWhatWasThereBefore();
    void searchFindsWhatWasAdded();
    void nameThatLedNowhereLeadsToWhatWasAdded();
    void packWithAMistakeIsLeftOutAsAWhole_data();
    void packWithAMistakeIsLeftOutAsAWhole();
    void mistakesAreBlamedOnThePack();
    void laterPackMayUseAnEarlierOne();
    void samePackTwiceIsAMistake();
    void packOfFiveRolesIsReadQuickly();
};

void TestMergedCatalogue::withoutPacksItIsTheShippedCatalogue()
{
    const CatalogueContents shipped = CatalogueReader::read(CatalogueReader::shippedFolder()).contents;
    const MergedReading merged = MergedCatalogue::read({});
    QVERIFY(merged.leftOut.empty());
    QVERIFY(merged.contents.addedPacks.empty());
    QCOMPARE(idsOf(merged.contents.roles), idsOf(shipped.roles));
    QCOMPARE(merged.contents.skills.size(), shipped.skills.size());
    QCOMPARE(merged.contents.traps, shipped.traps);
    QCOMPARE(merged.contents.version, shipped.version);
}

void TestMergedCatalogue::packIsAdded()
{
    const Addition addition;
    const QString folder = addition.written();
    const MergedReading merged = MergedCatalogue::read({folder});
    QVERIFY2(merged.leftOut.empty(), merged.leftOut.empty() ? "" : qPrintable(wordsOf(merged.leftOut.front())));
    const Catalogue catalogue(merged.contents);
    const Catalogue shipped(MergedCatalogue::read({}).contents);
    QCOMPARE(catalogue.roles().size(), shipped.roles().size() + 1);
    QCOMPARE(catalogue.skills().size(), shipped.skills().size() + 1);
    QCOMPARE(catalogue.version(), shipped.version());

    const RoleId roleId(addition.id("role"));
    const Role *role = catalogue.role(roleId);
    QVERIFY(role);
    QCOMPARE(role->requirements.size(), size_t(12));
    for (const Requirement &requirement : role->requirements)
        QVERIFY(catalogue.skill(requirement.skill));

    const AddedPack *pack = catalogue.addedPackOf(roleId);
    QVERIFY(pack);
    QCOMPARE(pack->title, QStringLiteral("Roles of school"));
    QCOMPARE(pack->publisher, QStringLiteral("The school of school"));
    QCOMPARE(pack->folder, folder);
    QCOMPARE(catalogue.addedPackOf(SkillId(addition.id("skill"))), pack);
    QCOMPARE(catalogue.addedPackOf(SourceId(addition.id("source"))), pack);
    for (const Role &each : shipped.roles())
        QVERIFY(!catalogue.addedPackOf(each.id));
    for (const Skill &each : shipped.skills())
        QVERIFY(!catalogue.addedPackOf(each.id));
    QVERIFY(addedWords(*pack).contains(pack->title) && addedWords(*pack).contains(pack->publisher));
}

void TestMergedCatalogue::packMayBringOneRoleAlone()
{
    const Addition whole;
    (void)whole.written();
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("roles")));
    const QString file = QStringLiteral("roles/%1.json").arg(whole.id("role"));
    // Shipped skills and shipped sources are enough for a role.
    QJsonObject role;
    {
        QFile read(QDir(whole.folder()).filePath(file));
        QVERIFY(read.open(QIODevice::ReadOnly));
        role = QJsonDocument::fromJson(read.readAll()).object();
    }
    const QJsonObject shipped = Addition::shipped(QStringLiteral("roles/ml_engineer.json"));
    role[QStringLiteral("requirements")] = shipped.value(QStringLiteral("requirements"));
    role[QStringLiteral("sources")] = shipped.value(QStringLiteral("sources"));
    QFile written(folder.filePath(file));
    QVERIFY(written.open(QIODevice::WriteOnly) && written.write(QJsonDocument(role).toJson()) > 0);
    written.close();
    QVERIFY(QFile::copy(QDir(whole.folder()).filePath(QStringLiteral("catalogue.json")),
                        folder.filePath(QStringLiteral("catalogue.json"))));
    const MergedReading merged = MergedCatalogue::read({folder.path()});
    QVERIFY2(merged.leftOut.empty(), merged.leftOut.empty() ? "" : qPrintable(wordsOf(merged.leftOut.front())));
    QCOMPARE(merged.contents.addedPacks.front().publisher, QString());
    QVERIFY(!addedWords(merged.contents.addedPacks.front()).contains(QStringLiteral("by .")));
}

void TestMergedCatalogue::packStandsAfterWhatWasThereBefore()
{
    const Addition addition;
    const QStringList before = idsOf(MergedCatalogue::read({}).contents.roles);
    QStringList after = idsOf(MergedCatalogue::read({addition.written()}).contents.roles);
    const qsizetype place = after.indexOf(addition.id("role"));
    after.removeAt(place);
    QCOMPARE(after, before);
    // Its kind ends with it: the next role, if there is one, is of another kind.
    const Catalogue catalogue(MergedCatalogue::read({addition.folder()}).contents);
    QVERIFY(place > 0);
    const auto next = static_cast<size_t>(place) + 1;
    QVERIFY(next == catalogue.roles().size() || catalogue.roles()[next].kind != catalogue.roles()[next - 1].kind);
}

void TestMergedCatalogue::searchFindsWhatWasAdded()
{
    const Addition addition;
    const Catalogue catalogue(MergedCatalogue::read({addition.written()}).contents);
    const std::vector<Found> found = CatalogueIndex(catalogue).find(QStringLiteral("keeper of school"), 3);
    QVERIFY(!found.empty());
    QCOMPARE(found.front().id, addition.id("role"));
}

void TestMergedCatalogue::nameThatLedNowhereLeadsToWhatWasAdded()
{
    Addition addition;
    const QString trap = MergedCatalogue::read({}).contents.traps.constFirst();
    addition.addRole(QStringLiteral("role"), trap.toUpper());
    const MergedReading merged = MergedCatalogue::read({addition.written()});
    QVERIFY2(merged.leftOut.empty(), merged.leftOut.empty() ? "" : qPrintable(wordsOf(merged.leftOut.front())));
    QVERIFY(!merged.contents.traps.contains(trap));
    const Catalogue catalogue(merged.contents);
    const std::vector<Found> found = CatalogueIndex(catalogue).find(trap, 3);
    QVERIFY(!found.empty());
    QCOMPARE(found.front().id, addition.id("role"));
}

void TestMergedCatalogue::packWithAMistakeIsLeftOutAsAWhole_data()
{
    QTest::addColumn<Breaking>("breaking");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const char *file, const char *sentence, Breaking breaking) {
        QTest::newRow(name) << breaking << file << sentence;
    };
    row("another format", "sources.json", "This program reads", [](Addition &pack) {
        pack["sources.json"] = {{QStringLiteral("format"), 7}};
    });
    row("no catalogue", "catalogue.json", "“title” is missing",
        [](Addition &pack) { pack["catalogue.json"].remove(QStringLiteral("title")); });
    row("role with an id that is there", "roles/school_role.json", "given twice",
        [](Addition &pack) { pack["roles/school_role.json"][QStringLiteral("id")] = QStringLiteral("ml_engineer"); });
    row("skill with an id that is there", "skills/own.json", "given twice", [](Addition &pack) {
        pack["skills/own.json"] = withFirst(pack["skills/own.json"], "skills", "id", QStringLiteral("python"));
    });
    row("source with an id that is there", "sources.json", "given twice", [](Addition &pack) {
        pack["sources.json"] = withFirst(pack["sources.json"], "sources", "id", QStringLiteral("cairn_roles_2026"));
    });
    row("role with a title that is there", "roles/school_role.json", "belongs to “ml_engineer”", [](Addition &pack) {
        pack["roles/school_role.json"][QStringLiteral("title")] = QStringLiteral("Machine Learning Engineer");
    });
    row("role with another title that is there", "roles/school_role.json", "belongs to", [](Addition &pack) {
        const QJsonObject other = Addition::shipped(QStringLiteral("roles/data_scientist.json"));
        pack["roles/school_role.json"][QStringLiteral("title")] =
            other.value(QStringLiteral("other_titles")).toArray().at(0);
    });
    row("skill that is not there", "roles/school_role.json", "There is no skill", [](Addition &pack) {
        pack["roles/school_role.json"] =
            withFirst(pack["roles/school_role.json"], "requirements", "skill", QStringLiteral("alchemy"));
    });
    row("group that is not there", "skills/own.json", "There is no group", [](Addition &pack) {
        pack["skills/own.json"] = withFirst(pack["skills/own.json"], "skills", "group", QStringLiteral("magic"));
    });
    row("source that is not there", "roles/school_role.json", "There is no source record", [](Addition &pack) {
        pack["roles/school_role.json"][QStringLiteral("sources")] = QJsonArray{QStringLiteral("hearsay")};
    });
    row("unknown key", "roles/school_role.json", "not known here",
        [](Addition &pack) { pack["roles/school_role.json"][QStringLiteral("salary")] = 7; });
    row("markup", "roles/school_role.json", "markup", [](Addition &pack) {
        pack["roles/school_role.json"][QStringLiteral("about")] = QStringLiteral("<b>Keeps.</b>");
    });
    row("renames what is shipped", "renamed.json", "still exists", [](Addition &pack) {
        pack["renamed.json"] = QJsonDocument::fromJson(R"({"format": 1, "skills": [{"from": "python",)"
                                                       R"("to": ["school_skill"]}], "roles": [],)"
                                                       R"("released_skills": [], "released_roles": []})")
                                   .object();
    });
    row("own skills in a ring", "skills/own.json", "ring", [](Addition &pack) {
        pack["skills/own.json"] =
            withFirst(pack["skills/own.json"], "skills", "prerequisites",
                      QJsonArray{QJsonObject{{QStringLiteral("skill"), QStringLiteral("school_skill")},
                                             {QStringLiteral("level"), 1}}});
    });
}

void TestMergedCatalogue::packWithAMistakeIsLeftOutAsAWhole()
{
    QFETCH(const Breaking, breaking);
    QFETCH(const QString, file);
    QFETCH(const QString, sentence);
    const Addition other(QStringLiteral("town"));
    Addition addition;
    breaking(addition);
    const MergedReading merged = MergedCatalogue::read({addition.written(), other.written()});
    QCOMPARE(merged.leftOut.size(), size_t(1));
    const LeftOutPack &left = merged.leftOut.front();
    QCOMPARE(left.folder, addition.folder());
    const auto fits = [&](const CatalogueMistake &mistake) {
        return mistake.file == file && mistake.sentence.contains(sentence);
    };
    QStringList told;
    for (const CatalogueMistake &mistake : left.mistakes)
        told.append(mistake.file + QStringLiteral(": ") + mistake.sentence);
    QVERIFY2(std::any_of(left.mistakes.begin(), left.mistakes.end(), fits), qPrintable(told.join(u'\n')));
    const QString words = wordsOf(left);
    QVERIFY2(words.contains(QDir::toNativeSeparators(left.folder)) && words.contains(left.mistakes.front().sentence)
                 && words.contains(QStringLiteral("Mistakes: %1.").arg(left.mistakes.size())),
             qPrintable(words));

    // Nothing of it counts, and the other pack does.
    const Catalogue catalogue(merged.contents);
    QCOMPARE(catalogue.addedPacks().size(), size_t(1));
    QVERIFY(!catalogue.role(RoleId(addition.id("role"))));
    QVERIFY(!catalogue.skill(SkillId(addition.id("skill"))));
    QVERIFY(catalogue.role(RoleId(other.id("role"))));
    QCOMPARE(catalogue.titleOf(SkillId(QStringLiteral("python"))), QStringLiteral("Python"));
}

void TestMergedCatalogue::mistakesAreBlamedOnThePack()
{
    Addition addition;
    QVERIFY(MergedCatalogue::mistakesOfAddition(addition.written()).empty());
    addition["roles/school_role.json"][QStringLiteral("title")] = QStringLiteral("Data Scientist");
    addition["roles/school_role.json"][QStringLiteral("salary")] = 7;
    const std::vector<CatalogueMistake> mistakes = MergedCatalogue::mistakesOfAddition(addition.written());
    QCOMPARE(mistakes.size(), size_t(2));
    for (const CatalogueMistake &mistake : mistakes) {
        QCOMPARE(mistake.file, QStringLiteral("roles/school_role.json"));
        QVERIFY(mistake.line > 0);
    }
    const QString nowhere = addition.folder() + QStringLiteral("/nowhere");
    QCOMPARE(MergedCatalogue::mistakesOfAddition(nowhere).size(), size_t(1));
    QVERIFY(wordsOf({nowhere, MergedCatalogue::mistakesOfAddition(nowhere)}).contains(QStringLiteral("not there")));
}

void TestMergedCatalogue::laterPackMayUseAnEarlierOne()
{
    const Addition first;
    Addition second(QStringLiteral("town"));
    QJsonObject &role = second["roles/town_role.json"];
    QJsonArray asked = role.value(QStringLiteral("requirements")).toArray();
    QJsonObject more = asked.at(0).toObject();
    more[QStringLiteral("skill")] = first.id("skill");
    asked.append(more);
    role[QStringLiteral("requirements")] = asked;
    const QStringList inOrder{first.written(), second.written()};
    QVERIFY(MergedCatalogue::read(inOrder).leftOut.empty());
    QCOMPARE(MergedCatalogue::read(inOrder).contents.addedPacks.size(), size_t(2));
    const MergedReading turned = MergedCatalogue::read({inOrder.at(1), inOrder.at(0)});
    QCOMPARE(turned.leftOut.size(), size_t(1));
    QCOMPARE(turned.leftOut.front().folder, second.folder());
}

void TestMergedCatalogue::samePackTwiceIsAMistake()
{
    const Addition addition;
    const Addition copy;
    const MergedReading merged = MergedCatalogue::read({addition.written(), copy.written()});
    QCOMPARE(merged.leftOut.size(), size_t(1));
    QCOMPARE(merged.leftOut.front().folder, copy.folder());
}

void TestMergedCatalogue::packOfFiveRolesIsReadQuickly()
{
    Addition addition;
    for (int number = 1; number < 5; ++number)
        addition.addRole(QStringLiteral("role_%1").arg(number), QStringLiteral("Keeper number %1").arg(number));
    const QStringList folders{addition.written()};
    QElapsedTimer timer;
    timer.start();
    (void)MergedCatalogue::read({});
    const qint64 without = timer.restart();
    QCOMPARE(MergedCatalogue::read(folders).contents.addedPacks.front().roles.size(), size_t(5));
    const qint64 with = timer.elapsed();
    qInfo() << "ms without and with a pack of five roles:" << without << with;
    // Far above what it takes, also with sanitizers; the whole shipped content held against its schemas is above it.
    constexpr qint64 MostMilliseconds = 5000;
    QVERIFY2(with - without < MostMilliseconds, qPrintable(QString::number(with - without)));
}

QTEST_GUILESS_MAIN(TestMergedCatalogue)
#include "tst_mergedcatalogue.moc"
