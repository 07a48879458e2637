// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/advertlist.h"

#include "models/keptadvertsmodel.h"
#include "views/fittingcombo.h"
#include "views/flowlayout.h"
#include "views/keptadvertdelegate.h"
#include "views/styledlabel.h"

#include <QListView>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace Cairn {

namespace {

constexpr int AnyOutcome = -1;

} // namespace

AdvertList::AdvertList(const Theme &theme, KeptAdvertsModel &adverts, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_adverts(adverts)
    , m_new(new QPushButton(theme.icon(QStringLiteral("plus")), tr("New"), this))
    , m_open(new QPushButton(theme.icon(QStringLiteral("folder")), tr("Open file…"), this))
    , m_outcome(new FittingCombo(this))
    , m_nothing(new StyledLabel(theme, TextStyle::Secondary, this))
    , m_list(new QListView(this))
{
    // Before the view hears of it, which would choose the row beside one that goes.
    connect(&adverts, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) {
                const int current = m_list->currentIndex().row();
                if (current >= first && current <= last)
                    showCurrent({});
            });
    layOut();
    //: The choice to see advertisements whatever came of them
    m_outcome->addItem(tr("All"), AnyOutcome);
    for (const AdvertOutcome outcome : AllAdvertOutcomes)
        m_outcome->addItem(nameOf(outcome), static_cast<int>(outcome));
    connect(m_new, &QPushButton::clicked, this, &AdvertList::newWanted);
    connect(m_open, &QPushButton::clicked, this, &AdvertList::fileWanted);
    connect(m_outcome, &QComboBox::currentIndexChanged, this, &AdvertList::takeFilter);
    connect(&adverts, &KeptAdvertsModel::countChanged, this, &AdvertList::refresh);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (current.isValid() && !m_isFollowing)
            emit chosen(m_adverts.advertAt(current));
    });
    connect(m_list, &QAbstractItemView::clicked, this,
            [this](const QModelIndex &clicked) { emit chosen(m_adverts.advertAt(clicked)); });
    setUnkeptWaiting(false);
    refresh();
}

void AdvertList::layOut()
{
    m_new->setAutoDefault(false);
    m_open->setAutoDefault(false);
    m_outcome->setProperty("caption", tr("Outcome"));
    m_outcome->setAccessibleName(tr("Outcome of the advertisements that are listed"));
    m_nothing->setWordWrap(true);
    m_nothing->setTone(QStringLiteral("caption"));
    m_list->setModel(&m_adverts);
    m_list->setItemDelegate(new KeptAdvertDelegate(m_theme, m_list));
    m_list->setAccessibleName(tr("Kept advertisements"));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setTabKeyNavigation(false);
    connect(&m_theme, &Theme::changed, m_list, [this] { m_list->doItemsLayout(); });
    auto *actions = new FlowLayout(nullptr, 8);
    actions->setContentsMargins(0, 0, 0, 0);
    actions->addWidget(m_new);
    actions->addWidget(m_open);
    actions->addWidget(m_outcome);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(actions);
    column->addWidget(m_nothing);
    column->addWidget(m_list, 1);
}

void AdvertList::setUnkeptWaiting(bool waiting)
{
    //: A button: shows an advertisement that was begun and is not kept
    m_new->setText(waiting ? tr("Not kept yet") : tr("New"));
    m_new->setIcon(m_theme.icon(waiting ? QStringLiteral("note") : QStringLiteral("plus")));
    m_new->setAccessibleName(waiting ? tr("Back to the text that is not kept yet") : tr("New advertisement"));
}

void AdvertList::takeFilter()
{
    const int outcome = m_outcome->currentData().toInt();
    m_adverts.setFilter(outcome == AnyOutcome ? std::nullopt : std::optional(static_cast<AdvertOutcome>(outcome)));
}

void AdvertList::refresh()
{
    const bool anyShown = m_adverts.rowCount() > 0;
    m_outcome->setVisible(m_adverts.keptCount() > 0);
    m_nothing->setText(m_adverts.keptCount() > 0 ? tr("No advertisement has this outcome.")
                                                 : tr("Nothing is kept yet."));
    m_nothing->setVisible(!anyShown);
    m_list->setVisible(anyShown);
}

void AdvertList::showCurrent(const AdvertId &id)
{
    const QScopedValueRollback<bool> following(m_isFollowing, true);
    const QModelIndex row = m_adverts.indexOf(id);
    m_list->setCurrentIndex(row);
    if (!row.isValid())
        m_list->clearSelection();
}

} // namespace Cairn
