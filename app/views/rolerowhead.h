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

    /** How much less wide the rows are, at their end. */
    void setEndMargin(int margin);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    int m_endMargin = 0;
};

} // namespace Cairn
