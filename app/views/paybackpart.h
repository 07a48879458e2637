// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/paybackmodel.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;
class QStackedWidget;

namespace Cairn {

class ChartPicture;
class ChartWithTable;
class LivePay;
class LiveRoadmap;
class PayBackChart;
class PayBackForm;
class PayBackTable;
class PlanCommands;
class StyledLabel;
class Theme;

/** When a study pays for itself: curves for the roles that are compared, what they assume, and the same as a table. */
class PayBackPart final : public QWidget
{
    Q_OBJECT

public:
    PayBackPart(const Theme &theme, LivePay &pay, const LiveRoadmap &roadmap, PlanCommands &commands,
                QWidget *parent = nullptr);

    const PayBackModel &courses() const { return m_courses; }
    const ChartPicture &picture() const;
    QWidget *chart() const;
    QWidget *form() const;
    QWidget *table() const;
    /** What the shown curves are, for the head of the page and for files. */
    QString finding() const;
    /** For the roles and options of the question. */
    void refresh();

signals:
    void copyWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void buildCurves();
    void connectParts();
    PayBackAssumptions suggested() const;
    PayBackAssumptions assumptions() const;
    void makeCourses();
    void showSentence(const QString &sentence);
    std::optional<PayFigure> payOf(const RoleId &role) const;
    std::optional<PayFigure> bestPayOf(const RoleId &role, std::optional<PayLevel> level) const;
    void addCourse(std::vector<PayBackCourse> &courses, const RoleId &role, const PayBackAssumptions &assumptions);
    void showCurves();
    QString costNote() const;
    void dress();

    const Theme &m_theme;
    LivePay &m_pay;
    const LiveRoadmap &m_roadmap;
    PlanCommands &m_commands;
    PayBackModel m_courses;
    std::vector<PayBackWay> m_ways; ///< of the roles of the question
    QString m_currency;             ///< of their fees
    QStackedWidget *m_stack;
    ChartWithTable *m_body;
    PayBackChart *m_chart;
    StyledLabel *m_from;
    QBoxLayout *m_cardLine = nullptr;
    PayBackForm *m_form;
    PayBackTable *m_table;
    StyledLabel *m_sentence;
};

} // namespace Cairn
