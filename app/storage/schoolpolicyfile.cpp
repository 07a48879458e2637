// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schoolpolicyfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>
#include <utility>

namespace Cairn {

namespace {

using Kind = PolicyProblem::Kind;

const QString ContactKey = QStringLiteral("contact");
const QString RolePacksKey = QStringLiteral("rolePacks");
const QString LockedKey = QStringLiteral("locked");

/** A value as it stands in the file, short enough to be told. */
QString shown(const QJsonValue &value)
{
    constexpr int MostLetters = 60;
    const QString text = value.isDouble() ? QString::number(value.toDouble()) : value.toString();
    return text.size() > MostLetters ? text.left(MostLetters - 1) + u'…' : text;
}

} // namespace

SchoolPolicyReading SchoolPolicyFile::read(const std::vector<PolicyPlace> &places, const QStringList &languages,
                                           const QProcessEnvironment &environment)
{
    const auto found = std::find_if(places.begin(), places.end(),
                                    [](const PolicyPlace &place) { return QFileInfo::exists(place.file); });
    if (found == places.end())
        return {};
    SchoolPolicyFile file(*found, languages, environment);
    file.readFile();
    return std::move(file.m_reading);
}

SchoolPolicyFile::SchoolPolicyFile(PolicyPlace place, QStringList languages, const QProcessEnvironment &environment)
    : m_place(std::move(place))
    , m_languages(std::move(languages))
    , m_environment(environment)
{
    m_place.file = QFileInfo(m_place.file).absoluteFilePath();
}

void SchoolPolicyFile::name(Kind kind, const QString &key, const QString &value, const QString &known)
{
    PolicyProblem problem;
    problem.kind = kind;
    problem.file = m_place.file;
    problem.key = key;
    problem.value = value;
    problem.known = known;
    m_reading.problems.push_back(problem);
}

void SchoolPolicyFile::readFile()
{
    QFile file(m_place.file);
    // A pipe or a device would be waited for or read without end.
    if (!QFileInfo(m_place.file).isFile())
        return name(Kind::NotAFile);
    if (!file.open(QIODevice::ReadOnly))
        return name(Kind::Unreadable, {}, file.errorString());
    const QByteArray bytes = file.read(MostBytes + 1);
    if (bytes.size() > MostBytes)
        return name(Kind::TooLarge, {}, QString::number(MostBytes));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        name(Kind::NotJson, {}, error.errorString());
        m_reading.problems.back().line = static_cast<int>(bytes.left(error.offset).count('\n')) + 1;
        return;
    }
    if (!document.isObject())
        return name(Kind::NotAnObject);
    readObject(document.object());
}

void SchoolPolicyFile::readObject(const QJsonObject &object)
{
    if (object.value(QLatin1String("format")).toString() != QLatin1String("careercairn-policy"))
        return name(Kind::WrongFormat);
    const double version = object.value(QLatin1String("version")).toDouble();
    if (version > Version)
        return name(Kind::NewerVersion, {}, QString::number(version));
    if (version != Version)
        return name(Kind::WrongVersion);

    m_reading.policy.file = m_place.file;
    m_reading.policy.place = m_place.place;
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        readEntry(entry.key(), entry.value());
    readLocks(object);
}

void SchoolPolicyFile::readEntry(const QString &key, const QJsonValue &value)
{
    if (key == QLatin1String("format") || key == QLatin1String("version"))
        return;
    const bool isText = key == ContactKey || (policySettingFromCode(key) && key != codeOf(PolicySetting::TextPercent));
    if (isText)
        value.isString() ? readText(key, value.toString()) : name(Kind::WrongKindOfValue, key);
    else if (key == codeOf(PolicySetting::TextPercent))
        readTextPercent(value);
    else if (key == RolePacksKey)
        readRolePacks(value);
    else if (key != LockedKey)
        name(Kind::UnknownKey, shown(key));
    else if (!value.isArray())
        name(Kind::WrongKindOfValue, key);
}

void SchoolPolicyFile::readText(const QString &key, const QString &text)
{
    SchoolPolicy &policy = m_reading.policy;
    if (key == ContactKey) {
        // One line of plain text: it stands beside each thing that is locked.
        if (text.size() > MostLettersOfContact)
            name(Kind::ContactTooLong, key);
        else
            policy.contact = text.simplified();
    } else if (key == codeOf(PolicySetting::Language)) {
        if (text.isEmpty() || m_languages.contains(text))
            policy.language = text;
        else
            name(Kind::UnknownLanguage, key, shown(text), m_languages.join(QStringLiteral(", ")));
    } else if (key == codeOf(PolicySetting::Colours)) {
        if (SchoolPolicy::colourCodes().contains(text))
            policy.colours = text;
        else
            name(Kind::UnknownColours, key, shown(text));
    } else if (key == codeOf(PolicySetting::UsedBy)) {
        if (SchoolPolicy::userCodes().contains(text))
            policy.usedBy = text;
        else
            name(Kind::UnknownUser, key, shown(text));
    } else {
        readWorkspace(text);
    }
}

void SchoolPolicyFile::readTextPercent(const QJsonValue &value)
{
    if (!value.isDouble())
        return name(Kind::WrongKindOfValue, codeOf(PolicySetting::TextPercent));
    const double percent = value.toDouble();
    if (percent == std::floor(percent) && percent >= SchoolPolicy::LeastTextPercent
        && percent <= SchoolPolicy::MostTextPercent)
        m_reading.policy.textPercent = static_cast<int>(percent);
    else
        name(Kind::WrongTextPercent, codeOf(PolicySetting::TextPercent), shown(value));
}

void SchoolPolicyFile::readWorkspace(const QString &path)
{
    const std::optional<QString> filledIn = withVariables(path);
    if (!filledIn)
        return;
    if (filledIn->trimmed().isEmpty())
        return name(Kind::EmptyPath, codeOf(PolicySetting::Workspace));
    m_reading.policy.workspace = whole(*filledIn);
}

void SchoolPolicyFile::readRolePacks(const QJsonValue &value)
{
    if (!value.isArray())
        return name(Kind::WrongKindOfValue, RolePacksKey);
    const QJsonArray packs = value.toArray();
    for (const auto &pack : packs) {
        if (!pack.isString())
            name(Kind::WrongKindOfValue, RolePacksKey);
        else if (pack.toString().trimmed().isEmpty())
            name(Kind::EmptyPath, RolePacksKey);
        else
            m_reading.policy.rolePacks.append(whole(pack.toString()));
    }
    m_reading.policy.rolePacks.removeDuplicates();
}

void SchoolPolicyFile::readLocks(const QJsonObject &object)
{
    const QJsonArray locks = object.value(LockedKey).toArray();
    for (const auto &lock : locks) {
        const std::optional<PolicySetting> setting = policySettingFromCode(lock.toString());
        if (!lock.isString())
            name(Kind::WrongKindOfValue, LockedKey);
        else if (!setting)
            name(Kind::UnknownLock, LockedKey, shown(lock));
        else if (m_reading.policy.sets(*setting))
            m_reading.policy.locked.insert(*setting);
        else if (!object.contains(lock.toString()))
            name(Kind::LockOnNothing, LockedKey, lock.toString());
        // What is set and was not understood has been named already.
    }
}

std::optional<QString> SchoolPolicyFile::withVariables(const QString &path)
{
    const QLatin1String begin("${");
    QString filledIn;
    qsizetype at = 0;
    for (qsizetype next = path.indexOf(begin); next >= 0; next = path.indexOf(begin, at)) {
        const qsizetype end = path.indexOf(u'}', next);
        const qsizetype from = next + begin.size();
        if (end <= from) {
            name(Kind::UnfinishedVariable, codeOf(PolicySetting::Workspace), shown(path));
            return std::nullopt;
        }
        const QString variableName = path.mid(from, end - from);
        const std::optional<QString> value = variable(variableName);
        if (!value) {
            name(Kind::VariableNotSet, codeOf(PolicySetting::Workspace), shown(variableName));
            return std::nullopt;
        }
        filledIn += path.mid(at, next - at) + *value;
        at = end + 1;
    }
    return filledIn + path.mid(at);
}

std::optional<QString> SchoolPolicyFile::variable(const QString &name) const
{
    const QString value = m_environment.value(name);
    if (!value.isEmpty())
        return value;
    // Windows has other names for these two.
    if (name == QLatin1String("HOME"))
        return QDir::homePath();
    const QString userOfWindows = m_environment.value(QStringLiteral("USERNAME"));
    if (name == QLatin1String("USER") && !userOfWindows.isEmpty())
        return userOfWindows;
    return std::nullopt;
}

QString SchoolPolicyFile::whole(const QString &path) const
{
    const QDir folder = QFileInfo(m_place.file).absoluteDir();
    return QDir::cleanPath(folder.absoluteFilePath(QDir::fromNativeSeparators(path.trimmed())));
}

} // namespace Cairn
