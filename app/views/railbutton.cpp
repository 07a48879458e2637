// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/railbutton.h"

#include "views/paintparts.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace Cairn {

RailButton::RailButton(const Theme &theme, const QString &title, const QString &iconName, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_iconName(iconName)
{
    setText(title);
    setAccessibleName(title);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setProperty("ownFocus", true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&m_theme, &Theme::changed, this, &RailButton::refresh);
    refresh();
}

QFont RailButton::strongFont() const
{
    QFont strong = m_theme.font(TextStyle::Secondary);
    strong.setWeight(QFont::DemiBold);
    return strong;
}

void RailButton::refresh()
{
    setFont(m_theme.font(TextStyle::Secondary));
    updateGeometry();
    update();
}

void RailButton::setForm(Form form)
{
    if (form == m_form)
        return;
    m_form = form;
    updateGeometry();
    update();
}

int RailButton::heightIn(Form form) const
{
    const int word = QFontMetrics(strongFont()).height();
    return form == Form::Word ? word + 16 : m_theme.scaled(22) + word + 19;
}

QSize RailButton::sizeHint() const
{
    const QFontMetrics metrics(strongFont());
    return {std::max(83, metrics.horizontalAdvance(text()) + 20), heightIn(m_form)};
}

void RailButton::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    const bool chosen = isChecked();
    const QRect plate = rect().adjusted(6, 1, -6, -1);
    if (chosen)
        drawPlate(painter, plate, 8, tokens.surface, tokens.line);
    else if (underMouse() && isEnabled())
        drawPlate(painter, plate, 8, tokens.window, tokens.highContrast ? tokens.line : QColor());
    if (hasFocus())
        drawPlate(painter, plate.adjusted(2, 2, -2, -2), 6, {}, tokens.accent, 2);
    if (chosen) {
        const QRect bar(0, plate.top() + 8, 4, plate.height() - 16);
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), bar), tokens.accent);
    }
    QRect word(2, plate.top(), width() - 4, plate.height());
    if (m_form == Form::IconAndWord) {
        const int side = m_theme.scaled(22);
        const QRect picture((width() - side) / 2, plate.top() + 6, side, side);
        m_theme.icon(m_iconName)
            .paint(&painter, picture, Qt::AlignCenter,
                   !isEnabled() ? QIcon::Disabled
                   : chosen     ? QIcon::Selected
                                : QIcon::Normal);
        word = QRect(2, picture.bottom() + 3, width() - 4, plate.bottom() - picture.bottom() - 6);
    }
    painter.setFont(chosen ? strongFont() : font());
    painter.setPen(!isEnabled() ? tokens.text3 : chosen ? tokens.accent : tokens.text2);
    painter.drawText(word, Qt::AlignCenter | Qt::TextSingleLine,
                     QFontMetrics(painter.font()).elidedText(text(), Qt::ElideRight, word.width()));
}

} // namespace Cairn
