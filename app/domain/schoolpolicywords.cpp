// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/schoolpolicywords.h"

#include <QCoreApplication>
#include <QDir>

namespace Cairn {

QString withContact(const QString &sentence, const SchoolPolicy &policy)
{
    if (policy.contact.isEmpty())
        return sentence;
    //: %1 a sentence on what the school has set, %2 whom to ask, e.g. "IT desk, room 12"
    return QCoreApplication::translate("SchoolPolicy", "%1 Questions: %2").arg(sentence, policy.contact);
}

QString lockWords(const SchoolPolicy &policy)
{
    return withContact(QCoreApplication::translate("SchoolPolicy", "Set by your school."), policy);
}

QString workspaceLockWords(const SchoolPolicy &policy)
{
    return withContact(QCoreApplication::translate("SchoolPolicy", "Your school has set the folder of the workspace, "
                                                                   "%1, and no other one can be opened. Nothing was "
                                                                   "changed.")
                           .arg(QDir::toNativeSeparators(policy.workspace.value_or(QString()))),
                       policy);
}

QString languageLockWords(const SchoolPolicy &policy)
{
    return withContact(
        QCoreApplication::translate("SchoolPolicy", "Your school has set the language; no other one can be chosen."),
        policy);
}

QString valueText(const SchoolPolicy &policy, PolicySetting setting)
{
    switch (setting) {
    case PolicySetting::Language:
        return policy.language.value_or(QString());
    case PolicySetting::Colours:
        return policy.colours.value_or(QString());
    case PolicySetting::TextPercent:
        return policy.textPercent ? QString::number(*policy.textPercent) : QString();
    case PolicySetting::UsedBy:
        return policy.usedBy.value_or(QString());
    case PolicySetting::Workspace:
        return policy.workspace.value_or(QString());
    }
    return {};
}

} // namespace Cairn
