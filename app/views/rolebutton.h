// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace Cairn {

class Theme;

/** A button that shows a role with its match ring and says what a press does with it. */
class RoleButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit RoleButton(const Theme &theme, QWidget *parent = nullptr);

    /** The effect is what a press does, in few words, e.g. "Set as target". */
    void showRole(const QString &title, int percent, const QString &effect);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int widthAround() const;

    const Theme &m_theme;
    QString m_title;
    QString m_effect;
    int m_percent = 0;
};

} // namespace Cairn
