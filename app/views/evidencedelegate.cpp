// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/evidencedelegate.h"

#include "domain/evidence.h"
#include "models/evidencelistmodel.h"
#include "views/plaintooltip.h"
#include "views/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

namespace Cairn {

namespace {

constexpr int Padding = 6;
constexpr int Gap = 8;
constexpr int IconSize = 15;

QString iconOf(EvidenceKind kind)
{
    switch (kind) {
    case EvidenceKind::Link:
        return QStringLiteral("link");
    case EvidenceKind::File:
        return QStringLiteral("file");
    default:
        return QStringLiteral("note");
    }
}

QString dateOf(const QModelIndex &index)
{
    return QLocale().toString(index.data(EvidenceListModel::DateRole).toDate(), QLocale::ShortFormat);
}

} // namespace

EvidenceDelegate::EvidenceDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

QSize EvidenceDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QFontMetrics title(m_theme.font(TextStyle::Control));
    const QFontMetrics caption(m_theme.font(TextStyle::Secondary));
    const bool referring = !index.data(EvidenceListModel::ReferenceRole).toString().isEmpty();
    // The width is the view's: words that find no room are shortened.
    return {1, title.height() + 10 + (referring ? caption.height() : 0)};
}

void EvidenceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, item.widget);

    const Tokens &tokens = m_theme.tokens();
    const QFont titleFont = m_theme.font(TextStyle::Control);
    const QFont captionFont = m_theme.font(TextStyle::Secondary);
    const QFontMetrics title(titleFont);
    const QFontMetrics caption(captionFont);
    const QRect all = item.rect.adjusted(Padding, 5, -Padding, 0);
    const auto mirrored = [&](const QRect &place) { return QStyle::visualRect(item.direction, item.rect, place); };
    const auto leading = static_cast<int>(QStyle::visualAlignment(item.direction, Qt::AlignLeft)) | Qt::AlignVCenter
                         | Qt::TextSingleLine;

    const int side = m_theme.scaled(IconSize);
    const QRect icon(all.left(), all.top() + (title.height() - side) / 2, side, side);
    const auto kind = static_cast<EvidenceKind>(index.data(EvidenceListModel::KindRole).toInt());
    m_theme.icon(iconOf(kind), tokens.text2).paint(painter, mirrored(icon));

    const QString date = dateOf(index);
    const int dateWidth = caption.horizontalAdvance(date) + 1;
    const QRect when(all.right() + 1 - dateWidth, all.top(), dateWidth, title.height());
    painter->save();
    painter->setLayoutDirection(Qt::LayoutDirectionAuto);
    painter->setFont(captionFont);
    painter->setPen(tokens.text3);
    painter->drawText(mirrored(when), leading, date);

    const int start = icon.right() + 1 + Gap;
    const QRect words(start, all.top(), std::max(0, when.left() - Gap - start), title.height());
    const QString reference = index.data(EvidenceListModel::ReferenceRole).toString();
    if (!reference.isEmpty()) {
        const QRect below(start, words.bottom() + 1, std::max(0, all.right() + 1 - start), caption.height());
        // An address or a path says most at both its ends.
        painter->drawText(mirrored(below), leading, caption.elidedText(reference, Qt::ElideMiddle, below.width()));
    }
    painter->setFont(titleFont);
    painter->setPen(tokens.text);
    painter->drawText(mirrored(words), leading,
                      title.elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    painter->restore();

    if (item.state & QStyle::State_HasFocus) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(item);
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, item.widget);
    }
}

bool EvidenceDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                 const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QString text = index.data().toString();
    const QString reference = index.data(EvidenceListModel::ReferenceRole).toString();
    if (!reference.isEmpty())
        text += u'\n' + reference;
    QToolTip::showText(event->globalPos(), plainToolTip(text), view);
    return true;
}

} // namespace Cairn
