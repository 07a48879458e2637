// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace Cairn {

class Theme;

/** A role that is compared: the mark of its series, its title, and a cross. Pressing it takes the role away. */
class RoleChip final : public QAbstractButton
{
    Q_OBJECT

public:
    RoleChip(const Theme &theme, const QString &title, int series, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    const Theme &m_theme;
    QString m_title;
    int m_series;
};

} // namespace Cairn
