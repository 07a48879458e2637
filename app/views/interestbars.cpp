// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/interestbars.h"

#include "models/rolewords.h"
#include "views/plaintooltip.h"
#include "views/sharebar.h"
#include "views/styledlabel.h"

#include <QGridLayout>
#include <QLocale>

#include <cmath>

namespace Cairn {

namespace {

constexpr double LeastFigure = 1; // of O*NET's scale of occupational interests
constexpr double MostFigure = 7;
constexpr double Whole = 100;

enum Column { NameColumn, LikedColumn, LikedTextColumn, CalledColumn, CalledTextColumn };

} // namespace

InterestBars::InterestBars(const Theme &theme, Sides sides, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_sides(sides)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(3);
    grid->setColumnStretch(LikedColumn, 1);
    if (sides == Sides::PersonAndRole)
        grid->setColumnStretch(CalledColumn, 1);
    addHead();
    for (const InterestType type : AllInterestTypes)
        addLine(type);
}

StyledLabel *InterestBars::makeLabel(const QString &text, const QString &tone)
{
    auto *label = new StyledLabel(m_theme, TextStyle::Secondary, this);
    label->setText(text);
    label->setTone(tone);
    return label;
}

void InterestBars::addHead()
{
    if (m_sides == Sides::PersonOnly)
        return;
    auto *grid = static_cast<QGridLayout *>(layout());
    const QString caption = QStringLiteral("caption");
    //: Over the bars of what a person likes
    grid->addWidget(makeLabel(tr("You"), caption), 0, LikedColumn, 1, 2);
    //: Over the bars of what a role calls for, as figures from 1 to 7
    grid->addWidget(makeLabel(tr("Role, 1 to 7"), caption), 0, CalledColumn, 1, 2);
}

void InterestBars::addLine(InterestType type)
{
    auto *grid = static_cast<QGridLayout *>(layout());
    Line &line = m_lines[placeOf(type)];
    const int row = static_cast<int>(placeOf(type)) + 1;
    line.name = makeLabel(nameOf(type), {});
    line.name->setToolTip(plainToolTip(meaningOf(type)));
    line.liked = new ShareBar(m_theme, this);
    line.likedText = makeLabel({}, QStringLiteral("secondary"));
    line.likedText->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    grid->addWidget(line.name, row, NameColumn);
    grid->addWidget(line.liked, row, LikedColumn);
    grid->addWidget(line.likedText, row, LikedTextColumn);
    if (m_sides == Sides::PersonOnly)
        return;
    line.called = new ShareBar(m_theme, this);
    line.calledText = makeLabel({}, QStringLiteral("secondary"));
    line.calledText->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    grid->addWidget(line.called, row, CalledColumn);
    grid->addWidget(line.calledText, row, CalledTextColumn);
}

void InterestBars::showProfile(const InterestProfile &profile)
{
    for (const InterestType type : AllInterestTypes) {
        const InterestShare &share = profile.of(type);
        Line &line = m_lines[placeOf(type)];
        const QString percent = percentText(static_cast<int>(std::lround(share.percent())));
        line.liked->setShare(share.percent() / Whole);
        //: There is no figure
        line.likedText->setText(share.answered > 0 ? percent : tr("–"));
        line.likedWords = share.answered > 0
                              //: %1 a share, for example "80 %", %2 of %Ln statements are answered
                              ? tr("you like %1, %2 of %Ln statement(s) answered", nullptr, share.asked)
                                    .arg(percent, QLocale().toString(share.answered))
                              : tr("you have answered none of the statements");
        describe(type);
    }
}

void InterestBars::showCalledFor(const RoleInterests &calledFor)
{
    if (m_sides == Sides::PersonOnly)
        return;
    for (const InterestType type : AllInterestTypes) {
        const double figure = calledFor.figures[placeOf(type)];
        Line &line = m_lines[placeOf(type)];
        line.called->setShare(calledFor.isEmpty() ? 0 : (figure - LeastFigure) / (MostFigure - LeastFigure));
        const QString number = QLocale().toString(figure, 'f', 1);
        line.calledText->setText(calledFor.isEmpty() ? tr("–") : number);
        line.calledWords = calledFor.isEmpty() ? tr("the role’s figure is not known")
                                               //: %1 a figure from 1 to 7
                                               : tr("the role %1 of 7").arg(number);
        describe(type);
    }
}

void InterestBars::describe(InterestType type)
{
    const Line &line = m_lines[placeOf(type)];
    QStringList words{line.likedWords, line.calledWords};
    words.removeAll(QString());
    //: For a screen reader: %1 a type of interest, %2 how far a person and a role have it
    line.name->setAccessibleName(tr("%1: %2").arg(nameOf(type), words.join(QStringLiteral("; "))));
    line.name->setAccessibleDescription(meaningOf(type));
    QStringList all;
    for (const Line &each : m_lines)
        all += each.name->accessibleName();
    setAccessibleDescription(all.join(u'\n'));
}

} // namespace Cairn
