// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/architecturecheck.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>

#include <algorithm>

namespace Cairn {

namespace {

constexpr int LongestFile = 500;
constexpr int LongestTestFile = 900; // a table of cases is long without being hard to read

QString tableFile()
{
    return QStringLiteral("ARCHITECTURE.md");
}

QString roomsFile()
{
    return QStringLiteral("app/CMakeLists.txt");
}

std::vector<SourceFile> filesIn(const QString &folder, const QStringList &places, const QStringList &patterns)
{
    QStringList paths;
    for (const QString &place : places) {
        QDirIterator files(QDir(folder).filePath(place), patterns, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            paths << QDir(folder).relativeFilePath(files.next());
    }
    paths.sort();
    std::vector<SourceFile> read;
    for (const QString &path : paths)
        read.emplace_back(folder, path);
    return read;
}

QString textOf(const QString &folder, const QString &path)
{
    return SourceFile(folder, path).lines().join(u'\n');
}

QString listed(const QSet<QString> &names)
{
    QStringList sorted(names.begin(), names.end());
    sorted.sort();
    return sorted.isEmpty() ? QStringLiteral("nothing") : sorted.join(QStringLiteral(", "));
}

} // namespace

ArchitectureCheck::ArchitectureCheck(const QString &sourceFolder)
    : m_folder(sourceFolder)
    , m_table(RoomTable::fromMarkdown(textOf(sourceFolder, tableFile())))
    , m_sources(filesIn(sourceFolder, {QStringLiteral("app"), QStringLiteral("tests")},
                        {QStringLiteral("*.h"), QStringLiteral("*.cpp"), QStringLiteral("*.c")}))
    , m_buildFiles(filesIn(sourceFolder, {QStringLiteral("app"), QStringLiteral("tests"), QStringLiteral("cmake")},
                           {QStringLiteral("CMakeLists.txt"), QStringLiteral("*.cmake")}))
{
    m_buildFiles.emplace_back(sourceFolder, QStringLiteral("CMakeLists.txt"));
}

Findings ArchitectureCheck::tableGoesOneWay() const
{
    Findings findings;
    if (m_table.rows().empty())
        findings.push_back({tableFile(), 0, QStringLiteral("has no table of rooms")});
    QSet<QString> above;
    for (const RoomRow &row : m_table.rows()) {
        for (const QString &used : row.uses) {
            if (!above.contains(used))
                findings.push_back(
                    {tableFile(), 0,
                     QStringLiteral("%1 may use %2, which does not stand above it").arg(row.name, used)});
        }
        above.insert(row.name);
    }
    return findings;
}

Findings ArchitectureCheck::buildStatesTheTable() const
{
    Findings findings;
    const RoomTable built = RoomTable::fromCMake(textOf(m_folder, roomsFile()));
    for (const RoomRow &row : m_table.rows()) {
        const RoomRow *other = built.row(row.name);
        if (!other) {
            findings.push_back({roomsFile(), 0, QStringLiteral("does not build the room %1").arg(row.name)});
            continue;
        }
        if (other->uses != row.uses)
            findings.push_back(
                {roomsFile(), 0,
                 QStringLiteral("%1 uses %2; the table says %3").arg(row.name, listed(other->uses), listed(row.uses))});
        if (other->qt != row.qt)
            findings.push_back({roomsFile(), 0,
                                QStringLiteral("%1 takes %2 of Qt; the table says %3")
                                    .arg(row.name, listed(other->qt), listed(row.qt))});
    }
    for (const RoomRow &row : built.rows()) {
        if (!m_table.row(row.name))
            findings.push_back({roomsFile(), 0, QStringLiteral("builds %1, which is not in the table").arg(row.name)});
    }
    return findings;
}

Findings ArchitectureCheck::linksKeepTheTable() const
{
    static const QRegularExpression link(QStringLiteral(R"(\btarget_link_libraries\s*\(\s*cairn_([a-z]+)\b([^)]*)\))"));
    static const QRegularExpression used(QStringLiteral(R"(\b(cairn_|Qt6::)(\w+))"));
    static const QRegularExpression network(QStringLiteral(R"(\bQt6::Network\b|\bCOMPONENTS\b[^)]*\bNetwork\b)"));
    Findings findings;
    for (const SourceFile &file : m_buildFiles) {
        const QString text = withoutCMakeComments(file.lines().join(u'\n'));
        if (network.match(text).hasMatch())
            findings.push_back({file.path(), 0, QStringLiteral("takes Qt Network: the program never goes online")});
        auto links = link.globalMatch(text);
        while (links.hasNext()) {
            const QRegularExpressionMatch call = links.next();
            const RoomRow *room = m_table.row(call.captured(1));
            auto names = used.globalMatch(call.captured(2));
            while (room && names.hasNext()) {
                const QRegularExpressionMatch name = names.next();
                const bool isRoom = name.captured(1) == QStringLiteral("cairn_");
                if (isRoom ? !mayUse(room->name, name.captured(2))
                           : !QtHeaders::withFoundations(room->qt).contains(name.captured(2)))
                    findings.push_back(
                        {file.path(), 0,
                         QStringLiteral("links %1 to %2, past the table").arg(name.captured(0), room->name)});
            }
        }
    }
    return findings;
}

Findings ArchitectureCheck::foldersAreRooms() const
{
    Findings findings;
    QSet<QString> told;
    for (const SourceFile &file : m_sources) {
        const QString room = roomOf(file);
        if (room.isEmpty() || m_table.row(room) || told.contains(room))
            continue;
        told.insert(room);
        findings.push_back({file.path(), 0, QStringLiteral("%1 is not a room of the table").arg(room)});
    }
    return findings;
}

Findings ArchitectureCheck::roomIncludesKeepTheTable() const
{
    Findings findings;
    for (const SourceFile &file : m_sources) {
        const QString room = roomOf(file);
        if (room.isEmpty())
            continue;
        for (const Include &include : file.includes()) {
            const QString used = include.name.section(u'/', 0, 0);
            const bool namesRoom = include.name.contains(u'/') && m_table.row(used);
            if (namesRoom && !include.quoted)
                findings.push_back({file.path(), include.line, QStringLiteral("our own headers stand in quotes")});
            if (namesRoom && !mayUse(room, used))
                findings.push_back({file.path(), include.line,
                                    QStringLiteral("%1 may not use %2 (%3)").arg(room, used, include.name)});
            if (include.quoted && !namesRoom && !include.name.endsWith(QStringLiteral(".moc"))
                && !include.name.startsWith(QStringLiteral("ui_")))
                findings.push_back(
                    {file.path(), include.line, QStringLiteral("%1 is not of the form room/file.h").arg(include.name)});
        }
    }
    return findings;
}

Findings ArchitectureCheck::qtIncludesKeepTheTable() const
{
    Findings findings;
    for (const SourceFile &file : m_sources) {
        const RoomRow *room = m_table.row(roomOf(file));
        if (!room)
            continue;
        const QSet<QString> allowed = QtHeaders::withFoundations(room->qt);
        for (const Include &include : file.includes()) {
            if (include.quoted || !QtHeaders::isQtName(include.name))
                continue;
            const QString module = m_qt.moduleOf(include.name);
            if (module.isEmpty())
                findings.push_back(
                    {file.path(), include.line, QStringLiteral("no Qt module here has %1").arg(include.name)});
            else if (!allowed.contains(module))
                findings.push_back({file.path(), include.line,
                                    QStringLiteral("%1 may not use Qt %2 (%3)").arg(room->name, module, include.name)});
        }
    }
    return findings;
}

Findings ArchitectureCheck::sqlStaysInStorage() const
{
    // Capitals anywhere; small letters only where a literal begins with a statement, since prose has the same words.
    static const QRegularExpression sql(
        QStringLiteral(R"(\b(SELECT|INSERT\s+(OR\s+\w+\s+)?INTO|UPDATE\s+\w+\s+SET|DELETE\s+FROM|PRAGMA|VACUUM)\b)"
                       R"(|\b(CREATE|ALTER|DROP)\s+(TABLE|INDEX|TRIGGER|VIEW)\b|\bBEGIN\s+(IMMEDIATE|EXCLUSIVE)\b)"
                       R"(|"\s*(select\s.+\sfrom|insert\s+into|update\s+\w+\s+set|delete\s+from|create\s+table)\s)"
                       R"(|"\s*pragma\s)"));
    Findings findings;
    for (const SourceFile &file : m_sources) {
        const QString room = roomOf(file);
        if (room.isEmpty() || room == QStringLiteral("storage"))
            continue;
        for (int at = 0; at < file.code().size(); ++at) {
            if (sql.match(file.code()[at]).hasMatch())
                findings.push_back({file.path(), at + 1, QStringLiteral("only storage may say SQL")});
        }
    }
    return findings;
}

Findings ArchitectureCheck::licenceStandsFirst() const
{
    Findings findings;
    const auto look = [&findings](const SourceFile &file, const QString &mark) {
        const QString first = mark + QStringLiteral(" SPDX-License-Identifier: GPL-3.0-or-later");
        if (file.lines().value(0) != first)
            findings.push_back({file.path(), 1, QStringLiteral("the first line is not \"%1\"").arg(first)});
    };
    for (const SourceFile &file : m_sources)
        look(file, QStringLiteral("//"));
    for (const SourceFile &file : m_buildFiles)
        look(file, QStringLiteral("#"));
    return findings;
}

Findings ArchitectureCheck::filesAreShort() const
{
    Findings findings;
    for (const SourceFile &file : m_sources) {
        const int most = file.path().startsWith(QStringLiteral("tests/")) ? LongestTestFile : LongestFile;
        if (file.lines().size() > most)
            findings.push_back(
                {file.path(), 0, QStringLiteral("%1 lines; %2 are the most").arg(file.lines().size()).arg(most)});
    }
    return findings;
}

QString ArchitectureCheck::roomOf(const SourceFile &file) const
{
    const QStringList parts = file.path().split(u'/');
    if (parts.first() != QStringLiteral("app"))
        return {};
    return parts.size() == 2 ? QStringLiteral("startup") : parts[1];
}

bool ArchitectureCheck::mayUse(const QString &room, const QString &used) const
{
    const RoomRow *row = m_table.row(room);
    return room == used || (row && row->uses.contains(used));
}

} // namespace Cairn
