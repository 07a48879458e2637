// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/policyreport.h"

#include "cli/output.h"
#include "domain/schoolpolicywords.h"

#include <QDir>
#include <QLocale>

namespace Cairn {

namespace {

QString key(const char *name)
{
    return QLatin1String(name);
}

QJsonObject jsonOf(const SchoolPolicy &policy)
{
    QJsonObject sets;
    QJsonArray locked;
    for (const PolicySetting setting : AllPolicySettings) {
        if (policy.sets(setting))
            sets.insert(codeOf(setting), setting == PolicySetting::TextPercent
                                             ? QJsonValue(*policy.textPercent)
                                             : QJsonValue(valueText(policy, setting)));
        if (policy.locks(setting))
            locked.append(codeOf(setting));
    }
    return {{key("file"), policy.file},
            {key("contact"), policy.contact},
            {key("sets"), sets},
            {key("locked"), locked},
            {key("role_packs"), QJsonArray::fromStringList(policy.rolePacks)}};
}

QJsonObject jsonOf(const AddedPack &pack)
{
    return {{key("folder"), pack.folder},
            {key("title"), pack.title},
            {key("publisher"), pack.publisher},
            {key("roles"), static_cast<qint64>(pack.roles.size())},
            {key("skills"), static_cast<qint64>(pack.skills.size())}};
}

} // namespace

PolicyReport::PolicyReport(const SchoolPolicyReading &school) : m_school(school)
{
    if (!school.policy.rolePacks.isEmpty()) {
        MergedReading merged = MergedCatalogue::read(school.policy.rolePacks);
        m_added = std::move(merged.contents.addedPacks);
        m_leftOut = std::move(merged.leftOut);
    }
    for (const PolicyProblem &problem : school.problems)
        m_problems.append(wordsOf(problem));
    for (const LeftOutPack &pack : m_leftOut)
        m_problems.append(wordsOf(pack));
}

void PolicyReport::addTo(QJsonObject &document) const
{
    QJsonArray added;
    for (const AddedPack &pack : m_added)
        added.append(jsonOf(pack));
    document.insert(key("policy"),
                    m_school.policy.isInForce() ? QJsonValue(jsonOf(m_school.policy)) : QJsonValue(QJsonValue::Null));
    document.insert(key("added_packs"), added);
    document.insert(key("policy_problems"), QJsonArray::fromStringList(m_problems));
}

void PolicyReport::print(Output &output) const
{
    const SchoolPolicy &policy = m_school.policy;
    output.line();
    if (!policy.isInForce()) {
        output.line(tr("No policy of a school is in force."));
        return;
    }
    output.line(tr("Policy in force: %1").arg(QDir::toNativeSeparators(policy.file)));
    QStringList sets;
    for (const PolicySetting setting : AllPolicySettings) {
        if (!policy.sets(setting))
            continue;
        const QString value = valueText(policy, setting);
        //: Stands where a language would
        const QString shown = value.isEmpty() ? tr("as the system") : value;
        //: %1 the key of a setting, %2 its value
        sets.append((policy.locks(setting) ? tr("%1: %2, locked") : tr("%1: %2")).arg(codeOf(setting), shown));
    }
    if (!policy.contact.isEmpty())
        sets.append(tr("%1: %2").arg(key("contact"), policy.contact));
    const QLocale locale;
    for (const AddedPack &pack : m_added)
        //: %1 a folder, %2 the title of the pack in it, %3 and %4 numbers
        sets.append(tr("Pack %1, “%2”. Roles: %3. Skills: %4.")
                        .arg(QDir::toNativeSeparators(pack.folder), pack.title,
                             locale.toString(static_cast<qlonglong>(pack.roles.size())),
                             locale.toString(static_cast<qlonglong>(pack.skills.size()))));
    output.items(sets);
}

} // namespace Cairn
