// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QWidget>

namespace Cairn {

/** How a widget is told apart in a message of a failed test. */
inline QString described(const QWidget *widget)
{
    QString words;
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        words = label->text();
    else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        words = button->text();
    return QStringLiteral("%1 \"%2\"").arg(QString::fromLatin1(widget->metaObject()->className()), words);
}

/** A part that its field, combo or spin box speaks for, e.g. the button that clears a field. */
inline bool isInnerPart(const QWidget *widget)
{
    for (const QWidget *above = widget->parentWidget(); above; above = above->parentWidget()) {
        if (qobject_cast<const QComboBox *>(above) || qobject_cast<const QAbstractSpinBox *>(above)
            || qobject_cast<const QLineEdit *>(above))
            return true;
    }
    return false;
}

/** What can be seen of a page and can have the keyboard, but has no name for a screen reader. */
inline QStringList namelessWidgets(const QWidget &page)
{
    QStringList nameless;
    const QList<QWidget *> all = page.findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || isInnerPart(widget))
            continue;
        QAccessibleInterface *told = QAccessible::queryAccessibleInterface(widget);
        if (!told || told->text(QAccessible::Name).trimmed().isEmpty())
            nameless.append(described(widget));
    }
    return nameless;
}

/** Whether a widget has less room than its text needs. */
inline bool isTooSmall(const QWidget *widget)
{
    const bool mayBeElided = widget->minimumSizeHint().width() < widget->sizeHint().width();
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        if (label->text().isEmpty())
            return false;
        if (label->wordWrap())
            return label->height() < label->heightForWidth(label->width());
        return label->height() < label->sizeHint().height()
               || (!mayBeElided && label->width() < label->sizeHint().width());
    }
    if (widget->hasHeightForWidth())
        return widget->width() < widget->minimumSizeHint().width()
               || widget->height() < widget->heightForWidth(widget->width());
    return widget->width() < widget->minimumSizeHint().width() || widget->height() < widget->minimumSizeHint().height();
}

/** The labels, buttons and fields of a page that are cut off, by their own size or by their parent's. */
inline QStringList clippedWidgets(const QWidget &page)
{
    QStringList clipped;
    const QList<QWidget *> all = page.findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        const bool holdsText = qobject_cast<const QLabel *>(widget) || qobject_cast<const QAbstractButton *>(widget)
                               || qobject_cast<const QComboBox *>(widget)
                               || qobject_cast<const QAbstractSpinBox *>(widget);
        if (!holdsText || !widget->isVisible() || isInnerPart(widget))
            continue;
        const bool isInside = widget->parentWidget()->rect().contains(widget->geometry());
        if (isTooSmall(widget) || !isInside)
            clipped.append(described(widget));
    }
    return clipped;
}

/** The one button that is seen with this text; null where there is none. */
inline QAbstractButton *buttonWith(const QWidget &page, const QString &text)
{
    const QList<QAbstractButton *> all = page.findChildren<QAbstractButton *>();
    for (QAbstractButton *button : all) {
        if (button->isVisible() && button->text() == text)
            return button;
    }
    return nullptr;
}

/** The texts of all labels that are seen. */
inline QStringList textsOf(const QWidget &page)
{
    QStringList texts;
    const QList<QLabel *> all = page.findChildren<QLabel *>();
    for (const QLabel *label : all) {
        if (label->isVisible())
            texts.append(label->text());
    }
    return texts;
}

} // namespace Cairn
