// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/comparisonhourscell.h"

#include "domain/comparisonwords.h"
#include "models/rolewords.h"
#include "views/comparedmark.h"
#include "views/paintparts.h"
#include "views/styledlabel.h"

#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace Cairn {

namespace {

constexpr int BarHeight = 8;

} // namespace

/** The share of the longest way, in the colour of the role. */
class ComparisonHoursCell::Bar final : public QWidget
{
public:
    Bar(const Theme &theme, int place, QWidget *parent) : QWidget(parent), m_theme(theme), m_place(place)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
    }
    QSize sizeHint() const override { return {m_theme.scaled(40), m_theme.scaled(BarHeight)}; }

    void setShare(double share)
    {
        m_share = share;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &tokens = m_theme.tokens();
        QPainter painter(this);
        drawPlate(painter, rect(), height() / 2.0, tokens.track);
        const int filled = qRound(width() * std::clamp(m_share, 0.0, 1.0));
        if (filled > 0) {
            const QRect done(0, 0, std::max(filled, height()), height());
            drawPlate(painter, QStyle::visualRect(layoutDirection(), rect(), done), height() / 2.0,
                      comparedColour(m_place, tokens));
        }
    }

private:
    const Theme &m_theme;
    int m_place;
    double m_share = 0;
};

ComparisonHoursCell::ComparisonHoursCell(const Theme &theme, int place, QWidget *parent)
    : ComparisonCell(theme, parent)
    , m_hours(new StyledLabel(theme, TextStyle::PaneTitle, this))
    , m_weeks(new StyledLabel(theme, TextStyle::Secondary, this))
    , m_bar(new Bar(theme, place, this))
{
    m_weeks->setTone(QStringLiteral("secondary"));
    m_weeks->setWordWrap(true);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(Padding, 7, Padding, 10);
    lines->setSpacing(1);
    lines->addWidget(m_hours);
    lines->addWidget(m_weeks);
    lines->addStretch(1);
    lines->addSpacing(4);
    lines->addWidget(m_bar);
}

void ComparisonHoursCell::showHours(const ComparedColumn &column, double mostHours, const QString &best)
{
    m_hours->setText(comparedHours(column.hours.likely));
    QString words = weeksText(column);
    if (!best.isEmpty())
        //: How long it takes, and that this is the shortest way, e.g. "about 7 weeks, shortest"
        words = words.isEmpty() ? best : tr("%1, %2").arg(words, best);
    m_weeks->setText(words);
    m_bar->setShare(mostHours > 0 ? column.hours.likely / mostHours : 0);
    setBest(!best.isEmpty());
    //: The low and the high guess of hours
    setToolTip(tr("Between %1").arg(hoursSpanText(column.hours)));
}

} // namespace Cairn
