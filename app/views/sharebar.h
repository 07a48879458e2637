// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Cairn {

class Theme;

/** A bar of which a share is filled. The words beside it say the same. */
class ShareBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ShareBar(const Theme &theme, QWidget *parent = nullptr);

    /** 0 to 1. */
    void setShare(double share);
    double share() const { return m_share; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    double m_share = 0;
};

} // namespace Cairn
