// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paybackform.h"

#include "domain/paywords.h"
#include "views/plaintooltip.h"
#include "views/styledlabel.h"

#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace Cairn {

namespace {

constexpr double MostMoney = 100'000'000;
constexpr double MostMonths = 600;
constexpr double MoneyStep = 500;
constexpr int Padding = 16;
constexpr int RowGap = 6;
constexpr int LeastFieldWidth = 108;

} // namespace

PayBackForm::PayBackForm(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_years(new QSpinBox(this))
    , m_costNote(new StyledLabel(theme, TextStyle::Secondary, this))
    , m_giveUp(new QPushButton(theme.icon(QStringLiteral("refresh")), tr("Back to the plan's numbers"), this))
{
    auto *heading = new StyledLabel(theme, TextStyle::Section, this);
    heading->setText(tr("What the curves assume"));
    heading->setWordWrap(true);
    auto *rows = new QGridLayout;
    rows->setVerticalSpacing(RowGap);
    rows->setColumnStretch(0, 1);
    addMoney(*rows, tr("Present pay, a year"), &PayBackAssumptions::presentPay);
    addMoney(*rows, tr("Fees for your plan"), &PayBackAssumptions::fees);
    addMoney(*rows, tr("Pay given up for it"), &PayBackAssumptions::payGivenUp);
    addMonths(*rows, tr("Time to find a job"), &PayBackAssumptions::monthsToFindJob);
    addMonths(*rows, tr("Another path takes"), &PayBackAssumptions::otherMonths);
    addMoney(*rows, tr("It costs in all"), &PayBackAssumptions::otherCost);
    m_years->setRange(PayBackAssumptions::LeastYears, PayBackAssumptions::MostYears);
    addRow(*rows, tr("Years to look ahead"), m_years);
    connect(m_years, &QSpinBox::valueChanged, this, [this](int years) {
        m_assumptions.years = years;
        emit assumptionsChanged();
    });

    auto *notCounted = new StyledLabel(theme, TextStyle::Secondary, this);
    notCounted->setText(tr("Another path, such as a degree, is shown once it takes some time; its cost is fees and "
                           "income lost together. Not counted: tax, interest, rises in pay, and what a degree is worth "
                           "for other goals."));
    for (StyledLabel *label : {m_costNote, notCounted}) {
        label->setTone(QStringLiteral("caption"));
        label->setWordWrap(true);
    }
    m_giveUp->setAutoDefault(false);
    m_giveUp->setProperty("small", true);
    m_giveUp->setToolTip(plainToolTip(m_giveUp->text())); // a long text is elided beside the curves
    connect(m_giveUp, &QPushButton::clicked, this, &PayBackForm::ownNumbersGivenUp);

    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(Padding, 12, Padding, 12);
    lines->setSpacing(10);
    lines->addWidget(heading);
    lines->addLayout(rows);
    lines->addWidget(m_costNote);
    lines->addWidget(notCounted);
    lines->addWidget(m_giveUp, 0, Qt::AlignLeading);
    lines->addStretch(1);
    connect(&theme, &Theme::changed, this, &PayBackForm::dress);
    dress();
}

void PayBackForm::addRow(QGridLayout &rows, const QString &name, QAbstractSpinBox *field)
{
    auto *label = new StyledLabel(m_theme, TextStyle::Control, this);
    label->setText(name);
    label->setBuddy(field);
    label->setWordWrap(true);
    field->setAccessibleName(name);
    // The side of the figures is the window's, whatever the script of their unit.
    field->setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignTrailing) | Qt::AlignAbsolute);
    field->setButtonSymbols(QAbstractSpinBox::NoButtons);
    field->setKeyboardTracking(false);
    const int row = rows.rowCount();
    rows.addWidget(label, row, 0);
    rows.addWidget(field, row, 1);
}

QDoubleSpinBox *PayBackForm::addField(QGridLayout &rows, const QString &name, double PayBackAssumptions::*number)
{
    auto *box = new QDoubleSpinBox(this);
    addRow(rows, name, box);
    connect(box, &QDoubleSpinBox::valueChanged, this, [this, number](double value) {
        m_assumptions.*number = value;
        emit assumptionsChanged();
    });
    return box;
}

QDoubleSpinBox *PayBackForm::addMoney(QGridLayout &rows, const QString &name, double PayBackAssumptions::*number)
{
    QDoubleSpinBox *box = addField(rows, name, number);
    box->setDecimals(0);
    box->setGroupSeparatorShown(true);
    box->setRange(0, MostMoney);
    box->setSingleStep(MoneyStep);
    m_fields.push_back({box, number, true});
    return box;
}

QDoubleSpinBox *PayBackForm::addMonths(QGridLayout &rows, const QString &name, double PayBackAssumptions::*number)
{
    QDoubleSpinBox *box = addField(rows, name, number);
    box->setDecimals(0);
    box->setRange(0, MostMonths);
    //: After a number: months
    box->setSuffix(tr(" mo"));
    m_fields.push_back({box, number, false});
    return box;
}

void PayBackForm::dress()
{
    int width = m_theme.scaled(LeastFieldWidth);
    for (const Field &field : m_fields)
        width = std::max(width, field.box->minimumSizeHint().width());
    for (const Field &field : m_fields)
        field.box->setFixedWidth(width);
    m_years->setFixedWidth(width);
}

void PayBackForm::showAssumptions(const PayBackAssumptions &assumptions)
{
    m_assumptions = assumptions;
    for (const Field &field : m_fields) {
        const QSignalBlocker blocker(field.box);
        if (field.isMoney)
            //: After an amount: its currency
            field.box->setSuffix(tr(" %1").arg(currencyText(assumptions.currency, QLocale())));
        field.box->setValue(assumptions.*field.number);
    }
    const QSignalBlocker blocker(m_years);
    m_years->setValue(assumptions.years);
    dress(); // another currency may be wider
}

void PayBackForm::setOwn(bool isOwn)
{
    m_giveUp->setEnabled(isOwn);
}

void PayBackForm::setCostNote(const QString &note)
{
    m_costNote->setText(note);
    m_costNote->setVisible(!note.isEmpty());
}

QWidget *PayBackForm::firstFocus() const
{
    return m_fields.front().box;
}

} // namespace Cairn
