// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/schoolpolicy.h"

namespace Cairn {

/** The sentence, and after it whom to ask, where the policy says it. */
QString withContact(const QString &sentence, const SchoolPolicy &policy);

/** What stands beside a thing that people cannot change: that the school has set it, and whom to ask. */
QString lockWords(const SchoolPolicy &policy);

/** Why another workspace than the locked one is not opened. */
QString workspaceLockWords(const SchoolPolicy &policy);

/** Why another language than the locked one is not spoken. */
QString languageLockWords(const SchoolPolicy &policy);

/** What the policy says of one setting, as it stands in the file; empty where it is not set. */
QString valueText(const SchoolPolicy &policy, PolicySetting setting);

} // namespace Cairn
