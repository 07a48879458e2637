// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"

#include <QHash>

namespace Cairn {

/**
 * Which role a job title names: by the role's id, title and other titles, whatever the case, accents, hyphens,
 * underscores and words of seniority around it. A name that several roles have is that of the role whose id or title it
 * is, else of the first in the catalogue.
 */
class PayRoleNames final
{
public:
    explicit PayRoleNames(const Catalogue &catalogue);

    /** Empty where the title names none. */
    RoleId roleOf(const QString &title) const;

private:
    QHash<QString, RoleId> m_ids;   ///< by the id, as it is
    QHash<QString, RoleId> m_roles; ///< by the folded name
};

} // namespace Cairn
