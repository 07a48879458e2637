// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stageprogresscard.h"

#include "models/liveroadmap.h"
#include "models/rolewords.h"
#include "views/sharebar.h"
#include "views/styledlabel.h"

#include <QGridLayout>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

namespace Cairn {

namespace {

enum GridColumn { NameColumn, BarColumn, PercentColumn, LeftColumn };

QString leftText(const StageProgress &progress)
{
    if (progress.hoursTotal > 0 && progress.hoursOptional > 0)
        //: Hours of a stage: %1 left, %2 of optional steps beside; for example "20 h", "8 h"; the spaces do not break
        return StageProgressCard::tr("%1\u00a0left, %2\u00a0optional")
            .arg(hoursText(progress.hoursLeft()), hoursText(progress.hoursOptional));
    if (progress.hoursTotal > 0)
        //: %1 for example "20 h"
        return StageProgressCard::tr("%1\u00a0left").arg(hoursText(progress.hoursLeft()));
    if (progress.hoursOptional > 0)
        //: A stage of which nothing has to be done: %1 for example "42 h"
        return StageProgressCard::tr("%1\u00a0optional").arg(hoursText(progress.hoursOptional));
    //: A stage without any steps; short
    return StageProgressCard::tr("no steps");
}

} // namespace

StageProgressCard::StageProgressCard(const Theme &theme, const LiveRoadmap &roadmap, QWidget *parent)
    : HomeCard(theme, tr("Progress by stage"), parent)
    , m_roadmap(roadmap)
{
    explainNumbers(QStringLiteral("progress hours_left"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(7);
    int row = 0;
    for (Line &line : m_lines) {
        line.name = makeLabel(TextStyle::Control);
        line.bar = new ShareBar(theme, this);
        line.percent = makeLabel(TextStyle::ControlStrong);
        line.left = makeLabel(TextStyle::Control, QStringLiteral("secondary"));
        line.percent->setWordWrap(false);
        line.percent->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        line.left->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        grid->addWidget(line.name, row, NameColumn);
        grid->addWidget(line.bar, row, BarColumn, Qt::AlignVCenter);
        grid->addWidget(line.percent, row, PercentColumn);
        grid->addWidget(line.left, row, LeftColumn);
        ++row;
    }
    grid->setColumnStretch(NameColumn, 6);
    grid->setColumnStretch(BarColumn, 4);
    connect(&theme, &Theme::changed, this, &StageProgressCard::giveRoom);
    body()->addLayout(grid);
    body()->addStretch(1);
}

void StageProgressCard::refresh()
{
    const Roadmap &roadmap = m_roadmap.roadmap();
    for (const Stage stage : AllStages) {
        const StageProgress &progress = roadmap.progressOf(stage);
        const bool isCounted = progress.hoursTotal > 0;
        const Line &line = m_lines[static_cast<size_t>(stage)];
        line.name->setText(nameOf(stage));
        line.bar->setShare(isCounted ? progress.hoursDone / progress.hoursTotal : 0);
        line.percent->setText(isCounted ? percentText(progress.percent()) : QString(QChar(0x2013)));
        line.left->setText(leftText(progress));
    }
    giveRoom();
}

/** What is left takes its own room: its words break nowhere but between two amounts. */
void StageProgressCard::giveRoom()
{
    static const QRegularExpression AfterComma(QStringLiteral("(?<=[,\u060c\uff0c\u3001])"));
    int width = 0;
    for (const Line &line : m_lines) {
        for (const QString &amount : line.left->text().split(AfterComma))
            width = std::max(width, line.left->fontMetrics().horizontalAdvance(amount.trimmed()) + 2);
    }
    for (const Line &line : m_lines)
        line.left->setFixedWidth(width);
}

} // namespace Cairn
