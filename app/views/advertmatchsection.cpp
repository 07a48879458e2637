// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/advertmatchsection.h"

#include "domain/openplan.h"
#include "models/advertbillmodel.h"
#include "models/liveadvert.h"
#include "views/advertbillview.h"
#include "views/billlegend.h"
#include "views/matchring.h"
#include "views/styledlabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace Cairn {

namespace {

constexpr int RingSize = 56;

} // namespace

AdvertMatchSection::AdvertMatchSection(const Theme &theme, const LiveAdvert &advert, QWidget *parent)
    : PaneSection(theme, tr("Your match"), parent)
    , m_advert(advert)
    , m_bill(new AdvertBillModel(advert, this))
    , m_view(new AdvertBillView(theme, *m_bill, this))
    , m_ring(new MatchRing(theme, RingSize, this))
    , m_reached(new StyledLabel(theme, TextStyle::ControlStrong, this))
    , m_levels(new StyledLabel(theme, TextStyle::Secondary, this))
    , m_legend(new BillLegend(theme, this))
    , m_extent(new QPushButton(this))
{
    explainNumbers(QStringLiteral("advert_match points withheld levels_reached"));
    for (StyledLabel *label : {m_reached, m_levels})
        label->setWordWrap(true);
    m_levels->setTone(QStringLiteral("secondary"));
    m_extent->setProperty("small", true);
    m_extent->setAutoDefault(false);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_reached);
    words->addWidget(m_levels);
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(m_ring, 0, Qt::AlignTop);
    line->addLayout(words, 1);
    body()->addLayout(line);
    body()->addWidget(m_view);
    body()->addWidget(m_legend);
    body()->addWidget(m_extent, 0, Qt::AlignLeading);
    connect(m_extent, &QPushButton::clicked, this, [this] {
        m_bill->setExtent(m_bill->extent() == AdvertBillModel::Extent::Short ? AdvertBillModel::Extent::Whole
                                                                             : AdvertBillModel::Extent::Short);
        refresh();
    });
    connect(&advert, &LiveAdvert::read, this, &AdvertMatchSection::refresh);
    connect(&advert, &LiveAdvert::matchChanged, this, &AdvertMatchSection::refresh);
    refresh();
}

/** A text names no levels, so it is said whose they are. */
QString AdvertMatchSection::levelWords() const
{
    const PlanState &state = m_advert.plan().state();
    const QString level = nameOf(state.seniority());
    const Role *nearest = m_advert.reading().nearestRole(m_advert.catalogue());
    if (!nearest)
        return tr("The text names no levels and is near to no role: Working is asked of every skill.");
    if (state.target)
        //: %1 is a role, %2 a seniority: Entry, Mid, Senior
        return tr("The text names no levels: asked is what %1 asks at %2, the seniority of your target.")
            .arg(nearest->title, level);
    //: %1 is a role, %2 a seniority: Entry
    return tr("The text names no levels: asked is what %1 asks at %2, as you have no target yet.")
        .arg(nearest->title, level);
}

void AdvertMatchSection::refresh()
{
    const MatchBill &bill = m_advert.bill();
    const bool isAsking = !bill.lines.empty();
    m_ring->setPercent(bill.shownPercent());
    m_ring->setVisible(isAsking);
    m_view->setVisible(isAsking);
    m_levels->setVisible(isAsking);
    m_legend->setVisible(isAsking && (m_bill->hasEssential() || m_bill->hasHeldBack()));
    m_legend->setShown(BillLegend::Mark::Essential, m_bill->hasEssential());
    m_legend->setShown(BillLegend::Mark::HeldBack, m_bill->hasHeldBack());
    m_extent->setVisible(isAsking && m_bill->canBeShortened());
    const QLocale locale;
    if (isAsking)
        //: So many of the skills (%2) that an advertisement asks for are reached (%1)
        m_reached->setText(
            tr("%1 of %2 skills reached").arg(locale.toString(bill.reached()), locale.toString(m_bill->skillCount())));
    else
        m_reached->setText(tr("The text asks for no skill that is known here."));
    m_levels->setText(levelWords());
    m_extent->setText(m_bill->extent() == AdvertBillModel::Extent::Whole
                          ? tr("Show fewer")
                          : tr("Show all %Ln skill(s)", nullptr, m_bill->skillCount()));
}

} // namespace Cairn
