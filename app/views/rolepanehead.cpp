// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rolepanehead.h"

#include "domain/role.h"
#include "models/rolewords.h"
#include "views/flowlayout.h"
#include "views/iconview.h"
#include "views/paintparts.h"
#include "views/plaintooltip.h"
#include "views/rolecardlayout.h"
#include "views/styledlabel.h"
#include "views/taglabel.h"

#include <QGridLayout>
#include <QPainter>
#include <QPushButton>

namespace Cairn {

/** The match as a ring with its number, read as words by a screen reader. */
class RolePaneHead::Ring final : public QWidget
{
public:
    Ring(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    void setPercent(int percent)
    {
        m_percent = percent;
        //: For a screen reader; %1 for example "62 %"
        setAccessibleName(RolePaneHead::tr("%1 match").arg(percentText(percent)));
        update();
    }
    QSize sizeHint() const override { return {m_theme.scaled(56), m_theme.scaled(56)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        drawMatchRing(painter, rect(), m_percent, m_theme);
    }

private:
    const Theme &m_theme;
    int m_percent = 0;
};

RolePaneHead::RolePaneHead(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_ring(new Ring(theme, this))
    , m_title(new StyledLabel(theme, TextStyle::PaneTitle, this))
    , m_family(new TagLabel(theme, this))
    , m_level(new TagLabel(theme, this))
    , m_kind(new TagLabel(theme, this))
    , m_mark(new QWidget(this))
    , m_markText(new StyledLabel(theme, TextStyle::ControlStrong, m_mark))
    , m_button(new QPushButton(tr("Set as target"), this))
    , m_compare(new QPushButton(this))
    , m_showCompare(new QPushButton(tr("Show the comparison"), this))
{
    m_title->setWordWrap(true);
    m_markText->setTone(QStringLiteral("accent"));
    buildButtons();

    auto *markLine = new QHBoxLayout(m_mark);
    markLine->setContentsMargins(0, 0, 0, 0);
    markLine->setSpacing(6);
    markLine->addWidget(new IconView(theme, QStringLiteral("target"), 16, m_mark));
    markLine->addWidget(m_markText);

    auto *tags = new FlowLayout(nullptr, 8);
    tags->setLineSpacing(6);
    for (QWidget *tag :
         {static_cast<QWidget *>(m_family), static_cast<QWidget *>(m_level), static_cast<QWidget *>(m_kind), m_mark,
          static_cast<QWidget *>(m_button), static_cast<QWidget *>(m_compare), static_cast<QWidget *>(m_showCompare)})
        tags->addWidget(tag);

    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addStretch();
    words->addWidget(m_title);
    words->addLayout(tags);
    words->addStretch();
    auto *lines = new QGridLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setHorizontalSpacing(14);
    lines->addWidget(m_ring, 0, 0, Qt::AlignTop);
    lines->addLayout(words, 0, 1);
    lines->setColumnStretch(1, 1);
    connect(&theme, &Theme::changed, m_ring, &QWidget::updateGeometry);
}

void RolePaneHead::buildButtons()
{
    m_button->setProperty("role", QStringLiteral("primary"));
    m_button->setIcon(m_theme.icon(QStringLiteral("target")));
    m_compare->setCheckable(true);
    m_showCompare->setProperty("role", QStringLiteral("quiet"));
    for (QPushButton *button : {m_button, m_compare, m_showCompare}) {
        button->setProperty("small", true);
        button->setAutoDefault(false);
        button->setMinimumWidth(1);
    }
    connect(m_button, &QPushButton::clicked, this, &RolePaneHead::targetRequested);
    connect(m_compare, &QPushButton::clicked, this, [this] {
        // It shows what the plan says, not what was asked.
        m_compare->setChecked(m_isCompared);
        emit compareToggled();
    });
    connect(m_showCompare, &QPushButton::clicked, this, &RolePaneHead::compareAsked);
    setComparePlace(ComparePlace::Room);
}

void RolePaneHead::setComparePlace(ComparePlace place)
{
    m_isCompared = place == ComparePlace::In;
    m_compare->setChecked(m_isCompared);
    m_compare->setEnabled(place != ComparePlace::Full);
    m_compare->setText(RoleCardLayout::compareText(m_isCompared));
    m_compare->setIcon(m_theme.icon(m_isCompared ? QStringLiteral("check") : QStringLiteral("compare")));
    const QString tip = compareTip(place);
    m_compare->setToolTip(plainToolTip(tip));
    m_compare->setAccessibleDescription(tip);
    // The keyboard does not fall off a button that goes away.
    if (!m_isCompared && m_showCompare->hasFocus())
        m_compare->setFocus();
    m_showCompare->setVisible(m_isCompared);
}

void RolePaneHead::showRole(const Role &role, CareerLevel level)
{
    m_shownLevel = level;
    m_title->setText(role.title);
    m_family->setText(nameOf(role.family));
    m_level->setText(nameOf(level));
    m_kind->setText(nameOf(role.kind));
    m_kind->setVisible(role.kind != RoleKind::Specialist);
}

void RolePaneHead::setPercent(int percent)
{
    m_ring->setPercent(percent);
}

void RolePaneHead::setTarget(std::optional<CareerLevel> target)
{
    const bool isShown = target == m_shownLevel;
    m_mark->setVisible(target.has_value());
    m_button->setVisible(!isShown);
    //: %1 a seniority: Entry, Mid or Senior
    m_markText->setText(!target || isShown ? tr("Your target") : tr("Your target (%1)").arg(nameOf(*target)));
}

} // namespace Cairn
