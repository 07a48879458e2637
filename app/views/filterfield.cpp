// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filterfield.h"

#include "views/theme.h"

#include <QKeyEvent>

namespace Cairn {

FilterField::FilterField(const Theme &theme, const QString &name, QWidget *parent) : QLineEdit(parent)
{
    setPlaceholderText(name);
    setAccessibleName(name);
    setClearButtonEnabled(true);
    addAction(theme.icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
}

void FilterField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit finished();
        return;
    case Qt::Key_Escape:
        if (!text().isEmpty()) {
            clear();
            return;
        }
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace Cairn
