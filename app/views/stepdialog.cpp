// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stepdialog.h"

#include "domain/catalogue.h"
#include "domain/openplan.h"
#include "domain/roadmapsteps.h"
#include "models/liveroadmap.h"
#include "ui_stepform.h"
#include "views/hoursspinbox.h"
#include "views/plaintooltip.h"
#include "views/plannedstep.h"
#include "views/skillchoice.h"
#include "views/styledlabel.h"
#include "views/substeplist.h"

#include <QPushButton>

#include <algorithm>
#include <set>

namespace Cairn {

namespace {

constexpr int Width = 600;
constexpr int StepRole = Qt::UserRole;
constexpr int MostStepRows = 5; // more of them scroll
constexpr int LinkRows = 3;
constexpr int MostLettersOfALink = 2000;
constexpr HoursRange FirstGuess{2, 4, 8};

bool names(const std::vector<StepId> &steps, const StepId &step)
{
    return std::find(steps.begin(), steps.end(), step) != steps.end();
}

/** The step itself and all that waits for it, by way of others too. */
std::set<StepId> waitingFor(const StepId &step, const std::vector<RoadmapStep> &steps)
{
    std::set<StepId> waiting{step};
    // Each step stands after what it needs.
    for (const RoadmapStep &each : steps) {
        if (wholeOf(each.step.id) == step
            || std::any_of(each.step.after.begin(), each.step.after.end(),
                           [&waiting](const StepId &needed) { return waiting.count(needed) > 0; }))
            waiting.insert(each.step.id);
    }
    return waiting;
}

const RoadmapStep *stepIn(const Roadmap &roadmap, const StepId &step)
{
    if (const RoadmapStep *known = roadmap.step(step))
        return known;
    const auto aside = std::find_if(roadmap.setAside.begin(), roadmap.setAside.end(),
                                    [&step](const RoadmapStep &each) { return each.step.id == step; });
    return aside == roadmap.setAside.end() ? nullptr : &*aside;
}

void fitRows(QWidget &area, int rows, int frame)
{
    area.setFixedHeight(rows * (area.fontMetrics().height() + 10) + 2 * frame);
}

} // namespace

StepDialog::StepDialog(const Theme &theme, const LiveRoadmap &roadmap, QWidget *parent)
    : FormDialog(theme, parent)
    , m_roadmap(roadmap)
    , m_ui(std::make_unique<Ui::StepForm>())
{
    explainNumbers(QStringLiteral("hours"));
    m_ui->setupUi(body());
    // After the fields of the form, as the keyboard walks through them.
    m_subSteps = new SubStepList(theme, body());
    layOut();
    for (const Stage stage : AllStages)
        m_ui->stageCombo->addItem(nameOf(stage), static_cast<int>(stage));
    addSkills();
    connect(m_ui->titleEdit, &QLineEdit::textChanged, this, &StepDialog::check);
    connect(m_ui->hoursField, &HoursRangeField::hoursChanged, this, &StepDialog::check);
    connect(m_ui->planButton, &QPushButton::clicked, this, &StepDialog::takeFromPlan);
    connect(m_ui->afterList, &QListWidget::itemChanged, this, &StepDialog::describe);
    setNew(Stage::Learn);
}

StepDialog::~StepDialog() = default;

void StepDialog::layOut()
{
    m_ui->subStepsPlace->addWidget(m_subSteps);
    m_ui->subStepsLabel->setBuddy(m_subSteps->list());
    m_ui->hoursLabel->setBuddy(m_ui->hoursField->firstField());
    m_planLabel = new StyledLabel(theme(), TextStyle::Secondary, m_ui->planArea);
    m_planLabel->setTone(QStringLiteral("caption"));
    m_planLabel->setWordWrap(true);
    m_ui->planColumn->insertWidget(0, m_planLabel);
    m_ui->planButton->setProperty("small", true);
    const auto fitToText = [this] {
        fitRows(*m_ui->linksEdit, LinkRows, m_ui->linksEdit->frameWidth());
        const int rows = std::clamp(m_ui->afterList->count(), 1, MostStepRows);
        fitRows(*m_ui->afterList, rows, m_ui->afterList->frameWidth());
    };
    connect(&theme(), &Theme::changed, this, fitToText);
    connect(m_ui->afterList->model(), &QAbstractItemModel::rowsInserted, this, fitToText);
    fitToText();
}

void StepDialog::addSkills()
{
    std::vector<SkillChoice> skills;
    for (const Skill &skill : m_roadmap.catalogue().skills())
        skills.push_back({skill.id, skill.title});
    for (const OwnSkill &skill : m_roadmap.plan().state().ownSkills)
        skills.push_back({skill.id, skill.title});
    std::sort(skills.begin(), skills.end(), [](const SkillChoice &a, const SkillChoice &b) {
        return QString::localeAwareCompare(a.title, b.title) < 0;
    });
    //: In a list of skills: the step is about no skill
    m_ui->skillCombo->addItem(tr("None"), QString());
    for (const SkillChoice &skill : skills)
        m_ui->skillCombo->addItem(skill.title, skill.id.text());
}

void StepDialog::addSteps(const std::vector<StepId> &chosen)
{
    m_ui->afterList->clear();
    m_unseenAfter = chosen;
    const std::vector<RoadmapStep> &steps = m_roadmap.roadmap().steps;
    const std::set<StepId> waiting = m_step.step.id.isEmpty() ? std::set<StepId>() : waitingFor(m_step.step.id, steps);
    for (const RoadmapStep &step : steps) {
        if (waiting.count(step.step.id) == 0)
            addStepRow(step, chosen);
    }
    showAfter(m_isOwn && m_ui->afterList->count() > 0);
}

void StepDialog::showAfter(bool isShown)
{
    // A hidden row of a form takes the height of its neighbour where rows are as high as their width asks.
    int row = -1;
    QFormLayout::ItemRole role = QFormLayout::FieldRole;
    m_ui->form->getWidgetPosition(m_ui->afterList, &row, &role);
    if (isShown && row < 0) {
        m_ui->form->getWidgetPosition(m_ui->linksEdit, &row, &role);
        m_ui->form->insertRow(row, m_ui->afterLabel, m_ui->afterList);
    } else if (!isShown && row >= 0) {
        const QFormLayout::TakeRowResult taken = m_ui->form->takeRow(row);
        delete taken.labelItem;
        delete taken.fieldItem;
    }
    m_ui->afterLabel->setVisible(isShown);
    m_ui->afterList->setVisible(isShown);
}

void StepDialog::addStepRow(const RoadmapStep &step, const std::vector<StepId> &chosen)
{
    // Whoever waits for a step that was split since waits for the last of its parts.
    const bool byWhole = !step.whole.isEmpty() && names(chosen, step.whole) && names(m_step.step.after, step.step.id);
    const StepId id = byWhole ? step.whole : step.step.id;
    const bool isChosen = names(chosen, id);
    if (!step.isOpen() && !isChosen)
        return;
    m_unseenAfter.erase(std::remove(m_unseenAfter.begin(), m_unseenAfter.end(), id), m_unseenAfter.end());
    auto *item = new QListWidgetItem(step.step.title, m_ui->afterList);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setToolTip(plainToolTip(step.step.title));
    item->setData(StepRole, id.text());
    item->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
}

void StepDialog::describe(QListWidgetItem *item) const
{
    // A row that can be ticked does not say by itself whether it is.
    item->setData(Qt::AccessibleTextRole, item->checkState() == Qt::Checked ? tr("%1, chosen").arg(item->text())
                                                                            : tr("%1, not chosen").arg(item->text()));
}

void StepDialog::setNew(Stage stage)
{
    RoadmapStep shown;
    shown.step.stage = stage;
    shown.step.hours = FirstGuess;
    m_isOwn = true;
    m_planned = shown.step;
    setHeading(tr("Add a step"));
    mainButton()->setText(tr("Add step"));
    showStep(shown);
}

void StepDialog::setStep(const StepId &step)
{
    const PlanState &state = m_roadmap.plan().state();
    const RoadmapStep *shown = stepIn(m_roadmap.roadmap(), step);
    const std::optional<RoadmapStep> planned = plannedStep(step, state, m_roadmap.catalogue());
    if (!planned)
        return;
    m_isOwn = state.ownSteps.contains(step);
    m_planned = planned->step;
    setHeading(tr("Change a step"));
    mainButton()->setText(tr("Save changes"));
    showStep(shown ? *shown : *planned);
    m_ui->titleEdit->selectAll();
}

void StepDialog::showStep(const RoadmapStep &shown)
{
    m_step = shown;
    const PlanStep &step = shown.step;
    const PlanState &state = m_roadmap.plan().state();
    m_ui->titleEdit->setText(step.title);
    m_ui->stageCombo->setCurrentIndex(m_ui->stageCombo->findData(static_cast<int>(step.stage)));
    m_ui->skillCombo->setCurrentIndex(std::max(0, m_ui->skillCombo->findData(step.skill.text())));
    m_ui->stageCombo->setEnabled(m_isOwn);
    m_ui->skillCombo->setEnabled(m_isOwn);
    m_ui->hoursField->setHours(step.hours);
    m_ui->optionalCheck->setChecked(step.optional);
    m_ui->planArea->setVisible(!m_isOwn);
    const HoursRange &hours = m_planned.hours;
    //: %1 the title of a step; %2, %3, %4 its likely, low and high hours
    m_planLabel->setText(tr("In the plan: %1; %2 (%3 to %4)")
                             .arg(m_planned.title, HoursSpinBox::worded(hours.likely), HoursSpinBox::worded(hours.low),
                                  HoursSpinBox::worded(hours.high)));
    addSteps(m_isOwn ? state.ownSteps.value(step.id).after : std::vector<StepId>());
    m_ui->linksEdit->setPlainText(state.recordOf(step.id).links.join(u'\n'));
    m_subSteps->setSubSteps(shown.subSteps);
    const Resource *resource = m_roadmap.catalogue().resource(step.resource);
    m_subSteps->setOffered(resource && resource->brief && shown.whole.isEmpty() ? resource->brief->acceptance
                                                                                : QStringList());
    m_ui->titleEdit->setFocus();
    check();
    fitToWidth(Width);
}

void StepDialog::takeFromPlan()
{
    m_ui->titleEdit->setText(m_planned.title);
    m_ui->hoursField->setHours(m_planned.hours);
    m_ui->titleEdit->setFocus();
}

QString StepDialog::title() const
{
    return m_ui->titleEdit->text().simplified();
}

bool StepDialog::isAsPlanned() const
{
    return title() == m_planned.title.simplified() && m_ui->hoursField->hours() == m_planned.hours;
}

OwnStep StepDialog::ownStep() const
{
    OwnStep own;
    own.id = m_step.step.id;
    own.stage = static_cast<Stage>(m_ui->stageCombo->currentData().toInt());
    own.title = title();
    own.skill = SkillId(m_ui->skillCombo->currentData().toString());
    own.hours = m_ui->hoursField->hours();
    own.after = m_unseenAfter;
    for (int row = 0; row < m_ui->afterList->count(); ++row) {
        const QListWidgetItem *item = m_ui->afterList->item(row);
        if (item->checkState() == Qt::Checked)
            own.after.emplace_back(item->data(StepRole).toString());
    }
    std::sort(own.after.begin(), own.after.end());
    return own;
}

StepRecord StepDialog::record() const
{
    StepRecord record;
    if (!m_isOwn && title() != m_planned.title.simplified())
        record.title = title();
    if (!m_isOwn && m_ui->hoursField->hours() != m_planned.hours)
        record.hours = m_ui->hoursField->hours();
    if (m_ui->optionalCheck->isChecked() != m_planned.optional)
        record.optional = m_ui->optionalCheck->isChecked();
    for (const QString &line : m_ui->linksEdit->toPlainText().split(u'\n')) {
        const QString link = line.trimmed().left(MostLettersOfALink);
        if (!link.isEmpty() && !record.links.contains(link))
            record.links.append(link);
    }
    record.subSteps = m_subSteps->subSteps();
    return record;
}

QString StepDialog::problem() const
{
    return title().isEmpty() ? tr("Give the step a title.") : QString();
}

void StepDialog::check()
{
    const QString missing = problem();
    mainButton()->setEnabled(missing.isEmpty());
    m_ui->planButton->setEnabled(!isAsPlanned());
    setSentence(missing.isEmpty() ? tr("All dates of the plan follow; it can be undone.") : missing);
}

} // namespace Cairn
