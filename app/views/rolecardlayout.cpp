// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rolecardlayout.h"

#include "views/paintparts.h"
#include "views/theme.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QStyle>

#include <algorithm>
#include <numeric>

namespace Cairn {

namespace {

constexpr int Gutter = 6; // half the gap between two cards
constexpr int HalfLineGap = 5;
constexpr int Padding = 12;
constexpr int LineGap = 9;
constexpr int BarWidth = 166;
constexpr int BarHeight = 8;
constexpr int TagGap = 5;
constexpr int ButtonGap = 8;

/** The heights of the lines of a card. */
struct Heights
{
    explicit Heights(const Theme &theme)
        : title(QFontMetrics(theme.font(TextStyle::CardTitle)).height())
        , strong(QFontMetrics(theme.font(TextStyle::ControlStrong)).height())
        , small(QFontMetrics(theme.font(TextStyle::Secondary)).height())
        , ring(theme.scaled(46))
        , tags(tagHeight(theme))
        , button(std::max(26, strong + 8))
    {
    }
    int head() const { return std::max(ring, title + small); }
    int figures() const { return strong + small; }
    int card() const { return 2 * Padding + head() + figures() + tags + button + 3 * LineGap; }

    int title;
    int strong;
    int small;
    int ring;
    int tags;
    int button;
};

int buttonWidth(const QString &text, const Theme &theme)
{
    const QFontMetrics metrics(theme.font(TextStyle::ControlStrong));
    return metrics.horizontalAdvance(text) + theme.scaled(16 + 8 + 2 * 12) + 2;
}

/** Narrows the widest until all fit into the room. */
std::vector<int> fittedWidths(std::vector<int> widths, int room)
{
    std::vector<int> ascending = widths;
    std::sort(ascending.begin(), ascending.end());
    int left = room;
    for (size_t at = 0; at < ascending.size(); ++at) {
        const int share = left / static_cast<int>(ascending.size() - at);
        if (ascending[at] > share) {
            for (int &width : widths)
                width = std::min(width, std::max(share, 0));
            break;
        }
        left -= ascending[at];
    }
    return widths;
}

} // namespace

int RoleCardLayout::leastWidth(const Theme &theme)
{
    return theme.scaled(400) + 2 * Gutter;
}

int RoleCardLayout::gutter()
{
    return Gutter;
}

int RoleCardLayout::itemHeight(const Theme &theme)
{
    return Heights(theme).card() + 2 * HalfLineGap;
}

QString RoleCardLayout::captionText()
{
    //: On a role card, before the names of skills
    return QCoreApplication::translate("RoleCard", "To learn");
}

QString RoleCardLayout::buttonText()
{
    return QCoreApplication::translate("RoleCard", "Set as target");
}

QString RoleCardLayout::compareText(bool isCompared)
{
    //: On a role card: the role is among those that are compared side by side
    return isCompared ? QCoreApplication::translate("RoleCard", "In compare")
                      //: On a role card: puts the role beside others, to compare them
                      : QCoreApplication::translate("RoleCard", "Compare");
}

int RoleCardLayout::compareWidth(const Theme &theme)
{
    // As wide for both words, so that nothing moves under the mouse.
    return std::max(buttonWidth(compareText(true), theme), buttonWidth(compareText(false), theme));
}

RoleCardLayout::RoleCardLayout(const QRect &item, const Theme &theme, Qt::LayoutDirection direction)
{
    const Heights heights(theme);
    const auto mirrored = [&](const QRect &rect) { return QStyle::visualRect(direction, item, rect); };
    const QRect plate = item.adjusted(Gutter, HalfLineGap, -Gutter, -HalfLineGap);
    const QRect inner = plate.adjusted(Padding, Padding, -Padding, -Padding);
    card = mirrored(plate);

    int y = inner.top();
    const int textStart = inner.left() + heights.ring + Padding;
    const int textWidth = inner.right() + 1 - textStart;
    const int textTop = y + (heights.head() - heights.title - heights.small) / 2;
    ring = mirrored({inner.left(), y + (heights.head() - heights.ring) / 2, heights.ring, heights.ring});
    title = mirrored({textStart, textTop, textWidth, heights.title});
    summary = mirrored({textStart, textTop + heights.title, textWidth, heights.small});

    y += heights.head() + LineGap;
    const int gap = theme.scaled(18);
    // The words about the skills are longer than those about the hours.
    const int figures = std::max((inner.width() - gap) * 3 / 5, std::min(theme.scaled(BarWidth), inner.width() / 2));
    const int barHeight = theme.scaled(BarHeight);
    reached = mirrored({inner.left(), y, figures, heights.strong});
    bar = mirrored({inner.left(), y + heights.strong + (heights.small - barHeight) / 2,
                    std::min(figures, theme.scaled(BarWidth)), barHeight});
    const int icon = theme.scaled(16);
    const int hoursStart = inner.left() + figures + gap;
    const int hoursText = hoursStart + icon + 6;
    hoursIcon = mirrored({hoursStart, y + (heights.strong - icon) / 2, icon, icon});
    hours = mirrored({hoursText, y, inner.right() + 1 - hoursText, heights.strong});
    span = mirrored({hoursText, y + heights.strong, inner.right() + 1 - hoursText, heights.small});

    y += heights.figures() + LineGap;
    const int captionWidth = QFontMetrics(theme.font(TextStyle::Secondary)).horizontalAdvance(captionText()) + 1;
    caption = mirrored({inner.left(), y, captionWidth, heights.tags});
    const int tagStart = inner.left() + captionWidth + TagGap;
    tags = mirrored({tagStart, y, inner.right() + 1 - tagStart, heights.tags});

    y += heights.tags + LineGap;
    const int compares = std::min(compareWidth(theme), inner.width() / 2);
    const int wide = std::min(buttonWidth(buttonText(), theme), inner.width() - compares - ButtonGap);
    compare = mirrored({inner.right() + 1 - compares, y, compares, heights.button});
    button = mirrored({inner.right() + 1 - compares - ButtonGap - wide, y, wide, heights.button});
    mark = mirrored({inner.left(), y, inner.width() - compares - wide - ButtonGap - TagGap, heights.button});
}

std::vector<QRect> RoleCardLayout::tagPlaces(const QStringList &texts, const Theme &theme,
                                             Qt::LayoutDirection direction) const
{
    std::vector<int> widths;
    // Narrower than tagWidth(), which leaves room for a heavier face that is not used here.
    const QFontMetrics metrics(theme.font(TextStyle::Secondary));
    for (const QString &text : texts)
        widths.push_back(metrics.horizontalAdvance(text) + 2 * theme.scaled(7) + 2);
    const int gaps = TagGap * std::max(0, static_cast<int>(texts.size()) - 1);
    std::vector<QRect> places;
    int x = tags.left();
    for (const int width : fittedWidths(std::move(widths), tags.width() - gaps)) {
        places.push_back(QStyle::visualRect(direction, tags, QRect(x, tags.top(), width, tags.height())));
        x += width + TagGap;
    }
    return places;
}

} // namespace Cairn
