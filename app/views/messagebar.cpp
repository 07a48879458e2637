// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/messagebar.h"

#include "views/statemarkview.h"
#include "views/styledlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <utility>

namespace Cairn {

namespace {

// Part of the bar itself, so that there is no gap without a message.
constexpr int GapAbove = 10;
constexpr int GapBelow = 8;

struct Ground
{
    QColor fill;
    QColor outline;
};

Ground groundOf(StateMark mark, const Tokens &tokens)
{
    const QColor outline = colourOf(mark, tokens);
    switch (mark) {
    case StateMark::Done:
    case StateMark::OnTrack:
        return {tokens.goodTint, outline};
    case StateMark::Short:
        return {tokens.warnTint, outline};
    case StateMark::Stalled:
    case StateMark::Error:
        return {tokens.badTint, outline};
    case StateMark::Note:
        return {tokens.infoTint, outline};
    default:
        return {tokens.tint, outline};
    }
}

} // namespace

MessageBar::MessageBar(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_markView(new StateMarkView(theme, this))
    , m_label(new StyledLabel(theme, TextStyle::Control, this))
    , m_actionButton(new QPushButton(this))
    , m_closeButton(new QToolButton(this))
{
    m_label->setWordWrap(true);
    m_actionButton->setProperty("small", true);
    m_closeButton->setIcon(theme.icon(QStringLiteral("x")));
    m_closeButton->setAutoRaise(true);
    m_closeButton->setProperty("small", true);
    m_closeButton->setFocusPolicy(Qt::StrongFocus);
    m_closeButton->setAccessibleName(tr("Close this message"));
    m_closeButton->setToolTip(tr("Close this message"));

    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(11, GapAbove + 3, 5, GapBelow + 3);
    line->setSpacing(9);
    line->addWidget(m_markView);
    line->addWidget(m_label, 1);
    line->addWidget(m_actionButton);
    line->addWidget(m_closeButton);
    connect(m_actionButton, &QPushButton::clicked, this, [this] {
        if (const auto action = m_action)
            action();
    });
    connect(m_closeButton, &QToolButton::clicked, this, &MessageBar::closeMessage);
    connect(&m_theme, &Theme::changed, this, &MessageBar::refresh);
    refresh();
    hide();
}

QString MessageBar::text() const
{
    return m_label->text();
}

void MessageBar::refresh()
{
    m_closeButton->setIconSize(QSize(m_theme.scaled(16), m_theme.scaled(16)));
    update();
}

void MessageBar::showMessage(StateMark mark, const QString &text, const QString &actionText,
                             std::function<void()> action)
{
    m_mark = mark;
    m_action = std::move(action);
    m_markView->setMark(mark);
    m_label->setText(text);
    m_actionButton->setText(actionText);
    m_actionButton->setVisible(!actionText.isEmpty());
    setAccessibleName(text);
    show();
    update();
    QAccessibleEvent told(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

void MessageBar::closeMessage()
{
    if (isHidden())
        return;
    hide();
    m_action = {};
    m_label->clear();
    emit closed();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const Ground ground = groundOf(m_mark, m_theme.tokens());
    QPainter painter(this);
    drawPlate(painter, rect().adjusted(0, GapAbove, 0, -GapBelow), 8, ground.fill, ground.outline);
}

} // namespace Cairn
