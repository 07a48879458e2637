// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Cairn {

/** Hears from the system which files a person wants opened: on macOS they are told so, and not on the command line. */
class OpenedFiles final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

signals:
    void fileWanted(const QString &file);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace Cairn
