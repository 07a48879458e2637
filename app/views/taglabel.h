// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace Cairn {

class Theme;

/** A word on a tinted plate, not clickable; shortened with a tooltip where there is too little room. */
class TagLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit TagLabel(const Theme &theme, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace Cairn
