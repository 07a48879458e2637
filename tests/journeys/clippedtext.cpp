// SPDX-License-Identifier: GPL-3.0-or-later
#include "clippedtext.h"

#include "views/styledlabel.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>

namespace Cairn {

namespace {

QString described(const QWidget &widget, const QString &text)
{
    return QStringLiteral("%1: %2 (%3 x %4)")
        .arg(QString::fromLatin1(widget.metaObject()->className()), text.left(60))
        .arg(widget.width())
        .arg(widget.height());
}

bool fits(const QLabel &label)
{
    const auto *styled = qobject_cast<const StyledLabel *>(&label);
    if (styled && styled->isElided())
        return label.fontMetrics().height() <= label.contentsRect().height() + 1;
    const QRect room = label.contentsRect();
    const QFontMetrics metrics(label.font());
    if (!label.wordWrap()) {
        // Of a label that names a field, the mark of the access key is not drawn.
        const int access = label.buddy() ? Qt::TextShowMnemonic : 0;
        const QSize needed = metrics.size(Qt::TextSingleLine | access, label.text());
        return needed.width() <= room.width() + 1 && metrics.height() <= room.height() + 1;
    }
    const QRect needed = metrics.boundingRect(QRect(0, 0, room.width(), 10'000), Qt::TextWordWrap, label.text());
    return needed.width() <= room.width() + 1 && needed.height() <= room.height() + 2;
}

/** Elided texts say so with their last character and hold the whole in their tooltip. */
bool elided(const QString &text)
{
    return text.endsWith(QChar(0x2026));
}

/** A narrow button is painted with an elided text; its tooltip then says the whole. */
bool fits(const QAbstractButton &button)
{
    const QSize needed = button.minimumSizeHint();
    return button.height() >= needed.height()
           && (button.width() >= needed.width() || button.toolTip().contains(button.text().toHtmlEscaped()));
}

} // namespace

QStringList clippedTexts(const QWidget &window)
{
    QStringList clipped;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&window) || widget->visibleRegion().isEmpty())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            if (!label->text().isEmpty() && !elided(label->text()) && !fits(*label))
                clipped.append(described(*label, label->text()));
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            const auto *tool = qobject_cast<const QToolButton *>(button);
            if (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly)
                continue;
            if (!button->text().isEmpty() && !elided(button->text()) && !fits(*button))
                clipped.append(described(*button, button->text()));
        }
    }
    return clipped;
}

} // namespace Cairn
