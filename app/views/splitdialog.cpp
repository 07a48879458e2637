// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/splitdialog.h"

#include "domain/availability.h"
#include "domain/catalogue.h"
#include "domain/matchbill.h"
#include "domain/openplan.h"
#include "domain/roadmapsteps.h"
#include "models/liveroadmap.h"
#include "views/hoursspinbox.h"
#include "views/plannedstep.h"
#include "views/styledlabel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace Cairn {

namespace {

constexpr int Width = 620;
constexpr int MostLetters = 200;
constexpr double MostHours = 9999;
constexpr double LeastTold = 0.005; // hours that the sum may be off

enum Column { NumberColumn, TitleColumn, HoursColumn, RemoveColumn };

} // namespace

SplitDialog::SplitDialog(const Theme &theme, const LiveRoadmap &roadmap, QWidget *parent)
    : FormDialog(theme, parent)
    , m_roadmap(roadmap)
    , m_name(new StyledLabel(theme, TextStyle::CardTitle, body()))
    , m_table(new QWidget(body()))
    , m_grid(new QGridLayout(m_table))
    , m_titleHead(new StyledLabel(theme, TextStyle::Secondary, m_table))
    , m_hoursHead(new StyledLabel(theme, TextStyle::Secondary, m_table))
    , m_add(new QPushButton(theme.icon(QStringLiteral("plus")), tr("Add &part"), body()))
    , m_sum(new StyledLabel(theme, TextStyle::ControlStrong, body()))
    , m_join(new QPushButton(theme.icon(QStringLiteral("link")), tr("&One step again"), this))
{
    explainNumbers(QStringLiteral("hours"));
    layOut();
    addFootButton(m_join);
    connect(m_add, &QPushButton::clicked, this, &SplitDialog::addPart);
    connect(m_join, &QPushButton::clicked, this, &SplitDialog::join);
    setHeading(tr("Split a step"));
    check();
}

SplitDialog::~SplitDialog() = default;

std::array<QWidget *, 4> SplitDialog::Row::widgets() const
{
    return {number, title, hours, remove};
}

void SplitDialog::layOut()
{
    m_name->setWordWrap(true);
    m_titleHead->setText(tr("What to do"));
    m_hoursHead->setText(tr("Likely hours"));
    m_titleHead->setProperty("tone", QStringLiteral("caption"));
    m_hoursHead->setProperty("tone", QStringLiteral("caption"));
    m_add->setProperty("small", true);
    m_add->setAutoDefault(false);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(TitleColumn, 1);
    m_grid->addWidget(m_titleHead, 0, TitleColumn);
    m_grid->addWidget(m_hoursHead, 0, HoursColumn);
    auto *line = new QHBoxLayout;
    line->addWidget(m_add);
    line->addStretch(1);
    line->addWidget(m_sum);
    auto *column = new QVBoxLayout(body());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_name);
    column->addWidget(m_table);
    column->addLayout(line);
    column->addStretch(1);
}

void SplitDialog::setStep(const StepId &step)
{
    const PlanState &state = m_roadmap.plan().state();
    const StepId whole = m_roadmap.roadmap().step(step) ? wholeOf(step) : step;
    std::optional<RoadmapStep> planned = plannedStep(whole, state, m_roadmap.catalogue());
    if (!planned)
        return;
    const StepRecord record = state.recordOf(whole);
    m_whole = planned->step;
    if (!record.title.isEmpty())
        m_whole.title = record.title;
    m_whole.hours = record.hours.value_or(m_whole.hours);
    m_isSplit = !record.parts.empty();
    m_name->setText(m_whole.title);
    m_join->setVisible(m_isSplit);
    for (const StepPart &part : m_isSplit ? knownParts() : firstParts())
        addRow(part);
    placeRows();
    fitToWidth(Width);
    QLineEdit *first = m_rows.front().title;
    first->setFocus();
    // A dialog selects what is in its first field when it is shown, of which only the end would be seen.
    QMetaObject::invokeMethod(
        first, [first] { first->setCursorPosition(0); }, Qt::QueuedConnection);
}

std::vector<StepPart> SplitDialog::knownParts() const
{
    const PlanState &state = m_roadmap.plan().state();
    std::vector<StepPart> parts = state.recordOf(m_whole.id).parts;
    for (StepPart &part : parts) {
        const StepRecord record = state.recordOf(partId(m_whole.id, part.number));
        if (!record.title.isEmpty())
            part.title = record.title;
        part.hours = record.hours.value_or(part.hours);
    }
    return parts;
}

std::vector<StepPart> SplitDialog::firstParts() const
{
    const Resource *resource = m_roadmap.catalogue().resource(m_whole.resource);
    QStringList titles = resource && resource->brief ? resource->brief->steps.mid(0, MostParts) : QStringList();
    for (int number = 1; titles.size() < LeastParts; ++number)
        //: A part of a step: %1 the title of the step, %2 a number
        titles.append(tr("%1, part %2").arg(m_whole.title, QLocale().toString(number)));
    const int quarters = std::max(static_cast<int>(std::lround(m_whole.hours.likely * QuartersInAnHour)),
                                  static_cast<int>(titles.size()));
    const std::vector<int> shares = apportioned(std::vector<int>(static_cast<size_t>(titles.size()), 1), quarters);
    std::vector<StepPart> parts;
    for (size_t at = 0; at < shares.size(); ++at) {
        const double likely = static_cast<double>(shares[at]) / QuartersInAnHour;
        parts.push_back({0, titles.at(static_cast<qsizetype>(at)), {likely, likely, likely}});
    }
    return parts;
}

void SplitDialog::addRow(const StepPart &part)
{
    auto *number = new StyledLabel(theme(), TextStyle::Secondary, m_table);
    auto *title = new QLineEdit(part.title, m_table);
    auto *hours = new HoursSpinBox(m_table);
    auto *remove = new QToolButton(m_table);
    number->setTone(QStringLiteral("caption"));
    title->setMaxLength(MostLetters);
    title->setCursorPosition(0);
    hours->setMaximum(MostHours);
    hours->setValue(part.hours.likely);
    remove->setIcon(theme().icon(QStringLiteral("x")));
    remove->setAutoRaise(true);
    remove->setFocusPolicy(Qt::StrongFocus);
    connect(title, &QLineEdit::textChanged, this, &SplitDialog::check);
    connect(hours, &QDoubleSpinBox::valueChanged, this, &SplitDialog::check);
    connect(remove, &QToolButton::clicked, this, [this, title] { removeRow(title); });
    m_rows.push_back({part, number, title, hours, remove, hours->value()});
}

void SplitDialog::addPart()
{
    const double left = m_whole.hours.likely - hoursOfParts();
    const double hours = std::max(left, 1.0);
    const QString number = QLocale().toString(static_cast<int>(m_rows.size()) + 1);
    addRow({0, tr("%1, part %2").arg(m_whole.title, number), {hours, hours, hours}});
    placeRows();
    m_rows.back().title->setFocus();
    m_rows.back().title->selectAll();
}

void SplitDialog::removeRow(const QWidget *title)
{
    const auto row =
        std::find_if(m_rows.begin(), m_rows.end(), [title](const Row &each) { return each.title == title; });
    for (QWidget *widget : row->widgets()) {
        widget->hide();
        widget->deleteLater();
    }
    const auto next = m_rows.erase(row);
    placeRows();
    (next == m_rows.end() ? m_rows.back() : *next).title->setFocus();
}

void SplitDialog::placeRows()
{
    const QWidget *before = nullptr;
    for (size_t at = 0; at < m_rows.size(); ++at) {
        const Row &row = m_rows[at];
        const int line = static_cast<int>(at) + 1;
        const QString number = QLocale().toString(line);
        row.number->setText(number);
        row.title->setAccessibleName(tr("Title of part %1").arg(number));
        row.hours->setAccessibleName(tr("Likely hours of part %1").arg(number));
        row.remove->setAccessibleName(tr("Remove part %1").arg(number));
        row.remove->setToolTip(tr("Remove part %1").arg(number));
        m_grid->addWidget(row.number, line, NumberColumn, Qt::AlignCenter);
        m_grid->addWidget(row.title, line, TitleColumn);
        m_grid->addWidget(row.hours, line, HoursColumn);
        m_grid->addWidget(row.remove, line, RemoveColumn);
        // A layout shows what is new with the next events only, and what is hidden takes no focus.
        for (QWidget *widget : row.widgets())
            widget->show();
        if (before)
            setTabOrder(const_cast<QWidget *>(before), row.title);
        setTabOrder(row.title, row.hours);
        setTabOrder(row.hours, row.remove);
        before = row.remove;
    }
    setTabOrder(m_rows.back().remove, m_add);
    check();
}

void SplitDialog::join()
{
    m_isJoined = true;
    QDialog::accept();
}

double SplitDialog::hoursOfParts() const
{
    return std::accumulate(m_rows.begin(), m_rows.end(), 0.0,
                           [](double sum, const Row &row) { return sum + row.hours->value(); });
}

HoursRange SplitDialog::hoursOf(const Row &row) const
{
    const bool isKnown = row.part.number > 0 && row.hours->value() == row.shownHours;
    if (isKnown)
        return row.part.hours;
    const double likely = row.hours->value();
    if (m_whole.hours.likely <= 0)
        return {likely, likely, likely};
    const double share = likely / m_whole.hours.likely;
    return {m_whole.hours.low * share, likely, m_whole.hours.high * share};
}

std::vector<StepPart> SplitDialog::parts() const
{
    std::vector<StepPart> parts;
    if (m_isJoined)
        return parts;
    for (const Row &row : m_rows)
        parts.push_back({row.part.number, row.title->text().simplified(), hoursOf(row)});
    return parts;
}

QString SplitDialog::problem() const
{
    for (size_t at = 0; at < m_rows.size(); ++at) {
        if (m_rows[at].title->text().simplified().isEmpty())
            return tr("Give part %1 a title.").arg(QLocale().toString(static_cast<int>(at) + 1));
    }
    return {};
}

void SplitDialog::check()
{
    const int count = static_cast<int>(m_rows.size());
    const double sum = hoursOfParts();
    const double whole = m_whole.hours.likely;
    //: %1 the hours of the parts together, %2 those of the whole step; the space before the h does not break
    m_sum->setText(tr("%1 of %2\u00a0h").arg(HoursSpinBox::numeral(sum), HoursSpinBox::numeral(whole)));
    m_add->setEnabled(count < MostParts);
    for (const Row &row : m_rows)
        row.remove->setEnabled(count > LeastParts);
    mainButton()->setText(m_isSplit ? tr("Save %n parts", nullptr, count) : tr("Split into %n parts", nullptr, count));
    const QString missing = problem();
    mainButton()->setEnabled(count >= LeastParts && missing.isEmpty());
    if (!missing.isEmpty())
        setSentence(missing);
    else if (sum < whole - LeastTold)
        setSentence(tr("The parts take %1 less than the step had. The plan gets shorter by that.")
                        .arg(HoursSpinBox::worded(whole - sum)));
    else if (sum > whole + LeastTold)
        setSentence(tr("The parts take %1 more than the step had. The plan gets longer by that.")
                        .arg(HoursSpinBox::worded(sum - whole)));
    else
        setSentence(tr("The parts are done one after the other; each is planned, logged and ticked by itself."));
}

} // namespace Cairn
