// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planchange.h"
#include "views/page.h"
#include "views/roadmapfile.h"

#include <memory>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace Cairn {

class FoldingSplitter;
class LiveRoadmap;
class MessageBar;
class OpenPlan;
class PageHead;
class PlanCommands;
class RoadmapDialogs;
class RoadmapModel;
class SegmentSwitch;
class StepPane;
class StepTable;
class StyledLabel;
class Theme;
class TimelineLegend;
class TimelineView;
class WeekPane;

/** The dated way to the target: timeline or table, and beside it this week or the chosen step. */
class RoadmapPage final : public Page
{
    Q_OBJECT

public:
    RoadmapPage(const Theme &theme, const LiveRoadmap &roadmap, PlanCommands &commands, RoadmapDialogs &dialogs,
                QWidget *parent = nullptr);
    ~RoadmapPage() override;

    /** The page's word in the rail. */
    static QString word();
    QString title() const override { return word(); }
    QByteArray saveState() const override;
    void restoreState(const QByteArray &state) override;
    /** Chooses a step by its id. */
    void showSubject(const QString &id) override;
    QWidget *firstFocus() override;
    QList<QWidget *> areas() override;

signals:
    void roleChoiceWanted();
    void skillWanted(const Cairn::SkillId &skill);
    void resourceWanted(const Cairn::ResourceId &resource);
    void evidenceWanted(const Cairn::SkillId &skill);
    void fileWanted(Cairn::RoadmapFile file);

private:
    enum class Form : quint8 { Weeks, Months, Table };

    void buildPlanSide();
    QWidget *buildEmpty();
    void addHeadActions();
    QPushButton *menuButton(const QString &icon, const QString &text);
    void connectParts();
    void connectPane();
    void setForm(Form form);
    Form form() const;
    void showFinding();
    void showWhatIsThere();
    void showStep(const StepId &step);
    void openStep(const StepId &step);
    void showWeek();
    void moveInOrder(const StepId &step, int places);
    void showPreview(const std::vector<Edit> &edits);
    void endPreview();

    const Theme &m_theme;
    const LiveRoadmap &m_roadmap;
    PlanCommands &m_commands;
    RoadmapDialogs &m_dialogs;
    RoadmapModel *m_steps;
    /** What a repair would lead to: a plan and its roadmap of their own. */
    std::unique_ptr<OpenPlan> m_previewPlan;
    std::unique_ptr<LiveRoadmap> m_previewRoadmap;

    FoldingSplitter *m_splitter = nullptr;
    QWidget *m_planSide = nullptr;
    PageHead *m_head = nullptr;
    SegmentSwitch *m_forms = nullptr;
    QPushButton *m_detailsButton = nullptr;
    MessageBar *m_previewNote = nullptr;
    QStackedWidget *m_stack = nullptr;
    TimelineView *m_timeline = nullptr;
    TimelineView *m_previewTimeline = nullptr;
    StepTable *m_table = nullptr;
    QWidget *m_empty = nullptr;
    TimelineLegend *m_legend = nullptr;
    QStackedWidget *m_side = nullptr;
    WeekPane *m_week = nullptr;
    StepPane *m_step = nullptr;
};

} // namespace Cairn
