// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace Cairn {

class Theme;

/** One page in the rail: an icon over a word; chosen = a plate and a bar at the start edge. */
class RailButton final : public QAbstractButton
{
    Q_OBJECT

public:
    RailButton(const Theme &theme, const QString &title, const QString &iconName, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    QFont strongFont() const;

    const Theme &m_theme;
    QString m_iconName;
};

} // namespace Cairn
