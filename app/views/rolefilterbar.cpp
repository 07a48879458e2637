// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rolefilterbar.h"

#include "models/rolewords.h"
#include "views/fittingcombo.h"
#include "views/flowlayout.h"
#include "views/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace Cairn {

namespace {

void choose(QComboBox &combo, const QVariant &data)
{
    const int place = combo.findData(data);
    combo.setCurrentIndex(std::max(place, 0));
}

/** Adds a choice once. */
void offer(QComboBox &combo, const QString &name, const QVariant &data)
{
    if (combo.findData(data) < 0)
        combo.addItem(name, data);
}

} // namespace

RoleFilterBar::RoleFilterBar(const Theme &theme, const Catalogue &catalogue, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_text(new QLineEdit(this))
    , m_family(addCombo(tr("Family"), tr("Family")))
    , m_kind(addCombo(tr("Kind"), tr("Kind of role")))
    , m_level(addCombo(tr("Level"), tr("Level")))
    , m_order(addCombo({}, tr("Order of the roles")))
{
    m_text->setPlaceholderText(tr("Filter by name or task"));
    m_text->setAccessibleName(tr("Filter by name or task"));
    m_text->setClearButtonEnabled(true);
    m_text->addAction(theme.icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_text->installEventFilter(this);
    fillFamilies(catalogue);
    fillKinds(catalogue);
    for (const CareerLevel level : AllCareerLevels)
        m_level->addItem(nameOf(level), static_cast<int>(level));
    fillOrders();

    auto *flow = new FlowLayout(nullptr, 8);
    flow->addWidget(m_text);
    flow->addWidget(m_family);
    flow->addWidget(m_kind);
    flow->addWidget(m_level);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addLayout(flow, 1);
    line->addWidget(m_order, 0, Qt::AlignTop);

    connect(m_text, &QLineEdit::textChanged, this, &RoleFilterBar::textChanged);
    connect(m_family, &QComboBox::currentIndexChanged, this, &RoleFilterBar::familyChanged);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &RoleFilterBar::kindChanged);
    connect(m_level, &QComboBox::activated, this, [this] { emit levelChosen(level()); });
    connect(m_order, &QComboBox::currentIndexChanged, this, &RoleFilterBar::orderChanged);
    connect(&theme, &Theme::changed, this, &RoleFilterBar::dress);
    dress();
}

QComboBox *RoleFilterBar::addCombo(const QString &caption, const QString &name)
{
    auto *combo = new FittingCombo(this);
    combo->setProperty("caption", caption);
    combo->setAccessibleName(name);
    return combo;
}

void RoleFilterBar::dress()
{
    m_text->setMinimumWidth(m_theme.scaled(206));
}

void RoleFilterBar::fillFamilies(const Catalogue &catalogue)
{
    //: In the list of families: every family
    m_family->addItem(tr("All"), QString());
    for (const Role &role : catalogue.roles())
        offer(*m_family, nameOf(role.family), role.family.text());
}

void RoleFilterBar::fillKinds(const Catalogue &catalogue)
{
    //: In the list of kinds of roles: every kind
    m_kind->addItem(tr("All"), -1);
    for (const Role &role : catalogue.roles())
        offer(*m_kind, nameOf(role.kind), static_cast<int>(role.kind));
    // With one kind only there is nothing to choose.
    m_kind->setVisible(m_kind->count() > 2);
}

void RoleFilterBar::fillOrders()
{
    using Order = RoleFilterModel::Order;
    const auto add = [this](const QString &name, Order order) {
        m_order->addItem(m_theme.icon(QStringLiteral("sort")), name, static_cast<int>(order));
    };
    add(tr("Match, best first"), Order::Match);
    add(tr("Hours to go, fewest first"), Order::HoursLeft);
    add(tr("Name, A to Z"), Order::Name);
    add(tr("Shared interests, most first"), Order::Interests);
}

QString RoleFilterBar::text() const
{
    return m_text->text();
}
FamilyId RoleFilterBar::family() const
{
    return FamilyId(m_family->currentData().toString());
}

std::optional<RoleKind> RoleFilterBar::kind() const
{
    const int kind = m_kind->currentData().toInt();
    return kind < 0 ? std::nullopt : std::optional(static_cast<RoleKind>(kind));
}

CareerLevel RoleFilterBar::level() const
{
    return static_cast<CareerLevel>(m_level->currentData().toInt());
}

RoleFilterModel::Order RoleFilterBar::order() const
{
    return static_cast<RoleFilterModel::Order>(m_order->currentData().toInt());
}

void RoleFilterBar::setText(const QString &text)
{
    m_text->setText(text);
}
void RoleFilterBar::setFamily(const FamilyId &family)
{
    choose(*m_family, family.text());
}
void RoleFilterBar::setKind(std::optional<RoleKind> kind)
{
    choose(*m_kind, kind ? static_cast<int>(*kind) : -1);
}
void RoleFilterBar::setLevel(CareerLevel level)
{
    choose(*m_level, static_cast<int>(level));
}
void RoleFilterBar::setOrder(RoleFilterModel::Order order)
{
    choose(*m_order, static_cast<int>(order));
}

void RoleFilterBar::clearFilters()
{
    setText({});
    setFamily({});
    setKind({});
}

QWidget *RoleFilterBar::textField() const
{
    return m_text;
}

bool RoleFilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            emit finished();
            return true;
        }
        if (key == Qt::Key_Escape && !m_text->text().isEmpty()) {
            m_text->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Cairn
