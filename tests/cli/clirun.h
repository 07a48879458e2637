// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandline.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Cairn {

/** What one run of the command line printed and answered. */
struct CliRun
{
    int status = -1;
    QString out;
    QString err;

    bool isJson() const
    {
        QJsonParseError error;
        QJsonDocument::fromJson(out.toUtf8(), &error);
        return error.error == QJsonParseError::NoError;
    }
    QJsonArray array() const { return QJsonDocument::fromJson(out.toUtf8()).array(); }
    QJsonObject object() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
    QJsonObject first() const { return array().at(0).toObject(); }

    static bool hasKeys(const QJsonObject &object, const QStringList &keys)
    {
        return std::all_of(keys.begin(), keys.end(), [&object](const QString &key) { return object.contains(key); });
    }
};

/** Runs the command line in this process, on one workspace folder and on a day that stands still. */
class CliInProcess final
{
public:
    CliInProcess(QString folder, CatalogueContents contents, QDate today = QDate(2026, 12, 1))
        : m_folder(std::move(folder))
        , m_contents(std::move(contents))
        , m_today(today)
    {
    }

    CliRun run(const QStringList &arguments) const
    {
        CliRun run;
        QTextStream out(&run.out);
        QTextStream err(&run.err);
        const Surroundings surroundings{WorkspaceFolder(m_folder), [this] { return m_contents; },
                                        [](const QString &code) { return code != QLatin1String("xx"); }, m_today};
        const ExitStatus status =
            CommandLine(surroundings, out, err).run(QStringList{QStringLiteral("careercairn-cli")} + arguments);
        run.status = static_cast<int>(status);
        return run;
    }

    /** With --json at the end. */
    CliRun json(const QStringList &arguments) const { return run(arguments + QStringList{QStringLiteral("--json")}); }

private:
    QString m_folder;
    CatalogueContents m_contents;
    QDate m_today;
};

} // namespace Cairn
