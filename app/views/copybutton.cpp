// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/copybutton.h"

#include "views/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QToolTip>

namespace Cairn {

CopyButton::CopyButton(const Theme &theme, const QString &address, const QString &accessibleName, QWidget *parent)
    : QToolButton(parent)
{
    setAutoRaise(true);
    setProperty("small", true);
    setFocusPolicy(Qt::StrongFocus);
    setIcon(theme.icon(QStringLiteral("link")));
    setToolTip(tr("Copy the link"));
    setAccessibleName(accessibleName);
    connect(this, &QToolButton::clicked, this, [this, address] {
        QGuiApplication::clipboard()->setText(address);
        QToolTip::showText(mapToGlobal(rect().bottomLeft()), tr("Copied"), this);
    });
}

} // namespace Cairn
