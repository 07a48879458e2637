// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/cataloguereader.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QTemporaryDir>

namespace Cairn {

/**
 * A school's pack without a mistake, to be added to the shipped content: a role that asks for eleven shipped skills and
 * one of its own, its skill, its source. Tests break it.
 */
class Addition final
{
public:
    explicit Addition(const QString &name = QStringLiteral("school")) : m_name(name)
    {
        m_files[QStringLiteral("catalogue.json")] =
            QJsonObject{{QStringLiteral("format"), 1},
                        {QStringLiteral("version"), QStringLiteral("2026.01")},
                        {QStringLiteral("title"), QStringLiteral("Roles of %1").arg(name)},
                        {QStringLiteral("roles"), QJsonArray{id("role")}},
                        {QStringLiteral("traps"), QJsonArray()}};
        m_files[QStringLiteral("sources.json")] =
            QJsonObject{{QStringLiteral("format"), 1}, {QStringLiteral("sources"), QJsonArray{source()}}};
        m_files[QStringLiteral("skills/own.json")] =
            QJsonObject{{QStringLiteral("format"), 1}, {QStringLiteral("skills"), QJsonArray{skill()}}};
        addRole(QStringLiteral("role"), QStringLiteral("Keeper of %1").arg(name));
    }

    /** An id of its own, e.g. school_role. */
    QString id(const char *what) const { return m_name + u'_' + QString::fromLatin1(what); }
    QString folder() const { return m_folder.path(); }
    QJsonObject &operator[](const char *file) { return m_files[QString::fromLatin1(file)]; }

    /** Another role, like the shipped one of its kind but for its names. */
    void addRole(const QString &what, const QString &title)
    {
        QJsonObject role = shipped(QStringLiteral("roles/ml_engineer.json"));
        const QString roleId = m_name + u'_' + what;
        role[QStringLiteral("id")] = roleId;
        role[QStringLiteral("title")] = title;
        role[QStringLiteral("other_titles")] = QJsonArray{QStringLiteral("%1 of ours").arg(title)};
        role[QStringLiteral("sources")] = QJsonArray{id("source")};
        QJsonArray asked;
        const QJsonArray all = role.value(QStringLiteral("requirements")).toArray();
        for (const auto &requirement : all) {
            if (asked.size() < 11)
                asked.append(requirement);
        }
        QJsonObject own = asked.at(0).toObject();
        own[QStringLiteral("skill")] = id("skill");
        asked.append(own);
        role[QStringLiteral("requirements")] = asked;
        m_files[QStringLiteral("roles/%1.json").arg(roleId)] = role;
    }

    /** Where the files lie now. */
    QString written() const
    {
        for (auto file = m_files.begin(); file != m_files.end(); ++file)
            writeBytes(file.key(), QJsonDocument(file.value()).toJson());
        return folder();
    }

    void writeBytes(const QString &name, const QByteArray &bytes) const
    {
        const QString path = m_folder.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("The test cannot write its pack.");
    }

    static QJsonObject shipped(const QString &name)
    {
        QFile file(CatalogueReader::shippedFolder() + u'/' + name);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("The test cannot read the shipped content.");
        return QJsonDocument::fromJson(file.readAll()).object();
    }

private:
    QJsonObject source() const
    {
        QJsonObject source =
            shipped(QStringLiteral("sources.json")).value(QStringLiteral("sources")).toArray().at(0).toObject();
        source[QStringLiteral("id")] = id("source");
        source[QStringLiteral("publisher")] = QStringLiteral("The school of %1").arg(m_name);
        source[QStringLiteral("title")] = QStringLiteral("Our own profiles");
        return source;
    }

    QJsonObject skill() const
    {
        QJsonObject skill = shipped(QStringLiteral("skills/programming.json"))
                                .value(QStringLiteral("skills"))
                                .toArray()
                                .at(0)
                                .toObject();
        skill[QStringLiteral("id")] = id("skill");
        skill[QStringLiteral("title")] = QStringLiteral("Keeping of %1").arg(m_name);
        skill[QStringLiteral("aliases")] = QJsonArray();
        skill[QStringLiteral("sources")] = QJsonArray{id("source")};
        skill.remove(QStringLiteral("esco"));
        QJsonArray levels;
        for (int level = 0; level <= 4; ++level)
            levels.append(QStringLiteral("Keeps %1 at level %2.").arg(m_name).arg(level));
        skill[QStringLiteral("levels")] = levels;
        return skill;
    }

    QString m_name;
    QTemporaryDir m_folder;
    QMap<QString, QJsonObject> m_files;
};

} // namespace Cairn
