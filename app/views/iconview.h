// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Cairn {

class Theme;

/** One icon in the accent colour as a widget that only decorates: the words stand beside it. */
class IconView final : public QWidget
{
    Q_OBJECT

public:
    /** The size of the square in pixels at 100 % text. */
    IconView(const Theme &theme, const QString &name, int size, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_name;
    int m_size;
};

} // namespace Cairn
