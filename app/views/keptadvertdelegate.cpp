// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/keptadvertdelegate.h"

#include "models/keptadvertsmodel.h"
#include "models/rolewords.h"
#include "views/plaintooltip.h"
#include "views/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace Cairn {

namespace {

constexpr int Padding = 8;
constexpr int Space = 8;

/** "Applied, 3 Nov 2026", or when it was kept while nothing came of it. */
QString stateOf(const QModelIndex &index)
{
    const auto outcome = static_cast<AdvertOutcome>(index.data(KeptAdvertsModel::OutcomeRole).toInt());
    const QDate came = index.data(KeptAdvertsModel::OutcomeOnRole).toDate();
    const QDate day = came.isValid() ? came : index.data(KeptAdvertsModel::KeptOnRole).toDate();
    //: What came of an advertisement, for example "Applied", and a day
    return KeptAdvertDelegate::tr("%1, %2").arg(nameOf(outcome), QLocale().toString(day, QLocale::ShortFormat));
}

} // namespace

KeptAdvertDelegate::KeptAdvertDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize KeptAdvertDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const QFontMetrics title(m_theme.font(TextStyle::ControlStrong));
    const QFontMetrics caption(m_theme.font(TextStyle::Secondary));
    // The width is the view's: words that find no room are shortened.
    return {1, title.height() + 2 * caption.height() + 2 * Padding};
}

void KeptAdvertDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, item.widget);

    const Tokens &tokens = m_theme.tokens();
    const QFont titleFont = m_theme.font(TextStyle::ControlStrong);
    const QFont captionFont = m_theme.font(TextStyle::Secondary);
    const QFontMetrics title(titleFont);
    const QFontMetrics caption(captionFont);
    const QRect all = item.rect.adjusted(Padding, Padding, -Padding, 0);
    const auto mirrored = [&](const QRect &place) { return QStyle::visualRect(item.direction, item.rect, place); };
    const auto leading = static_cast<int>(QStyle::visualAlignment(item.direction, Qt::AlignLeft)) | Qt::AlignVCenter
                         | Qt::TextSingleLine;
    const QVariant match = index.data(KeptAdvertsModel::PercentRole);
    const QString percent = match.isValid() ? percentText(match.toInt()) : QString();
    const int percentWidth = title.horizontalAdvance(percent) + 1;

    painter->save();
    painter->setLayoutDirection(Qt::LayoutDirectionAuto);
    painter->setFont(titleFont);
    painter->setPen(tokens.accent);
    const QRect fit(all.right() + 1 - percentWidth, all.top(), percentWidth, title.height());
    painter->drawText(mirrored(fit), leading, percent);
    painter->setPen(tokens.text);
    const QRect name(all.left(), all.top(), std::max(0, fit.left() - Space - all.left()), title.height());
    painter->drawText(mirrored(name), leading, title.elidedText(index.data().toString(), Qt::ElideRight, name.width()));
    painter->setFont(captionFont);
    painter->setPen(tokens.text2);
    const QRect state(all.left(), name.bottom() + 1, all.width(), caption.height());
    painter->drawText(mirrored(state), leading, caption.elidedText(stateOf(index), Qt::ElideRight, state.width()));
    const QRect role = state.translated(0, caption.height());
    painter->drawText(
        mirrored(role), leading,
        caption.elidedText(index.data(KeptAdvertsModel::NearestRoleRole).toString(), Qt::ElideRight, role.width()));
    painter->restore();

    if (item.state & QStyle::State_HasFocus) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(item);
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, item.widget);
    }
}

bool KeptAdvertDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                   const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), plainToolTip(index.data(Qt::AccessibleTextRole).toString()), view);
    return true;
}

} // namespace Cairn
