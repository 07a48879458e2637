// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/advertmentions.h"

#include "models/skillmentionmodel.h"
#include "views/styledlabel.h"

#include <QHeaderView>
#include <QLocale>
#include <QScopedValueRollback>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace Cairn {

namespace {

constexpr int MostRows = 7; // more of them scroll
constexpr int RowPadding = 8;

} // namespace

AdvertMentions::AdvertMentions(const Theme &theme, SkillMentionModel &mentions, QWidget *parent)
    : PaneSection(theme, {}, parent)
    , m_mentions(mentions)
    , m_nothing(new StyledLabel(theme, TextStyle::Secondary, this))
    , m_table(new QTableView(this))
{
    m_nothing->setWordWrap(true);
    m_nothing->setTone(QStringLiteral("caption"));
    m_nothing->setText(tr("No skill was found. A skill is found by its title and its other names."));
    m_table->setModel(&mentions);
    m_table->setAccessibleName(tr("Skills in the text"));
    m_table->setAccessibleDescription(tr("Choosing one goes to its place, Enter opens the skill."));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(1);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(SkillMentionModel::StrengthColumn, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    body()->addWidget(m_nothing);
    body()->addWidget(m_table);
    connect(&mentions, &QAbstractItemModel::modelReset, this, &AdvertMentions::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid() && !m_isFollowing)
                    emit mentionChosen(current.row());
            });
    connect(m_table, &QAbstractItemView::clicked, this,
            [this](const QModelIndex &clicked) { emit mentionChosen(clicked.row()); });
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        emit skillActivated(SkillId(index.data(SkillMentionModel::SkillIdRole).toString()));
    });
    connect(&theme, &Theme::changed, this, &AdvertMentions::dress);
    dress();
    refresh();
}

void AdvertMentions::dress()
{
    m_table->setFont(theme().font(TextStyle::Control));
    m_table->horizontalHeader()->setFont(theme().font(TextStyle::Secondary));
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + RowPadding);
    const int rows = std::min(m_mentions.rowCount(), MostRows) * m_table->verticalHeader()->defaultSectionSize();
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + rows + 2 * m_table->frameWidth());
}

void AdvertMentions::refresh()
{
    //: A heading, with how many places there are
    setHeading(tr("Skills in the text (%1)").arg(QLocale().toString(m_mentions.skillCount())));
    m_nothing->setVisible(m_mentions.rowCount() == 0);
    m_table->setVisible(m_mentions.rowCount() > 0);
    dress();
}

void AdvertMentions::showCurrent(int mention)
{
    const QScopedValueRollback<bool> following(m_isFollowing, true);
    const QModelIndex row = m_mentions.index(mention, SkillMentionModel::SkillColumn);
    m_table->setCurrentIndex(row);
    if (row.isValid())
        m_table->scrollTo(row);
    else
        m_table->clearSelection();
}

} // namespace Cairn
