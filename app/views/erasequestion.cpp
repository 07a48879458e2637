// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/erasequestion.h"

#include "views/paintparts.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace Cairn {

namespace {

QPixmap warningPicture(const Theme &theme, qreal ratio)
{
    const int side = theme.scaled(32);
    QPixmap picture(QSize(side, side) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    drawStateMark(painter, QRectF(0, 0, side, side), StateMark::Short, theme);
    return picture;
}

} // namespace

EraseQuestion::EraseQuestion(const Theme &theme, const QString &name, QWidget *parent) : QMessageBox(parent)
{
    setTextFormat(Qt::PlainText);
    setWindowTitle(tr("Remove learner"));
    setIconPixmap(warningPicture(theme, devicePixelRatioF()));
    setText(tr("Do you want to remove %1?").arg(name));
    setInformativeText(
        tr("The target, all levels, notes, evidence, own skills and the history of changes of %1 will be "
           "gone. This cannot be undone. Older safety copies still hold them until they are replaced.")
            .arg(name));
    // The names of learners stand in both texts, and only the first of them follows setTextFormat().
    for (QLabel *label : findChildren<QLabel *>())
        label->setTextFormat(Qt::PlainText);
    QPushButton *remove = addButton(tr("Remove learner"), QMessageBox::DestructiveRole);
    QPushButton *cancel = addButton(tr("Cancel"), QMessageBox::RejectRole);
    setDefaultButton(cancel);
    setEscapeButton(cancel);
    connect(remove, &QPushButton::clicked, this, &EraseQuestion::confirmed);
    setAttribute(Qt::WA_DeleteOnClose);
}

} // namespace Cairn
