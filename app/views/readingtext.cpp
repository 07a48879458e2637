// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/readingtext.h"

#include <QEvent>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextOption>
#include <QtMath>

#include <algorithm>

namespace Cairn {

namespace {

bool hasLineFromTheRight(const QString &text)
{
    const QStringList lines = text.split(u'\n');
    return std::any_of(lines.begin(), lines.end(), [](const QString &line) { return line.isRightToLeft(); });
}

} // namespace

ReadingText::ReadingText(const QString &name, QWidget *parent) : QPlainTextEdit(parent)
{
    setAccessibleName(name);
    setReadOnly(true);
    // By keyboard, too: so a screen reader can go through it line by line.
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    refreshHeight();
}

void ReadingText::showText(const QString &text)
{
    // Lines find their direction by themselves, but not their side.
    QTextOption option = document()->defaultTextOption();
    option.setAlignment(hasLineFromTheRight(text) ? Qt::AlignRight : Qt::AlignLeft);
    document()->setDefaultTextOption(option);
    setPlainText(text);
    moveCursor(QTextCursor::Start);
}

void ReadingText::setLeastLines(int lines)
{
    m_leastLines = lines;
    refreshHeight();
}

QSize ReadingText::sizeHint() const
{
    return {QPlainTextEdit::sizeHint().width(), minimumHeight()};
}

bool ReadingText::event(QEvent *event)
{
    const bool done = QPlainTextEdit::event(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        refreshHeight();
    return done;
}

void ReadingText::refreshHeight()
{
    const QMargins margins = contentsMargins() + viewportMargins();
    const int around = qCeil(2 * document()->documentMargin()) + margins.top() + margins.bottom();
    setMinimumHeight(m_leastLines * fontMetrics().lineSpacing() + around);
    updateGeometry();
}

} // namespace Cairn
