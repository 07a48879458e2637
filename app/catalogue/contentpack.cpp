// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/contentpack.h"

#include "catalogue/shorttext.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLocale>

namespace Cairn {

ContentPack::ContentPack(const QString &folder, Part part) : m_folder(folder), m_part(part)
{
    if (!QFileInfo(folder).isDir()) {
        m_mistakes.push_back({{}, {}, 0, tr("There is no content pack: the folder “%1” is not there.").arg(folder)});
        return;
    }
    readFile(PackFileKind::Catalogue, QStringLiteral("catalogue.json"));
    readFileOfBase(PackFileKind::Groups, QStringLiteral("groups.json"));
    readFileOfBase(PackFileKind::Sources, QStringLiteral("sources.json"));
    readFileOfBase(PackFileKind::Renamed, QStringLiteral("renamed.json"));
    readFolder(PackFileKind::Skills, QStringLiteral("skills"));
    readFolder(PackFileKind::Role, QStringLiteral("roles"));
    readFolder(PackFileKind::Resources, QStringLiteral("resources"));
    // A pack of a school may bring roles and skills of its own without any figures.
    readFileIfThere(PackFileKind::Occupations, QStringLiteral("occupations.json"));
    readFileIfThere(PackFileKind::Outlook, QStringLiteral("outlook.json"));
    readFileIfThere(PackFileKind::Demand, QStringLiteral("demand.json"));
    readFileIfThere(PackFileKind::Curricula, QStringLiteral("curricula.json"));
    readFileIfThere(PackFileKind::Questions, QStringLiteral("questions.json"));
    readFileIfThere(PackFileKind::Interests, QStringLiteral("interests.json"));
    readFileIfThere(PackFileKind::OccupationInterests, QStringLiteral("occupationinterests.json"));
    readFileIfThere(PackFileKind::Conditions, QStringLiteral("conditions.json"));
}

void ContentPack::readFileOfBase(PackFileKind kind, const QString &name)
{
    // An addition has that of the pack that it is added to, and may bring more.
    if (m_part == Part::Addition)
        readFileIfThere(kind, name);
    else
        readFile(kind, name);
}

void ContentPack::readFileIfThere(PackFileKind kind, const QString &name)
{
    if (QFileInfo::exists(m_folder + QLatin1Char('/') + name))
        readFile(kind, name);
}

void ContentPack::readFolder(PackFileKind kind, const QString &name)
{
    const QStringList files =
        QDir(m_folder + QLatin1Char('/') + name).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        readFile(kind, name + QLatin1Char('/') + file);
}

QString ContentPack::shownName(const QString &name) const
{
    return shortText(m_part == Part::Base ? m_folder + QLatin1Char('/') + name : name);
}

void ContentPack::readFile(PackFileKind kind, const QString &name)
{
    const QString path = m_folder + QLatin1Char('/') + name;
    // A pipe or a device would be waited for or read without end.
    if (!QFileInfo(path).isFile()) {
        refuse(kind, {shownName(name), {}, 0, tr("The file is missing.")});
        return;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        refuse(kind, {shownName(name), {}, 0, tr("The file cannot be read: %1").arg(file.errorString())});
        return;
    }
    const QByteArray bytes = file.read(MostBytes + 1);
    if (bytes.size() > MostBytes) {
        const QString most = QLocale().formattedDataSize(MostBytes, 0, QLocale::DataSizeTraditionalFormat);
        refuse(kind, {shownName(name), {}, 0, tr("The file is larger than %1 and is not read.").arg(most)});
        return;
    }
    parse(kind, shownName(name), bytes);
}

void ContentPack::parse(PackFileKind kind, const QString &name, const QByteArray &bytes)
{
    JsonPlaces places(bytes);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        const QString sentence = tr("The file is not JSON from here on: %1").arg(error.errorString());
        refuse(kind, {name, {}, places.lineAt(error.offset), sentence});
        return;
    }
    if (!document.isObject()) {
        refuse(kind, {name, {}, 1, tr("The file does not hold a JSON object.")});
        return;
    }
    const std::vector<JsonPlaces::DoubledKey> doubledKeys = places.doubledKeys();
    for (const JsonPlaces::DoubledKey &doubled : doubledKeys) {
        const QString sentence = tr("The key “%1” stands twice in one object.").arg(shortText(doubled.key));
        refuse(kind, {name, shortText(doubled.place), doubled.line, sentence});
    }
    if (!doubledKeys.empty())
        return;

    const QJsonValue format = document.object().value(QLatin1String("format"));
    PackFile file(kind, m_folder, name, document.object(), std::move(places));
    if (format.toInt() != Format) {
        const QString sentence = tr("This program reads files with “format”: %1.").arg(Format);
        refuse(kind, file.mistake(QStringLiteral("/format"), sentence));
        return;
    }
    m_files.push_back(std::move(file));
}

void ContentPack::refuse(PackFileKind kind, CatalogueMistake mistake)
{
    m_refused.insert(kind);
    m_mistakes.push_back(std::move(mistake));
}

} // namespace Cairn
