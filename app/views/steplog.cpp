// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/steplog.h"

#include "commands/plancommands.h"
#include "domain/openplan.h"
#include "models/liveroadmap.h"
#include "models/stepwords.h"
#include "views/styledlabel.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Cairn {

namespace {

constexpr size_t MostRows = 5;

} // namespace

StepLog::StepLog(const Theme &theme, const LiveRoadmap &roadmap, PlanCommands &commands, QWidget *parent)
    : PaneSection(theme, tr("Logged hours"), parent)
    , m_roadmap(roadmap)
    , m_commands(commands)
    , m_more(new StyledLabel(theme, TextStyle::Secondary, this))
{
    m_more->setTone(QStringLiteral("caption"));
    body()->setSpacing(0);
    body()->addWidget(m_more);
}

StepLog::Row &StepLog::rowAt(size_t place)
{
    if (place < m_rows.size())
        return m_rows[place];
    Row row;
    row.whole = new QWidget(this);
    row.text = new StyledLabel(theme(), TextStyle::Control, row.whole);
    row.remove = new QToolButton(row.whole);
    row.remove->setIcon(theme().icon(QStringLiteral("x")));
    row.remove->setAutoRaise(true);
    auto *line = new QHBoxLayout(row.whole);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(row.text, 1);
    line->addWidget(row.remove);
    body()->insertWidget(body()->count() - 1, row.whole);
    connect(row.remove, &QToolButton::clicked, this, [this, place] { m_commands.removeLog(m_rows[place].id); });
    m_rows.push_back(row);
    return m_rows.back();
}

void StepLog::showStep(const StepId &step)
{
    std::vector<LoggedHours> logged;
    for (const LoggedHours &each : m_roadmap.plan().state().log) {
        if (each.step == step)
            logged.push_back(each);
    }
    std::sort(logged.begin(), logged.end(),
              [](const LoggedHours &a, const LoggedHours &b) { return a.day != b.day ? a.day > b.day : a.id < b.id; });
    const size_t shown = std::min(logged.size(), MostRows);
    for (size_t place = 0; place < shown; ++place) {
        Row &row = rowAt(place);
        row.id = logged[place].id;
        //: An entry of logged work: %1 a day, %2 for example "1.5 h"
        const QString text =
            tr("%1: %2").arg(dayText(logged[place].day, m_roadmap.today()), stepHoursText(logged[place].hours));
        row.text->setText(text);
        //: %1 an entry of logged work, for example "8 Jan: 1.5 h"
        row.remove->setAccessibleName(tr("Remove %1").arg(text));
        row.remove->setToolTip(tr("Remove this entry"));
        row.whole->show();
    }
    for (size_t place = shown; place < m_rows.size(); ++place)
        m_rows[place].whole->hide();
    m_more->setVisible(logged.size() > shown);
    m_more->setText(tr("and %Ln earlier one(s)", nullptr, static_cast<int>(logged.size() - shown)));
    setVisible(!logged.empty());
}

} // namespace Cairn
