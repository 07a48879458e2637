// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMessageBox>

namespace Cairn {

class Theme;

/** Asks whether a learner shall really be removed and says what would be gone. Removing is left to others. */
class EraseQuestion final : public QMessageBox
{
    Q_OBJECT

public:
    EraseQuestion(const Theme &theme, const QString &name, QWidget *parent);

signals:
    void confirmed();
};

} // namespace Cairn
