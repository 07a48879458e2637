// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/payquestion.h"

namespace Cairn {

struct Occupation;
struct Role;

/** Answers a question from official statistics: of the occupation nearest to a role, or of all STEM jobs together. */
class OfficialPayFigures final
{
public:
    /** Both outlive this. */
    OfficialPayFigures(const PayQuestion &question, const PaySources &sources);

    std::vector<PayFigure> of(const RoleId &role) const;
    /** Along states and metropolitan areas: the dearest first; the whole country before them. */
    std::vector<PayFigure> ofStem() const;

private:
    /** With the role's nearest occupation that has figures; hidden where there is none. */
    PayFigure begun(const RoleId &role) const;
    std::vector<PayFigure> alongIndustries(const PayFigure &begun) const;
    std::vector<PayFigure> alongYears(const PayFigure &begun) const;
    PayFigure newest(PayFigure begun) const;
    PayFigure ofIndustry(PayFigure begun, const IndustryMean &mean) const;
    PayFigure ofStem(const StemPay &stem) const;
    PayFigure ofPlace(PayFigure begun) const;
    bool isWanted(const QString &naics) const;
    QString industryTitle(const QString &naics) const;

    const PayQuestion &m_question;
    const PayTables &m_tables;
    const Catalogue &m_catalogue;
};

} // namespace Cairn
