// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rolerowhead.h"

#include "views/rolerowlayout.h"
#include "views/theme.h"

#include <QPainter>
#include <QStyle>

namespace Cairn {

RoleRowHead::RoleRowHead(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize RoleRowHead::sizeHint() const
{
    return {0, QFontMetrics(m_theme.font(TextStyle::Secondary)).height() + 12};
}

void RoleRowHead::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    const QRect row = rect();
    const RoleRowLayout places(row, m_theme, layoutDirection());
    const QFont font = m_theme.font(TextStyle::Secondary);
    QPainter painter(this);
    painter.fillRect(row, tokens.sunken);
    painter.fillRect(QRect(row.left(), row.bottom(), row.width(), 1), tokens.line);
    painter.setFont(font);
    painter.setPen(tokens.text2);
    const auto drawWord = [&](const QRect &place, const QString &word, Qt::Alignment alignment) {
        if (place.isNull())
            return;
        const auto visual = QStyle::visualAlignment(layoutDirection(), alignment | Qt::AlignVCenter);
        painter.drawText(place, static_cast<int>(visual) | Qt::TextSingleLine,
                         QFontMetrics(font).elidedText(word, Qt::ElideRight, place.width()));
    };
    drawWord(places.title, tr("Role"), Qt::AlignLeft);
    //: Column: how well a role fits
    drawWord(places.bar, tr("Match"), Qt::AlignLeft);
    //: Column: how many of the asked skills are reached
    drawWord(places.reached, tr("Skills reached"), Qt::AlignRight);
    //: Column: likely hours of study and practice until the role is reached
    drawWord(places.hours, tr("To go"), Qt::AlignRight);
    drawWord(places.family, tr("Family"), Qt::AlignLeft);
}

} // namespace Cairn
