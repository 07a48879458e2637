// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paycolumnform.h"

#include "views/fittingcombo.h"
#include "views/styledlabel.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace Cairn {

namespace {

constexpr int ColumnsOfGrid = 4;
constexpr int CurrencyLetters = 3;
constexpr int PlaceLetters = 60;
constexpr size_t MostTitlesAsked = 8;

void addCell(QGridLayout &rows, int at, QWidget *label, QWidget *field)
{
    const int row = at / 2;
    const int column = (at % 2) * 2;
    rows.addWidget(label, row, column);
    rows.addWidget(field, row, column + 1);
}

} // namespace

PayColumnForm::PayColumnForm(const Theme &theme, const Catalogue &catalogue, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_catalogue(catalogue)
    , m_heading(new QCheckBox(tr("The first line names the columns"), this))
    , m_decimal(new FittingCombo(this))
    , m_currency(new QLineEdit(this))
    , m_place(new QLineEdit(this))
    , m_titlesHead(new StyledLabel(theme, TextStyle::CardTitle, this))
    , m_titles(new QWidget(this))
{
    auto *rows = new QGridLayout;
    rows->setHorizontalSpacing(12);
    rows->setVerticalSpacing(6);
    for (int column = 1; column < ColumnsOfGrid; column += 2)
        rows->setColumnStretch(column, 1);
    addColumn(*rows, tr("Job title or role"), &PayColumns::role);
    addColumn(*rows, tr("Seniority"), &PayColumns::level);
    addColumn(*rows, tr("Pay, gross a year"), &PayColumns::pay);
    addColumn(*rows, tr("Currency"), &PayColumns::currency);
    addColumn(*rows, tr("Lowest pay of a range"), &PayColumns::low);
    addColumn(*rows, tr("Highest pay of a range"), &PayColumns::high);
    addColumn(*rows, tr("Country or place"), &PayColumns::place);
    addColumn(*rows, tr("Year"), &PayColumns::year);
    addColumn(*rows, tr("Industry"), &PayColumns::industry);
    addColumn(*rows, tr("Company size"), &PayColumns::size);
    addOptions(*rows);
    m_titlesHead->setText(tr("Titles that no role is known for"));
    m_titlesHead->setWordWrap(true);
    auto *titleLines = new QVBoxLayout(m_titles);
    titleLines->setContentsMargins(0, 0, 0, 0);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(10);
    lines->addLayout(rows);
    lines->addWidget(m_titlesHead);
    lines->addWidget(m_titles);
}

void PayColumnForm::addColumn(QGridLayout &rows, const QString &name, int PayColumns::*column)
{
    auto *label = new StyledLabel(m_theme, TextStyle::Control, this);
    label->setText(name);
    label->setWordWrap(true);
    auto *combo = new QComboBox(this);
    combo->setAccessibleName(name);
    combo->setMinimumContentsLength(12);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    label->setBuddy(combo);
    addCell(rows, static_cast<int>(m_columns.size()), label, combo);
    m_columns.push_back({column, combo});
    connect(combo, &QComboBox::activated, this, [this, combo, column] {
        m_plan.columns.*column = combo->currentData().toInt();
        emit planChanged();
    });
}

void PayColumnForm::addOptions(QGridLayout &rows)
{
    m_decimal->addItem(tr("Point: 1,234.50"), QChar(u'.'));
    m_decimal->addItem(tr("Comma: 1.234,50"), QChar(u','));
    m_currency->setMaxLength(CurrencyLetters);
    m_place->setMaxLength(PlaceLetters);
    int at = static_cast<int>(m_columns.size());
    const auto add = [&](const QString &name, QWidget *field) {
        auto *label = new StyledLabel(m_theme, TextStyle::Control, this);
        label->setText(name);
        label->setWordWrap(true);
        label->setBuddy(field);
        field->setAccessibleName(name);
        addCell(rows, at++, label, field);
    };
    add(tr("Decimal sign"), m_decimal);
    add(tr("Currency where none is named"), m_currency);
    add(tr("Country where none is named"), m_place);
    rows.addWidget(m_heading, at / 2, 2, 1, 2);
    connect(m_decimal, &QComboBox::activated, this, &PayColumnForm::readOptions);
    connect(m_heading, &QCheckBox::clicked, this, &PayColumnForm::readOptions);
    connect(m_currency, &QLineEdit::editingFinished, this, &PayColumnForm::readOptions);
    connect(m_place, &QLineEdit::editingFinished, this, &PayColumnForm::readOptions);
}

void PayColumnForm::readOptions()
{
    const PayImportPlan before = m_plan;
    m_plan.decimalPoint = m_decimal->currentData().toChar().toLatin1();
    m_plan.currency = m_currency->text().trimmed().toUpper();
    m_plan.place = m_place->text().trimmed();
    m_plan.heading = m_heading->isChecked() ? PayImportPlan::Heading::FirstLine : PayImportPlan::Heading::None;
    if (m_plan != before)
        emit planChanged();
}

void PayColumnForm::fillColumns(const PayPreview &preview)
{
    for (const ColumnChoice &choice : m_columns) {
        const QSignalBlocker blocker(choice.combo);
        choice.combo->clear();
        //: In a list of columns: none of them
        choice.combo->addItem(tr("–"), NoPayColumn);
        for (qsizetype at = 0; at < preview.heading.size(); ++at)
            choice.combo->addItem(preview.heading[at].simplified().left(PlaceLetters), static_cast<int>(at));
        choice.combo->setCurrentIndex(std::max(choice.combo->findData(m_plan.columns.*choice.column), 0));
    }
}

QComboBox *PayColumnForm::roleCombo(const QString &title)
{
    auto *combo = new QComboBox(m_titleRows);
    //: %1 is a job title in a file
    combo->setAccessibleName(tr("The role that “%1” means").arg(title));
    combo->addItem(tr("Leave it out"), QString());
    std::vector<const Role *> roles;
    for (const Role &role : m_catalogue.roles())
        roles.push_back(&role);
    std::sort(roles.begin(), roles.end(),
              [](const Role *a, const Role *b) { return a->title.localeAwareCompare(b->title) < 0; });
    for (const Role *role : roles)
        combo->addItem(role->title, role->id.text());
    combo->setCurrentIndex(std::max(combo->findData(m_plan.roles.value(title).text()), 0));
    connect(combo, &QComboBox::activated, this, [this, combo, title] {
        const RoleId role(combo->currentData().toString());
        role.isEmpty() ? static_cast<void>(m_plan.roles.remove(title))
                       : static_cast<void>(m_plan.roles.insert(title, role));
    });
    return combo;
}

/** Those that were mapped by hand stay in sight with the others. */
void PayColumnForm::fillTitles(const PayPreview &preview)
{
    delete m_titleRows;
    m_titleRows = new QWidget(m_titles);
    auto *grid = new QGridLayout(m_titleRows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(0, 1);
    std::vector<UnknownPayWord> titles = preview.unknownTitles;
    titles.resize(std::min(titles.size(), MostTitlesAsked));
    for (auto role = m_plan.roles.cbegin(); role != m_plan.roles.cend(); ++role) {
        const bool isThere = std::any_of(titles.begin(), titles.end(),
                                         [&role](const UnknownPayWord &each) { return each.text == role.key(); });
        if (!isThere)
            titles.push_back({role.key(), 0});
    }
    for (const UnknownPayWord &title : titles) {
        auto *label = new StyledLabel(m_theme, TextStyle::Control, m_titleRows);
        //: A job title in a file, and how often it stands there
        label->setText(title.count > 0 ? tr("%1 (%2)").arg(title.text, QLocale().toString(title.count)) : title.text);
        label->setElided(true);
        const int row = grid->rowCount();
        grid->addWidget(label, row, 0);
        grid->addWidget(roleCombo(title.text), row, 1);
    }
    m_titles->layout()->addWidget(m_titleRows);
    m_titlesHead->setVisible(!titles.empty());
    m_titles->setVisible(!titles.empty());
    m_titleRows->show();
}

void PayColumnForm::showPreview(const PayPreview &preview)
{
    m_plan = preview.plan;
    fillColumns(preview);
    m_decimal->setCurrentIndex(std::max(m_decimal->findData(QChar::fromLatin1(m_plan.decimalPoint)), 0));
    m_currency->setText(m_plan.currency);
    m_place->setText(m_plan.place);
    m_heading->setChecked(m_plan.heading == PayImportPlan::Heading::FirstLine);
    fillTitles(preview);
}

QWidget *PayColumnForm::firstFocus() const
{
    return m_columns.front().combo;
}

} // namespace Cairn
