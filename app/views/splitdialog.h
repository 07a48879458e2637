// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planstep.h"
#include "domain/steppart.h"
#include "views/formdialog.h"

#include <array>
#include <vector>

class QLabel;
class QLineEdit;
class QGridLayout;
class QToolButton;

namespace Cairn {

class HoursSpinBox;
class LiveRoadmap;
struct ProjectBrief;

/** Asks into which parts a step shall be split, or whether it shall be one step again. It saves nothing. */
class SplitDialog final : public FormDialog
{
    Q_OBJECT

public:
    static constexpr int LeastParts = 2;
    static constexpr int MostParts = 8;

    /** The roadmap outlives the dialog. */
    SplitDialog(const Theme &theme, const LiveRoadmap &roadmap, QWidget *parent = nullptr);
    ~SplitDialog() override;

    /** The step to split, or any part of one that is split already. An unknown one leaves the dialog empty. */
    void setStep(const StepId &step);

    /** The whole step, as the plan has it. */
    const PlanStep &step() const { return m_whole; }
    /** Their low and high hours are to the likely ones as the whole's are. Empty where it shall be one step again. */
    std::vector<StepPart> parts() const;

private:
    struct Row
    {
        StepPart part; ///< as it was shown
        QLabel *number;
        QLineEdit *title;
        HoursSpinBox *hours;
        QToolButton *remove;
        double shownHours;

        std::array<QWidget *, 4> widgets() const;
    };

    void layOut();
    std::vector<StepPart> firstParts() const;
    std::vector<StepPart> knownParts() const;
    void addRow(const StepPart &part);
    void addPart();
    void removeRow(const QWidget *title);
    void placeRows();
    void join();
    double hoursOfParts() const;
    HoursRange hoursOf(const Row &row) const;
    QString problem() const;
    void check();

    const LiveRoadmap &m_roadmap;
    PlanStep m_whole;
    bool m_isSplit = false;
    bool m_isJoined = false;
    std::vector<Row> m_rows;
    QLabel *m_name;
    QWidget *m_table;
    QGridLayout *m_grid;
    QLabel *m_titleHead;
    QLabel *m_hoursHead;
    QPushButton *m_add;
    QLabel *m_sum;
    QPushButton *m_join;
};

} // namespace Cairn
