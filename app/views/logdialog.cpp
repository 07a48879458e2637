// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/logdialog.h"

#include "commands/plancommands.h"
#include "models/liveroadmap.h"
#include "ui_logform.h"
#include "views/calendardress.h"
#include "views/flowlayout.h"
#include "views/styledlabel.h"

#include <QListWidget>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace Cairn {

namespace {

constexpr int Width = 500;
constexpr int LogRole = Qt::UserRole;
constexpr int MostRows = 5; // more of them scroll
constexpr double FirstHours = 1;

QPushButton *smallButton(const Theme &theme, const QString &icon, const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(theme.icon(icon), text, parent);
    button->setProperty("small", true);
    button->setAutoDefault(false);
    return button;
}

/** What is under way first, then what begins first. */
bool comesFirst(const RoadmapStep &a, const RoadmapStep &b)
{
    if ((a.state == StepState::Doing) != (b.state == StepState::Doing))
        return a.state == StepState::Doing;
    if (a.start != b.start)
        return a.start.isValid() && (!b.start.isValid() || a.start < b.start);
    return false;
}

} // namespace

LogDialog::LogDialog(const Theme &theme, const LiveRoadmap &roadmap, PlanCommands &commands, QWidget *parent)
    : FormDialog(theme, parent)
    , m_roadmap(roadmap)
    , m_commands(commands)
    , m_ui(std::make_unique<Ui::LogForm>())
{
    explainNumbers(QStringLiteral("week_hours pace"));
    m_ui->setupUi(body());
    // After the fields of the form, as the keyboard walks through them.
    m_done = new StyledLabel(theme, TextStyle::Secondary, body());
    m_logHead = new StyledLabel(theme, TextStyle::CardTitle, body());
    m_log = new QListWidget(body());
    m_change = smallButton(theme, QStringLiteral("note"), tr("&Change"), body());
    m_remove = smallButton(theme, QStringLiteral("x"), tr("&Remove"), body());
    m_undo = smallButton(theme, QStringLiteral("undo"), tr("&Undo"), body());
    m_new = new QPushButton(tr("Log &new hours"), this);
    layOut();
    addSteps({});
    connect(m_ui->stepCombo, &QComboBox::currentIndexChanged, this, &LogDialog::showStep);
    // The button names the hours, so that they are followed letter by letter.
    m_ui->hoursField->setKeyboardTracking(true);
    connect(m_ui->hoursField, &QDoubleSpinBox::valueChanged, this, &LogDialog::check);
    connect(m_ui->dayEdit, &QDateEdit::dateChanged, this, &LogDialog::check);
    connect(m_log, &QListWidget::currentRowChanged, this, &LogDialog::showActions);
    connect(m_change, &QPushButton::clicked, this, &LogDialog::beginChange);
    connect(m_remove, &QPushButton::clicked, this, &LogDialog::removeCurrent);
    connect(m_undo, &QPushButton::clicked, this, [this] { m_commands.undo(); });
    connect(m_new, &QPushButton::clicked, this, &LogDialog::endChange);
    connect(&roadmap.plan(), &OpenPlan::changed, this, &LogDialog::followChange);
    connect(&commands, &PlanCommands::refused, this, [this] { m_removing.reset(); });
    endChange();
    fitToWidth(Width);
}

LogDialog::~LogDialog() = default;

void LogDialog::layOut()
{
    m_done->setTone(QStringLiteral("caption"));
    m_done->setWordWrap(true);
    m_ui->stepColumn->addWidget(m_done);
    m_ui->hoursField->setMaximum(MostLoggedHours);
    m_ui->hoursField->setValue(FirstHours);
    dressCalendar(*m_ui->dayEdit, theme());
    m_ui->dayEdit->setMaximumDate(m_roadmap.today());
    m_ui->dayEdit->setDate(m_roadmap.today());
    m_log->setTabKeyNavigation(false);
    m_log->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_change->setAccessibleName(tr("Change the chosen entry"));
    m_remove->setAccessibleName(tr("Remove the chosen entry"));
    auto *actions = new FlowLayout(nullptr, 6);
    actions->setContentsMargins(0, 0, 0, 0);
    for (QPushButton *button : {m_change, m_remove, m_undo})
        actions->addWidget(button);
    m_ui->column->addSpacing(4);
    m_ui->column->addWidget(m_logHead);
    m_ui->column->addWidget(m_log);
    m_ui->column->addLayout(actions);
    m_ui->column->addStretch(1);
    addFootButton(m_new);
    connect(&theme(), &Theme::changed, this, &LogDialog::showLog);
}

void LogDialog::addSteps(const StepId &wanted)
{
    std::vector<RoadmapStep> steps;
    for (const RoadmapStep &step : m_roadmap.roadmap().steps) {
        if (step.isOpen() || step.step.id == wanted)
            steps.push_back(step);
    }
    std::stable_sort(steps.begin(), steps.end(), comesFirst);
    const QSignalBlocker blocker(m_ui->stepCombo);
    m_ui->stepCombo->clear();
    for (const RoadmapStep &step : steps)
        m_ui->stepCombo->addItem(step.step.title, step.step.id.text());
}

void LogDialog::setStep(const StepId &step)
{
    addSteps(step);
    m_ui->stepCombo->setCurrentIndex(std::max(0, m_ui->stepCombo->findData(step.text())));
    endChange();
    m_ui->hoursField->setFocus();
    m_ui->hoursField->selectAll();
    fitToWidth(Width);
}

StepId LogDialog::step() const
{
    return StepId(m_ui->stepCombo->currentData().toString());
}

double LogDialog::hours() const
{
    return m_ui->hoursField->value();
}

QDate LogDialog::day() const
{
    return m_ui->dayEdit->date();
}

std::optional<LoggedHours> LogDialog::changed() const
{
    if (!m_changing)
        return std::nullopt;
    LoggedHours changed = *m_changing;
    changed.hours = hours();
    changed.day = day();
    return changed;
}

void LogDialog::showStep()
{
    const RoadmapStep *step = m_roadmap.roadmap().step(this->step());
    m_done->setText(
        step && step->hoursDone > 0
            //: %1 and %2 are hours; the space before the h does not break
            ? tr("%1 of %2\u00a0h are done.")
                  .arg(HoursSpinBox::numeral(step->hoursDone), HoursSpinBox::numeral(step->step.hours.likely))
            : step
                  ? tr("%1 are planned for it; nothing is done yet.").arg(HoursSpinBox::worded(step->step.hours.likely))
                  : QString());
    m_removed.clear();
    showLog();
}

void LogDialog::showLog()
{
    std::vector<LoggedHours> entries;
    for (const LoggedHours &logged : m_roadmap.plan().state().log) {
        if (logged.step == step())
            entries.push_back(logged);
    }
    std::sort(entries.begin(), entries.end(),
              [](const LoggedHours &a, const LoggedHours &b) { return a.day != b.day ? a.day > b.day : a.id < b.id; });
    const int row = m_log->currentRow();
    m_log->clear();
    for (const LoggedHours &logged : entries) {
        auto *item = new QListWidgetItem(
            //: An entry of a log: %1 a day, %2 hours
            tr("%1: %2").arg(QLocale().toString(logged.day, QLocale::LongFormat), HoursSpinBox::worded(logged.hours)),
            m_log);
        item->setData(LogRole, logged.id.text());
    }
    m_log->setCurrentRow(std::min(row, m_log->count() - 1));
    m_logHead->setText(entries.empty() ? tr("Nothing is logged for it yet") : tr("Logged for it so far"));
    m_log->setAccessibleName(m_logHead->text());
    m_log->setVisible(!entries.empty());
    const int rows = std::clamp(m_log->count(), 1, MostRows);
    m_log->setFixedHeight(rows * std::max(m_log->sizeHintForRow(0), fontMetrics().height() + 10)
                          + 2 * m_log->frameWidth());
    showActions();
    check();
}

void LogDialog::showActions()
{
    const bool isChosen = m_log->currentRow() >= 0;
    m_change->setVisible(m_log->count() > 0);
    m_remove->setVisible(m_log->count() > 0);
    m_change->setEnabled(isChosen && !m_changing);
    m_remove->setEnabled(isChosen && !m_changing);
    m_undo->setVisible(!m_removed.isEmpty());
}

std::optional<LoggedHours> LogDialog::current() const
{
    const QListWidgetItem *item = m_log->currentItem();
    const auto &log = m_roadmap.plan().state().log;
    const auto known = item ? log.constFind(LogId(item->data(LogRole).toString())) : log.constEnd();
    return known == log.constEnd() ? std::nullopt : std::optional(*known);
}

void LogDialog::beginChange()
{
    m_changing = current();
    if (!m_changing)
        return;
    setHeading(tr("Change what was logged"));
    m_ui->stepCombo->setEnabled(false);
    m_ui->hoursField->setValue(m_changing->hours);
    m_ui->dayEdit->setDate(m_changing->day);
    m_new->show();
    m_removed.clear();
    showActions();
    check();
    m_ui->hoursField->setFocus();
    m_ui->hoursField->selectAll();
}

void LogDialog::endChange()
{
    m_changing.reset();
    setHeading(tr("Log hours"));
    m_ui->stepCombo->setEnabled(true);
    m_new->hide();
    showStep();
    m_ui->hoursField->setFocus();
}

void LogDialog::removeCurrent()
{
    const std::optional<LoggedHours> logged = current();
    if (!logged)
        return;
    m_removing = logged->id;
    m_removed.clear();
    m_commands.removeLog(logged->id);
}

void LogDialog::followChange(const PlanChange &change)
{
    const auto isRemoval = [this](const Edit &edit) {
        const auto *log = std::get_if<LogEdit>(&edit);
        return log && m_removing && log->id == *m_removing && log->before && !log->after;
    };
    const auto removal = std::find_if(change.edits.begin(), change.edits.end(), isRemoval);
    const bool isRemoved = removal != change.edits.end();
    const QString words = isRemoved ? HoursSpinBox::worded(std::get<LogEdit>(*removal).before->hours) : QString();
    if (isRemoved)
        m_removing.reset();
    const bool hadFocus = m_remove->hasFocus() || m_log->hasFocus() || m_undo->hasFocus();
    showStep();
    // Undo takes back the last change of all, so it is offered as long as that is this one.
    m_removed = words;
    showActions();
    check();
    if (hadFocus && isRemoved)
        m_undo->setFocus();
    else if (hadFocus && m_log->count() > 0)
        m_log->setFocus();
}

void LogDialog::check()
{
    const QString words = HoursSpinBox::worded(hours());
    //: %1 is "1.5 h"
    mainButton()->setText(m_changing ? tr("Change to %1").arg(words) : tr("Log %1").arg(words));
    mainButton()->setEnabled(m_ui->stepCombo->currentIndex() >= 0);
    if (m_ui->stepCombo->currentIndex() < 0)
        setSentence(tr("The plan has no open step. Add one, or choose a target, and log hours for it then."));
    else if (!m_removed.isEmpty())
        setSentence(tr("%1 were removed.").arg(m_removed));
    else
        setSentence({});
}

} // namespace Cairn
