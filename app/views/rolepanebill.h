// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"
#include "domain/openplan.h"
#include "models/matchbillmodel.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace Cairn {

class BillLegend;
class BillView;
class StyledLabel;
class Theme;

/**
 * Why a role fits as it does, in the pane: where most is missing, the bill, what is held back, the hours to go, and on
 * demand how the number comes about.
 */
class RolePaneBill final : public QWidget
{
    Q_OBJECT

public:
    RolePaneBill(const Theme &theme, const Catalogue &catalogue, const OpenPlan &plan, QWidget *parent = nullptr);

    /** Nothing changes for a role that the catalogue does not know. */
    void showRole(const RoleId &role, CareerLevel level);
    /** As the plan is now. */
    void refresh();

signals:
    /** The keyboard stands on a row of the bill: its place in this widget. */
    void rowReached(const QRect &place);

private:
    void build(const Theme &theme);
    StyledLabel *makeText(const Theme &theme, const QString &tone);
    void refreshMarks(const MatchBill &bill);

    const Catalogue &m_catalogue;
    const OpenPlan &m_plan;
    MatchBillModel m_bill;

    StyledLabel *m_why = nullptr;
    StyledLabel *m_points = nullptr;
    StyledLabel *m_mostMissing = nullptr;
    BillView *m_view = nullptr;
    BillLegend *m_legend = nullptr;
    StyledLabel *m_heldBack = nullptr;
    StyledLabel *m_hours = nullptr;
    StyledLabel *m_hoursNote = nullptr;
    QPushButton *m_explain = nullptr;
    StyledLabel *m_explained = nullptr;
};

} // namespace Cairn
