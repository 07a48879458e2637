// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/numberbutton.h"

#include "views/theme.h"

#include <QCoreApplication>
#include <QWhatsThisClickedEvent>

#include <algorithm>
#include <utility>

namespace Cairn {

namespace {

constexpr int Side = 24;
constexpr int IconSide = 15;

} // namespace

NumberButton::NumberButton(const Theme &theme, const QString &numbers, QWidget *parent)
    : QToolButton(parent)
    , m_theme(theme)
    , m_numbers(numbers.split(u' ', Qt::SkipEmptyParts))
{
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setIcon(theme.icon(QStringLiteral("info")));
    setToolButtonStyle(Qt::ToolButtonIconOnly);
    const QString words = m_numbers.size() > 1 ? tr("What are these numbers?") : tr("What is this number?");
    setToolTip(words);
    setAccessibleName(words);
    connect(&theme, &Theme::changed, this, &NumberButton::fitToText);
    connect(this, &QToolButton::clicked, this, [this] {
        QWhatsThisClickedEvent asked(m_numbers.join(u' '));
        // Qt hands it on to the parents within a window; from a dialog it goes on to the window below.
        for (QWidget *at = this; at && !QCoreApplication::sendEvent(at, &asked);)
            at = at->window()->parentWidget();
    });
    fitToText();
}

QStringList NumberButton::numbersIn(const QWidget &widget)
{
    QList<NumberButton *> buttons = widget.findChildren<NumberButton *>();
    buttons.removeIf([&widget](const NumberButton *button) { return !button->isVisibleTo(&widget); });
    const auto placeOf = [&widget](const NumberButton *button) { return button->mapTo(&widget, QPoint(0, 0)); };
    std::stable_sort(buttons.begin(), buttons.end(), [&placeOf](const NumberButton *a, const NumberButton *b) {
        return std::pair(placeOf(a).y(), placeOf(a).x()) < std::pair(placeOf(b).y(), placeOf(b).x());
    });
    QStringList numbers;
    for (const NumberButton *button : std::as_const(buttons))
        numbers += button->numbers();
    numbers.removeDuplicates();
    return numbers;
}

QSize NumberButton::sizeHint() const
{
    return {m_theme.scaled(Side), m_theme.scaled(Side)};
}

void NumberButton::fitToText()
{
    setIconSize({m_theme.scaled(IconSide), m_theme.scaled(IconSide)});
    updateGeometry();
}

} // namespace Cairn
