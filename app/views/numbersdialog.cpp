// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/numbersdialog.h"

#include "views/helplistview.h"
#include "views/numberpane.h"
#include "views/styledlabel.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Cairn {

namespace {

constexpr QSize Room(820, 560);
constexpr int RoomForOne = 560;
constexpr int ListWidth = 270;

Handbook onlyThese(const Handbook &handbook, const QStringList &numbers)
{
    Handbook shown;
    for (const QString &id : numbers) {
        if (const ExplainedNumber *number = handbook.number(NumberId(id)))
            shown.numbers.push_back(*number);
    }
    return shown.numbers.empty() ? handbook : shown;
}

} // namespace

NumbersDialog::NumbersDialog(const Theme &theme, const Catalogue &catalogue, const Handbook &handbook,
                             const QStringList &numbers, QWidget *parent)
    : QDialog(parent)
    , m_rows(HelpListModel::numbersOf(onlyThese(handbook, numbers)))
    , m_list(new HelpListView(theme, m_rows, this))
    , m_pane(new NumberPane(theme, catalogue, handbook, this))
{
    build(theme);
    connect(m_list, &HelpListView::choiceChanged, this,
            [this](const QString &id) { m_pane->showNumber(NumberId(id)); });
    connect(m_pane, &NumberPane::sectionWanted, this, &NumbersDialog::sectionWanted);
    connect(m_pane, &NumberPane::sourceWanted, this, &NumbersDialog::sourceWanted);
    choose(NumberId(m_rows.index(0).data(HelpListModel::IdRole).toString()));
    (m_list->isHidden() ? m_pane->reader() : m_list)->setFocus();
}

void NumbersDialog::build(const Theme &theme)
{
    const bool isOne = m_rows.rowCount() == 1;
    setWindowTitle(isOne ? tr("What is this number?") : tr("What are these numbers?"));
    auto *title = new StyledLabel(theme, TextStyle::DialogTitle, this);
    title->setText(windowTitle());
    title->setWordWrap(true);
    m_list->setAccessibleName(tr("Numbers"));
    m_list->setVisible(!isOne);
    m_list->setFixedWidth(theme.scaled(ListWidth));
    // Here the pane stands beside the list as a second card.
    m_pane->setProperty("role", QStringLiteral("card"));
    auto *middle = new QHBoxLayout;
    middle->setSpacing(12);
    middle->addWidget(m_list);
    middle->addWidget(m_pane, 1);
    auto *buttons = new QDialogButtonBox(this);
    auto *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(20, 16, 20, 16);
    lines->setSpacing(12);
    lines->addWidget(title);
    lines->addLayout(middle, 1);
    lines->addWidget(buttons);
    const QSize room = parentWidget() ? parentWidget()->window()->size() - QSize(60, 60) : Room;
    resize(std::min(theme.scaled(isOne ? RoomForOne : Room.width()), room.width()),
           std::min(theme.scaled(Room.height()), room.height()));
}

void NumbersDialog::choose(const NumberId &number)
{
    m_list->choose(number.text());
}

NumberId NumbersDialog::chosen() const
{
    return NumberId(m_list->chosen());
}

} // namespace Cairn
