// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Cairn {

class Theme;

/** The words above the columns of the list form of roles. Rows tell all of it themselves to a screen reader. */
class RoleRowHead final : public QWidget
{
    Q_OBJECT

public:
    explicit RoleRowHead(const Theme &theme, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace Cairn
