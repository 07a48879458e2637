// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/availabilitydialog.h"

#include "domain/openplan.h"
#include "domain/roadmap.h"
#include "models/liveroadmap.h"
#include "models/stepwords.h"
#include "ui_availabilityform.h"
#include "views/calendardress.h"
#include "views/daysofflist.h"
#include "views/flowlayout.h"
#include "views/hoursspinbox.h"
#include "views/styledlabel.h"
#include "views/weekhours.h"

#include <QPushButton>

#include <algorithm>
#include <chrono>

namespace Cairn {

namespace {

constexpr int Width = 700;
constexpr int HeadGap = 6;
constexpr std::chrono::milliseconds Pause(150);
constexpr int MonthsToADeadline = 6; // offered first

bool isNothingLeft(const Roadmap &roadmap)
{
    return std::none_of(roadmap.steps.begin(), roadmap.steps.end(),
                        [](const RoadmapStep &step) { return step.isOpen() && step.isCounted(); });
}

} // namespace

AvailabilityDialog::AvailabilityDialog(const Theme &theme, const LiveRoadmap &roadmap, QWidget *parent)
    : FormDialog(theme, parent)
    , m_roadmap(roadmap)
    , m_ui(std::make_unique<Ui::AvailabilityForm>())
    , m_week(new WeekHours(body()))
    , m_sum(new StyledLabel(theme, TextStyle::ControlStrong, body()))
    , m_hoursPerWeek(new HoursSpinBox(body()))
    , m_spread(new QPushButton(tr("Spread &evenly"), body()))
{
    explainNumbers(QStringLiteral("plan_finish week_hours"));
    setHeading(tr("When you have time"));
    m_ui->setupUi(body());
    // After the fields of the form, as the keyboard walks through them.
    m_off = new DaysOffList(theme, roadmap.today(), body());
    m_boostArea = new QWidget(body());
    m_boostRows = new QVBoxLayout(m_boostArea);
    layOut();
    m_pause.setSingleShot(true);
    m_pause.setInterval(Pause);
    connect(&m_pause, &QTimer::timeout, this, &AvailabilityDialog::preview);
    connect(m_week, &WeekHours::hoursChanged, this, &AvailabilityDialog::followChange);
    connect(m_spread, &QPushButton::clicked, this, &AvailabilityDialog::spread);
    connect(m_off, &DaysOffList::changed, this, &AvailabilityDialog::followChange);
    connect(m_off, &DaysOffList::calendarFileWanted, this, &AvailabilityDialog::calendarFileWanted);
    connect(m_ui->atOnceField, &QSpinBox::valueChanged, this, &AvailabilityDialog::followChange);
    const std::pair<QCheckBox *, QDateEdit *> dates[]{{m_ui->startCheck, m_ui->startEdit},
                                                      {m_ui->deadlineCheck, m_ui->deadlineEdit}};
    for (const auto &[check, edit] : dates) {
        connect(check, &QCheckBox::toggled, edit, &QWidget::setEnabled);
        connect(check, &QCheckBox::toggled, this, &AvailabilityDialog::followChange);
        connect(edit, &QDateEdit::dateChanged, this, &AvailabilityDialog::followChange);
    }
    showAvailability(availabilityOf(roadmap.plan().state()));
    preview();
    fitToWidth(Width);
    m_week->firstField()->setFocus();
}

AvailabilityDialog::~AvailabilityDialog() = default;

QWidget *AvailabilityDialog::heading(const QString &text, QWidget *buddy)
{
    auto *label = new StyledLabel(theme(), TextStyle::CardTitle, body());
    label->setText(text);
    label->setBuddy(buddy);
    return label;
}

void AvailabilityDialog::layOut()
{
    m_hoursPerWeek->setRange(LeastHoursPerWeek, MostHoursPerWeek);
    m_hoursPerWeek->setSingleStep(1);
    m_hoursPerWeek->setAccessibleName(tr("Hours a week, to be spread evenly"));
    m_spread->setProperty("small", true);
    m_spread->setAutoDefault(false);
    auto *week = new QWidget(body());
    auto *line = new FlowLayout(week, 10);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_sum);
    line->addWidget(m_hoursPerWeek);
    line->addWidget(m_spread);
    dressCalendar(*m_ui->startEdit, theme());
    dressCalendar(*m_ui->deadlineEdit, theme());
    for (QCheckBox *check : {m_ui->startCheck, m_ui->deadlineCheck})
        check->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::MinimumExpanding);
    m_boostRows->setContentsMargins(0, 0, 0, 0);
    m_boostRows->setSpacing(HeadGap);

    auto *column = m_ui->column;
    column->insertWidget(0, heading(tr("Hours of a week"), m_week->firstField()));
    column->insertWidget(1, m_week);
    column->insertWidget(2, week);
    column->insertSpacing(3, HeadGap);
    column->addSpacing(HeadGap);
    column->addWidget(heading(tr("Days off"), m_off->table()));
    column->addWidget(m_off);
    column->addWidget(m_boostArea);
    column->addStretch(1);
}

void AvailabilityDialog::showAvailability(const Availability &availability)
{
    const QDate today = m_roadmap.today();
    m_week->setHours(availability.hoursOnWeekday);
    m_hoursPerWeek->setValue(availability.hoursPerWeek());
    m_ui->startCheck->setChecked(availability.start.isValid());
    m_ui->startEdit->setDate(availability.start.isValid() ? availability.start : today);
    m_ui->startEdit->setEnabled(availability.start.isValid());
    m_ui->deadlineCheck->setChecked(availability.deadline.has_value());
    m_ui->deadlineEdit->setDate(availability.deadline.value_or(today.addMonths(MonthsToADeadline)));
    m_ui->deadlineEdit->setEnabled(availability.deadline.has_value());
    m_ui->atOnceField->setValue(std::max(availability.atOnce, 1));
    m_off->setDaysOff(availability.off);
    m_boosts = availability.boosts;
    showBoosts();
}

void AvailabilityDialog::showBoosts()
{
    const QList<QWidget *> before = m_boostArea->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (QWidget *widget : before) {
        widget->hide();
        widget->deleteLater();
    }
    m_boostArea->setVisible(!m_boosts.empty());
    if (!m_boosts.empty())
        m_boostRows->addWidget(heading(tr("More hours for a while")));
    for (size_t at = 0; at < m_boosts.size(); ++at) {
        //: %1 hours, %2 a day
        const QString words = tr("%1 more a week until %2")
                                  .arg(HoursSpinBox::worded(m_boosts[at].hoursPerWeek),
                                       dayText(m_boosts[at].days.last, m_roadmap.today()));
        auto *row = new QWidget(m_boostArea);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        auto *label = new StyledLabel(theme(), TextStyle::Control, row);
        label->setText(words);
        label->setWordWrap(true);
        auto *remove = new QPushButton(theme().icon(QStringLiteral("x")), tr("Remove"), row);
        remove->setProperty("small", true);
        remove->setAutoDefault(false);
        //: For a screen reader; %1 is "1.5 h more a week until 12 March"
        remove->setAccessibleName(tr("Remove: %1").arg(words));
        connect(remove, &QPushButton::clicked, this, [this, at] {
            m_boosts.erase(m_boosts.begin() + static_cast<std::ptrdiff_t>(at));
            showBoosts();
            m_off->table()->setFocus();
            followChange();
        });
        line->addWidget(label, 1);
        line->addWidget(remove);
        m_boostRows->addWidget(row);
    }
}

Availability AvailabilityDialog::availability() const
{
    Availability availability;
    availability.hoursOnWeekday = m_week->hours();
    availability.off = m_off->daysOff();
    if (m_ui->startCheck->isChecked())
        availability.start = m_ui->startEdit->date();
    if (m_ui->deadlineCheck->isChecked())
        availability.deadline = m_ui->deadlineEdit->date();
    availability.atOnce = m_ui->atOnceField->value();
    availability.boosts = m_boosts;
    return availability;
}

void AvailabilityDialog::addDaysOff(const std::vector<DayOff> &daysOff)
{
    m_off->addRead(daysOff);
}

void AvailabilityDialog::spread()
{
    m_week->setHours(evenly(m_hoursPerWeek->value(), {}).hoursOnWeekday);
}

QString AvailabilityDialog::problem() const
{
    const Availability given = availability();
    if (given.hoursPerWeek() < LeastHoursPerWeek)
        return tr("Give the week at least %1, so that the plan can have dates.")
            .arg(HoursSpinBox::worded(LeastHoursPerWeek));
    if (given.hoursPerWeek() > MostHoursPerWeek)
        return tr("A week can have %1 for the plan at most.").arg(HoursSpinBox::worded(MostHoursPerWeek));
    if (given.deadline && given.start.isValid() && *given.deadline < given.start)
        return tr("The deadline is before the first day. Choose a later one.");
    return {};
}

void AvailabilityDialog::followChange()
{
    const QString week = HoursSpinBox::worded(m_ui ? availability().hoursPerWeek() : 0);
    //: %1 is "12 h"
    m_sum->setText(tr("%1 a week").arg(week));
    //: %1 is "12 h"
    mainButton()->setText(tr("Plan with %1 a week").arg(week));
    const QString missing = problem();
    mainButton()->setEnabled(missing.isEmpty());
    if (missing.isEmpty()) {
        m_pause.start();
    } else {
        m_pause.stop();
        setSentence(missing);
    }
}

void AvailabilityDialog::preview()
{
    if (!problem().isEmpty())
        return;
    const QDate today = m_roadmap.today();
    PlanState state = m_roadmap.plan().state();
    state.availability = availability();
    const Roadmap roadmap = roadmapOf(state, m_roadmap.catalogue(), today);
    const QString finish = dayText(roadmap.finish, today);
    const std::optional<QDate> deadline = state.availability->deadline;
    const QString warning = QStringLiteral("warn");
    if (isNothingLeft(roadmap))
        setSentence(tr("Nothing of the plan is left to do."));
    else if (!roadmap.finish.isValid())
        setSentence(tr("With this time the plan never ends."), warning);
    else if (deadline && roadmap.finish > *deadline)
        setSentence(tr("The plan then ends on %1. That is %n days after the deadline.", nullptr,
                       static_cast<int>(deadline->daysTo(roadmap.finish)))
                        .arg(finish),
                    warning);
    else if (deadline)
        setSentence(tr("The plan then ends on %1, in time for the deadline.").arg(finish));
    else
        setSentence(tr("The plan then ends on %1.").arg(finish));
}

} // namespace Cairn
