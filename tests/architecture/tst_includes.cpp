// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/architecturecheck.h"

#include <QDebug>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using Cairn::ArchitectureCheck;
using Cairn::Findings;

using Rule = Findings (ArchitectureCheck::*)() const;
Q_DECLARE_METATYPE(Rule)

namespace {

QString licensed(const char *code)
{
    return QStringLiteral("// SPDX-License-Identifier: GPL-3.0-or-later\n") + QString::fromLatin1(code);
}

QString licensedBuild(const char *text)
{
    return QStringLiteral("# SPDX-License-Identifier: GPL-3.0-or-later\n") + QString::fromLatin1(text);
}

/** A tree of three rooms that keeps every rule; a test then breaks one. */
class SmallTree final
{
public:
    SmallTree()
    {
        write("ARCHITECTURE.md", QStringLiteral("# Rooms\n\n| room | holds | may use | Qt |\n|---|---|---|---|\n"
                                                "| `domain` | values | - | Core |\n"
                                                "| `storage` | the database | domain | Core, Sql |\n"
                                                "| `startup`, main.cpp | all | domain, storage | Widgets |\n"));
        write("CMakeLists.txt", licensedBuild(""));
        write("app/CMakeLists.txt", licensedBuild("cairn_room(domain QT Core)\n"
                                                  "cairn_room(storage ROOMS domain # below\n    QT Core Sql)\n"
                                                  "cairn_room(startup ROOMS domain storage QT Widgets)\n"));
        write("app/main.cpp", licensed("#include \"startup/house.h\"\n\n#include <QApplication>\n"));
        write("app/startup/house.h", licensed("#include \"storage/store.h\"\n"));
        write("app/domain/value.h", licensed("#include <QString>\n// SELECT is for storage\n"
                                             "/* #include \"storage/store.h\" */\n"));
        write("app/storage/store.h", licensed("#include \"domain/value.h\"\n#include <QSqlQuery>\n"
                                              "const char *all = \"SELECT * FROM plan\";\n"));
    }

    void write(const char *path, const QString &text) const
    {
        const QString file = m_folder.filePath(QString::fromLatin1(path));
        QDir().mkpath(QFileInfo(file).path());
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        QVERIFY(out.write(text.toUtf8()) >= 0);
    }

    ArchitectureCheck check() const { return ArchitectureCheck(m_folder.path()); }

private:
    QTemporaryDir m_folder;
};

void addRules()
{
    QTest::addColumn<Rule>("rule");
    QTest::newRow("the table goes one way") << Rule(&ArchitectureCheck::tableGoesOneWay);
    QTest::newRow("the build states the table") << Rule(&ArchitectureCheck::buildStatesTheTable);
    QTest::newRow("links keep the table") << Rule(&ArchitectureCheck::linksKeepTheTable);
    QTest::newRow("folders are rooms") << Rule(&ArchitectureCheck::foldersAreRooms);
    QTest::newRow("room includes keep the table") << Rule(&ArchitectureCheck::roomIncludesKeepTheTable);
    QTest::newRow("Qt includes keep the table") << Rule(&ArchitectureCheck::qtIncludesKeepTheTable);
    QTest::newRow("SQL stays in storage") << Rule(&ArchitectureCheck::sqlStaysInStorage);
    QTest::newRow("the licence stands first") << Rule(&ArchitectureCheck::licenceStandsFirst);
    QTest::newRow("files are short") << Rule(&ArchitectureCheck::filesAreShort);
}

} // namespace

class TestIncludes final : public QObject
{
    Q_OBJECT

private slots:
    void thisTreeIsReallyRead()
    {
        const ArchitectureCheck check(QStringLiteral(CAIRN_SOURCE_DIR));
        QVERIFY(check.table().row(QStringLiteral("domain")));
        QVERIFY(check.table().rows().size() >= 8);
        QVERIFY(check.sources().size() >= 50);
    }

    void thisTreeKeepsTheRule_data() { addRules(); }
    void thisTreeKeepsTheRule()
    {
        QFETCH(Rule, rule);
        const ArchitectureCheck check(QStringLiteral(CAIRN_SOURCE_DIR));
        const Findings findings = (check.*rule)();
        // Line by line: a single message would be cut short.
        for (const Cairn::Finding &finding : findings)
            qWarning().noquote() << toText(Findings{finding});
        QVERIFY2(findings.empty(), "The places stand above.");
    }

    void soundTreeHasNoFindings_data() { addRules(); }
    void soundTreeHasNoFindings()
    {
        QFETCH(Rule, rule);
        const SmallTree tree;
        QCOMPARE(toText((tree.check().*rule)()), QString());
    }

    void breachIsFound_data();
    void breachIsFound()
    {
        QFETCH(Rule, rule);
        QFETCH(QByteArray, path);
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const SmallTree tree;
        tree.write(path.constData(), text);
        QCOMPARE(toText((tree.check().*rule)()), expected);
    }

    void treeWithoutTableIsFound()
    {
        const SmallTree tree;
        tree.write("ARCHITECTURE.md", QStringLiteral("# Rooms\n"));
        QCOMPARE(tree.check().tableGoesOneWay().size(), size_t{1});
        QVERIFY(!tree.check().foldersAreRooms().empty());
    }

    void headersAreFoundInTheirModules()
    {
        const Cairn::QtHeaders headers;
        QCOMPARE(headers.moduleOf(QStringLiteral("QString")), QStringLiteral("Core"));
        QCOMPARE(headers.moduleOf(QStringLiteral("QUndoStack")), QStringLiteral("Gui"));
        QCOMPARE(headers.moduleOf(QStringLiteral("QLabel")), QStringLiteral("Widgets"));
        QCOMPARE(headers.moduleOf(QStringLiteral("QtWidgets")), QStringLiteral("Widgets"));
        QCOMPARE(headers.moduleOf(QStringLiteral("QLocalSocket")), QStringLiteral("Network"));
        QCOMPARE(headers.moduleOf(QStringLiteral("QtSql/QSqlQuery")), QStringLiteral("Sql"));
        QVERIFY(!Cairn::QtHeaders::isQtName(QStringLiteral("queue")));
    }

    void literalsThatLookLikeCommentsStay()
    {
        const QString code =
            QStringLiteral("a(\"http://x\", R\"(/* \" */)\", '\"'); // gone\nb(); /* two\nlines */ c();");
        QCOMPARE(Cairn::withoutComments(code),
                 QStringLiteral("a(\"http://x\", R\"(/* \" */)\", '\"'); \nb(); \n c();"));
    }
};

void TestIncludes::breachIsFound_data()
{
    QTest::addColumn<Rule>("rule");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char *title, Rule rule, const char *path, const QString &text, const char *expected) {
        QTest::newRow(title) << rule << QByteArray(path) << text << QString::fromLatin1(expected);
    };
    const Rule rooms = &ArchitectureCheck::roomIncludesKeepTheTable;
    const Rule qt = &ArchitectureCheck::qtIncludesKeepTheTable;
    const Rule build = &ArchitectureCheck::buildStatesTheTable;
    const Rule links = &ArchitectureCheck::linksKeepTheTable;
    const Rule sql = &ArchitectureCheck::sqlStaysInStorage;

    add("a room above is included", rooms, "app/domain/a.h", licensed("\n#include \"storage/store.h\"\n"),
        "app/domain/a.h:3: domain may not use storage (storage/store.h)");
    add("an include has no room", rooms, "app/domain/a.h", licensed("#include \"value.h\"\n"),
        "app/domain/a.h:2: value.h is not of the form room/file.h");
    add("an own header stands in angles", rooms, "app/storage/a.h", licensed("#include <domain/value.h>\n"),
        "app/storage/a.h:2: our own headers stand in quotes");
    add("SQL headers outside storage", qt, "app/startup/a.h", licensed("#include <QSqlDatabase>\n"),
        "app/startup/a.h:2: startup may not use Qt Sql (QSqlDatabase)");
    add("a widget in domain", qt, "app/domain/a.h", licensed("#include <QtWidgets/QLabel>\n"),
        "app/domain/a.h:2: domain may not use Qt Widgets (QtWidgets/QLabel)");
    add("the network", qt, "app/main.cpp", licensed("#include <QLocalServer>\n"),
        "app/main.cpp:2: startup may not use Qt Network (QLocalServer)");
    add("a header nobody has", qt, "app/startup/a.h", licensed("#include <QNoSuchThing>\n"),
        "app/startup/a.h:2: no Qt module here has QNoSuchThing");
    add("SQL in capitals", sql, "app/startup/a.h", licensed("auto q = \"PRAGMA user_version\";\n"),
        "app/startup/a.h:2: only storage may say SQL");
    add("SQL in small letters", sql, "app/domain/a.h", licensed("auto q = \"select a from b\";\n"),
        "app/domain/a.h:2: only storage may say SQL");
    add("a folder without a row", &ArchitectureCheck::foldersAreRooms, "app/utils/a.h", licensed(""),
        "app/utils/a.h: utils is not a room of the table");
    add("no licence in code", &ArchitectureCheck::licenceStandsFirst, "tests/domain/a.cpp", QStringLiteral("\n"),
        "tests/domain/a.cpp:1: the first line is not \"// SPDX-License-Identifier: GPL-3.0-or-later\"");
    add("no licence in the build", &ArchitectureCheck::licenceStandsFirst, "cmake/a.cmake", licensed(""),
        "cmake/a.cmake:1: the first line is not \"# SPDX-License-Identifier: GPL-3.0-or-later\"");
    add("a long file", &ArchitectureCheck::filesAreShort, "app/domain/a.h", licensed("") + QString(500, u'\n'),
        "app/domain/a.h: 501 lines; 500 are the most");
    add("the build uses more", build, "app/CMakeLists.txt",
        QStringLiteral("cairn_room(domain QT Core)\ncairn_room(storage ROOMS domain startup QT Core Sql)\n"
                       "cairn_room(startup ROOMS domain storage QT Widgets)\n"),
        "app/CMakeLists.txt: storage uses domain, startup; the table says domain");
    add("the build takes other Qt", build, "app/CMakeLists.txt",
        QStringLiteral("cairn_room(domain QT Gui)\ncairn_room(storage ROOMS domain QT Core Sql)\n"
                       "cairn_room(startup ROOMS domain storage QT Widgets)\n"),
        "app/CMakeLists.txt: domain takes Gui of Qt; the table says Core");
    add("the build has other rooms", build, "app/CMakeLists.txt",
        QStringLiteral("cairn_room(cellar)\ncairn_room(storage ROOMS domain QT Core Sql)\n"
                       "cairn_room(startup ROOMS domain storage QT Widgets)\n"),
        "app/CMakeLists.txt: does not build the room domain\n"
        "app/CMakeLists.txt: builds cellar, which is not in the table");
    add("a room linked past the table", links, "cmake/a.cmake",
        QStringLiteral("target_link_libraries(cairn_domain\n    PUBLIC cairn_storage)\n"),
        "cmake/a.cmake: links cairn_storage to domain, past the table");
    add("a Qt module linked past the table", links, "cmake/a.cmake",
        QStringLiteral("target_link_libraries(cairn_storage PRIVATE Qt6::Core Qt6::Gui)\n"),
        "cmake/a.cmake: links Qt6::Gui to storage, past the table");
    add("the network is looked for", links, "CMakeLists.txt",
        QStringLiteral("find_package(Qt6 REQUIRED COMPONENTS Core\n    Network)\n"),
        "CMakeLists.txt: takes Qt Network: the program never goes online");
    add("a circle in the table", &ArchitectureCheck::tableGoesOneWay, "ARCHITECTURE.md",
        QStringLiteral("| room | holds | may use | Qt |\n|---|---|---|---|\n| domain | a | storage | Core |\n"
                       "| storage | b | domain | Core |\n"),
        "ARCHITECTURE.md: domain may use storage, which does not stand above it");
}

QTEST_GUILESS_MAIN(TestIncludes)
#include "tst_includes.moc"
