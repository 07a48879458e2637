// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/policyproblem.h"
#include "domain/schoolpolicy.h"
#include "storage/policyplaces.h"

#include <QJsonObject>
#include <QProcessEnvironment>

#include <vector>

namespace Cairn {

/** What a policy file sets as far as it is understood, and what is wrong with the rest. */
struct SchoolPolicyReading
{
    SchoolPolicy policy;
    std::vector<PolicyProblem> problems;
};

/** Reads a school's policy: takes what can be understood, names the rest, and writes nothing. */
class SchoolPolicyFile final
{
public:
    /** The first of the places that is there; the codes are those of the languages that the program speaks. */
    static SchoolPolicyReading read(const std::vector<PolicyPlace> &places, const QStringList &languages,
                                    const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment());

    static constexpr qint64 MostBytes = 64LL * 1024;
    static constexpr int Version = 1;
    static constexpr int MostLettersOfContact = 200;

private:
    SchoolPolicyFile(PolicyPlace place, QStringList languages, const QProcessEnvironment &environment);

    void readFile();
    void readObject(const QJsonObject &object);
    void readEntry(const QString &key, const QJsonValue &value);
    void readText(const QString &key, const QString &text);
    void readTextPercent(const QJsonValue &value);
    void readWorkspace(const QString &path);
    void readRolePacks(const QJsonValue &value);
    void readLocks(const QJsonObject &object);
    std::optional<QString> withVariables(const QString &path);
    std::optional<QString> variable(const QString &name) const;
    QString whole(const QString &path) const;
    void name(PolicyProblem::Kind kind, const QString &key = {}, const QString &value = {}, const QString &known = {});

    PolicyPlace m_place;
    QStringList m_languages;
    const QProcessEnvironment &m_environment;
    SchoolPolicyReading m_reading;
};

} // namespace Cairn
