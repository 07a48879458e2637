// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dayoffdialog.h"

#include "ui_dayoffform.h"
#include "views/calendardress.h"
#include "views/theme.h"

#include <QPushButton>

#include <algorithm>

namespace Cairn {

namespace {

constexpr int Width = 400;

} // namespace

DayOffDialog::DayOffDialog(const Theme &theme, QWidget *parent)
    : FormDialog(theme, parent)
    , m_ui(std::make_unique<Ui::DayOffForm>())
{
    m_ui->setupUi(body());
    dressCalendar(*m_ui->fromEdit, theme);
    dressCalendar(*m_ui->toEdit, theme);
    for (const DayOffKind kind : AllDayOffKinds)
        m_ui->kindCombo->addItem(nameOf(kind), static_cast<int>(kind));
    connect(m_ui->fromEdit, &QDateEdit::dateChanged, this, [this](const QDate &from) {
        m_ui->toEdit->setDate(std::max(from, m_ui->toEdit->date()));
        check();
    });
    connect(m_ui->toEdit, &QDateEdit::dateChanged, this, [this](const QDate &to) {
        m_ui->fromEdit->setDate(std::min(to, m_ui->fromEdit->date()));
        check();
    });
}

DayOffDialog::~DayOffDialog() = default;

void DayOffDialog::startNew(const QDate &day)
{
    startWith({{day, day}, {}, DayOffKind::Holiday});
    setHeading(tr("Add days off"));
}

void DayOffDialog::startWith(const DayOff &dayOff)
{
    setHeading(tr("Change days off"));
    // The last day first: each of the two takes the other along.
    m_ui->toEdit->setDate(dayOff.days.last);
    m_ui->fromEdit->setDate(dayOff.days.first);
    m_ui->toEdit->setDate(dayOff.days.last);
    m_ui->kindCombo->setCurrentIndex(m_ui->kindCombo->findData(static_cast<int>(dayOff.kind)));
    m_ui->titleEdit->setText(dayOff.title);
    m_ui->fromEdit->setFocus();
    check();
    fitToWidth(Width);
}

DayOff DayOffDialog::dayOff() const
{
    return {{m_ui->fromEdit->date(), m_ui->toEdit->date()},
            m_ui->titleEdit->text().simplified(),
            static_cast<DayOffKind>(m_ui->kindCombo->currentData().toInt())};
}

void DayOffDialog::check()
{
    const int days = static_cast<int>(m_ui->fromEdit->date().daysTo(m_ui->toEdit->date())) + 1;
    mainButton()->setText(tr("Keep %n days free", nullptr, days));
    setSentence({});
}

} // namespace Cairn
