// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace Cairn {

/** A combo box as wide as its caption and what is chosen; its list is as wide as its widest entry. */
class FittingCombo final : public QComboBox
{
    Q_OBJECT

public:
    explicit FittingCombo(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    void showPopup() override;

private:
    QSize sizeFor(const QString &text) const;
};

} // namespace Cairn
