// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/payfigure.h"
#include "domain/payseries.h"
#include "views/factgrid.h"
#include "views/helppane.h"

#include <vector>

namespace Cairn {

class Catalogue;
class RoleTextBlock;
class StyledLabel;

/** Sources and method: everything that is known of the chosen figure, and why it may be wrong. */
class PayFigurePane final : public HelpPane
{
    Q_OBJECT

public:
    PayFigurePane(const Theme &theme, const Catalogue &catalogue, QWidget *parent = nullptr);

    void showFigure(const PayFigure &figure, const std::vector<PaySeries> &own);
    using HelpPane::showNothing;

    QSize sizeHint() const override;

private:
    std::vector<FactGrid::Fact> factsOf(const PayFigure &figure, const std::vector<PaySeries> &own) const;
    void addAmounts(std::vector<FactGrid::Fact> &facts, const PayFigure &figure) const;
    void addSource(std::vector<FactGrid::Fact> &facts, const PayFigure &figure,
                   const std::vector<PaySeries> &own) const;

    const Catalogue &m_catalogue;
    StyledLabel *m_title;
    StyledLabel *m_subtitle;
    FactGrid *m_facts;
    RoleTextBlock *m_remarks;
    RoleTextBlock *m_steps;
    RoleTextBlock *m_doubts;
    RoleTextBlock *m_note;
    RoleTextBlock *m_attribution;
    RoleTextBlock *m_method;
};

} // namespace Cairn
