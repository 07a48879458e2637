// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace Cairn {

/** A dialog that is never lower than its text needs at the width it has. */
class FittedDialog : public QDialog
{
    Q_OBJECT

public:
    using QDialog::QDialog;

protected:
    /** Takes this width, or more where the contents need more, and the height that goes with it. */
    void fitToWidth(int width);

    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void keepHeight();
};

} // namespace Cairn
